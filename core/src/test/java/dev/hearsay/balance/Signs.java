package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A signed graph as naive oracles want it: for each two of so many actors -1, 0 or +1. Its actors are called by letters, and sort as
 * their numbers.
 */
record Signs(int actors, List<Integer> pairs) {

    static final RelationKind BACKS =
            RelationKind.of("backs", "backs", Sign.POSITIVE, 3).bothWays();
    static final RelationKind FIGHTS = RelationKind.of("fights", "fights", Sign.NEGATIVE, -9);

    /** Up to so many actors, with few ties or many, positive or negative ones prevailing. */
    static Arbitrary<Signs> upTo(int most) {
        return Arbitraries.integers().between(0, most).flatMap(Signs::of);
    }

    static Arbitrary<Signs> of(int actors) {
        Arbitrary<List<Integer>> kinds = Arbitraries.of(
                List.of(-1, 0, 1), List.of(-1, 1), List.of(-1, 0, 0, 0, 1), List.of(-1, 0), List.of(-1, 0, 1, 1, 1, 1));
        return kinds.flatMap(kind -> Arbitraries.of(kind).list().ofSize(actors * (actors - 1) / 2))
                .map(pairs -> new Signs(actors, pairs));
    }

    int of(int one, int other) {
        if (one == other) {
            return 0;
        }
        int greater = Math.max(one, other);
        return pairs.get(greater * (greater - 1) / 2 + Math.min(one, other));
    }

    long ties() {
        return pairs.stream().filter(sign -> sign != 0).count();
    }

    /** All ties of one actor with the other sign. */
    Signs switchedAt(int actor) {
        List<Integer> switched = new ArrayList<>();
        for (int other = 0; other < actors; other++) {
            for (int one = 0; one < other; one++) {
                switched.add(of(one, other) * (one == actor || other == actor ? -1 : 1));
            }
        }
        return new Signs(actors, switched);
    }

    Mesh mesh() {
        List<Integer> one = new ArrayList<>();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                if (of(i, j) != 0) {
                    one.add(i);
                    other.add(j);
                }
            }
        }
        boolean[] negative = new boolean[one.size()];
        for (int edge = 0; edge < negative.length; edge++) {
            negative[edge] = of(one.get(edge), other.get(edge)) < 0;
        }
        return new Mesh(actors, ints(one), ints(other), negative);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static String name(int actor) {
        return Character.toString(actor < 26 ? 'a' + actor : 0x4E00 + actor);
    }

    /** One claim for each tie, told from either end, one after the other in whatever order. */
    Answer answer(Random random) {
        Corpus.Builder corpus = Corpus.builder()
                .vocabulary(List.of(BACKS, FIGHTS))
                .add(Source.of("wire", "A wire report"))
                .add(Actor.person("speaker", "A Speaker"));
        IntStream.range(0, actors).forEach(actor -> corpus.add(Actor.state(name(actor), "State of " + name(actor))));
        ClaimStore store = ClaimStore.of(corpus.build());
        List<Claim> claims = claims(random);
        Collections.shuffle(claims, random);
        int half = claims.size() / 2;
        return store.with(of(store, claims.subList(0, half)))
                .with(of(store, claims.subList(half, claims.size())))
                .select(Query.of(Condition.everyClaim()));
    }

    private static Corpus of(ClaimStore store, List<Claim> claims) {
        Corpus.Builder corpus = Corpus.builder().knowing(store.directory(), id -> true);
        claims.forEach(corpus::add);
        return corpus.build();
    }

    private List<Claim> claims(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                if (of(i, j) != 0) {
                    boolean turned = random.nextBoolean();
                    Relation relation =
                            Relation.of(name(turned ? j : i), of(i, j) > 0 ? BACKS : FIGHTS, name(turned ? i : j));
                    claims.add(Claim.of(id(i, j), "wire", Attribution.ownVoice("speaker"), "said")
                            .affirms(relation)
                            .build());
                }
            }
        }
        return claims;
    }

    /** The id of the claim behind a tie. */
    static String id(int one, int other) {
        return "c-" + name(Math.min(one, other)) + name(Math.max(one, other));
    }

    SignedGraph graph() {
        return SignedGraph.of(answer(new Random(0)));
    }

    /** The least number of ties that contradict two sides: all divisions are tried. */
    int lineIndex() {
        int least = Integer.MAX_VALUE;
        for (int sides = 0; sides < 1 << Math.max(0, actors - 1); sides++) {
            least = Math.min(least, frustration(sides));
        }
        return least;
    }

    private int frustration(int sides) {
        int frustrated = 0;
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                int same = (sides >> i & 1) == (sides >> j & 1) ? 1 : -1;
                frustrated += of(i, j) * same < 0 ? 1 : 0;
            }
        }
        return frustrated;
    }
}
