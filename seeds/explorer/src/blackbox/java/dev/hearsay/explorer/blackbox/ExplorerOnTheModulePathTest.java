package dev.hearsay.explorer.blackbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.explorer.Explorer;
import dev.hearsay.seeds.SouthCaucasus;
import org.junit.jupiter.api.Test;

class ExplorerOnTheModulePathTest {

    @Test
    void pageCarriesItsScriptsFromTheJar() {
        String page = Explorer.of(SouthCaucasus.store()).html();
        assertTrue(page.contains("d3-force"));
        assertTrue(page.contains("'use strict'"));
    }
}
