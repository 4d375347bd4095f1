package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor.Segment;
import dev.hearsay.Reanchored.Outcome;
import dev.hearsay.Reanchored.Tolerance;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of re-anchoring whatever the text, the anchor and the edits. */
class ReanchoringLawsTest {

    private static final String[] CHARACTERS = {"a", "b", " ", "\u00E9", "e\u0301", "\r\n", "\uD83D\uDE00", "\u6F22"};

    @Provide
    Arbitrary<String> repetitive() {
        return Arbitraries.of("a", "b", "\uD83D\uDE00", "\uD83D\uDE01")
                .list()
                .ofMaxSize(80)
                .map(p -> String.join("", p));
    }

    @Property
    void nothingChangesInAnUnchangedText(@ForAll("repetitive") String words, @ForAll Random random) {
        SourceText text = SourceText.of("x" + words);
        Anchor anchor = anchorIn(text, random);
        Reanchored found = text.reanchor(anchor);
        assertEquals(Outcome.EXACT, found.outcome());
        assertEquals(anchor, found.anchor().orElseThrow());
        assertEquals(Outcome.EXACT, text.reanchor(anchor.withoutWords()).outcome());
    }

    @Property
    void whateverIsFoundIsWhatItIsSaidToBe(
            @ForAll("repetitive") String before, @ForAll("repetitive") String after, @ForAll Random random) {
        SourceText text = SourceText.of("x" + before);
        SourceText edited = SourceText.of(random.nextBoolean() ? after : edited(before, random, 1 + random.nextInt(5)));
        Anchor anchor = anchorIn(text, random);
        Tolerance tolerance = Tolerance.STANDARD.withMinimum(0.5 + random.nextDouble() / 2);
        Reanchored found = edited.reanchor(anchor, tolerance);
        assertEquals(found.outcome().isFound(), found.anchor().isPresent());
        found.anchor().ifPresent(a -> assertTruthful(anchor, edited, found, a, tolerance));
        Reanchored bare = edited.reanchor(anchor.withoutWords(), tolerance);
        bare.anchor().ifPresent(a -> assertEquals(digest(anchor), digest(a)));
    }

    private static void assertTruthful(
            Anchor old, SourceText edited, Reanchored found, Anchor anchor, Tolerance tolerance) {
        assertTrue(edited.holds(anchor));
        String words = old.segments().get(0).exact().orElseThrow();
        String covered = anchor.segments().get(0).exact().orElseThrow();
        assertEquals(1 - (double) NaiveEdits.distance(words, covered) / words.length(), found.score());
        if (found.outcome() == Outcome.FUZZY) {
            assertTrue(found.score() >= tolerance.minimum() && found.score() < 1);
        } else {
            assertEquals(digest(old), digest(anchor));
            assertEquals(found.outcome() == Outcome.EXACT, old.start() == anchor.start());
        }
    }

    /** The words and the 32 units on either side are unlike everything else, so there is one right place. */
    @Property
    void editsAwayFromTheWordsMoveThemToTheirPlace(@ForAll Random random) {
        String kept = characters(random, 8) + "[" + random.nextInt(1_000_000) + "|]" + characters(random, 8);
        int offset = kept.indexOf('[');
        String before = characters(random, 60);
        String after = characters(random, 60);
        SourceText text = SourceText.of(before + kept + after);
        int start = before.length() + offset;
        Segment whole = text.segment(start, kept.indexOf(']') + before.length() + 1L, OffsetUnit.UTF16);
        Segment segment = new Segment(
                whole.start(),
                whole.end(),
                whole.digest(),
                whole.exact(),
                whole.prefix().map(p -> kept.substring(0, offset)),
                whole.suffix().map(s -> kept.substring(kept.indexOf(']') + 1)));
        String newBefore = edited(before, random, random.nextInt(6));
        SourceText edited = SourceText.of(newBefore + kept + edited(after, random, random.nextInt(6)));
        for (Anchor anchor :
                new Anchor[] {Anchor.of(segment), Anchor.of(segment).withoutWords()}) {
            Reanchored found = edited.reanchor(anchor);
            assertEquals(newBefore.length() == before.length() ? Outcome.EXACT : Outcome.MOVED, found.outcome());
            assertEquals(
                    newBefore.length() + offset, found.anchor().orElseThrow().start());
            assertEquals(whole.digest(), digest(found.anchor().orElseThrow()));
        }
    }

    /** Every edit, in or out of the words, leaves the true place known here; nothing else may be claimed. */
    @Property
    void noEditEverShiftsAnAnchorSilently(@ForAll Random random) {
        String[] lines = new String[12];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = sentence(random);
        }
        int chosen = random.nextInt(lines.length);
        String marker = "word" + random.nextInt(3);
        lines[chosen] = lines[chosen] + " " + marker + " " + sentence(random);
        SourceText text = SourceText.of(String.join("\n", lines));
        int lineStart = String.join("\n", Arrays.copyOf(lines, chosen)).length() + (chosen == 0 ? 0 : 1);
        int start = text.text().indexOf(marker, lineStart + lines[chosen].indexOf(" " + marker + " "));
        Anchor anchor = text.anchor(start, start + (long) marker.length(), OffsetUnit.UTF16);

        String head = edited(text.text().substring(0, start), random, random.nextInt(4));
        String tail = edited(text.text().substring(start + marker.length()), random, random.nextInt(4));
        String middle = random.nextInt(3) == 0 ? "" : marker;
        Reanchored found = SourceText.of(head + middle + tail).reanchor(anchor);
        if (middle.isEmpty()) {
            assertTrue(!found.outcome().isFound() || found.outcome() == Outcome.FUZZY, found::toString);
        } else {
            found.anchor().ifPresent(a -> assertEquals(head.length(), a.start(), found::toString));
        }
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            sentence.append(Integer.toString(random.nextInt(1_000_000), 36)).append(i == 11 ? "." : " ");
        }
        return sentence.toString();
    }

    private static String digest(Anchor anchor) {
        return anchor.segments().get(0).digest();
    }

    private static Anchor anchorIn(SourceText text, Random random) {
        int codePoints = text.text().codePointCount(0, text.length());
        int start = random.nextInt(codePoints);
        int end = start + 1 + random.nextInt(codePoints - start);
        Anchor anchor = text.anchor(start, end, OffsetUnit.CODE_POINT);
        Segment segment = anchor.segments().get(0);
        return random.nextBoolean()
                ? anchor
                : Anchor.of(Segment.ofWords(segment.start(), segment.exact().orElseThrow()));
    }

    private static String characters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    /** Inserts, deletes or replaces at random places, never half a character. */
    private static String edited(String text, Random random, int edits) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int length = edited.codePointCount(0, edited.length());
            int from = edited.offsetByCodePoints(0, random.nextInt(length + 1));
            int left = edited.codePointCount(from, edited.length());
            int to = edited.offsetByCodePoints(from, random.nextInt(Math.min(left, 12) + 1));
            edited.replace(from, to, random.nextBoolean() ? "" : characters(random, 1 + random.nextInt(5)));
        }
        return edited.toString();
    }
}
