package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * All types of Hearsay as parameters of jqwik properties, without naming a provider.
 *
 * <pre>{@code
 * @Property
 * @Domain(HearsayDomain.class)
 * boolean everyClaimHasASpeaker(@ForAll Claim claim) { ... }
 * }</pre>
 *
 * <p>It knows corpora, their records, and attributions, speakers, channels, relations, anchors and periods. Add
 * {@code @Domain(DomainContext.Global.class)} for texts, numbers and lists.
 */
public final class HearsayDomain extends DomainContextBase {

    /** The domain. */
    public HearsayDomain() {}

    @Provide
    Arbitrary<Corpus> corpora() {
        return Corpora.corpora();
    }

    @Provide
    Arbitrary<Source> sources() {
        return Corpora.sources();
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Corpora.actors();
    }

    @Provide
    Arbitrary<Topic> topics() {
        return Corpora.topics();
    }

    @Provide
    Arbitrary<RelationKind> kinds() {
        return Corpora.kinds();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Corpora.claims();
    }

    @Provide
    Arbitrary<ClaimLink> links() {
        return Corpora.links();
    }

    @Provide
    Arbitrary<Mention> mentions() {
        return Corpora.mentions();
    }

    @Provide
    Arbitrary<Withdrawal> withdrawals() {
        return Corpora.withdrawals();
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return Corpora.alone(ClaimRecipes.attributions());
    }

    @Provide
    Arbitrary<Speaker> speakers() {
        return Corpora.alone(ClaimRecipes.speakers());
    }

    @Provide
    Arbitrary<Relation> relations() {
        return Corpora.alone(ClaimRecipes.relations());
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Values.channels();
    }

    @Provide
    Arbitrary<Anchor> anchors() {
        return Values.anchors();
    }

    @Provide
    Arbitrary<Period> periods() {
        return Values.periods();
    }
}
