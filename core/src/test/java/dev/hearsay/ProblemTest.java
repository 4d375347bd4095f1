package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems and places as people read them. */
class ProblemTest {

    private static final Problem PROBLEM = Problem.error("HS-0203", "It ends before it starts.", "Swap the two.");

    private static Place place(String excerpt, int marked, int length) {
        return new Place("c.json", 14, 25, excerpt, marked, length);
    }

    @Test
    void everythingKnownHasItsLine() {
        Problem full = PROBLEM.concerning(Reference.to(new Claim.Id("c-104")), "")
                .at(place("  \"start\": 42, \"end\": 10,", 22, 2), "/claims/3/end")
                .expecting("a whole number above start (42)", "10")
                .relatedTo(Place.at("c.json", 3, 9));
        assertEquals("""
                c.json:14:25: error HS-0203 It ends before it starts.  [/claims/3/end]
                  record    claim 'c-104'
                       14 |   "start": 42, "end": 10,
                          |                       ^^
                  expected  a whole number above start (42)
                  found     10
                  fix       Swap the two.
                  see       c.json:3:9""", full.toString());
    }

    @Test
    void whatIsNotKnownHasNone() {
        assertEquals("error HS-0203 It ends before it starts.\n  fix       Swap the two.", PROBLEM.toString());
        assertEquals(
                "c.json:1:1: warning HS-0203 It ends before it starts.\n  fix       Swap the two.",
                PROBLEM.at(Place.at("c.json", 1, 1), "").asWarning().toString());
    }

    @Test
    void ofManyTheFirstHundredAreListedAndTheOthersCountedByCode() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 103; line++) {
            String code = line == 102 ? "HS-0201" : "HS-0203";
            problems.add(Problem.error(code, "It ends before it starts.", "Swap the two.")
                    .at(Place.at("c.json", line, 1), ""));
        }
        String told = Problem.listed(problems);
        assertTrue(told.endsWith("  fix       Swap the two.\nand 1 more HS-0201\nand 2 more HS-0203\n"), told);
        assertTrue(told.contains("c.json:100:1: ") && !told.contains("c.json:101:1: "), told);
        assertTrue(!Problem.listed(problems.subList(0, 100)).contains("more"));
    }

    @Test
    void aRecordInAFileThatCannotBeNamedIsNumbered() {
        Place at = Place.at("c.json", 1, 1);
        assertTrue(PROBLEM.at(at, "/claims/3").toString().contains("\n  record    number 4 of claims\n"));
        assertTrue(PROBLEM.at(at, "/claims/3/end").toString().contains("\n  record    number 4 of claims\n"));
        for (String pointer : new String[] {"", "/claims", "/claims/3x", "/claims/x/3"}) {
            assertTrue(!PROBLEM.at(at, pointer).toString().contains("record"), pointer);
        }
    }

    @Test
    void caretsStandUnderWhatIsShown() {
        String told =
                PROBLEM.at(place("a\t\u202E\"b\u0007\uD83D\uDE00c\"", 3, 5), "").toString();
        assertEquals(
                "       14 | a \\u{202E}\"b\\u{0007}\uD83D\uDE00c\"\n          |           ^^^^^^^^^^^^",
                told.lines()
                        .skip(1)
                        .limit(2)
                        .reduce((one, two) -> one + "\n" + two)
                        .orElseThrow());
    }

    @Test
    void aMarkThatLeavesTheExcerptIsOneCaretAtItsEnd() {
        assertTrue(PROBLEM.at(place("ab", 2, 1), "").toString().contains("| ab\n          |   ^\n"));
        assertTrue(PROBLEM.at(place("ab", 9, 9), "").toString().contains("| ab\n          |   ^\n"));
        assertTrue(PROBLEM.at(place("ab", 1, 9), "").toString().contains("| ab\n          |  ^\n"));
    }

    @Test
    void nothingThatAFileSaysBreaksALine() {
        String told = Problem.error("X-1", "a\nb", "c\u2028d")
                .at(Place.at("e\nf", 1, 1), "/g\u0000")
                .expecting("h\r", "i\u2066")
                .toString();
        assertEquals(
                "e\\u{000A}f:1:1: error X-1 a\\u{000A}b  [/g\\u{0000}]\n  expected  h\\u{000D}\n  found     i\\u{2066}\n"
                        + "  fix       c\\u{2028}d",
                told);
    }

    @Test
    void placesAreCountedFromWhereEditorsCount() {
        assertEquals(
                "HS-0150 No place is at 0:1 with 1 marked from 0 on. Count lines and columns from 1, the mark from 0, and mark"
                        + " at least one code point.",
                assertThrows(MisuseException.class, () -> Place.at("c.json", 0, 1))
                        .getMessage());
        assertThrows(MisuseException.class, () -> Place.at("c.json", 1, 0));
        assertThrows(MisuseException.class, () -> new Place("c.json", 1, 1, "", -1, 1));
        assertThrows(MisuseException.class, () -> new Place("c.json", 1, 1, "", 0, 0));
    }
}
