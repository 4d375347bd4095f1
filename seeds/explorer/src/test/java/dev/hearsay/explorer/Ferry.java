package dev.hearsay.explorer;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quote;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;

/**
 * Two papers on a ferry between two countries.
 *
 * <pre>
 * gazette: an envoy complains that Borduria shuts Ruritania out; a minister denies it and says that it is let in
 * courier: the envoy is told to have been warned by the minister; the courier asks who pays
 * </pre>
 */
final class Ferry {

    static final String TEXT =
            "The ferry is in dispute. Borduria shuts Ruritania out, the envoy complained on Monday. Nobody"
                    + " is left out, the minister replied; there is room for all. The talks go on.";

    private Ferry() {}

    static ClaimStore store() {
        return ClaimStore.of(corpus());
    }

    static Corpus corpus() {
        SourceText text = SourceText.of(TEXT);
        Attribution gazette = Attribution.ownVoice("gazette");
        Step envoy = Step.of(Speaker.of("envoy").inRole("envoy to Borduria").speakingFor("ruritania"));
        return Corpus.builder()
                .add(Source.of("g-1", "The quarrel")
                        .publishedBy("Gazette")
                        .at("https://gazette.example/1")
                        .withDigest(text.digest()))
                .add(Source.of("c-9", "Who pays?").on(Period.year(2023)).at("javascript:alert(1)"))
                .add(Actor.organisation("gazette", "The Gazette"))
                .add(Actor.organisation("courier", "The Courier"))
                .add(Actor.person("envoy", "the envoy"))
                .add(Actor.person("minister", "the minister"))
                .add(Actor.state("borduria", "Borduria"))
                .add(Actor.state("ruritania", "Ruritania"))
                .add(Topic.of("traffic", "Traffic"))
                .add(Topic.of("ferry", "The ferry").under("traffic"))
                .add(Claim.of(
                                "c-1",
                                "g-1",
                                gazette.then(envoy.cue("complained").channel(Channel.TOLD)),
                                "Borduria shuts it out")
                        .at(text.anchor(Quote.of("Borduria shuts Ruritania out")))
                        .about("borduria", "ruritania")
                        .affirms(Relation.of("borduria", RelationKinds.EXCLUDES, "ruritania"))
                        .on("ferry", Stance.OPPOSE)
                        .said(Period.day(2023, 5, 1))
                        .build())
                .add(Claim.of("c-2", "g-1", gazette.then(Step.of("minister").cue("replied")), "Nobody is left out")
                        .at(text.anchor(Quote.of("Nobody is left out"), Quote.of("there is room for all")))
                        .about("borduria")
                        .denies(Relation.of("borduria", RelationKinds.EXCLUDES, "ruritania"))
                        .affirms(Relation.of("borduria", RelationKinds.INCLUDES, "ruritania"))
                        .on("ferry", Stance.SUPPORT)
                        .certainty(Certainty.CERTAIN)
                        .said(Period.month(2023, 5))
                        .build())
                .add(Claim.of(
                                "c-3",
                                "c-9",
                                Attribution.ownVoice("courier")
                                        .then(envoy.channel(Channel.text("My year")))
                                        .then(Step.of("minister").cue("warned").asInferred()),
                                "Ruritania will lose its way to the sea")
                        .modality(Modality.WARNING)
                        .to("ruritania")
                        .onCondition("no treaty is signed")
                        .about("ruritania")
                        .affirms(Relation.of("borduria", RelationKinds.THREATEN, "ruritania"))
                        .on("traffic")
                        .aboutTime(Period.parse("2024/.."))
                        .note("page", "7")
                        .build())
                .add(Claim.of("c-4", "c-9", Attribution.ownVoice("courier"), "Who is to pay?")
                        .modality(Modality.QUESTION)
                        .affirms(Relation.from("borduria", RelationKinds.AID))
                        .annotator("the desk")
                        .build())
                .add(ClaimLink.of("c-2", ClaimLink.Kind.CONTRADICTS, "c-1"))
                .build();
    }
}
