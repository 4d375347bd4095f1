package dev.hearsay.testkit;

import static dev.hearsay.testkit.Values.notes;
import static dev.hearsay.testkit.Values.periods;
import static dev.hearsay.testkit.Values.texts;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.testkit.World.Named;
import dev.hearsay.testkit.World.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for sources, actors, topics and relation kinds before they know of each other. */
final class Recipes {

    private static final int MANY = 100;

    /** Ids that sort otherwise by UTF-16 unit than by code point, or have another case in some language. */
    private static final List<String> AWKWARD =
            List.of("I-", "\u0130i-", "x\uff5e", "x\ud83d\ude00", "two words ", "a/b~");

    private Recipes() {}

    /** Any number, to be taken round those there are; shrinks to the first. */
    static Arbitrary<Integer> some() {
        return Arbitraries.integers().between(0, MANY);
    }

    /** Something in one of two cases; shrinks to nothing. */
    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.5);
    }

    /** Yes in one of five cases; shrinks to no. */
    static Arbitrary<Boolean> seldom() {
        return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    }

    static <T> Arbitrary<Named<T>> named(String usual, Arbitrary<Recipe<T>> recipes) {
        Arbitrary<String> prefixes =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(AWKWARD)));
        return Combinators.combine(prefixes, recipes).as(Named::new);
    }

    /** How a source has its text. */
    private enum Carried {
        NOT,
        BY_DIGEST,
        WHOLE
    }

    private record Imprint(Optional<String> publisher, List<String> authors, Optional<String> language) {}

    static Arbitrary<Recipe<Source>> sources() {
        Arbitrary<Imprint> imprints = Combinators.combine(
                        maybe(texts()), texts().list().ofMaxSize(2), maybe(Arbitraries.of("en", "fa", "tr")))
                .as(Imprint::new);
        return Combinators.combine(
                        texts(),
                        imprints,
                        maybe(periods()),
                        maybe(Arbitraries.of("https://example.org/1", "urn:isbn:1")),
                        Arbitraries.of(Carried.class),
                        maybe(some()),
                        notes())
                .as((title, imprint, date, url, carried, original, notes) -> (world, own) -> new Source(
                        world.source(own),
                        title,
                        imprint.publisher,
                        imprint.authors,
                        date,
                        imprint.language,
                        url,
                        carried == Carried.NOT ? Optional.empty() : Optional.of(Source.digest(Values.anchored())),
                        carried == Carried.WHOLE ? Optional.of(Values.anchored()) : Optional.empty(),
                        World.before(own, original).map(world::source),
                        notes));
    }

    private record Names(String name, List<String> aliases, List<String> metonyms) {}

    static Arbitrary<Recipe<Actor>> actors() {
        Arbitrary<Names> names = Combinators.combine(
                        texts(), texts().list().ofMaxSize(2), texts().list().ofMaxSize(1))
                .as(Names::new);
        return Combinators.combine(
                        Arbitraries.of(Actor.Kind.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Actor.Naming.NAMED)),
                                Tuple.of(1, Arbitraries.of(Actor.Naming.class))),
                        some(),
                        names,
                        affiliations().list().ofMaxSize(2),
                        notes())
                .as((kind, naming, heardIn, called, ties, notes) -> (world, own) -> {
                    boolean named =
                            naming == Actor.Naming.NAMED || world.sources().isEmpty();
                    return new Actor(
                            world.actor(own),
                            kind,
                            named ? Actor.Naming.NAMED : naming,
                            named ? Optional.empty() : Optional.of(world.source(heardIn)),
                            called.name,
                            called.aliases,
                            called.metonyms,
                            ties.stream().map(tie -> tie.in(world, own)).toList(),
                            notes);
                });
    }

    static Arbitrary<Recipe<Affiliation>> affiliations() {
        return Combinators.combine(Values.ties(), some(), maybe(texts()), periods())
                .as((type, to, role, period) -> (world, own) -> new Affiliation(type, world.actor(to), role, period));
    }

    static Arbitrary<Recipe<Topic>> topics() {
        return Combinators.combine(texts(), maybe(some()), notes())
                .as((label, parent, notes) -> (world, own) -> new Topic(
                        world.topic(own), label, World.before(own, parent).map(world::topic), notes));
    }

    static Arbitrary<Recipe<RelationKind>> kinds() {
        return Combinators.combine(
                        texts(),
                        maybe(some()),
                        Arbitraries.of(Sign.NEUTRAL, Sign.POSITIVE, Sign.NEGATIVE),
                        Arbitraries.of(0.0, 1.0, 2.5, 10.0),
                        seldom(),
                        notes())
                .as((label, parent, sign, weight, symmetric, notes) -> (world, own) -> new RelationKind(
                        world.kind(own),
                        label,
                        World.before(own, parent).map(world::kind),
                        sign,
                        sign.value() * weight,
                        symmetric,
                        Optional.empty(),
                        notes));
    }

    /** The same kinds, each two neighbours opposites of each other. */
    static List<RelationKind> opposed(List<RelationKind> kinds) {
        List<RelationKind> paired = new ArrayList<>(kinds);
        for (int i = 0; i + 1 < kinds.size(); i += 2) {
            RelationKind left = kinds.get(i);
            RelationKind right = kinds.get(i + 1);
            paired.set(i, left.oppositeOf(right.id().value()));
            paired.set(i + 1, right.oppositeOf(left.id().value()));
        }
        return paired;
    }
}
