package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.asserts;
import static dev.hearsay.view.RandomAnswers.ids;
import static dev.hearsay.view.RandomAnswers.kind;
import static dev.hearsay.view.Talks.BARS;
import static dev.hearsay.view.Talks.DEALS;
import static dev.hearsay.view.Talks.EXCLUDES;
import static dev.hearsay.view.Talks.INCLUDES;
import static dev.hearsay.view.Talks.RUSSIA_EXCLUDES_IRAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ActorGraphTest {

    /** Shorter walks first, then by actors on the way, then by relations. */
    private static final Comparator<List<Relation>> BEST_FIRST = Comparator.<List<Relation>>comparingInt(List::size)
            .thenComparing(walk -> walk.stream().map(ActorGraphTest::object).toList(), lexicographic())
            .thenComparing(walk -> walk, lexicographic());

    private static <T extends Comparable<? super T>> Comparator<List<T>> lexicographic() {
        return (a, b) -> {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return a.get(i).compareTo(b.get(i));
                }
            }
            return Integer.compare(a.size(), b.size());
        };
    }

    private static Actor.Id subject(Relation edge) {
        return edge.subject().orElseThrow();
    }

    private static Actor.Id object(Relation edge) {
        return edge.object().orElseThrow();
    }

    private static Set<Relation> edges(Answer answer, Sign sign) {
        Set<Relation> edges = new TreeSet<>();
        for (Claim claim : answer) {
            for (Assertion assertion : claim.assertions()) {
                Relation told = assertion.relation();
                if (assertion.affirmed()
                        && told.isSpecified()
                        && kind(told, answer).sign() == sign) {
                    edges.add(told);
                    edges.add(kind(told, answer).symmetric() ? told.reversed() : told);
                }
            }
        }
        return edges;
    }

    /** Every walk of one to so many edges. */
    private static List<List<Relation>> walks(Set<Relation> edges, int steps) {
        List<List<Relation>> walks = new ArrayList<>();
        List<List<Relation>> longest = List.of(List.of());
        for (int i = 0; i < steps; i++) {
            List<List<Relation>> longer = new ArrayList<>();
            for (List<Relation> walk : longest) {
                for (Relation edge : edges) {
                    if (walk.isEmpty() || object(walk.get(walk.size() - 1)).equals(subject(edge))) {
                        List<Relation> next = new ArrayList<>(walk);
                        next.add(edge);
                        longer.add(next);
                    }
                }
            }
            walks.addAll(longer);
            longest = longer;
        }
        return walks;
    }

    /** The best walk for each actor at the far end, other than the near one. */
    private static List<List<Relation>> best(
            List<List<Relation>> walks,
            String near,
            Function<List<Relation>, Actor.Id> nearEnd,
            Function<List<Relation>, Actor.Id> farEnd) {
        Map<Actor.Id, List<Relation>> best = new TreeMap<>();
        for (List<Relation> walk : walks) {
            if (nearEnd.apply(walk).value().equals(near)
                    && !farEnd.apply(walk).value().equals(near)) {
                best.merge(farEnd.apply(walk), walk, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    private static List<List<Relation>> relations(List<Path> paths) {
        return paths.stream()
                .map(path -> path.hops().stream().map(Path.Hop::relation).toList())
                .toList();
    }

    @Property(tries = 400)
    void pathsAreTheBestOfAllWalks(
            @ForAll("answers") Answer answer,
            @ForAll("actors") String actor,
            @ForAll Sign sign,
            @ForAll @IntRange(max = 3) int steps) {
        List<List<Relation>> walks = walks(edges(answer, sign), steps);
        Function<List<Relation>, Actor.Id> start = walk -> subject(walk.get(0));
        Function<List<Relation>, Actor.Id> end = walk -> object(walk.get(walk.size() - 1));
        ActorGraph graph = ActorGraph.of(answer);
        assertEquals(best(walks, actor, start, end), relations(graph.reachableFrom(actor, sign, steps)));
        assertEquals(best(walks, actor, end, start), relations(graph.reaching(actor, sign, steps)));
    }

    @Property(tries = 300)
    void everyHopHasTheClaimsThatAffirmIt(@ForAll("answers") Answer answer, @ForAll("actors") String actor) {
        for (Path path : ActorGraph.of(answer).reachableFrom(actor, Integer.MAX_VALUE)) {
            for (Path.Hop hop : path.hops()) {
                assertEquals(
                        ids(answer.list().stream().filter(c -> asserts(c, hop.relation(), true, answer))),
                        ids(hop.claims()));
            }
        }
    }

    @Test
    void pathsReadInTheDirectionInWhichTheyAreWalked() {
        ActorGraph graph = ActorGraph.of(new Talks()
                .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                .says("kaleji", c -> c.affirms(Relation.of("armenia", DEALS, "russia")))
                .says("kaleji", c -> c.affirms(Relation.from("iran", EXCLUDES)))
                .says("kaleji", c -> c.denies(Relation.of("iran", EXCLUDES, "kaleji")))
                .answer());
        assertEquals("[armenia, iran, russia]", graph.actors().toString());
        assertEquals(
                "[Russia deals with Armenia (Vali Kaleji), Russia excludes Iran (Vali Kaleji)]",
                graph.reachableFrom("Moscow", 2).toString());
        assertEquals(
                "[Russia excludes Iran (Vali Kaleji), Armenia deals with Russia (Vali Kaleji);"
                        + " Russia excludes Iran (Vali Kaleji)]",
                graph.reaching("Tehran", 2).toString());
        assertEquals(
                "[Russia excludes Iran (Vali Kaleji)]",
                graph.reaching("iran", Sign.NEGATIVE, 2).toString());
        Path far = graph.reaching("iran", 2).get(1);
        assertEquals("armenia iran 2", far.from() + " " + far.to() + " " + far.length());
        assertEquals(
                "Armenia deals with Russia: affirmed by Vali Kaleji\nRussia excludes Iran: affirmed by Vali Kaleji",
                graph.toString());
    }

    @Test
    void ofParallelRelationsTheFirstIsTaken() {
        ActorGraph graph = ActorGraph.of(new Talks()
                .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                .says("lavrov", c -> c.affirms(Relation.of("russia", BARS, "iran")))
                .says("lavrov", c -> c.affirms(Relation.of("russia", INCLUDES, "iran")))
                .answer());
        assertEquals(
                "[Russia bars Iran (Sergei Lavrov)]",
                graph.reachableFrom("russia", 5).toString());
        assertEquals(
                "[Russia includes Iran (Sergei Lavrov)]",
                graph.reachableFrom("russia", Sign.POSITIVE, 5).toString());
        assertEquals(3, graph.relations().size());
    }

    @Test
    void whoIsJoinedToNobodyReachesNobody() {
        ActorGraph graph = ActorGraph.of(new Talks().answer());
        assertEquals(List.of(), graph.reachableFrom("iran", 3));
        assertEquals(List.of(), graph.reaching("iran", 0));
    }

    @Test
    void misuseIsToldWithItsRemedy() {
        Answer answer =
                new Talks().says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN)).answer();
        ActorGraph graph = ActorGraph.of(answer);
        assertEquals(
                "HS-0334 A path cannot have -1 steps. Allow 0 or more.", message(() -> graph.reaching("iran", -1)));
        assertEquals(
                "HS-0332 'russia excludes ?' leads nowhere. Use relations with both ends named.",
                message(() -> new Path.Hop(Relation.from("russia", EXCLUDES), answer)));
        assertEquals(
                "HS-0330 No claim affirms 'russia excludes iran'. Take paths from ActorGraph, which have claims.",
                message(() -> new Path.Hop(RUSSIA_EXCLUDES_IRAN, answer.only(List.of()))));
        assertEquals(
                "HS-0333 These hops make no path: []. Let each start where the one before ends.",
                message(() -> new Path(List.of())));
        Path.Hop hop = new Path.Hop(RUSSIA_EXCLUDES_IRAN, answer);
        assertEquals(
                "HS-0333 These hops make no path: [Russia excludes Iran (Vali Kaleji), Russia excludes Iran (Vali Kaleji)]. "
                        + "Let each start where the one before ends.",
                message(() -> new Path(List.of(hop, hop))));
    }

    private static String message(Executable misuse) {
        return assertThrows(MisuseException.class, misuse).getMessage();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }

    @Provide
    Arbitrary<String> actors() {
        return Arbitraries.of(RandomCorpora.ACTORS);
    }
}
