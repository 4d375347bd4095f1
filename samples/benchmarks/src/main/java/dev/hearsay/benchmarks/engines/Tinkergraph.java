package dev.hearsay.benchmarks.engines;

import static org.apache.tinkerpop.gremlin.process.traversal.AnonymousTraversalSource.traversal;
import static org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__.identity;
import static org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__.inV;
import static org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__.out;
import static org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__.outE;
import static org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__.values;

import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Row;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.tinkerpop.gremlin.process.traversal.Order;
import org.apache.tinkerpop.gremlin.process.traversal.P;
import org.apache.tinkerpop.gremlin.process.traversal.Scope;
import org.apache.tinkerpop.gremlin.process.traversal.TextP;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.GraphTraversal;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.GraphTraversalSource;
import org.apache.tinkerpop.gremlin.structure.Column;
import org.apache.tinkerpop.gremlin.structure.Edge;
import org.apache.tinkerpop.gremlin.structure.T;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;

/**
 * TinkerGraph: claims, speakers, topics, actors and sources as vertices; an asserted relation as an edge between actors that
 * carries its claim, speaker and topic (a property graph has no edges to edges), indexed by topic.
 */
@SuppressWarnings("NullAway.Init") // load comes first
public final class Tinkergraph implements Engine {
    private static final long SPEAKER = 1L << 32;
    private static final long TOPIC = 2L << 32;
    private static final long ACTOR = 3L << 32;
    private static final long SOURCE = 4L << 32;
    private static final String[] NEGATIVE_KINDS = new String[Schema.KINDS - Schema.FIRST_NEGATIVE_KIND];

    static {
        for (int k = 0; k < NEGATIVE_KINDS.length; k++) {
            NEGATIVE_KINDS[k] = kind(k + Schema.FIRST_NEGATIVE_KIND);
        }
    }

    private TinkerGraph graph;
    private GraphTraversalSource g;

    private static String kind(int kind) {
        return ("kind" + kind).intern();
    }

    @Override
    public void load(Feed feed) {
        BaseConfiguration configuration = new BaseConfiguration();
        configuration.setProperty(TinkerGraph.GREMLIN_TINKERGRAPH_VERTEX_ID_MANAGER, "LONG");
        configuration.setProperty(TinkerGraph.GREMLIN_TINKERGRAPH_EDGE_ID_MANAGER, "LONG");
        graph = TinkerGraph.open(configuration);
        graph.createIndex("topic", Edge.class);
        g = traversal().with(graph);
        Vertex[] speakers = vertices("speaker", SPEAKER, Schema.SPEAKERS);
        Vertex[] topics = vertices("topic", TOPIC, Schema.TOPICS);
        Vertex[] actors = vertices("actor", ACTOR, Schema.ACTORS);
        for (int s = 0; s < speakers.length; s++) {
            speakers[s].property("org", Schema.org(s));
        }
        Vertex source = null;
        for (int i = 0; i < feed.size(); i++) {
            Row c = feed.row(i);
            if (source == null || (long) source.id() != SOURCE + c.source()) {
                source = graph.addVertex(T.id, SOURCE + c.source(), T.label, "source");
            }
            Vertex claim = graph.addVertex(
                    T.id,
                    (long) c.id(),
                    T.label,
                    "claim",
                    "depth",
                    c.depth(),
                    "day",
                    c.day(),
                    "modality",
                    c.modality(),
                    "stance",
                    c.stance(),
                    "certainty",
                    c.certainty(),
                    "text",
                    c.text(),
                    "start",
                    c.start(),
                    "end",
                    c.end());
            claim.addEdge("in", source);
            claim.addEdge("by", speakers[c.speaker()]);
            claim.addEdge("on", topics[c.topic()]);
            for (int actor : c.about()) {
                claim.addEdge("about", actors[actor]);
            }
            for (Row.Relation r : c.relations()) {
                actors[r.subject()].addEdge(
                        kind(r.kind()),
                        actors[r.object()],
                        "claim",
                        c.id(),
                        "affirmed",
                        r.affirmed(),
                        "speaker",
                        c.speaker(),
                        "topic",
                        c.topic());
            }
        }
    }

