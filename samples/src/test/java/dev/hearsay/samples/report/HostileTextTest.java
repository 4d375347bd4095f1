package dev.hearsay.samples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a seed file holds in whatever field, it stays words. */
class HostileTextTest {

    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private static final Pattern TAG = Pattern.compile("<(/?[^\\s>]*)([^>]*)>");

    private static final Set<String> OURS = new TreeSet<>(List.of(
            "!DOCTYPE a bdi blockquote body details div h1 h2 h3 h4 head header html li main meta nav ol p section span style"
                    .split(" ")));

    static {
        OURS.addAll(List.of("summary table tbody td th thead title tr ul".split(" ")));
    }

    /** A corpus with a text in every field that takes one. */
    private static ClaimStore everywhere(String text) {
        // An id is one line, and takes no control character.
        String id = LINE_BREAKERS.matcher(text).replaceAll("");
        RelationKind kind = RelationKind.of("kind" + id, "kind" + text, Sign.NEGATIVE, -1);
        String ann = "ann" + id;
        String bob = "bob" + id;
        Attribution said = Attribution.ownVoice("outlet" + id)
                .then(Step.of(Speaker.of(ann).inRole("role" + text).speakingFor(bob))
                        .cue("cue" + text)
                        .channel(Channel.text("channel" + text)));
        return ClaimStore.of(Corpus.builder()
                .add(Source.of("source" + id, "title" + text)
                        .publishedBy("publisher" + text)
                        .on(Period.year(2023))
                        .at("javascript:alert(1)" + text)
                        .withText("words" + text)
                        .withNotes(Map.of("key" + id, "note" + text)))
                .add(Actor.organisation("outlet" + id, "outlet" + text))
                .add(Actor.person(ann, "ann" + text))
                .add(Actor.person(bob, "bob" + text))
                .add(Topic.of("topic" + id, "label" + text))
                .add(kind)
                .add(claim("c-1" + id, text, said)
                        .affirms(Relation.of(ann, kind, bob))
                        .on("topic" + id, Stance.SUPPORT)
                        .build())
                .add(claim("c-2" + id, text, said.then(Step.of(bob).cue("cue" + text)))
                        .denies(Relation.of(ann, kind, bob))
                        .on("topic" + id, Stance.OPPOSE)
                        .build())
                .build());
    }

    private static dev.hearsay.ClaimBuilder claim(String id, String text, Attribution said) {
        String words = "words" + text;
        String plain = LINE_BREAKERS.matcher(text).replaceAll("");
        return Claim.of(id, "source" + plain, said, "gist" + text)
                .at(SourceText.of(words).anchor(0, words.length(), dev.hearsay.OffsetUnit.UTF16))
                .modality(Modality.WARNING)
                .to("bob" + plain)
                .onCondition("condition" + text)
                .note("paragraph", "7" + text)
                .note("key" + plain, "note" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><svg onload=alert(1)>",
                "]]><!-- &lt;script&gt; & -->",
                "\u202Eexe.yfingam\u2066",
                "\u009B31mred",
                "\u05E9\u05DC\u05D5\u05DD (\u0633\u0644\u0627\u0645)"
            })
    void pageHoldsNoMarkupButOurs(String text) {
        String page = Page.of(Report.of(everywhere(text)));
        Matcher tags = TAG.matcher(page.replaceFirst("<style>[^<]*", "<style>"));
        while (tags.find()) {
            assertTrue(OURS.contains(tags.group(1).replaceFirst("^/", "")), tags::group);
            assertFalse(tags.group(2).matches("(?s).*[\"\\s]on[a-z]+\\s*=.*"), tags::group);
        }
        assertTrue(page.contains("gist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eabc", "\u2066abc", "\u009B31mred", "\u2028abc"})
    void nothingTurnsALineRoundOrMovesTheCursor(String text) {
        Report report = Report.of(everywhere(text));
        String character = text.substring(0, 1);
        assertFalse(Page.of(report).contains(character));
        assertFalse(PlainText.of(report, Ink.PLAIN).contains(character));
    }

    @Test
    void spelledOutCharactersTellWhatTheyWere() {
        assertEquals("a\\u{202E}b c", Visible.of("a\u202Eb\tc"));
    }

    @Test
    void lineBreaksInAFieldMakeNoLines() {
        String text = PlainText.of(Report.of(everywhere("x")), Ink.PLAIN);
        ClaimStore broken = ClaimStore.of(Corpus.builder()
                .add(Source.of("s", "one\ntwo"))
                .add(Actor.person("p", "p\nq"))
                .add(Claim.of("c", "s", Attribution.ownVoice("p"), "gist\nof two lines")
                        .build())
                .build());
        assertTrue(PlainText.of(Report.of(broken), Ink.PLAIN).contains("gist of two lines"));
        assertTrue(text.contains("gistx"));
    }

    @Test
    void persianKeepsItsJoiners() {
        assertEquals("می\u200Cخواهد", Visible.of("می\u200Cخواهد"));
    }
}
