package dev.hearsay.query;

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
import dev.hearsay.Quote;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;

/**
 * A corpus small enough to be answered by heart.
 *
 * <pre>
 *      in       voices                 does    claims that
 * c-1  wire     agency, kaleji         says    Russia excludes Iran       oppose corridor   2023-07-12  probable
 * c-2  wire     agency, official       judges  Russia excludes Iran       -                 2023-07
 * c-3  reprint  agency, kaleji         says    Russia excludes Iran       oppose corridor   2023-07-12  restates c-1
 * c-4  essay    movahedian             says    not: Russia excludes Iran  support corridor  2023-08-05  contradicts c-1
 * c-5  essay    movahedian             foresees Türkiye prefers Russia    neutral corridor, support gas    possible, if
 * c-6  wire     agency                 warns   -                          -                 -           to Iran
 * </pre>
 */
public final class SixClaims {

    static final String TEXT = "Moscow, an expert writes, shuts Tehran out. An official calls it a snub.";

    private static final SourceText WIRE = SourceText.of(TEXT);

    private static final Relation EXCLUDES = Relation.of("russia", RelationKinds.EXCLUDES, "iran");

    private static final Attribution AGENCY = Attribution.ownVoice("agency");

    private static final Attribution KALEJI =
            AGENCY.then(Step.of("kaleji").cue("writes").channel(Channel.text("On the corridor")));

    private static final Attribution MOVAHEDIAN = Attribution.ownVoice("movahedian");

    private SixClaims() {}

    /** The store of the corpus. */
    public static ClaimStore store() {
        return ClaimStore.of(corpus());
    }

    /** The corpus. */
    public static Corpus corpus() {
        Corpus.Builder corpus = Corpus.builder();
        corpus.add(Source.of("wire", "A wire report")
                        .publishedBy("The Wire")
                        .on(Period.parse("2023-07"))
                        .inLanguage("en")
                        .withText(TEXT))
                .add(Source.of("reprint", "A reprint")
                        .publishedBy("The Daily")
                        .inLanguage("en")
                        .republishing("wire"))
                .add(Source.of("essay", "An essay").on(Period.parse("2023-08")).inLanguage("fa"))
                .add(Actor.organisation("agency", "The Agency"))
                .add(Actor.person("kaleji", "Vali Kaleji")
                        .with(Affiliation.role("analyst", "institute", Period.parse("2020/.."))))
                .add(Actor.person("movahedian", "Ehsan Movahedian"))
                .add(Actor.unnamed("official", "a senior official", "wire"))
                .add(Actor.organisation("institute", "The Institute"))
                .add(Actor.state("russia", "Russia").metonym("Moscow"))
                .add(Actor.state("iran", "Iran")
                        .metonym("Tehran")
                        .with(Affiliation.member("sco", Period.parse("2023-07-04/.."))))
                .add(Actor.state("turkiye", "Türkiye").with(Affiliation.member("nato", Period.parse("1952/.."))))
                .add(Actor.alliance("nato", "NATO"))
                .add(Actor.alliance("sco", "SCO"))
                .add(Topic.of("transport", "Transport"))
                .add(Topic.of("corridor", "The corridor").under("transport"))
                .add(Topic.of("gas", "Gas"));
        corpus.add(Claim.of("c-1", "wire", KALEJI, "Russia shuts Iran out of the corridor")
                        .at(WIRE.anchor(Quote.of("shuts Tehran out")))
                        .certainty(Certainty.PROBABLE)
                        .about("russia", "iran")
                        .affirms(EXCLUDES)
                        .on("corridor", Stance.OPPOSE)
                        .said(Period.parse("2023-07-12"))
                        .annotator("ann")
                        .build())
                .add(Claim.of(
                                "c-2",
                                "wire",
                                AGENCY.then(Step.of("official")
                                        .channel(Channel.TOLD)
                                        .asInferred()),
                                "It is a snub to Iran")
                        .at(WIRE.anchor(Quote.of("An official")))
                        .at(WIRE.anchor(Quote.of("a snub")))
                        .modality(Modality.EVALUATION)
                        .about("iran")
                        .affirms(EXCLUDES)
                        .said(Period.parse("2023-07"))
                        .build())
                .add(Claim.of("c-3", "reprint", KALEJI, "Russia shuts Iran out of the corridor")
                        .about("russia", "iran")
                        .affirms(EXCLUDES)
                        .on("corridor", Stance.OPPOSE)
                        .said(Period.parse("2023-07-12"))
                        .build())
                .add(Claim.of("c-4", "essay", MOVAHEDIAN, "Russia does not shut Iran out")
                        .about("russia", "iran")
                        .denies(EXCLUDES)
                        .on("corridor", Stance.SUPPORT)
                        .said(Period.parse("2023-08-05"))
                        .build())
                .add(Claim.of("c-5", "essay", MOVAHEDIAN, "Ankara will turn to Moscow")
                        .modality(Modality.PREDICTION)
                        .certainty(Certainty.POSSIBLE)
                        .onCondition("if the corridor is shut")
                        .about("turkiye")
                        .affirms(Relation.of("turkiye", RelationKinds.PREFERS, "russia"))
                        .on("corridor")
                        .on("gas", Stance.SUPPORT)
                        .said(Period.parse("2023-08"))
                        .aboutTime(Period.parse("2024/.."))
                        .build())
                .add(Claim.of("c-6", "wire", AGENCY, "Tehran should take care")
                        .modality(Modality.WARNING)
                        .to("iran")
                        .build())
                .add(ClaimLink.of("c-3", ClaimLink.Kind.RESTATES, "c-1"))
                .add(ClaimLink.of("c-4", ClaimLink.Kind.CONTRADICTS, "c-1"));
        return corpus.build();
    }

    /** The ids of the claims of an answer, in order. */
    static java.util.List<String> ids(Answer answer) {
        return answer.list().stream().map(claim -> claim.id().value()).toList();
    }
}
