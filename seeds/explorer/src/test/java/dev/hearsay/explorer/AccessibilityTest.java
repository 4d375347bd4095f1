package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.seeds.SouthCaucasus;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds wrong for those who do not see, do not point, or see little: nothing. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

    private static final String PAGE = Explorer.of(SouthCaucasus.store()).html();

    private final Browser browser;

    AccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    /** Widths differ in what is shown, lights in contrast only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"1400 | light | {}", "360 | dark | {}", "1400 | dark | {runOnly: ['color-contrast']}"})
    void eachViewIsFreeOfFaults(int width, String light, String options) {
        browser.open(PAGE, width, 900, light).untilSettled().run(WebJar.script("axe-core/4.6.3/axe.min.js"));
        for (String view : List.of("graph", "compare", "timeline", "stances", "contested", "claims")) {
            browser.run("document.getElementById('tab-' + arguments[0]).click()", view);
            browser.run("""
                    document.querySelector('#evidence.open .quiet')?.click();
                    document.querySelector('[role=tabpanel]:not([hidden]) :is(.node, .link, .stripe, .stance)')
                      ?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
                    window.faults = null;
                    axe.run({resultTypes: ['violations'], ...OPTIONS}).then(found => window.faults = found.violations.flatMap(fault =>
                      fault.nodes.map(node => fault.id + ': ' + node.html.slice(0, 150) + ' ' + node.failureSummary)));
                    """.replace("OPTIONS", options));
            browser.until("return window.faults !== null");
            assertEquals(List.of(), browser.run("return window.faults"), view);
        }
    }
}
