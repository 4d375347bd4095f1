package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.coded.Patience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.IntLongHashMap;

/**
 * The actors that join camps: those with positive ties to two others who have no positive tie to each other, where not all three
 * are in one camp.
 *
 * <p>Each such pair counts once for the actor between, in the {@linkplain Brokerage role} that the three camps give it. The two
 * may have a negative tie, a mixed one or none. Actors in no camp count nowhere. Counting takes O(m<sup>1.5</sup> log m)
 * for m ties; ways are made when somebody asks for them.
 *
 * <p>Who stands between, depends on the camps. Camps that are {@linkplain Coalitions#ofFriends joined by positive ties} have no
 * positive tie between them and so no brokers; of two camps none can be liaison.
 *
 * <pre>{@code
 * for (Broker broker : Brokers.of(Frustration.of(graph).coalitions()).list()) {
 *     broker.paths(Brokerage.GATEKEEPER).forEach(path -> System.out.println(path + ": " + path.claims().evidence()));
 * }
 * }</pre>
 */
public final class Brokers {

    private final Coalitions camps;
    private final Mesh friends;
    private final List<Broker> list;

    private Brokers(Coalitions camps) {
        this.camps = camps;
        Mesh mesh = camps.graph().numbered();
        this.friends = mesh.only(
                edge -> !mesh.isNegative(edge) && camps.isPlaced(mesh.one(edge)) && camps.isPlaced(mesh.other(edge)));
        List<Map<Brokerage, Long>> counts =
                IntStream.range(0, friends.nodes()).mapToObj(this::pairs).toList();
        TriangleSearch.visit(
                friends,
                (near, far, base) -> removeClosed(friends.one(near), friends.one(base), friends.other(base), counts));
        this.list = IntStream.range(0, friends.nodes())
                .mapToObj(node -> new Broker(this, node, counts.get(node)))
                .filter(broker -> broker.count() > 0)
                .toList();
    }

    /** The brokers between the camps of a division. */
    public static Brokers of(Coalitions camps) {
        return new Brokers(camps);
    }

    /** By role, how many pairs of friends a node has, whether or not these are friends of each other. */
    private Map<Brokerage, Long> pairs(int node) {
        IntLongHashMap byCamp = new IntLongHashMap();
        for (int slot = friends.start(node); slot < friends.end(node); slot++) {
            byCamp.addToValue(camps.camp(friends.neighbour(slot)), 1);
        }
        long own = byCamp.get(camps.camp(node));
        long others = friends.degree(node) - own;
        long ofOneCamp =
                Arrays.stream(byCamp.values().toArray()).map(Brokers::pairsOf).sum();
        Map<Brokerage, Long> counts = new EnumMap<>(Brokerage.class);
        counts.put(Brokerage.COORDINATOR, pairsOf(own));
        counts.put(Brokerage.ITINERANT, ofOneCamp - pairsOf(own));
        counts.put(Brokerage.GATEKEEPER, own * others);
        counts.put(Brokerage.LIAISON, pairsOf(others) - ofOneCamp + pairsOf(own));
        return counts;
    }

    private static long pairsOf(long many) {
        return many * (many - 1) / 2;
    }

    private void removeClosed(int a, int b, int c, List<Map<Brokerage, Long>> counts) {
        counts.get(a).merge(role(b, a, c), -1L, Long::sum);
        counts.get(b).merge(role(a, b, c), -1L, Long::sum);
        counts.get(c).merge(role(a, c, b), -1L, Long::sum);
    }

    private Brokerage role(int one, int between, int other) {
        return Brokerage.of(camps.camp(one), camps.camp(between), camps.camp(other));
    }

    Actor.Id actor(int place) {
        return camps.graph().actors().get(place);
    }

    List<TwoStep> paths(int via, Brokerage role, long count) {
        Limits.check("ways through '" + actor(via) + "'", count, Limits.MOST_LISTED);
        if (count == 0) {
            return List.of();
        }
        Patience patience = new Patience();
        List<TwoStep> paths = new ArrayList<>();
        for (int here = friends.start(via); here < friends.end(via); here++) {
            for (int there = here + 1; there < friends.end(via); there++) {
                patience.spend();
                int from = friends.neighbour(here);
                int to = friends.neighbour(there);
                if (role(from, via, to) == role && friends.edgeBetween(from, to) < 0) {
                    paths.add(new TwoStep(camps.graph(), from, via, to));
                }
            }
        }
        return paths;
    }

    /** The actors that join camps, by id. */
    public List<Broker> list() {
        return list;
    }

    /** What an actor is between camps; empty if it joins none. */
    public Optional<Broker> of(String name) {
        Actor.Id actor = camps.graph().answer().directory().actorNamed(name);
        return list.stream().filter(broker -> broker.actor().equals(actor)).findFirst();
    }

    /** One line a broker. */
    @Override
    public String toString() {
        return list.stream().map(Broker::toString).collect(Collectors.joining("\n"));
    }
}
