package dev.hearsay.explorer;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.BadInputs;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Texts that were written to be taken for something else, and stores that have them in every field that takes a text. */
final class Payloads {

    /** What the shared ones are about, for where they are not at hand. */
    static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "-->",
            "]]><svg onload=alert(1)>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "http://127.0.0.1:9/a\"b",
            "</title></style><iframe srcdoc=\"<script>alert(1)</script>\">",
            "{{script}}${alert(1)}`${alert(1)}`",
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "\u2028alert(1)\u2029",
            "\u202Eexe.yfingam\u2066",
            "__proto__",
            "constructor",
            "\uD83D\uDE00 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u062F");

    private Payloads() {}

    /** Our own and, if they are at hand, all that are shared, each once, without those that no record takes as a text. */
    static List<String> all() {
        Set<String> all = new LinkedHashSet<>(OWN);
        if (BadInputs.areAtHand()) {
            BadInputs.texts("payloads").forEach(text -> text.lines().forEach(all::add));
            Stream.of("blns", "text-trojan-source", "text-own")
                    .flatMap(set -> BadInputs.texts(set).stream())
                    .forEach(all::add);
        }
        return all.stream().filter(Payloads::isText).toList();
    }

    private static boolean isText(String text) {
        try {
            Topic.of("t", text);
            return true;
        } catch (MisuseException e) {
            return false;
        }
    }

    /** A store in which each payload fills a field of some claim or of a record that it names. */
    static ClaimStore store(List<String> payloads) {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of());
        for (int i = 0; i < payloads.size(); i += FIELDS) {
            add(corpus, i, payloads.subList(i, Math.min(payloads.size(), i + FIELDS)));
        }
        return ClaimStore.of(corpus.build());
    }

    /** The fields of one claim and its records that take a text. */
    static final int FIELDS = 16;

    private static final List<Sign> SIGNS = List.of(Sign.values());

    private static final List<Stance> STANCES = List.of(Stance.values());

    private static void add(Corpus.Builder corpus, int i, List<String> some) {
        Texts texts = new Texts(some);
        String ann = "ann" + i;
        String bob = "bob" + i;
        RelationKind kind = RelationKind.of("kind" + i, texts.next(), SIGNS.get(i / FIELDS % 3), 0);
        String words = "Before. " + texts.next() + " After.";
        corpus.add(Source.of("s" + i, texts.next())
                        .publishedBy(texts.next())
                        .by(texts.next())
                        .at(texts.next())
                        .withText(words))
                .add(Actor.organisation("outlet" + i, texts.next()))
                .add(Actor.person(ann, texts.next()))
                .add(Actor.state(bob, texts.next()))
                .add(Topic.of("t" + i, texts.next()))
                .add(kind)
                .add(Claim.of(
                                "c" + i,
                                "s" + i,
                                Attribution.ownVoice("outlet" + i)
                                        .then(Step.of(Speaker.of(ann).inRole(texts.next()))
                                                .cue(texts.next())
                                                .channel(Channel.text(texts.next()))),
                                texts.next())
                        .at(SourceText.of(words).anchor(8, words.length() - 7, OffsetUnit.UTF16))
                        .affirms(Relation.of(ann, kind, bob))
                        .about(bob)
                        .onCondition(texts.next())
                        .note("note", texts.next())
                        .on("t" + i, STANCES.get(i / FIELDS % 3))
                        .build());
    }

    /** One after the other, and from the beginning again. */
    private static final class Texts {
        private final List<String> texts;
        private int next;

        Texts(List<String> texts) {
            this.texts = texts;
        }

        String next() {
            return texts.get(next++ % texts.size());
        }
    }
}
