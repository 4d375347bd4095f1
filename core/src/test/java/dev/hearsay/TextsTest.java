package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record refuses of the texts it is given. */
class TextsTest {

    private static final Source SOURCE = Source.of("wire", "A wire report");
    private static final Attribution AGENCY = Attribution.ownVoice("agency");

    private static Claim claim(UnaryOperator<ClaimBuilder> more) {
        return more.apply(Claim.of("c-1", "wire", AGENCY, "The talks have begun"))
                .build();
    }

    /** Each text that people read, with what it is called. */
    static Stream<Map.Entry<String, Function<String, Object>>> readable() {
        Anchor at = Anchor.of(Anchor.Segment.ofWords(0, "words"));
        return Stream.of(
                Map.entry("The title of source 'wire'", text -> Source.of("wire", text)),
                Map.entry("The publisher of source 'wire'", SOURCE::publishedBy),
                Map.entry("An author of source 'wire'", text -> SOURCE.by("A. Author", text)),
                Map.entry("The language of source 'wire'", SOURCE::inLanguage),
                Map.entry("The URL of source 'wire'", SOURCE::at),
                Map.entry("The name of actor 'iran'", text -> Actor.state("iran", text)),
                Map.entry(
                        "An alias of actor 'iran'",
                        text -> Actor.state("iran", "Iran").alias("Persia", text)),
                Map.entry(
                        "A metonym of actor 'iran'",
                        text -> Actor.state("iran", "Iran").metonym(text)),
                Map.entry("The role of an affiliation", text -> Affiliation.role(text, "iran", Period.ALWAYS)),
                Map.entry("The label of topic 'gas'", text -> Topic.of("gas", text)),
                Map.entry("The label of relation kind 'k'", text -> RelationKind.of("k", text, Sign.NEUTRAL, 0)),
                Map.entry("The role of a speaker", Speaker.of("iran")::inRole),
                Map.entry("The cue of a step", Attribution.Step.of("iran")::cue),
                Map.entry("The title of a channel", Channel::text),
                Map.entry(
                        "The gist of claim 'c-1'",
                        text -> Claim.of("c-1", "wire", AGENCY, text).build()),
                Map.entry("The condition of claim 'c-1'", text -> claim(c -> c.onCondition(text))),
                Map.entry("The annotator of claim 'c-1'", text -> claim(c -> c.annotator(text))),
                Map.entry("Who withdraws claim 'c-1'", text -> withdrawal(text, "misheard")),
                Map.entry("The reason for withdrawing claim 'c-1'", text -> withdrawal("desk", text)),
                Map.entry(
                        "The key of a note",
                        text -> new Mention(SOURCE.id(), at, new Actor.Id("iran"), Map.of(text, "value"))));
    }

    private static Withdrawal withdrawal(String by, String why) {
        return new Withdrawal(new Claim.Id("c-1"), by, java.time.Instant.EPOCH, why);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void aBlankTextIsRefused(Map.Entry<String, Function<String, Object>> text) {
        for (String blank : List.of("", " ", "\t\n\u2003")) {
            assertEquals(
                    "HS-0101 " + text.getKey() + " must not be blank. Give it at least one visible character.",
                    Refusal.of(() -> text.getValue().apply(blank)));
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void whatNoFormatCanCarryIsRefusedWithItsOffset(Map.Entry<String, Function<String, Object>> text) {
        assertEquals(
                "HS-0102 " + text.getKey() + " holds U+0000 at offset 2, which no text format can carry."
                        + " Remove it, or replace it by U+FFFD.",
                Refusal.of(() -> text.getValue().apply("ab\u0000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001x", "\u0008x", "\u000Bx", "\u000Cx", "\u001Fx"})
    void controlCharactersAreRefused(String text) {
        assertEquals("HS-0102", Refusal.codeOf(() -> SOURCE.publishedBy(text)));
    }

    @Test
    void tabsAndLineBreaksAreKept() {
        assertEquals("a\tb\r\nc", Source.of("wire", "a\tb\r\nc").title());
    }

    // Lone surrogates are not valid parameters of a test's name, so they are not given as such.
    @Test
    void halvesOfSurrogatePairsAreRefused() {
        for (String text : List.of("a\uD83D", "\uD83Da", "\uDE00a", "a\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
            assertEquals("HS-0102", Refusal.codeOf(() -> Source.of("wire", text)));
        }
        assertEquals("\uD83D\uDE00", Source.of("wire", "\uD83D\uDE00").title());
    }

    @Test
    void theMessageDoesNotSpeakTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    "HS-0102 The title of source 'wire' holds U+001F at offset 12, which no text format can carry."
                            + " Remove it, or replace it by U+FFFD.",
                    Refusal.of(() -> Source.of("wire", "twelve chars\u001F")));
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Map.Entry<String, Function<String, Object>>> ids() {
        return Stream.of(
                Map.entry("The id of a source", Source.Id::new),
                Map.entry("The id of an actor", Actor.Id::new),
                Map.entry("The id of a topic", Topic.Id::new),
                Map.entry("The id of a relation kind", RelationKind.Id::new),
                Map.entry("The id of a claim", Claim.Id::new),
                Map.entry("The key of a note", key -> Topic.of("gas", "Gas").withNotes(Map.of(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdIsOneLineOfAtMost256Characters(Map.Entry<String, Function<String, Object>> id) {
        for (String wrong : List.of(" a", "a ", "a\nb", "a\tb", "a\r", "\u2003a", "x".repeat(257))) {
            assertEquals(
                    "HS-0103 " + id.getKey() + " must be one trimmed line of at most 256 characters."
                            + " Shorten or trim it.",
                    Refusal.of(() -> id.getValue().apply(wrong)));
        }
        assertEquals("HS-0101", Refusal.codeOf(() -> id.getValue().apply("")));
        assertEquals("HS-0102", Refusal.codeOf(() -> id.getValue().apply("a\u0000")));
        for (String good : List.of("x".repeat(256), "a b / \u00E9 \uD83D\uDE00")) {
            assertTrue(id.getValue().apply(good).toString().contains(good));
        }
    }

    @Test
    void anIdPrintsAsItself() {
        assertEquals("a b", new Actor.Id("a b").toString());
        assertEquals("a b", new Source.Id("a b").toString());
        assertEquals("a b", new Topic.Id("a b").toString());
        assertEquals("a b", new RelationKind.Id("a b").toString());
        assertEquals("a b", new Claim.Id("a b").toString());
    }

    @Test
    void aNoteMayBeEmptyButNotBroken() {
        assertEquals(Map.of("page", ""), SOURCE.withNotes(Map.of("page", "")).notes());
        assertEquals(
                "HS-0102 The note 'page' holds U+D83D at offset 0, which no text format can carry."
                        + " Remove it, or replace it by U+FFFD.",
                Refusal.of(() -> SOURCE.withNotes(Map.of("page", "\uD83D"))));
    }

    @Test
    void notesAreCopiedAndSortedByCodePoint() {
        Map<String, String> notes = new java.util.HashMap<>(Map.of("\uD83D\uDE00", "2", "\uFF5E", "1", "a", "0"));
        Source source = SOURCE.withNotes(notes);
        notes.clear();
        assertEquals(List.of("0", "1", "2"), List.copyOf(source.notes().values()));
        assertThrows(UnsupportedOperationException.class, () -> source.notes().put("b", "3"));
    }
}
