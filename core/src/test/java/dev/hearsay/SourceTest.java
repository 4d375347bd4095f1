package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Source WIRE = Source.of("wire", "A wire report");

    /** The digest of the three bytes of "abc", as FIPS 180-2 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aDigestIsTheSha256OfTheTextInUtf8() {
        assertEquals(ABC, Source.digest("abc"));
        assertEquals("f0443a342c5ef54783a111b51ba56c938e474c32324d90c3a60c9c8e3a37e2d9", Source.digest("\uD83D\uDE00"));
    }

    @Test
    void aSourceWithItsTextHasTheDigestOfIt() {
        Source full = WIRE.withText("abc");
        assertEquals(Optional.of("abc"), full.text());
        assertEquals(Optional.of(ABC), full.digest());
        assertEquals(WIRE.withDigest(ABC), full.withDigest(ABC));
        assertEquals(Optional.empty(), full.withDigest(ABC).text());
    }

    @Test
    void whatIsNoDigestIsRefused() {
        for (String wrong :
                List.of("", "abc", ABC.toUpperCase(java.util.Locale.ROOT), ABC + "0", "g" + ABC.substring(1))) {
            assertEquals(
                    "HS-0130 The digest of source 'wire' is not a SHA-256. Give 64 hexadecimal digits in lower case.",
                    Refusal.of(() -> WIRE.withDigest(wrong)));
        }
    }

    @Test
    void aTextThatDoesNotHaveItsDigestIsRefused() {
        String expected = "HS-0131 The text of source 'wire' does not have the digest given for it."
                + " Use the text that was annotated, or withText to take a new digest.";
        assertEquals(expected, Refusal.of(() -> with(Optional.of(ABC), Optional.of("abd"))));
        assertEquals(expected, Refusal.of(() -> with(Optional.empty(), Optional.of("abc"))));
        assertEquals(WIRE.withText("abc"), with(Optional.of(ABC), Optional.of("abc")));
    }

    private static Source with(Optional<String> digest, Optional<String> text) {
        return new Source(
                WIRE.id(),
                WIRE.title(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                digest,
                text,
                Optional.empty(),
                Map.of());
    }

    @Test
    void aTextMayBeEmptyButNotBroken() {
        assertEquals(Optional.of(""), WIRE.withText("").text());
        assertEquals("HS-0102", Refusal.codeOf(() -> WIRE.withText("a\uD83D")));
    }

    @Test
    void noSourceRepublishesItself() {
        assertEquals(
                "HS-0111 Source 'wire' republishes itself. Name the original, or nothing.",
                Refusal.of(() -> WIRE.republishing("wire")));
    }

    @Test
    void authorsKeepTheOrderOfTheByline() {
        List<String> authors = List.of("B. Author", "A. Author", "B. Author");
        assertEquals(authors, WIRE.by(authors.toArray(new String[0])).authors());
        assertThrows(
                UnsupportedOperationException.class,
                () -> WIRE.by("A").authors().add("B"));
    }

    @Test
    void eachStepKeepsWhatTheOthersSaid() {
        Source source = WIRE.publishedBy("The Agency")
                .by("A. Author")
                .on(Period.parse("2023-07"))
                .inLanguage("en")
                .at("https://example.org")
                .republishing("first")
                .withNotes(Map.of("page", "1"));
        assertEquals(
                new Source(
                        new Source.Id("wire"),
                        "A wire report",
                        Optional.of("The Agency"),
                        List.of("A. Author"),
                        Optional.of(Period.month(2023, 7)),
                        Optional.of("en"),
                        Optional.of("https://example.org"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Source.Id("first")),
                        Map.of("page", "1")),
                source);
        assertEquals(
                source.withText("abc"),
                WIRE.withText("abc")
                        .publishedBy("The Agency")
                        .by("A. Author")
                        .on(Period.parse("2023-07"))
                        .inLanguage("en")
                        .at("https://example.org")
                        .republishing("first")
                        .withNotes(Map.of("page", "1")));
    }
}
