package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.function.UnaryOperator;

/** A few claims about who backs and who fights whom, told by hand. Ids of claims are c-1, c-2 ... */
final class Feud {

    static final RelationKind MEETS = RelationKind.of("meets", "meets", Sign.NEUTRAL, 0);

    private final Corpus.Builder corpus = Corpus.builder()
            .vocabulary(List.of(Signs.BACKS, Signs.FIGHTS, MEETS))
            .add(Source.of("wire", "A wire report"))
            .add(Source.of("reprint", "The same").republishing("wire"))
            .add(Source.of("essay", "An essay"))
            .add(Actor.state("russia", "Russia").metonym("Moscow"))
            .add(Actor.state("iran", "Iran")
                    .with(Affiliation.member("sco", Period.parse("2023/..")))
                    .with(Affiliation.role("guest", "nato", Period.ALWAYS)))
            .add(Actor.state("turkiye", "Turkiye").with(Affiliation.member("nato", Period.parse("1952/.."))))
            .add(Actor.state("france", "France").with(Affiliation.member("nato", Period.ALWAYS)))
            .add(Actor.alliance("nato", "NATO"))
            .add(Actor.alliance("sco", "SCO"))
            .add(Actor.person("kaleji", "Vali Kaleji"))
            .add(Actor.person("lavrov", "Sergei Lavrov"));
    private int claims;

    Feud says(String speaker, String source, UnaryOperator<ClaimBuilder> details) {
        claims++;
        corpus.add(details.apply(Claim.of("c-" + claims, source, Attribution.ownVoice(speaker), "said"))
                .build());
        return this;
    }

    Feud says(UnaryOperator<ClaimBuilder> details) {
        return says("kaleji", "wire", details);
    }

    Feud with(Actor actor) {
        corpus.add(actor);
        return this;
    }

    static Relation backs(String one, String other) {
        return Relation.of(one, Signs.BACKS, other);
    }

    static Relation fights(String one, String other) {
        return Relation.of(one, Signs.FIGHTS, other);
    }

    Answer answer() {
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }
}