    private Vertex[] vertices(String label, long base, int count) {
        Vertex[] vertices = new Vertex[count];
        for (int i = 0; i < count; i++) {
            vertices[i] = graph.addVertex(T.id, base + i, T.label, label);
        }
        return vertices;
    }

    @Override
    public void bySpeaker(int speaker, Tally out) {
        ids(g.V(SPEAKER + speaker).in("by"), out);
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) {
        ids(
                g.V(SPEAKER + speaker)
                        .in("by")
                        .where(out("on").hasId(TOPIC + topic))
                        .where(out("about").hasId(ACTOR + actor)),
                out);
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) {
        g.V(ACTOR + subject)
                .outE(kind(kind))
                .has("affirmed", true)
                .where(inV().hasId(ACTOR + object))
                .<Integer>values("claim")
                .forEachRemaining(out::add);
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) {
        g.V(ACTOR + actor)
                .in("about")
                .has("modality", modality)
                .has("day", P.between(fromDay, toDay + 1))
                .order()
                .by("day", Order.desc)
                .by(T.id, Order.asc)
                .limit(20)
                .forEachRemaining(v -> out.next((long) v.id()));
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) {
        Map<Object, Long> top = g.V(ACTOR + actor)
                .in("about")
                .out("by")
                .groupCount()
                .by(T.id)
                .order(Scope.local)
                .by(Column.values, Order.desc)
                .by(Column.keys, Order.asc)
                .<Map<Object, Long>>limit(Scope.local, 10)
                .next();
        top.forEach((speaker, claims) -> {
            out.next((long) speaker - SPEAKER);
            out.next(claims);
        });
    }

    @Override
    public void contestedIn(int topic, Tally out) {
        Map<Long, Set<Integer>> affirming = new HashMap<>();
        Map<Long, Set<Integer>> denying = new HashMap<>();
        g.E().has("topic", topic).forEachRemaining(e -> {
            long triple = Schema.triple(
                    (int) ((long) e.outVertex().id() - ACTOR),
                    Integer.parseInt(e.label().substring(4)),
                    (int) ((long) e.inVertex().id() - ACTOR));
            (e.<Boolean>value("affirmed") ? affirming : denying)
                    .computeIfAbsent(triple, t -> new HashSet<>())
                    .add(e.value("speaker"));
        });
        denying.forEach((triple, deniers) -> {
            Set<Integer> affirmers = affirming.getOrDefault(triple, Set.of());
            if (affirmers.stream().anyMatch(a -> deniers.stream().anyMatch(d -> !d.equals(a)))) {
                out.add(triple);
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public void reachableOverNegative(int actor, Tally out) {
        g.V(ACTOR + actor)
                .outE(NEGATIVE_KINDS)
                .has("affirmed", true)
                .inV()
                .dedup()
                .union(identity(), outE(NEGATIVE_KINDS).has("affirmed", true).inV())
                .dedup()
                .id()
                .forEachRemaining(id -> {
                    if ((long) id != ACTOR + actor) {
                        out.add((long) id - ACTOR);
                    }
                });
    }

    @Override
    public void crossTab(Tally out) {
        Map<Object, Long> counts = g.V().hasLabel("claim")
                .groupCount()
                .by(values("modality", "stance").fold())
                .next();
        counts.forEach((cell, claims) -> {
            var at = ((Iterable<?>) cell).iterator();
            out.cell((int) at.next(), (int) at.next(), claims);
        });
    }

    @Override
    public void congruence(Tally out) {
        Positions positions = new Positions();
        g.V().hasLabel("claim")
                .project("org", "topic", "stance")
                .by(out("by").values("org"))
                .by(out("on").id())
                .by("stance")
                .forEachRemaining(row -> positions.add(
                        (int) number(row, "org"), (int) (number(row, "topic") - TOPIC), (int) number(row, "stance")));
        positions.pairs(out);
    }

    private static long number(Map<String, Object> row, String name) {
        return ((Number) Objects.requireNonNull(row.get(name))).longValue();
    }

    @Override
    public void containing(String word1, String word2, Tally out) {
        ids(g.V().hasLabel("claim").has("text", TextP.containing(word1)).has("text", TextP.containing(word2)), out);
    }

    private static void ids(GraphTraversal<?, Vertex> claims, Tally out) {
        claims.id().forEachRemaining(id -> out.add((long) id));
    }
}
