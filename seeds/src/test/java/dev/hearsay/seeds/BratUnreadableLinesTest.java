package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that cannot be read is one problem, and not one more for each line that names its id. */
class BratUnreadableLinesTest {

    private static List<String> codes(String annotations, LoadLimits limits) {
        Seed seed =
                Seed.of("wire", List.of(Seed.of("wire.txt", "Moscow has turned."), Seed.of("wire.ann", annotations)));
        return Seeds.brat().within(limits).load(seed).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void linesThatNameALineWithoutAnIdAreNotBlamed() {
        assertEquals(
                List.of("HS-2401"),
                codes("T1 State 0 6 Moscow\n#1\tAnnotatorNotes T1\tsure\nA1\tImplied T1\n", LoadLimits.DEFAULT));
    }

    @Test
    void linesThatNameALineThatIsTooLongAreNotBlamed() {
        assertEquals(
                List.of("HS-2012"),
                codes(
                        "T1\tState 0 6\t" + "x".repeat(40) + "\n#1\tAnnotatorNotes T1\tsure\n",
                        LoadLimits.DEFAULT.withTextLength(30)));
    }

    @Test
    void aLineBeginsWithItsId() {
        assertEquals(List.of("HS-2401"), codes(" T1\tState 0 6\tMoscow\n", LoadLimits.DEFAULT));
    }

    @Test
    void anIdThatNoLineHasIsToldWhereAllLinesAreRead() {
        assertEquals(List.of("HS-2407"), codes("#1\tAnnotatorNotes T1\tsure\n", LoadLimits.DEFAULT));
    }
}
