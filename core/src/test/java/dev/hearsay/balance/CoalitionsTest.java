package dev.hearsay.balance;

import static dev.hearsay.balance.Feud.backs;
import static dev.hearsay.balance.Feud.fights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoalitionsTest {

    /** a and b are friends, so are c and d; the pairs fight, but b backs d. */
    private static final Signs TWO_CAMPS = new Signs(4, List.of(1, -1, -1, -1, 1, 1));

    @Provide
    Arbitrary<Signs> signs() {
        return Signs.upTo(6);
    }

    @Test
    void theCampsAreThoseThatFewestTiesContradict() {
        Coalitions camps = Frustration.of(TWO_CAMPS.graph()).coalitions();
        assertEquals("[a, b]\n[c, d]", camps.toString());
        assertEquals(
                List.of("b - d +"),
                camps.contradicting().stream().map(Tie::signed).toList());
        assertEquals(Optional.of(camps.list().get(1)), camps.of("State of d"));
        assertEquals(
                "[a - c -, a - d -, b - c -, b - d +]",
                camps.between(camps.list().get(1), camps.list().get(0)).stream()
                        .map(Tie::signed)
                        .toList()
                        .toString());
        assertEquals(
                "[c - d: 1 positive, 0 negative]",
                camps.between(camps.list().get(1), camps.list().get(1)).toString());
    }

    @Test
    void onePositiveTieMakesOneCampOfFriendsAndTheNegativeOnesContradictIt() {
        Coalitions friends = Coalitions.ofFriends(TWO_CAMPS.graph());
        assertEquals("[[a, b, c, d]]", friends.list().toString());
        assertEquals(3, friends.contradicting().size());
        assertEquals("6 ties", friends.graph().ties().size() + " ties");
    }

    @Test
    void threeEnemiesAreThreeCampsInTheWeakSense() {
        SignedGraph graph = new Signs(3, List.of(-1, -1, -1)).graph();
        assertEquals("[[a], [b], [c]]", Coalitions.ofFriends(graph).list().toString());
        assertEquals(List.of(), Coalitions.ofFriends(graph).contradicting());
        assertEquals(2, Frustration.of(graph).coalitions().list().size());
    }

    @Test
    void aCallerNamesCampsAndMayLeaveActorsOut() {
        Coalitions camps = Coalitions.by(
                TWO_CAMPS.graph(),
                actor -> actor.value().equals("c")
                        ? Optional.empty()
                        : Optional.of(actor.value().equals("d") ? "x" : "y"));
        assertEquals("[[a, b], [d]]", camps.list().toString());
        assertEquals(Optional.empty(), camps.of("c"));
        assertEquals(
                List.of("b - d +"),
                camps.contradicting().stream().map(Tie::signed).toList());
    }

    @Test
    void whoHasOnlyAMixedPairIsInNoCamp() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.affirms(fights("russia", "iran")).affirms(backs("iran", "russia")))
                .says(c -> c.affirms(backs("turkiye", "iran")))
                .answer());
        Coalitions camps = Frustration.of(graph).coalitions();
        assertEquals("[[iran, turkiye]]", camps.list().toString());
        assertEquals(Optional.empty(), camps.of("russia"));
        assertEquals(Optional.empty(), camps.of("kaleji"));
    }

    @Test
    void campsOfAnotherDivisionAreRefused() {
        Coalitions camps = Frustration.of(TWO_CAMPS.graph()).coalitions();
        Coalition first = camps.list().get(0);
        Coalition foreign = Coalitions.ofFriends(TWO_CAMPS.graph()).list().get(0);
        assertEquals(
                "HS-0352 [a, b, c, d] is no camp of this division. Take camps from its own list.",
                Refusal.of(() -> camps.between(first, foreign)));
        SignedGraph other = SignedGraph.of(
                new Feud().says(c -> c.affirms(backs("turkiye", "iran"))).answer());
        assertEquals(
                "HS-0352",
                Refusal.codeOf(
                        () -> camps.between(Coalitions.ofFriends(other).list().get(0), first)));
        Coalitions none = Coalitions.by(TWO_CAMPS.graph(), actor -> Optional.empty());
        assertEquals("HS-0352", Refusal.codeOf(() -> none.between(first, first)));
        assertEquals(
                "HS-0352 A camp of nobody is none. Take camps from Coalitions.",
                Refusal.of(() -> new Coalition(List.of())));
    }

    /** Cartwright and Harary: a graph is balanced if and only if two camps are contradicted by nothing. */
    @Property(tries = 300)
    void noTieContradictsTwoCampsIfAndOnlyIfEveryCycleIsBalanced(@ForAll("signs") Signs signs) {
        Coalitions camps = Frustration.of(signs.graph()).coalitions();
        assertEquals(
                negativesOfCycles(signs).stream().allMatch(BalanceTheory.STRUCTURAL::balances),
                camps.contradicting().isEmpty());
        assertTrue(camps.list().size() <= signs.actors());
    }

    /** Davis: a graph can be clustered if and only if no cycle has exactly one negative tie. */
    @Property(tries = 300)
    void noTieContradictsFriendsIfAndOnlyIfEveryCycleIsWeaklyBalanced(@ForAll("signs") Signs signs) {
        assertEquals(
                negativesOfCycles(signs).stream().allMatch(BalanceTheory.WEAK::balances),
                Coalitions.ofFriends(signs.graph()).contradicting().isEmpty());
    }

    /** How many negative ties each cycle has, each told from every start. */
    private static List<Integer> negativesOfCycles(Signs signs) {
        List<Integer> negatives = new ArrayList<>();
        for (int start = 0; start < signs.actors(); start++) {
            walk(signs, start, start, 1 << start, 0, negatives);
        }
        return negatives;
    }

    private static void walk(Signs signs, int start, int here, int seen, int negative, List<Integer> negatives) {
        for (int next = 0; next < signs.actors(); next++) {
            if (signs.of(here, next) != 0) {
                int count = negative + (signs.of(here, next) < 0 ? 1 : 0);
                if (next == start && Integer.bitCount(seen) > 2) {
                    negatives.add(count);
                } else if ((seen >> next & 1) == 0) {
                    walk(signs, start, next, seen | 1 << next, count, negatives);
                }
            }
        }
    }
}
