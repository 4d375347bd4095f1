package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AnchorTest {

    private static final Segment HARBOUR = Segment.ofWords(4, "harbour");
    private static final Segment OPEN = Segment.ofWords(20, "open");

    @Test
    void anAnchorSpansItsSegments() {
        Anchor anchor = Anchor.of(HARBOUR, OPEN);
        assertEquals(List.of(HARBOUR, OPEN), anchor.segments());
        assertEquals(4, anchor.start());
        assertEquals(24, anchor.end());
        assertEquals("4-11, 20-24", anchor.toString());
        assertEquals(7, HARBOUR.length());
    }

    @Test
    void anAnchorNeedsASegment() {
        assertMisuse(
                "HS-0201 An anchor needs at least one segment. Give it the place where the words stand.",
                () -> new Anchor(List.of()));
    }

    @Test
    void segmentsStandInTextOrderAndMayTouch() {
        Segment next = Segment.ofWords(11, "s");
        assertEquals(12, Anchor.of(HARBOUR, next).end());
        assertMisuse(
                "HS-0202 Segment 4-11 does not stand after segment 20-24. "
                        + "List the segments in text order, and give words that two of them share to one of them.",
                () -> Anchor.of(OPEN, HARBOUR));
        assertMisuse(
                "HS-0202 Segment 10-11 does not stand after segment 4-11. "
                        + "List the segments in text order, and give words that two of them share to one of them.",
                () -> Anchor.of(HARBOUR, Segment.ofWords(10, "r")));
    }

    @Test
    void aListOfSegmentsIsCopied() {
        List<Segment> segments = new ArrayList<>(List.of(HARBOUR));
        Anchor anchor = new Anchor(segments);
        segments.clear();
        assertEquals(Anchor.of(HARBOUR), anchor);
    }

    @Test
    void aSegmentCoversSomething() {
        String digest = HARBOUR.digest();
        String remedy = " covers nothing. Give a start from 0 and an end after it.";
        assertMisuse("HS-0203 Segment 5-5" + remedy, () -> Segment.ofDigest(5, 5, digest));
        assertMisuse("HS-0203 Segment 5-4" + remedy, () -> Segment.ofDigest(5, 4, digest));
        assertMisuse("HS-0203 Segment -1-4" + remedy, () -> Segment.ofDigest(-1, 4, digest));
        assertMisuse("HS-0203 Segment 7-7" + remedy, () -> Segment.ofWords(7, ""));
        assertMisuse(
                "HS-0203 Segment 2147483645--2147483647" + remedy,
                () -> Segment.ofWords(Integer.MAX_VALUE - 2, "open"));
        assertEquals(
                Integer.MAX_VALUE,
                Segment.ofWords(Integer.MAX_VALUE - 4, "open").end());
    }

    @Test
    void aDigestIsASha256() {
        String remedy = "HS-0204 The digest of segment 0-4 is not a SHA-256. Give 64 hexadecimal digits in lower case.";
        assertMisuse(remedy, () -> Segment.ofDigest(0, 4, "abc"));
        assertMisuse(remedy, () -> Segment.ofDigest(0, 4, "A".repeat(64)));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Segment.ofWords(0, "abc").digest());
    }

    @Test
    void wordsHaveTheLengthAndTheDigestOfTheirSegment() {
        assertMisuse(
                "HS-0205 Segment 4-11 covers 7 UTF-16 units, but its words have 6. "
                        + "Convert the offsets by OffsetUnit, or give the words as they stand in the text.",
                () -> withWords("harbor"));
        assertMisuse(
                "HS-0206 Segment 4-11 has a digest that its words do not have. "
                        + "Give the words as they stand in the text, or leave them out.",
                () -> withWords("Harbour"));
    }

    @Test
    void halfACharacterIsNoWord() {
        String half = "\uD83D";
        // Encoders write a question mark for it, whose digest this is.
        String digest = Source.digest("?");
        assertMisuseCode(
                "HS-0102", () -> new Segment(0, 1, digest, Optional.of(half), Optional.empty(), Optional.empty()));
        assertMisuseCode("HS-0102", () -> OPEN.between(half, ""));
        assertMisuseCode("HS-0102", () -> OPEN.between("", half));
    }

    @Test
    void anEmptyContextIsUnknown() {
        assertEquals(HARBOUR, HARBOUR.between("", ""));
        assertEquals(Optional.of("the "), HARBOUR.between("the ", "").prefix());
    }

    @Test
    void anchorsCanBePublishedWithoutWords() {
        Anchor anchor = Anchor.of(HARBOUR.between("the ", " is"), OPEN);
        Anchor bare = anchor.withoutWords();
        assertEquals(
                Anchor.of(Segment.ofDigest(4, 11, HARBOUR.digest()), Segment.ofDigest(20, 24, OPEN.digest())), bare);
        assertEquals(bare, bare.withoutWords());
    }

    @Test
    void anchorsAreOrderedByTheirSegments() {
        Segment bare = Segment.ofDigest(4, 11, HARBOUR.digest());
        List<Anchor> ordered = List.of(
                Anchor.of(Segment.ofWords(3, "zoo")),
                Anchor.of(Segment.ofWords(4, "a")),
                Anchor.of(Segment.ofDigest(4, 11, "0".repeat(64))),
                Anchor.of(bare),
                Anchor.of(HARBOUR),
                Anchor.of(HARBOUR, OPEN),
                Anchor.of(HARBOUR.between("", "\uFF5E")),
                Anchor.of(HARBOUR.between("", "\uD83D\uDE00")),
                Anchor.of(HARBOUR.between("a", "")),
                Anchor.of(HARBOUR.between("a", "a")));
        List<Anchor> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertTrue(Source.digest("harbour").compareTo("0".repeat(64)) > 0);
        assertEquals(ordered, shuffled);
    }

    private static Segment withWords(String words) {
        return new Segment(4, 11, HARBOUR.digest(), Optional.of(words), Optional.empty(), Optional.empty());
    }

    private static void assertMisuse(String message, Executable call) {
        assertEquals(message, assertThrows(MisuseException.class, call).getMessage());
    }

    private static void assertMisuseCode(String code, Executable call) {
        assertEquals(code, assertThrows(MisuseException.class, call).code());
    }
}
