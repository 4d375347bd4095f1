package dev.hearsay.balance;

import static dev.hearsay.balance.Feud.backs;
import static dev.hearsay.balance.Feud.fights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.QuestionStoppedException;
import dev.hearsay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BrokersTest {

    private static final int CAMPS = 4;

    @Provide
    Arbitrary<Signs> signs() {
        return Signs.upTo(8);
    }

    /** The camp of each actor; 0 for none. */
    @Provide
    Arbitrary<List<Integer>> camps() {
        return Arbitraries.integers().between(0, CAMPS).list().ofSize(8);
    }

    private static Map<String, List<String>> expected(Signs signs, List<Integer> camps) {
        Map<String, List<String>> paths = new TreeMap<>();
        for (int via = 0; via < signs.actors(); via++) {
            for (int one = 0; one < signs.actors(); one++) {
                for (int other = one + 1; other < signs.actors(); other++) {
                    boolean placed = camps.get(one) * camps.get(via) * camps.get(other) != 0;
                    boolean isPath = signs.of(one, via) > 0 && signs.of(via, other) > 0 && signs.of(one, other) <= 0;
                    if (placed && isPath) {
                        String role = role(camps.get(one), camps.get(via), camps.get(other));
                        paths.computeIfAbsent(Signs.name(via) + " " + role, key -> new ArrayList<>())
                                .add(Signs.name(one) + " - " + Signs.name(via) + " - " + Signs.name(other));
                    }
                }
            }
        }
        return paths;
    }

    private static String role(int one, int via, int other) {
        List<Integer> three = List.of(one, via, other);
        return switch ((int) three.stream().distinct().count()) {
            case 1 -> "COORDINATOR";
            case 2 -> one == other ? "ITINERANT" : "GATEKEEPER";
            default -> "LIAISON";
        };
    }

    @Property(tries = 300)
    void theyStandBetweenPairsOfFriendsWhoAreNone(@ForAll("signs") Signs signs, @ForAll("camps") List<Integer> camps) {
        Function<Actor.Id, Optional<String>> camp =
                actor -> Optional.of(camps.get(actor.value().charAt(0) - 'a'))
                        .filter(c -> c > 0)
                        .map(String::valueOf);
        Brokers brokers = Brokers.of(Coalitions.by(signs.graph(), camp));
        Map<String, List<String>> expected = expected(signs, camps);
        Map<String, List<String>> found = new TreeMap<>();
        for (Broker broker : brokers.list()) {
            for (Brokerage role : Brokerage.values()) {
                List<TwoStep> paths = broker.paths(role);
                assertEquals(broker.counts().get(role), (long) paths.size());
                if (!paths.isEmpty()) {
                    found.put(
                            broker.actor() + " " + role,
                            paths.stream().map(TwoStep::toString).toList());
                }
            }
            assertEquals(Optional.of(broker), brokers.of(broker.actor().value()));
        }
        List<String> joining = expected.keySet().stream()
                .filter(key -> !key.endsWith("COORDINATOR"))
                .map(key -> key.substring(0, 1))
                .distinct()
                .toList();
        expected.keySet().removeIf(key -> !joining.contains(key.substring(0, 1)));
        assertEquals(expected, found);
    }

    /** Iran and Russia are friends, and so are France and Turkiye; Turkiye backs Iran too, whom France fights. */
    private static SignedGraph straits() {
        return SignedGraph.of(new Feud()
                .says(c -> c.affirms(backs("russia", "iran")))
                .says(c -> c.affirms(backs("france", "turkiye")))
                .says(c -> c.affirms(fights("france", "iran")))
                .says(c -> c.affirms(fights("france", "russia")))
                .says(c -> c.affirms(fights("turkiye", "russia")))
                .says(c -> c.affirms(backs("turkiye", "iran")))
                .answer());
    }

    @Test
    void aBrokerHasItsPairsWithTheirClaims() {
        Coalitions camps = Frustration.of(straits()).coalitions();
        assertEquals("[[france, turkiye], [iran, russia]]", camps.list().toString());
        Brokers brokers = Brokers.of(camps);
        assertEquals("iran: 1 GATEKEEPER\nturkiye: 1 GATEKEEPER", brokers.toString());
        Broker turkiye = brokers.of("Turkiye").orElseThrow();
        assertEquals(1, turkiye.count());
        TwoStep path = turkiye.paths(Brokerage.GATEKEEPER).get(0);
        assertEquals("france - turkiye - iran", path.toString());
        assertEquals("france turkiye iran", path.from() + " " + path.via() + " " + path.to());
        assertEquals(
                "france - turkiye +, iran - turkiye +",
                path.first().signed() + ", " + path.second().signed());
        assertEquals("france - iran -", path.direct().orElseThrow().signed());
        assertEquals(
                List.of("c-2", "c-6"),
                path.claims().list().stream()
                        .map(Claim::id)
                        .map(Claim.Id::value)
                        .toList());
        assertEquals(Optional.empty(), brokers.of("france"));
    }

    @Test
    void friendsOfOneCampHaveNoBrokers() {
        assertEquals(List.of(), Brokers.of(Coalitions.ofFriends(straits())).list());
    }

    @Test
    void moreWaysThanCanBeListedAreRefusedWithTheirNumber() {
        Brokers brokers = Brokers.of(Frustration.of(straits()).coalitions());
        assertEquals(
                "HS-0351 There are 1000001 ways through 'france', of which at most 1000000 are listed. "
                        + "Visit them one by one, or ask for fewer.",
                Refusal.of(() -> brokers.paths(0, Brokerage.LIAISON, 1_000_001)));
    }

    /** Seventy friends of one, each in a camp of its own, and none of another. */
    private static Broker hub() {
        Feud feud = new Feud();
        for (int i = 0; i < 70; i++) {
            String friend = "friend-" + i;
            feud.with(Actor.person(friend, friend)).says(c -> c.affirms(backs("iran", friend)));
        }
        SignedGraph graph = SignedGraph.of(feud.answer());
        return Brokers.of(Coalitions.by(graph, actor -> Optional.of(actor.value())))
                .list()
                .get(0);
    }

    @Test
    void listingWaysStopsWhenItsThreadIsInterrupted() {
        Broker broker = hub();
        assertEquals("iran: 2415 LIAISON", broker.toString());
        Thread.currentThread().interrupt();
        assertThrows(QuestionStoppedException.class, () -> broker.paths(Brokerage.LIAISON));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whereThereAreNoWaysNoneIsLookedFor() {
        Broker broker = hub();
        Thread.currentThread().interrupt();
        assertEquals(List.of(), broker.paths(Brokerage.COORDINATOR));
        assertTrue(Thread.interrupted());
    }
}
