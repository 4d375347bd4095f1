package dev.hearsay.seeds;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One bad annotation for every problem. */
class AnnotationBadFilesTest {

    private static final BadFiles FILES =
            BadFiles.of("bad-annotation", ".json", Seeds.webAnnotation().beside(SampleTable.BESIDE));

    @TestFactory
    List<DynamicTest> everyBadAnnotationIsToldAsItIsWrittenBesideIt() throws IOException {
        return FILES.tests();
    }

    @Test
    void everyCodeThatIsDocumentedHasABadAnnotation() throws IOException {
        FILES.checkShown(
                "HS-2350", "HS-2351", "HS-2352", "HS-2353", "HS-2354", "HS-2355", "HS-2356", "HS-2357", "HS-2317",
                "HS-0212", "HS-2101", "HS-2106", "HS-2104", "HS-1002", "HS-2004");
    }

    @Test
    void noMessageShowsWhatItShouldNot() throws IOException {
        FILES.checkMessages();
    }
}
