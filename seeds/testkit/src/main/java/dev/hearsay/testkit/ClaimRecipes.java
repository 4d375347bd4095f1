package dev.hearsay.testkit;

import static dev.hearsay.testkit.Recipes.maybe;
import static dev.hearsay.testkit.Recipes.seldom;
import static dev.hearsay.testkit.Recipes.some;
import static dev.hearsay.testkit.Values.notes;
import static dev.hearsay.testkit.Values.periods;
import static dev.hearsay.testkit.Values.texts;

import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Mention;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Speaker;
import dev.hearsay.Withdrawal;
import dev.hearsay.testkit.World.Recipe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for claims, and for what is said of them, before they know of other records. */
final class ClaimRecipes {

    private ClaimRecipes() {}

    private record Manner(Modality modality, Certainty certainty, Optional<String> condition) {}

    private record Times(
            Optional<Period> said, Optional<Period> about, Optional<Instant> recorded, Optional<String> annotator) {}

    private record Matter(
            List<Integer> addressees,
            List<Integer> about,
            List<Recipe<Assertion>> assertions,
            List<Recipe<Position>> positions) {}

    static Arbitrary<Recipe<Claim>> claims() {
        return Combinators.combine(
                        some(),
                        Values.anchors().list().ofMaxSize(2),
                        attributions(),
                        texts(),
                        manners(),
                        matters(),
                        times(),
                        notes())
                .as((source, anchors, attribution, gist, manner, matter, times, notes) -> (world, own) -> new Claim(
                        world.claim(own),
                        world.source(source),
                        distinct(anchors),
                        attribution.in(world, own),
                        gist,
                        manner.modality,
                        manner.certainty,
                        manner.condition,
                        matter.addressees.stream().map(world::actor).toList(),
                        matter.about.stream().map(world::actor).toList(),
                        compatible(all(matter.assertions, world, own)),
                        world.topics().isEmpty() ? List.of() : positions(all(matter.positions, world, own)),
                        times.said,
                        times.about,
                        times.recorded,
                        times.annotator,
                        notes));
    }

    private static Arbitrary<Manner> manners() {
        return Combinators.combine(Values.modalities(), Values.certainties(), maybe(texts()))
                .as(Manner::new);
    }

    private static Arbitrary<Times> times() {
        return Combinators.combine(maybe(periods()), maybe(periods()), maybe(Values.instants()), maybe(texts()))
                .as(Times::new);
    }

    private static Arbitrary<Matter> matters() {
        return Combinators.combine(
                        some().list().ofMaxSize(2),
                        some().list().ofMaxSize(2),
                        assertions().list().ofMaxSize(3),
                        positions().list().ofMaxSize(2))
                .as(Matter::new);
    }

    private static <T> List<T> all(List<Recipe<T>> recipes, World world, int own) {
        return recipes.stream().map(recipe -> recipe.in(world, own)).toList();
    }

    private static List<Anchor> distinct(List<Anchor> anchors) {
        return anchors.stream().distinct().toList();
    }

    static Arbitrary<Recipe<Attribution>> attributions() {
        return Combinators.combine(speakers(), steps().list().ofMaxSize(3))
                .as((voice, steps) -> (world, own) -> new Attribution(voice.in(world, own), all(steps, world, own)));
    }

    private static Arbitrary<Recipe<Attribution.Step>> steps() {
        return Combinators.combine(speakers(), maybe(texts()), Values.quotations(), Values.channels(), seldom())
                .as((speaker, cue, quotation, channel, inferred) -> (world, own) ->
                        new Attribution.Step(speaker.in(world, own), cue, quotation, channel, inferred));
    }

    static Arbitrary<Recipe<Speaker>> speakers() {
        return Combinators.combine(some(), maybe(texts()), maybe(some()))
                .as((actor, role, master) ->
                        (world, own) -> new Speaker(world.actor(actor), role, master.map(world::actor)));
    }

    static Arbitrary<Recipe<Relation>> relations() {
        return Combinators.combine(maybe(some()), some(), maybe(some()))
                .as((subject, kind, object) -> (world, own) ->
                        new Relation(subject.map(world::actor), world.kind(kind), object.map(world::actor)));
    }

    private static Arbitrary<Recipe<Assertion>> assertions() {
        return Combinators.combine(relations(), seldom())
                .as((relation, denied) -> (world, own) -> new Assertion(relation.in(world, own), !denied));
    }

    /** No two of one relation, either way round, as a claim does not both affirm and deny. */
    private static List<Assertion> compatible(List<Assertion> assertions) {
        Set<Relation> seen = new HashSet<>();
        List<Assertion> compatible = new ArrayList<>();
        for (Assertion assertion : assertions) {
            if (!seen.contains(assertion.relation().reversed()) && seen.add(assertion.relation())) {
                compatible.add(assertion);
            }
        }
        return compatible;
    }

    private static Arbitrary<Recipe<Position>> positions() {
        return Combinators.combine(some(), Values.stances())
                .as((topic, stance) -> (world, own) -> new Position(world.topic(topic), stance));
    }

    private static List<Position> positions(List<Position> positions) {
        Set<Object> topics = new HashSet<>();
        return positions.stream().filter(p -> topics.add(p.topic())).toList();
    }

    /** Links; between two claims at least. */
    static Arbitrary<Recipe<ClaimLink>> links() {
        return Combinators.combine(some(), Arbitraries.of(ClaimLink.Kind.class), some(), notes())
                .as((from, kind, to, notes) -> (world, own) -> {
                    int size = world.claims().size();
                    int other = from % size + 1 + to % (size - 1);
                    return new ClaimLink(world.claim(from), kind, world.claim(other), notes);
                });
    }

    static Arbitrary<Recipe<Mention>> mentions() {
        return Combinators.combine(some(), Values.anchors(), some(), notes())
                .as((source, anchor, actor, notes) ->
                        (world, own) -> new Mention(world.source(source), anchor, world.actor(actor), notes));
    }

    static Arbitrary<Recipe<Withdrawal>> withdrawals() {
        return Combinators.combine(some(), texts(), Values.instants(), texts(), notes())
                .as((claim, by, when, why, notes) ->
                        (world, own) -> new Withdrawal(world.claim(claim), by, when, why, notes));
    }
}
