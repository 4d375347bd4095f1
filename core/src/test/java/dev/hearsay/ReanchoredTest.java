package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor.Segment;
import dev.hearsay.Reanchored.Outcome;
import dev.hearsay.Reanchored.Passage;
import dev.hearsay.Reanchored.Tolerance;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReanchoredTest {

    private static final SourceText TEXT = SourceText.of(
            "At dawn the envoy left the island. Nobody on the quay knew why"
                    + " she went, and the harbour master kept the gates shut until noon. By then the fleet had sailed.");

    private static final Anchor GATES = TEXT.anchor(Quote.of("kept the gates shut"));

    @Test
    void unchangedWordsAreExact() {
        Reanchored found = TEXT.reanchor(GATES);
        assertEquals(Outcome.EXACT, found.outcome());
        assertEquals(1.0, found.score());
        assertEquals(Optional.of(GATES), found.anchor());
        assertEquals("The words stand where they stood.", found.reason());
    }

    @Test
    void wordsBehindAnEditAreMoved() {
        SourceText edited = edited("At dawn", "Before dawn");
        Reanchored found = edited.reanchor(GATES);
        assertEquals(Outcome.MOVED, found.outcome());
        assertEquals(1.0, found.score());
        assertEquals("r master ⸢kept the gates shut⸥ until ", drawn(edited, found));
        assertEquals("The same words stand at line 1, column 101, moved by 4 UTF-16 units.", found.reason());
    }

    @Test
    void wordsWhoseSurroundingsChangedAreStillExact() {
        Reanchored found = edited("until noon", "until four").reanchor(GATES);
        assertEquals(Outcome.EXACT, found.outcome());
        assertEquals("The words stand where they stood; what stands around them has changed.", found.reason());
        Segment fresh = found.anchor().orElseThrow().segments().get(0);
        assertEquals(Optional.of(" until four. By then the fleet h"), fresh.suffix());
    }

    @Test
    void changedWordsAreFuzzyWithTheirTrueScore() {
        SourceText edited = edited("the gates shut", "the gate shut");
        Reanchored found = edited.reanchor(GATES);
        assertEquals(Outcome.FUZZY, found.outcome());
        assertEquals(1 - 1 / 19.0, found.score());
        assertEquals("r master ⸢kept the gate shut⸥ until ", drawn(edited, found));
        assertEquals("Like words stand at line 1, column 97: 94 % alike.", found.reason());
        assertTrue(edited.holds(found.anchor().orElseThrow()));
    }

    @Test
    void wordsChangedBeyondTheMinimumAreLost() {
        Reanchored found = edited("kept the gates shut", "closed all doors").reanchor(GATES);
        assertLost("No passage has 80 % of the words.", found);
        assertEquals(0.0, found.score());
        assertEquals(List.of(), found.parts().get(0).candidates());
    }

    @Test
    void aLowerMinimumAdmitsLessLikeWords() {
        SourceText edited = edited("kept the gates shut", "kept his gates closed");
        assertEquals(Outcome.LOST, edited.reanchor(GATES).outcome());
        Reanchored found = edited.reanchor(GATES, Tolerance.STANDARD.withMinimum(0.5));
        assertEquals(Outcome.FUZZY, found.outcome());
        assertEquals(1 - NaiveEdits.distance("kept the gates shut", words(found)) / 19.0, found.score());
        assertEquals(
                Outcome.LOST,
                edited("gates shut", "gate shut")
                        .reanchor(GATES, Tolerance.STANDARD.withMinimum(1))
                        .outcome());
    }

    @Test
    void aShortQuoteAmongStrangeWordsIsVetoed() {
        SourceText other =
                SourceText.of("Later reports say that both wardens kept the gates shut for fear of thieves.");
        Reanchored found = other.reanchor(GATES);
        assertLost(
                "The best passage, 'kept the gates shut' at line 1, column 37, is not credible: "
                        + "what stands around it differs.",
                found);
        assertEquals(1.0, found.score());
        assertEquals(
                "kept the gates shut", found.parts().get(0).candidates().get(0).words());
    }

    @Test
    void aShortQuoteAmongStrangeWordsIsVetoedEvenWhereItStood() {
        Segment gates = Segment.ofWords(GATES.start(), "kept the gates shut").between("zzzzzzzzzz", "zzzzzzzzzz");
        assertEquals(Outcome.LOST, TEXT.reanchor(Anchor.of(gates)).outcome());
    }

    @Test
    void aLongQuoteStandsForItself() {
        String words = "the harbour master kept the gates shut until noon";
        Segment segment = TEXT.anchor(Quote.of(words)).segments().get(0);
        SourceText other = SourceText.of("Some recall how " + words + "!?");
        assertEquals(Outcome.MOVED, other.reanchor(Anchor.of(segment)).outcome());
        Segment strange = Segment.ofWords(segment.start(), words).between("zzzzzzzzzz", "zzzzzzzzzz");
        assertEquals(Outcome.EXACT, TEXT.reanchor(Anchor.of(strange)).outcome());
    }

    @Test
    void aLongFuzzyMatchAmongStrangeWordsIsVetoed() {
        Segment segment = TEXT.anchor(Quote.of("the harbour master kept the gates shut until noon"))
                .segments()
                .get(0);
        SourceText other = SourceText.of("Some recall how the harbour master kept the gate shut until noon!?");
        assertLost(
                "The best passage, 'the harbour master kept the gate shut until noon' at line 1, column 17, "
                        + "is not credible: what stands around it differs.",
                other.reanchor(Anchor.of(segment)));
    }

    @Test
    void oneAgreeingSideIsEnoughForManyWordsOnly() {
        Anchor many = TEXT.anchor(Quote.of("the harbour master kept the gates shut"));
        SourceText head = SourceText.of("Nobody knew why she went, and the harbour master kept the gate shut!");
        assertEquals(Outcome.FUZZY, head.reanchor(many).outcome());
        assertEquals(Outcome.LOST, head.reanchor(GATES).outcome());
        SourceText tail =
                SourceText.of("See: the harbour master kept the gate shut until noon. By then the fleet left.");
        assertEquals(Outcome.FUZZY, tail.reanchor(many).outcome());
    }

    @Test
    void theEdgesOfReplacedWordsAreToldByWhatStandsAroundThem() {
        Anchor master = TEXT.anchor(Quote.of("the harbour master kept the gates shut"));
        SourceText end = edited("gates shut", "gates closed");
        assertEquals("ent, and ⸢the harbour master kept the gates closed⸥ until ", drawn(end, end.reanchor(master)));
        SourceText start = edited("and the harbour", "and our harbour");
        assertEquals("ent, and ⸢our harbour master kept the gates shut⸥ until ", drawn(start, start.reanchor(master)));
    }

    @Test
    void fewWordsWithoutSurroundingsAreNoFuzzyMatch() {
        SourceText north = SourceText.of("They went north.");
        assertLost(
                "The best passage, 'north' at line 1, column 11, is not credible: the words are too few.",
                north.reanchor(Anchor.of(Segment.ofWords(3, "worth"))));
        SourceText edited = edited("the gates shut", "the gate shut");
        Segment many = Segment.ofWords(0, "the harbour master kept the gates shut");
        assertEquals(Outcome.FUZZY, edited.reanchor(Anchor.of(many)).outcome());
    }

    @Test
    void equalWordsWithoutSurroundingsAreAmbiguousHoweverNearOneIs() {
        SourceText text = SourceText.of("yes, no, yes, no, yes");
        Anchor yes = Anchor.of(Segment.ofWords(10, "yes"));
        Reanchored found = text.reanchor(yes);
        assertEquals(Outcome.AMBIGUOUS, found.outcome());
        assertEquals(Optional.empty(), found.anchor());
        assertEquals(1.0, found.score());
        assertEquals(
                "3 places could be meant: at line 1, column 10; at line 1, column 19; at line 1, column 1.",
                found.reason());
        assertEquals(
                List.of(
                        new Passage(9, 12, "yes", 1, OptionalDouble.empty()),
                        new Passage(18, 21, "yes", 1, OptionalDouble.empty()),
                        new Passage(0, 3, "yes", 1, OptionalDouble.empty())),
                found.parts().get(0).candidates());
        assertEquals(
                Outcome.EXACT,
                text.reanchor(Anchor.of(Segment.ofWords(9, "yes"))).outcome());
    }

    @Test
    void manyEqualWordsListTheNearest() {
        Reanchored found = SourceText.of("no ".repeat(1000)).reanchor(Anchor.of(Segment.ofWords(100, "no")));
        assertEquals(
                "1000 places could be meant: at line 1, column 100; at line 1, column 103; at line 1, column 97; "
                        + "and others.",
                found.reason());
        assertEquals(8, found.parts().get(0).candidates().size());
    }

    @Test
    void surroundingsTellEqualWordsApart() {
        SourceText text = SourceText.of("Ada says yes today. Ben says yes today. Eve says yes today.");
        Anchor ben = text.anchor(Quote.of("yes").after("Ben says"));
        SourceText edited = SourceText.of("Someone adds: Ada says yes today. Ben says yes today. Eve says yes today.");
        assertEquals("Ben says ⸢yes⸥ today.", drawn(edited, edited.reanchor(ben)));
    }

    @Test
    void aDeletedPhraseDoesNotSlipToItsNeighbour() {
        SourceText text = SourceText.of("Ada says yes today. Ben says yes today. Eve says yes today.");
        Anchor ben = text.anchor(Quote.of("yes").after("Ben says"));
        assertEquals(
                Outcome.LOST,
                SourceText.of("Ada says yes today. Eve says yes today.")
                        .reanchor(ben)
                        .outcome());
    }

    @Test
    void wordsAtTheOldPlaceLoseToEqualWordsAmongTheOldSurroundings() {
        // Without the first line, the second "yes" stands exactly where the first stood.
        SourceText text = SourceText.of("Q 1: is the bridge open? yes\nQ 2: is the ferry gone?? yes\n");
        Anchor second = text.anchor(Quote.of("yes").occurrence(2));
        SourceText edited = SourceText.of("Q 2: is the ferry gone?? yes\nQ 3: Should taxes rise?? yes\n");
        Reanchored found = edited.reanchor(second);
        assertEquals(54, second.start());
        assertEquals("y gone?? ⸢yes⸥\nQ 3: S", drawn(edited, found));
        assertEquals(Outcome.MOVED, found.outcome());
    }

    @Test
    void anEditedPlaceBeatsTheSameWordsElsewhere() {
        SourceText text = SourceText.of("In spring the council of Arvel met twice; in autumn nobody came at all.");
        Anchor council = text.anchor(Quote.of("council of Arvel"));
        SourceText edited = SourceText.of("In spring the council at Arvel met twice; in autumn nobody came at all."
                + " There is no council of Arvel.");
        Reanchored found = edited.reanchor(council);
        assertEquals(Outcome.FUZZY, found.outcome());
        assertEquals("ring the ⸢council at Arvel⸥ met tw", drawn(edited, found));
    }

    @Test
    void twoLikePassagesAreAmbiguousWithinTheMargin() {
        String words = "the committee will meet again in the first week of May";
        SourceText text = SourceText.of("- " + words.replace("will", "shall") + "\n- " + words.replace("May", "June"));
        Anchor anchor = Anchor.of(Segment.ofWords(2, words));
        Reanchored found = text.reanchor(anchor);
        assertEquals(Outcome.AMBIGUOUS, found.outcome());
        assertEquals("2 places could be meant: at line 1, column 3; at line 2, column 3.", found.reason());
        assertEquals(
                Outcome.FUZZY,
                text.reanchor(anchor, Tolerance.STANDARD.withMargin(0)).outcome());
    }

    @Test
    void withoutWordsTheDigestFindsThem() {
        Anchor bare = GATES.withoutWords();
        assertEquals(Outcome.EXACT, TEXT.reanchor(bare).outcome());
        Reanchored moved = edited("At dawn", "Before dawn").reanchor(bare);
        assertEquals(Outcome.MOVED, moved.outcome());
        Segment found = moved.anchor().orElseThrow().segments().get(0);
        assertEquals(Segment.ofDigest(GATES.start() + 4, GATES.end() + 4, found.digest()), found);
        assertLost(
                "No passage of 19 UTF-16 units has the digest.",
                edited("gates shut", "gate shut").reanchor(bare));
        assertEquals(Outcome.LOST, SourceText.of("short").reanchor(bare).outcome());
    }

    @Test
    void surroundingsCountWithoutWordsToo() {
        Segment old = GATES.segments().get(0);
        Segment bare = Segment.ofDigest(old.start(), old.end(), old.digest())
                .between(old.prefix().orElseThrow(), old.suffix().orElseThrow());
        SourceText near =
                SourceText.of(TEXT.text().replace("At dawn", "Before dawn").replace("noon", "four")
                        + " Nothing happened.".repeat(40));
        Reanchored found = near.reanchor(Anchor.of(bare), Tolerance.STANDARD.withEffort(10_000));
        assertEquals(Outcome.MOVED, found.outcome());
        assertEquals(
                Optional.empty(), found.anchor().orElseThrow().segments().get(0).exact());
    }

    @Test
    void withoutWordsEqualPassagesAreAmbiguous() {
        SourceText text = SourceText.of("aye, nay, aye");
        assertEquals(
                Outcome.AMBIGUOUS,
                text.reanchor(Anchor.of(Segment.ofDigest(5, 8, Source.digest("aye"))))
                        .outcome());
    }

    @Test
    void aSearchBeyondTheEffortKeepsToTheNeighbourhoodAndSaysSo() {
        String limits = " The allowed effort did not suffice to search all of the text for them.";
        SourceText edited = SourceText.of(TEXT.text().replace("gates", "gate") + " Nothing happened.".repeat(1000));
        Reanchored like = edited.reanchor(GATES, Tolerance.STANDARD.withEffort(1000));
        assertEquals(Outcome.AMBIGUOUS, like.outcome());
        assertEquals("The best passage is 'kept the gate shut' at line 1, column 97." + limits, like.reason());
        assertEquals(
                Outcome.FUZZY,
                edited.reanchor(GATES, Tolerance.STANDARD.withEffort(100_000)).outcome());

        Anchor bare = GATES.withoutWords();
        SourceText near = SourceText.of("Well. " + TEXT.text());
        assertEquals(
                Outcome.MOVED,
                near.reanchor(bare, Tolerance.STANDARD.withEffort(19 * 20)).outcome());
        SourceText far = SourceText.of("Well. ".repeat(20) + TEXT.text());
        assertLost(
                "No passage of 19 UTF-16 units has the digest." + limits,
                far.reanchor(bare, Tolerance.STANDARD.withEffort(19 * 20)));
    }

    @Test
    void tooManyLikePassagesExhaustTheEffort() {
        Segment segment = Segment.ofWords(0, "abcdef").between("x", "y");
        Reanchored found = SourceText.of("abcdeg ".repeat(2000))
                .reanchor(Anchor.of(segment), Tolerance.STANDARD.withEffort(20_000));
        assertEquals(Outcome.LOST, found.outcome());
        Segment tooLong = Segment.ofWords(0, "q".repeat(20_000));
        assertLost(
                "No passage has 80 % of the words."
                        + " The allowed effort did not suffice to search all of the text for them.",
                SourceText.of("q".repeat(19_999)).reanchor(Anchor.of(tooLong)));
    }

    @Tag("heavy")
    @Test
    void aTextOfOneLetterEndsWithoutAGuess() {
        SourceText text = SourceText.of("a".repeat(200_000));
        Anchor anchor = Anchor.of(Segment.ofWords(250_000, "a".repeat(3000) + "b"));
        assertEquals(Outcome.AMBIGUOUS, text.reanchor(anchor).outcome());
    }

    @Test
    void theWorstSegmentDecides() {
        Anchor anchor = TEXT.anchor(Quote.of("the envoy left"), Quote.of("kept the gates shut"), Quote.of("sailed"));
        Reanchored fuzzy = edited("gates", "gate").reanchor(anchor);
        assertEquals(
                List.of(Outcome.EXACT, Outcome.FUZZY, Outcome.MOVED),
                fuzzy.parts().stream().map(Reanchored.Part::outcome).toList());
        assertEquals(Outcome.FUZZY, fuzzy.outcome());
        assertEquals(1 - 1 / 19.0, fuzzy.score());
        assertEquals("Segment 2 of 3: Like words stand at line 1, column 97: 94 % alike.", fuzzy.reason());
        assertEquals(3, fuzzy.anchor().orElseThrow().segments().size());
        Reanchored lost = edited("kept the gates shut ", "").reanchor(anchor);
        assertEquals(Outcome.LOST, lost.outcome());
        assertEquals(Optional.empty(), lost.anchor());
    }

    @Test
    void segmentsThatChangedTheirOrderAreLost() {
        Anchor anchor = Anchor.of(Segment.ofWords(0, "alpha"), Segment.ofWords(6, "beta"));
        assertLost(
                "The segments are found, but not one after the other.",
                SourceText.of("beta, then alpha").reanchor(anchor));
    }

    @Test
    void segmentsTouchWhenTheirInterruptionIsEditedOut() {
        SourceText text = SourceText.of("All of them had turned away from it (so we hear) and gone down to the port.");
        Anchor anchor =
                text.anchor(Quote.of("All of them had turned away from it "), Quote.of("and gone down to the port"));
        SourceText edited = SourceText.of(text.text().replace("(so we hear) ", ""));
        assertEquals(
                "⸢All of them had turned away from it ⸥⸢and gone down to the port⸥.",
                Markup.of(edited)
                        .mark(edited.reanchor(anchor).anchor().orElseThrow())
                        .toString());
    }

    @Test
    void changedLineEndsMoveWordsOrMakeThemFuzzy() {
        SourceText windows =
                SourceText.of("Minutes of the meeting\r\n\r\nThe bridge is\r\nopen again.\r\nThat is all.");
        SourceText unix = SourceText.of(windows.text().replace("\r\n", "\n"));
        Reanchored moved = unix.reanchor(windows.anchor(Quote.of("open again")));
        assertEquals(Outcome.MOVED, moved.outcome());
        assertEquals("open again", words(moved));
        Reanchored fuzzy = unix.reanchor(windows.anchor(Quote.of("bridge is\r\nopen")));
        assertEquals(Outcome.FUZZY, fuzzy.outcome());
        assertEquals(1 - 1 / 15.0, fuzzy.score());
        assertEquals(
                "Like words stand at line 3, column 5: 93 % alike, and only line ends or Unicode forms differ.",
                fuzzy.reason());
    }

    @Test
    void anotherNormalFormMakesWordsFuzzy() {
        SourceText composed = SourceText.of("Le caf\u00E9 de la gare est ferm\u00E9 depuis une semaine, dit le maire.");
        SourceText decomposed = SourceText.of(Normalizer.normalize(composed.text(), Normalizer.Form.NFD));
        Reanchored fuzzy = decomposed.reanchor(composed.anchor(Quote.of("gare est ferm\u00E9")));
        assertEquals(Outcome.FUZZY, fuzzy.outcome());
        assertEquals("gare est ferme\u0301", words(fuzzy));
        assertEquals(1 - 2 / 14.0, fuzzy.score());
        assertEquals(
                Outcome.MOVED,
                decomposed.reanchor(composed.anchor(Quote.of("semaine"))).outcome());
    }

    @Test
    void aByteOrderMarkMovesEverything() {
        Reanchored found = SourceText.of("\uFEFF" + TEXT.text()).reanchor(GATES);
        assertEquals(Outcome.MOVED, found.outcome());
        assertEquals(GATES.start() + 1, found.anchor().orElseThrow().start());
    }

    @Test
    void aFuzzyMatchIsWidenedToWholeCharacters() {
        // U+1F600 and U+1F601 share their first half, U+1F200 has the last half of U+1F600.
        SourceText text = SourceText.of("The sign reads: 😀 open 😀 for all.");
        Anchor sign = text.anchor(Quote.of("😀 open 😀"));
        SourceText edited = SourceText.of("The sign reads: \uD83C\uDE00 open 😁 for all.");
        Reanchored found = edited.reanchor(sign, Tolerance.STANDARD.withMinimum(0.7));
        assertEquals(Outcome.FUZZY, found.outcome());
        assertEquals("\uD83C\uDE00 open 😁", words(found));
        assertEquals(0.8, found.score());
        SourceText cut = SourceText.of("The sign reads: open 😁 for all.");
        assertEquals(
                "open 😁", words(cut.reanchor(text.anchor(Quote.of(" open 😀")), Tolerance.STANDARD.withMinimum(0.7))));
    }

    @Test
    void aToleranceIsChecked() {
        assertEquals(
                "HS-0211 No search works with minimum 0.0, margin 0.05, effort 1073741824. "
                        + "Give a minimum above 0 and a margin from 0, both at most 1, and a positive effort.",
                assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withMinimum(0))
                        .getMessage());
        assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withMinimum(1.1));
        assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withMinimum(Double.NaN));
        assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withMargin(-0.1));
        assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withMargin(1.1));
        assertThrows(MisuseException.class, () -> Tolerance.STANDARD.withEffort(0));
        assertEquals(1, Tolerance.STANDARD.withMargin(1).withEffort(1).margin());
        assertEquals(1, Tolerance.STANDARD.edits(5));
        assertEquals(0, Tolerance.STANDARD.edits(4));
        assertEquals(0, Tolerance.STANDARD.withMinimum(1).edits(1000));
    }

    private static SourceText edited(String words, String replacement) {
        return SourceText.of(TEXT.text().replace(words, replacement));
    }

    private static String words(Reanchored found) {
        return found.parts().get(0).candidates().get(0).words();
    }

    private static String drawn(SourceText text, Reanchored found) {
        String all = Markup.of(text).mark(found.anchor().orElseThrow()).toString();
        int start = all.indexOf('⸢');
        int end = all.indexOf('⸥');
        return all.substring(Math.max(0, start - 9), Math.min(all.length(), end + 8));
    }

    private static void assertLost(String reason, Reanchored found) {
        assertEquals(reason, found.reason());
        assertEquals(Outcome.LOST, found.outcome());
        assertEquals(Optional.empty(), found.anchor());
    }
}
