package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor.Segment;
import dev.hearsay.SourceText.Verdict;
import dev.hearsay.SourceText.Verification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SourceTextTest {

    /**
     * Offsets 0-13 the byte order mark and "The port 😀 is"; the second line begins at 17, after both halves of the
     * line end, and has the "port" again.
     */
    private static final SourceText TEXT =
            SourceText.of("\uFEFFThe port 😀 is\r\nopen. No port is cafe\u0301-free, says the port's master.");

    @Test
    void aTextIsKeptAsItIs() {
        assertEquals("\uFEFFa\r\n", SourceText.of("\uFEFFa\r\n").text());
        assertEquals(4, SourceText.of("\uFEFFa\r\n").length());
        assertEquals(Source.digest("a\r\n"), SourceText.of("a\r\n").digest());
        assertNotEquals(SourceText.of("a\n").digest(), SourceText.of("a\r\n").digest());
    }

    @Test
    void textsAreEqualByTheirCharacters() {
        assertEquals(SourceText.of("a"), SourceText.of("a"));
        assertEquals(SourceText.of("a").hashCode(), SourceText.of("a").hashCode());
        assertNotEquals(SourceText.of("caf\u00E9"), SourceText.of("cafe\u0301"));
        assertNotEquals("a", SourceText.of("a"));
        assertEquals(
                "text of 3 UTF-16 units, SHA-256 " + Source.digest("abc"),
                SourceText.of("abc").toString());
    }

    @Test
    void halfACharacterIsRefused() {
        assertEquals("HS-0102", misuse(() -> SourceText.of("a\uD83D")).code());
    }

    @Test
    void placesAreGivenAsEditorsCount() {
        SourceText text = SourceText.of("a\r\n😀b\rc\n");
        assertEquals("line 1, column 1", text.where(0));
        assertEquals("line 1, column 3", text.where(2));
        assertEquals("line 2, column 2", text.where(5));
        assertEquals("line 3, column 1", text.where(7));
        assertEquals("line 4, column 1", text.where(9));
        assertEquals("HS-0208", misuse(() -> text.where(10)).code());
        assertEquals("HS-0209", misuse(() -> text.where(4)).code());
    }

    @Test
    void aPlaceInAProblemShowsItsLine() {
        assertEquals(
                new Place("t.txt", 2, 4, "open. No port is cafe\u0301-free, says the port's master.", 3, 1),
                TEXT.place("t.txt", 20));
        assertEquals(new Place("t.txt", 1, 1, "The port 😀 is", 0, 1), TEXT.place("t.txt", 1));
        assertEquals("line 1, column 1", TEXT.where(0));
        SourceText wide = SourceText.of("a\n" + "😀".repeat(100) + "b" + "é".repeat(100) + "\nc");
        assertEquals(
                new Place("t.txt", 2, 101, "..." + "😀".repeat(60) + "b" + "é".repeat(59) + "...", 63, 1),
                wide.place("t.txt", 202));
        assertEquals(1, SourceText.of("").place("", 0).column());
    }

    @Test
    void aStretchIsAnchoredInAnyUnit() {
        Anchor open = TEXT.anchor(Quote.of("open"));
        assertEquals("17-21", open.toString());
        assertEquals(open, TEXT.anchor(17, 21, OffsetUnit.UTF16));
        assertEquals(open, TEXT.anchor(16, 20, OffsetUnit.CODE_POINT));
        assertEquals(open, TEXT.anchor(21, 25, OffsetUnit.UTF8_BYTE));
        assertEquals(Anchor.of(TEXT.segment(17, 21, OffsetUnit.UTF16)), open);
    }

    @Test
    void anAnchorRemembersWordsAndSurroundings() {
        Segment open = TEXT.anchor(Quote.of("open")).segments().get(0);
        assertEquals(Optional.of("open"), open.exact());
        assertEquals(Optional.of("\uFEFFThe port 😀 is\r\n"), open.prefix());
        assertEquals(Optional.of(". No port is cafe\u0301-free, says th"), open.suffix());
        Segment all =
                SourceText.of("ab").anchor(0, 2, OffsetUnit.UTF16).segments().get(0);
        assertEquals(Segment.ofWords(0, "ab"), all);
    }

    @Test
    void surroundingsDoNotSplitACharacter() {
        String wide = "😀".repeat(20) + "." + "x" + "." + "😀".repeat(20);
        Segment x = SourceText.of(wide).anchor(Quote.of("x")).segments().get(0);
        assertEquals(Optional.of("😀".repeat(15) + "."), x.prefix());
        assertEquals(Optional.of("." + "😀".repeat(15)), x.suffix());
    }

    @Test
    void aStretchThatCoversNothingOrHalfACharacterIsRefused() {
        assertEquals(
                "HS-0203 The stretch from 7 to 3 covers nothing. Give an end after the start.",
                misuse(() -> TEXT.anchor(7, 3, OffsetUnit.CODE_POINT)).getMessage());
        assertEquals(
                "HS-0203", misuse(() -> TEXT.anchor(7, 7, OffsetUnit.UTF16)).code());
        assertEquals(
                "HS-0209", misuse(() -> TEXT.anchor(0, 11, OffsetUnit.UTF16)).code());
        assertEquals(
                "HS-0208",
                misuse(() -> TEXT.anchor(0, 1L << 32, OffsetUnit.UTF16)).code());
    }

    @Test
    void aQuoteThatStandsOnceIsFound() {
        assertEquals("The port 😀 is\r\n⸢open⸥.", marked("The port 😀 is\r\nopen.", Quote.of("open")));
        assertEquals("⸢e\u0301⸥", marked("e\u0301", Quote.of("e\u0301")));
    }

    @Test
    void aQuoteThatStandsMoreThanOnceIsAmbiguous() {
        Quote.Ambiguous found = assertInstanceOf(Quote.Ambiguous.class, TEXT.find(Quote.of("port")));
        assertEquals(3, found.count());
        assertEquals(
                List.of(5, 26, 55),
                found.places().stream().map(Reanchored.Passage::start).toList());
        assertEquals(
                "HS-0213 'port' stands in the text 3 times, first at line 1, column 5 and at line 2, column 10. "
                        + "Say which one by after(...), before(...) or occurrence(n).",
                misuse(() -> TEXT.anchor(Quote.of("port"))).getMessage());
    }

    @Test
    void aQuoteThatStandsAThousandTimesListsTheFirst() {
        Quote.Ambiguous found = assertInstanceOf(
                Quote.Ambiguous.class, SourceText.of("a".repeat(1000)).find(Quote.of("aa")));
        assertEquals(999, found.count());
        assertEquals(8, found.places().size());
    }

    @Test
    void neighboursAndOccurrenceTellEqualWordsApart() {
        String text = "Open, said A. Open,\n said B. Open, said B.";
        assertEquals(
                "Open, said A. Open,\n ⸢said⸥ B. Open, said B.",
                marked(text, Quote.of("said").before("B").occurrence(1)));
        assertEquals(
                "Open, said A. ⸢Open,⸥\n said B. Open, said B.",
                marked(text, Quote.of("Open,").after("A. ").before(" said B")));
        assertEquals(
                "Open, said A. Open,\n said B. Open, ⸢said⸥ B.",
                marked(text, Quote.of("said").occurrence(3)));
        assertEquals(
                "Open, ⸢said⸥ A. Open,\n said B. Open, said B.",
                marked(text, Quote.of("said").before("A")));
        assertEquals("a⸢aa⸥", marked("aaa", Quote.of("aa").occurrence(2)));
        assertEquals("⸢b⸥  ", marked("b  ", Quote.of("b")));
    }

    @Test
    void aQuoteOfMissingWordsNamesTheClosestPassage() {
        Quote.NotFound missing = assertInstanceOf(
                Quote.NotFound.class,
                SourceText.of("It kept the gates\nopen all year.").find(Quote.of("kept the gate open")));
        assertEquals(
                "'kept the gate open' is not in the text. "
                        + "Closest is 'kept the gates<U+000A>open' at line 1, column 4, 88 % alike.",
                missing.what());
        assertEquals(
                "Copy the words from the text, with its quotation marks, dashes and line breaks.", missing.remedy());
        assertEquals(3, missing.closest().orElseThrow().start());
        assertEquals(22, missing.closest().orElseThrow().end());
    }

    @Test
    void aQuoteOfStrangeWordsHasNoClosestPassage() {
        assertEquals(
                "HS-0212 'quay' is not in the text. "
                        + "Copy the words from the text, with its quotation marks, dashes and line breaks.",
                misuse(() -> SourceText.of("It is open.").anchor(Quote.of("quay")))
                        .getMessage());
        assertEquals(
                new Quote.NotFound(
                        "'x' is not in the text.",
                        "Copy the words from the text, with its quotation marks, dashes and line breaks.",
                        Optional.empty()),
                SourceText.of("").find(Quote.of("x")));
    }

    @Test
    void aQuoteWithOtherNeighboursIsNotFound() {
        assertEquals(
                "HS-0212 'open' after 'was' is not in the text; its words stand at line 2, column 1, "
                        + "but not between these neighbours. Correct or leave out after(...) and before(...).",
                misuse(() -> TEXT.anchor(Quote.of("open").after("was"))).getMessage());
        assertEquals(
                "HS-0212",
                misuse(() -> TEXT.anchor(Quote.of("open").before("!"))).code());
    }

    @Test
    void anOccurrenceBeyondTheLastIsNotFound() {
        assertEquals(
                "HS-0212 'port', occurrence 4 is not in the text; the last occurrence is number 3, at line 2, column 39. "
                        + "Give an occurrence from 1 to 3.",
                misuse(() -> TEXT.anchor(Quote.of("port").occurrence(4))).getMessage());
    }

    @Test
    void severalQuotesMakeOneAnchor() {
        Anchor anchor = TEXT.anchor(Quote.of("No port"), Quote.of("free"));
        assertEquals("23-30, 40-44", anchor.toString());
        assertEquals(
                "HS-0202",
                misuse(() -> TEXT.anchor(Quote.of("free"), Quote.of("No port"))).code());
        assertEquals("HS-0201", misuse(TEXT::anchor).code());
    }

    @Test
    void aQuoteIsCheckedAndPrintsItself() {
        assertEquals("HS-0101", misuse(() -> Quote.of(" ")).code());
        assertEquals("HS-0101", misuse(() -> Quote.of("a").after("")).code());
        assertEquals("HS-0101", misuse(() -> Quote.of("a").before("")).code());
        assertEquals(
                "HS-0210 A quote cannot be occurrence 0 of its words. Count the occurrences from 1.",
                misuse(() -> Quote.of("a").occurrence(0)).getMessage());
        assertEquals(
                "'the strait' after 'closed' before ';', occurrence 2",
                Quote.of("the strait").after("closed").before(";").occurrence(2).toString());
        assertEquals("'" + "😀".repeat(60) + "...'", Quote.of("😀".repeat(61)).toString());
        assertEquals("'a<U+202E>b'", Quote.of("a\u202Eb").toString());
    }

    @Test
    void anAnchorHoldsWhereItsWordsStand() {
        Anchor anchor = TEXT.anchor(Quote.of("No port"), Quote.of("free"));
        Verification verified = TEXT.verify(anchor.withoutWords());
        assertTrue(verified.holds());
        assertTrue(TEXT.holds(anchor));
        assertEquals(List.of(Verdict.MATCHES, Verdict.MATCHES), verified.verdicts());
        assertEquals(Set.of(OffsetUnit.UTF16), verified.units());
        assertEquals(Optional.empty(), verified.complaint());
        assertEquals(
                Set.of(OffsetUnit.values()),
                SourceText.of("all ASCII")
                        .verify(Anchor.of(Segment.ofWords(4, "ASCII")))
                        .units());
    }

    @Test
    void everySegmentIsJudgedByItself() {
        Anchor anchor = Anchor.of(Segment.ofWords(0, "one"), Segment.ofWords(4, "six"), Segment.ofWords(8, "ten"));
        Verification verified = SourceText.of("one two").verify(anchor);
        assertEquals(List.of(Verdict.MATCHES, Verdict.DIFFERS, Verdict.OUTSIDE), verified.verdicts());
        assertFalse(verified.holds());
        assertFalse(SourceText.of("one two").holds(anchor));
        assertEquals(Optional.of("Segment 4-7 does not cover the words that were anchored."), verified.complaint());
        assertEquals(
                Optional.of("Segment 8-11 lies outside the text."),
                SourceText.of("one six").verify(anchor).complaint());
    }

    @Test
    void aWrongUnitIsNamed() {
        String digest = Source.digest("open");
        assertEquals(
                Optional.of("Segment 16-20 does not cover the words that were anchored."
                        + " Its offsets fit if they count code points."),
                TEXT.verify(Anchor.of(Segment.ofDigest(16, 20, digest))).complaint());
        assertEquals(
                Optional.of("Segment 21-25 does not cover the words that were anchored."
                        + " Its offsets fit if they count UTF-8 bytes."),
                TEXT.verify(Anchor.of(Segment.ofDigest(21, 25, digest))).complaint());
        assertEquals(Set.of(OffsetUnit.CODE_POINT), TEXT.unitsFitting(16, 20, digest));
        assertEquals(Set.of(), TEXT.unitsFitting(20, 16, digest));
        assertEquals(Set.of(), TEXT.unitsFitting(-1, 1L << 40, digest));
        assertEquals(Set.of(), TEXT.unitsFitting(0, 4, digest));
    }

    @Test
    void halfACharacterDoesNotMatchAQuestionMark() {
        Anchor question = Anchor.of(Segment.ofWords(1, "?"));
        assertTrue(SourceText.of("a?").holds(question));
        assertEquals(
                List.of(Verdict.DIFFERS), SourceText.of("a😀").verify(question).verdicts());
        assertEquals(
                List.of(Verdict.DIFFERS), SourceText.of("😀a").verify(question).verdicts());
    }

    private static String marked(String text, Quote quote) {
        return Markup.of(text).mark(SourceText.of(text).anchor(quote)).toString();
    }

    private static MisuseException misuse(Executable call) {
        return assertThrows(MisuseException.class, call);
    }
}
