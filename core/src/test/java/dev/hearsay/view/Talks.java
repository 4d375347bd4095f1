package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.function.UnaryOperator;

/** A few claims about talks, told by hand: the examples of this package's tests. */
final class Talks {

    static final RelationKind EXCLUDES =
            RelationKind.of("excludes", "excludes", Sign.NEGATIVE, -4).oppositeOf("includes");
    static final RelationKind INCLUDES =
            RelationKind.of("includes", "includes", Sign.POSITIVE, 4).oppositeOf("excludes");
    static final RelationKind DEALS =
            RelationKind.of("deals-with", "deals with", Sign.POSITIVE, 2).bothWays();
    static final RelationKind BARS =
            RelationKind.of("bars", "bars", Sign.NEGATIVE, -6).under(EXCLUDES);

    static final Relation RUSSIA_EXCLUDES_IRAN = Relation.of("russia", EXCLUDES, "iran");
    static final Relation RUSSIA_INCLUDES_IRAN = Relation.of("russia", INCLUDES, "iran");

    private final Corpus.Builder corpus = Corpus.builder()
            .vocabulary(List.of(EXCLUDES, INCLUDES, DEALS, BARS))
            .add(Source.of("wire", "A wire report"))
            .add(Topic.of("corridor", "the corridor"))
            .add(Actor.state("russia", "Russia").metonym("Moscow"))
            .add(Actor.state("iran", "Iran").metonym("Tehran"))
            .add(Actor.state("armenia", "Armenia"))
            .add(Actor.organisation("outlet", "The Outlet"))
            .add(Actor.person("kaleji", "Vali Kaleji"))
            .add(Actor.person("lavrov", "Sergei Lavrov"))
            .add(Actor.unnamed("official", "an official", "wire"));
    private int claims;

    /** One claim of each speaker, in the speaker's own voice; ids are c-1, c-2 ... */
    Talks says(String speaker, UnaryOperator<ClaimBuilder> details) {
        return says(Attribution.ownVoice(speaker), details);
    }

    Talks says(Attribution attribution, UnaryOperator<ClaimBuilder> details) {
        claims++;
        corpus.add(details.apply(Claim.of("c-" + claims, "wire", attribution, "said"))
                .build());
        return this;
    }

    Answer answer() {
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }
}
