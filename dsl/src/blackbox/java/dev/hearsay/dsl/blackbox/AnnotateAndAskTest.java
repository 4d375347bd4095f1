package dev.hearsay.dsl.blackbox;

import static dev.hearsay.RelationKinds.DISREGARDS;
import static dev.hearsay.query.Field.SPEAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Evidence;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotateAndAskTest {

    private static final String TEXT = "Moscow's preparedness to look away is plain, according to an expert.";

    private static final ClaimStore KNOWN = ClaimStore.of(Corpus.builder()
            .add(Actor.person("vali-kaleji", "Vali Kaleji"))
            .add(Actor.state("russia", "Russia").metonym("Moscow"))
            .add(Actor.state("iran", "Iran").metonym("Tehran"))
            .add(Topic.of("aghdam-monitoring-centre", "The monitoring centre in Aghdam"))
            .build());

    @Test
    void whatIsAnnotatedCanBeAskedFor() {
        Corpus corpus = Annotate.source("wire-2023-07", TEXT)
                .knowing(KNOWN)
                .claim(c -> c.quote("preparedness to look away")
                        .saidBy("vali-kaleji", "according to")
                        .inText()
                        .gist("Russia stands ready to pass over Iran's interests")
                        .asserts("russia", DISREGARDS, "iran")
                        .on("aghdam-monitoring-centre", Stance.OPPOSE))
                .build();
        ClaimStore store = KNOWN.with(corpus);
        Answer answer = Claims.from(store)
                .asserting("Moscow", DISREGARDS, "Tehran")
                .not()
                .by("iran")
                .newestFirst()
                .ask();
        List<String> lines = new ArrayList<>();
        answer.groupBy(SPEAKER).forEach((speaker, claims) -> lines.add(speaker + ": " + words(claims)));
        assertEquals(List.of("vali-kaleji: [preparedness to look away]"), lines);
        assertEquals(0, Claims.from(KNOWN).count());
    }

    private static String words(Answer claims) {
        return claims.evidence().stream().map(Evidence::words).toList().get(0).toString();
    }
}
