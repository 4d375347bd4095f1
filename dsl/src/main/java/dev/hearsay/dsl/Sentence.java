package dev.hearsay.dsl;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A question in the making.
 *
 * @param store whom to ask
 * @param earlier the alternatives before the last {@code or()}
 * @param current what has been said since; empty right after the beginning or {@code or()}
 * @param negating whether the next word is to be negated
 * @param shape order, offset and limit; its condition is that of a question that has said nothing: every claim
 */
record Sentence(
        ClaimStore store, Optional<Condition> earlier, Optional<Condition> current, boolean negating, Query shape)
        implements AllClaims, ClaimsConjunction, OrderedClaims {

    private static final Query EVERY_CLAIM = Query.of(Condition.everyClaim());

    static Sentence of(ClaimStore store) {
        return new Sentence(store, Optional.empty(), Optional.empty(), false, EVERY_CLAIM);
    }

    @Override
    public ClaimsThat not() {
        return new Sentence(store, earlier, current, !negating, shape);
    }

    @Override
    public ClaimsThat or() {
        return new Sentence(store, Optional.of(asCondition()), Optional.empty(), false, shape);
    }

    @Override
    public ClaimsConjunction where(Condition condition) {
        Condition next = negating ? condition.negate() : condition;
        Condition all = current.isPresent() ? current.get().and(next) : next;
        return new Sentence(store, earlier, Optional.of(all), false, shape);
    }

    @Override
    public Condition asCondition() {
        if (earlier.isPresent()) {
            return current.isPresent() ? earlier.get().or(current.get()) : earlier.get();
        }
        return current.isPresent() ? current.get() : shape.condition();
    }

    @Override
    public Query query() {
        return new Query(asCondition(), shape.order(), shape.offset(), shape.limit(), shape.bound());
    }

    @Override
    public Answer ask() {
        return store.select(query());
    }

    @Override
    public OrderedClaims orderBy(Order... keys) {
        Query ordered = shape;
        for (Order key : keys) {
            ordered = ordered.orderBy(key);
        }
        return shaped(ordered);
    }

    @Override
    public OrderedClaims limit(int most) {
        return shaped(shape.limit(most));
    }

    @Override
    public OrderedClaims offset(int skipped) {
        return shaped(shape.offset(skipped));
    }

    @Override
    public OrderedClaims visitingAtMost(int claims) {
        return shaped(shape.visitingAtMost(claims));
    }

    private Sentence shaped(Query other) {
        return new Sentence(store, earlier, current, negating, other);
    }

    @Override
    public ClaimsConjunction by(String... actors) {
        return naming(Field.SPEAKER, actors);
    }

    @Override
    public ClaimsConjunction through(String... actors) {
        return naming(Field.RELAY, actors);
    }

    @Override
    public ClaimsConjunction accordingTo(String... actors) {
        return naming(Field.VOICE, actors);
    }

    @Override
    public ClaimsConjunction speakingFor(String... actors) {
        return naming(Field.SPEAKING_FOR, actors);
    }

    @Override
    public ClaimsConjunction affiliatedWith(String... actors) {
        return naming(Field.AFFILIATION, actors);
    }

    @Override
    public ClaimsConjunction about(String... actors) {
        return naming(Field.ABOUT, actors);
    }

    @Override
    public ClaimsConjunction aboutMemberOf(String... alliances) {
        return naming(Field.ABOUT_MEMBER, alliances);
    }

    @Override
    public ClaimsConjunction involving(String... actors) {
        return naming(Field.INVOLVED, actors);
    }

    @Override
    public ClaimsConjunction involvingMemberOf(String... alliances) {
        return naming(Field.INVOLVED_MEMBER, alliances);
    }

    @Override
    public ClaimsConjunction to(String... actors) {
        return naming(Field.ADDRESSEE, actors);
    }

    @Override
    public ClaimsConjunction toMemberOf(String... alliances) {
        return naming(Field.ADDRESSEE_MEMBER, alliances);
    }

    @Override
    public ClaimsConjunction asserting(String subject, String kind, String object) {
        return relating(subject, kind(kind), object, true);
    }

    @Override
    public ClaimsConjunction asserting(String subject, Sign sign, String object) {
        return relating(subject, KindPattern.of(sign), object, true);
    }

    @Override
    public ClaimsConjunction denying(String subject, String kind, String object) {
        return relating(subject, kind(kind), object, false);
    }

    private ClaimsConjunction relating(String subject, KindPattern kind, String object, boolean affirmed) {
        return where(new Condition.Asserts(end(subject), kind, end(object), affirmed));
    }

    private Optional<Actor.Id> end(String name) {
        return name.equals(Claims.ANYONE)
                ? Optional.empty()
                : Optional.of(store.directory().actorNamed(name));
    }

    private KindPattern kind(String name) {
        return name.equals(Claims.ANY_KIND)
                ? KindPattern.any()
                : KindPattern.of(store.directory().kindNamed(name));
    }

    @Override
    public ClaimsConjunction on(String... topics) {
        List<Topic.Id> each = new ArrayList<>();
        for (String topic : topics) {
            each.addAll(withSubTopics(topic));
        }
        return having(Field.TOPIC, each);
    }

    @Override
    public ClaimsConjunction on(String topic, Stance stance) {
        List<Position> positions = new ArrayList<>();
        for (Topic.Id id : withSubTopics(topic)) {
            positions.add(new Position(id, stance));
        }
        return having(Field.POSITION, positions);
    }

    private Set<Topic.Id> withSubTopics(String topic) {
        Directory directory = store.directory();
        return directory.withSubTopics(directory.topicNamed(topic));
    }

    @Override
    public ClaimsConjunction exactlyOn(String... topics) {
        return having(Field.TOPIC, resolved(store.directory()::topicNamed, topics));
    }

    @Override
    public ClaimsConjunction inSource(String... sources) {
        return having(Field.SOURCE, resolved(store.directory()::sourceNamed, sources));
    }

    private ClaimsConjunction naming(Field<Actor.Id> field, String... names) {
        return having(field, resolved(store.directory()::actorNamed, names));
    }

    private static <K> List<K> resolved(Function<String, K> directory, String... names) {
        List<K> resolved = new ArrayList<>(names.length);
        for (String name : names) {
            resolved.add(directory.apply(name));
        }
        return resolved;
    }

    private <V> ClaimsConjunction having(Field<V> field, Collection<V> values) {
        return where(new Condition.Is<>(field, List.copyOf(values)));
    }

    /** The question in words, with an ellipsis where it is not finished. */
    @Override
    public String toString() {
        boolean unfinished = negating || (earlier.isPresent() && current.isEmpty());
        return query() + (unfinished ? " ..." : "");
    }
}
