package dev.hearsay.seeds;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the examples of {@code PROBLEMS.md} have no room for: other ways to break the same rules, several problems in one
 * file, and what must not follow from them.
 */
class BadFilesTest {

    private static final BadFiles FILES = BadFiles.of("bad", ".json", Seeds.json());

    @TestFactory
    List<DynamicTest> everyBadFileIsToldAsItIsWrittenBesideIt() throws IOException {
        return FILES.tests();
    }

    @Test
    void noMessageShowsWhatItShouldNot() throws IOException {
        FILES.checkMessages();
    }
}
