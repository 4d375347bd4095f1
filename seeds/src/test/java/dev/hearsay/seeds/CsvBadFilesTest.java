package dev.hearsay.seeds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One bad table for every problem. */
class CsvBadFilesTest {

    private static final BadFiles FILES = new BadFiles("bad-csv", ".csv", ".txt", CsvBadFilesTest::load);

    /** Tables whose name says so have dates of a pattern. */
    private static Loaded load(Path file) throws IOException {
        CsvMapping mapping = SampleTable.mapping();
        return Seeds.csv(file.toString().contains("pattern") ? mapping.dates("dd/MM/uuuu") : mapping)
                .load(BadFiles.seed(file));
    }

    @TestFactory
    List<DynamicTest> everyBadTableIsToldAsItIsWrittenBesideIt() throws IOException {
        return FILES.tests();
    }

    @Test
    void everyCodeThatIsDocumentedHasABadTable() throws IOException {
        FILES.checkShown(
                "HS-2300", "HS-2301", "HS-2302", "HS-2303", "HS-2304", "HS-2305", "HS-2306", "HS-2307", "HS-2308",
                "HS-2310", "HS-2311", "HS-2313", "HS-2314", "HS-2315", "HS-2316", "HS-2317", "HS-2318", "HS-2104",
                "HS-2105", "HS-2106", "HS-0101", "HS-0102", "HS-0110", "HS-0122", "HS-0140", "HS-0141", "HS-0202",
                "HS-1001", "HS-1002");
    }

    @Test
    void noMessageShowsWhatItShouldNot() throws IOException {
        FILES.checkMessages();
    }
}
