package dev.hearsay.balance;

import static dev.hearsay.balance.Feud.backs;
import static dev.hearsay.balance.Feud.fights;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Claim;
import dev.hearsay.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EnemiesOfEnemiesTest {

    @Provide
    Arbitrary<Signs> signs() {
        return Signs.upTo(9);
    }

    private static List<String> expected(Signs signs) {
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < signs.actors(); one++) {
            for (int other = one + 1; other < signs.actors(); other++) {
                List<String> shared = new ArrayList<>();
                for (int via = 0; via < signs.actors(); via++) {
                    if (signs.of(one, via) < 0 && signs.of(via, other) < 0) {
                        shared.add(Signs.name(via));
                    }
                }
                if (!shared.isEmpty()) {
                    String verdict = List.of("FAILS", "OPEN", "HOLDS").get(1 + signs.of(one, other));
                    pairs.add(Signs.name(one) + " - " + Signs.name(other) + ": " + verdict + " through "
                            + String.join(", ", shared));
                }
            }
        }
        return pairs;
    }

    @Property(tries = 400)
    void theyAreAllPairsWithACommonEnemy(@ForAll("signs") Signs signs) {
        EnemiesOfEnemies enemies = EnemiesOfEnemies.of(signs.graph());
        List<String> expected = expected(signs);
        assertEquals(
                expected, enemies.list().stream().map(SharedEnemies::toString).toList());
        enemies.counts()
                .forEach((proverb, count) -> assertEquals(
                        expected.stream()
                                .filter(pair -> pair.contains(": " + proverb + " "))
                                .count(),
                        count));
        for (int actor = 0; actor < signs.actors(); actor++) {
            String name = Signs.name(actor);
            assertEquals(
                    expected.stream()
                            .filter(pair -> pair.startsWith(name + " ") || pair.contains("- " + name + ":"))
                            .toList(),
                    enemies.of(name).stream().map(SharedEnemies::toString).toList());
        }
    }

    @Test
    void eachPairTellsItsEnemiesAndItsOwnTieWithTheirClaims() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.affirms(fights("iran", "france")))
                .says(c -> c.affirms(fights("russia", "france")))
                .says(c -> c.affirms(fights("turkiye", "france")))
                .says(c -> c.affirms(backs("russia", "iran")))
                .says(c -> c.affirms(fights("russia", "turkiye")).affirms(backs("russia", "turkiye")))
                .answer());
        EnemiesOfEnemies enemies = EnemiesOfEnemies.of(graph);
        assertEquals("3 pairs that share an enemy: 1 HOLDS, 0 FAILS, 2 OPEN", enemies.toString());
        assertEquals(Map.of(Proverb.HOLDS, 1L, Proverb.FAILS, 0L, Proverb.OPEN, 2L), enemies.counts());
        SharedEnemies pair = enemies.of("Iran").get(0);
        assertEquals("iran - russia: HOLDS through france", pair.toString());
        assertEquals("iran russia", pair.one() + " " + pair.other());
        assertEquals(
                "iran - russia: 1 positive, 0 negative",
                pair.direct().map(Tie::toString).orElseThrow());
        assertEquals(
                List.of("c-1", "c-2"),
                pair.paths().get(0).claims().list().stream()
                        .map(Claim::id)
                        .map(Claim.Id::value)
                        .toList());
        SharedEnemies mixed = enemies.of("turkiye").get(1);
        assertEquals("russia - turkiye: OPEN through france", mixed.toString());
        assertEquals(true, mixed.direct().orElseThrow().isMixed());
        assertEquals(Optional.empty(), enemies.of("turkiye").get(0).direct());
    }

    @Test
    void whoIsNotInTheGraphSharesNoEnemy() {
        EnemiesOfEnemies none = EnemiesOfEnemies.of(SignedGraph.of(new Feud().answer()));
        assertEquals(List.of(), none.of("iran"));
        assertEquals(List.of(), none.list());
    }

    /** One whom so many others fight, so that each two of these share an enemy. */
    @Test
    void morePairsThanCanBeListedAreRefusedWithTheirNumber() {
        int others = 1415;
        Signs hub = new Signs(
                others + 1,
                IntStream.rangeClosed(1, others)
                        .boxed()
                        .flatMap(actor -> IntStream.range(0, actor).mapToObj(one -> one == 0 ? -1 : 0))
                        .toList());
        EnemiesOfEnemies enemies = EnemiesOfEnemies.of(hub.graph());
        assertEquals(
                "HS-0351 There are 1000405 pairs, of which at most 1000000 are listed. Visit them one by one, or ask for fewer.",
                Refusal.of(enemies::list));
        assertEquals(others - 1, enemies.of(Signs.name(7)).size());
    }
}
