package dev.hearsay.balance;

import dev.hearsay.MisuseException;
import dev.hearsay.Sign;
import dev.hearsay.coded.Patience;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/**
 * The pairs of actors of a signed graph who share an enemy: a third to whom both have a negative tie.
 *
 * <p>Each pair comes once, with the ways through all enemies it shares, by its lesser actor, then by its greater. For actors with
 * d<sub>i</sub> negative ties, visiting takes time in proportion to the sum of d<sub>i</sub> squared, times a logarithm, and
 * keeps the pairs of one actor at a time.
 *
 * <pre>{@code
 * EnemiesOfEnemies enemies = EnemiesOfEnemies.of(graph);
 * System.out.println(enemies.counts());  // {HOLDS=4, FAILS=1, OPEN=9}
 * for (SharedEnemies pair : enemies.of("iran")) {
 *     pair.paths().forEach(path -> System.out.println(path + ": " + path.claims().evidence()));
 * }
 * }</pre>
 */
public final class EnemiesOfEnemies {

    private final SignedGraph graph;
    private final Mesh enemies;
    private final Map<Proverb, Long> counts;

    private EnemiesOfEnemies(SignedGraph graph) {
        this.graph = graph;
        this.enemies = graph.numbered().only(graph.numbered()::isNegative);
        this.counts = Collections.unmodifiableMap(count());
    }

    /** The pairs of a graph. */
    public static EnemiesOfEnemies of(SignedGraph graph) {
        return new EnemiesOfEnemies(graph);
    }

    private Map<Proverb, Long> count() {
        Map<Proverb, Long> counts = new EnumMap<>(Proverb.class);
        for (Proverb proverb : Proverb.values()) {
            counts.put(proverb, 0L);
        }
        visit((one, other, through) -> counts.merge(proverb(one, other), 1L, Long::sum));
        return counts;
    }

    private Proverb proverb(int one, int other) {
        Mesh mesh = graph.numbered();
        int direct = mesh.edgeBetween(one, other);
        return direct < 0 ? Proverb.OPEN : Proverb.of(mesh.isNegative(direct) ? Sign.NEGATIVE : Sign.POSITIVE);
    }

    /** Takes two nodes and those between them, in order. */
    private interface Visitor {
        void visit(int one, int other, List<Integer> through);
    }

    private void visit(Visitor visitor) {
        Patience patience = new Patience();
        for (int node = 0; node < enemies.nodes(); node++) {
            visit(node, node + 1, patience, visitor);
        }
    }

    /** Visits those with whom a node shares an enemy, from a least one on. */
    private void visit(int node, int least, Patience patience, Visitor visitor) {
        LongArrayList ways = new LongArrayList();
        for (int slot = enemies.start(node); slot < enemies.end(node); slot++) {
            int via = enemies.neighbour(slot);
            for (int far = enemies.startAbove(via, least - 1); far < enemies.end(via); far++) {
                patience.spend();
                if (enemies.neighbour(far) != node) {
                    ways.add((long) enemies.neighbour(far) << Integer.SIZE | via);
                }
            }
        }
        ways.sortThis();
        int from = 0;
        for (int to = 1; to <= ways.size(); to++) {
            if (to == ways.size() || far(ways.get(to)) != far(ways.get(from))) {
                visitor.visit(node, far(ways.get(from)), vias(ways, from, to));
                from = to;
            }
        }
    }

    private static int far(long way) {
        return (int) (way >> Integer.SIZE);
    }

    private static List<Integer> vias(LongArrayList ways, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> (int) ways.get(i)).toList();
    }

    /** How many pairs bear the proverb out, contradict it or leave it open. */
    public Map<Proverb, Long> counts() {
        return counts;
    }

    /** Visits all pairs, in order. */
    public void forEach(Consumer<? super SharedEnemies> visitor) {
        visit((one, other, through) -> visitor.accept(pair(one, other, through)));
    }

    private SharedEnemies pair(int one, int other, List<Integer> through) {
        return new SharedEnemies(through.stream()
                .map(via -> new TwoStep(graph, Math.min(one, other), via, Math.max(one, other)))
                .toList());
    }

    private long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * All pairs.
     *
     * @throws MisuseException {@code HS-0351} if there are more than {@value Limits#MOST_LISTED}, before any is made; {@link #forEach}
     *     visits any number
     */
    public List<SharedEnemies> list() {
        Limits.check("pairs", total(), Limits.MOST_LISTED);
        List<SharedEnemies> list = new ArrayList<>();
        forEach(list::add);
        return list;
    }

    /** The pairs of which an actor is one, by the other. */
    public List<SharedEnemies> of(String name) {
        int node = graph.place(graph.answer().directory().actorNamed(name));
        List<SharedEnemies> list = new ArrayList<>();
        if (node >= 0) {
            visit(node, 0, new Patience(), (one, other, through) -> list.add(pair(one, other, through)));
        }
        return list;
    }

    /** For example {@code 14 pairs that share an enemy: 4 HOLDS, 1 FAILS, 9 OPEN}. */
    @Override
    public String toString() {
        return total() + " pairs that share an enemy: "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }
}
