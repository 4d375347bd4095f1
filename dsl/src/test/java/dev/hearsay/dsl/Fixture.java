package dev.hearsay.dsl;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;

/**
 * Two invented sources on a corridor.
 *
 * <pre>
 * c-1  outlet > kaleji (writes)          Russia excludes Iran              opposes corridor        2023-07-10
 * c-2  outlet > movahedian (told)        Russia does not exclude Iran      supports road (corridor) 2023-07
 * c-3  outlet > kaleji > aliyev          Azerbaijan threatens Armenia      threat, to Armenia      2023
 * c-4  outlet                            will Iran yield?                  question                -
 * c-5  agency > experts                  Russia should consult Iran        demand, if ...          2023-08-01
 * c-5 contradicts c-2
 * </pre>
 */
public final class Fixture {

    /** The store of it. */
    public static final ClaimStore STORE = ClaimStore.of(corpus());

    private Fixture() {}

    /** The corpus of it. */
    public static Corpus corpus() {
        return Corpus.builder()
                .add(Source.of("outlet-1", "A report")
                        .publishedBy("The Outlet")
                        .inLanguage("en")
                        .on(Period.parse("2023-08")))
                .add(Source.of("wire", "A wire report")
                        .publishedBy("The Agency")
                        .inLanguage("ru"))
                .add(Actor.organisation("outlet", "The Outlet"))
                .add(Actor.organisation("agency", "The Agency"))
                .add(Actor.person("kaleji", "Vali Kaleji"))
                .add(Actor.person("movahedian", "Ehsan Movahedian"))
                .add(Actor.person("aliyev", "Ilham Aliyev")
                        .with(Affiliation.role("president", "azerbaijan", Period.parse("2003/.."))))
                .add(Actor.collective("experts", "Experts", "wire"))
                .add(Actor.state("russia", "Russia").alias("the capital").metonym("Moscow"))
                .add(Actor.state("iran", "Iran").metonym("Tehran"))
                .add(Actor.state("armenia", "Armenia").alias("the capital"))
                .add(Actor.state("azerbaijan", "Azerbaijan"))
                .add(Actor.state("turkiye", "Turkiye").with(Affiliation.member("nato", Period.parse("1952/.."))))
                .add(Actor.alliance("nato", "NATO"))
                .add(Topic.of("corridor", "The corridor"))
                .add(Topic.of("road", "The road").under("corridor"))
                .add(Claim.of("c-1", "outlet-1", reported("kaleji"), "Russia shuts Iran out")
                        .affirms(Relation.of("russia", RelationKinds.EXCLUDES, "iran"))
                        .about("russia", "iran")
                        .on("corridor", Stance.OPPOSE)
                        .certainty(Certainty.CERTAIN)
                        .said(Period.parse("2023-07-10"))
                        .annotator("ann")
                        .build())
                .add(Claim.of("c-2", "outlet-1", reported("movahedian"), "Russia does not shut Iran out")
                        .denies(Relation.of("russia", RelationKinds.EXCLUDES, "iran"))
                        .on("road", Stance.SUPPORT)
                        .certainty(Certainty.PROBABLE)
                        .said(Period.parse("2023-07"))
                        .build())
                .add(Claim.of("c-3", "outlet-1", chain(), "Armenia will pay")
                        .affirms(Relation.of("azerbaijan", RelationKinds.THREATEN, "armenia"))
                        .modality(Modality.THREAT)
                        .to("armenia", "turkiye")
                        .about("turkiye")
                        .said(Period.parse("2023"))
                        .build())
                .add(Claim.of("c-4", "outlet-1", Attribution.ownVoice("outlet"), "Will Iran yield?")
                        .modality(Modality.QUESTION)
                        .build())
                .add(Claim.of("c-5", "wire", collective(), "Russia should talk to Iran")
                        .affirms(Relation.of("russia", RelationKinds.CONSULT, "iran"))
                        .modality(Modality.DEMAND)
                        .onCondition("if the road opens")
                        .said(Period.parse("2023-08-01"))
                        .build())
                .add(ClaimLink.of("c-5", ClaimLink.Kind.CONTRADICTS, "c-2"))
                .build();
    }

    private static Attribution reported(String speaker) {
        return Attribution.ownVoice("outlet").then(Step.of(speaker).channel(Channel.TOLD));
    }

    private static Attribution chain() {
        return Attribution.ownVoice("outlet")
                .then(Step.of("kaleji").channel(Channel.text("A book")))
                .then(Step.of("aliyev").quotation(Quotation.MIXED));
    }

    private static Attribution collective() {
        return Attribution.ownVoice("agency").then(Step.of("experts"));
    }
}
