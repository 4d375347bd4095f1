package dev.hearsay.blackbox.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearsay.store.ClaimStore;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static final ModuleDescriptor CORE = ClaimStore.class.getModule().getDescriptor();

    @Test
    void theCoreIsAModuleOfItsOwn() {
        assertEquals("dev.hearsay.core", CORE.name());
        assertFalse(CORE.isAutomatic() || CORE.isOpen());
    }

    @Test
    void sevenPackagesAreExportedToEverybodyAndNoneIsOpened() {
        assertEquals(
                Set.of(
                        "dev.hearsay",
                        "dev.hearsay.query",
                        "dev.hearsay.store",
                        "dev.hearsay.network",
                        "dev.hearsay.balance",
                        "dev.hearsay.reliability",
                        "dev.hearsay.view"),
                CORE.exports().stream().map(ModuleDescriptor.Exports::toString).collect(Collectors.toSet()));
        assertEquals(Set.of(), CORE.opens());
        assertEquals(Set.of(), CORE.provides());
        assertEquals(Set.of(), CORE.uses());
    }

    @Test
    void justTheNamedLibrariesAreRead() {
        assertEquals(
                Set.of(
                        "java.base",
                        "com.google.common",
                        "org.eclipse.collections.api",
                        "org.eclipse.collections.impl",
                        "roaringbitmap",
                        "org.jspecify"),
                CORE.requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aUserOfTheCoreReadsNoneOfItsLibraries() {
        Module here = getClass().getModule();
        for (ModuleDescriptor.Requires library : CORE.requires()) {
            boolean isTransitive = library.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE);
            boolean isPlatform = library.name().equals("java.base");
            ClaimStore.class
                    .getModule()
                    .getLayer()
                    .findModule(library.name())
                    .ifPresent(module -> assertEquals(isTransitive || isPlatform, here.canRead(module), library::name));
        }
    }
}
