package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Windows;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the records of an answer have stands in the file, or is named as left out. */
class WholeRecordsTest {

    private static final Period INFERRED =
            new Period(Period.day(2023, 7, 12).first(), Period.day(2023, 7, 12).last(), true);

    private static final RelationKind KIND = new RelationKind(
            new RelationKind.Id("snubs"),
            "turns away from",
            Optional.of(new RelationKind.Id("slights")),
            Sign.NEGATIVE,
            -2.25,
            true,
            Optional.of(new RelationKind.Id("courts")),
            Map.of("kind-key", "kind-note"));

    private static final Claim CLAIM = claim(Map.of("claim-key", "claim-note"));

    private static final Answer WHOLE = answer(
            CLAIM,
            source(Map.of("source-key", "source-note")),
            actor(Map.of("actor-key", "actor-note")),
            topic(Map.of("topic-key", "topic-note")));

    private static Claim claim(Map<String, String> notes) {
        Speaker spokesman = Speaker.of("envoy").inRole("the spokesman").speakingFor("borduria");
        Attribution attribution = new Attribution(Speaker.of("gazette").inRole("the editor"), List.of())
                .then(Step.of(spokesman)
                        .cue("hinted")
                        .quotation(Quotation.MIXED)
                        .channel(Channel.broadcast("Evening news"))
                        .asInferred());
        return new Claim(
                new Claim.Id("c-1"),
                new Source.Id("gazette-1"),
                List.of(Anchor.of(new Anchor.Segment(
                        307,
                        312,
                        Source.digest("quote"),
                        Optional.of("quote"),
                        Optional.of("left"),
                        Optional.of("right")))),
                attribution,
                "The gist of it",
                Modality.WARNING,
                Certainty.POSSIBLE,
                Optional.of("if it rains"),
                List.of(new Actor.Id("herald")),
                List.of(new Actor.Id("heiress")),
                List.of(new dev.hearsay.Assertion(Relation.of("borduria", KIND, "ruritania"), false)),
                List.of(dev.hearsay.Position.of("pass", Stance.OPPOSE)),
                Optional.of(INFERRED),
                Optional.of(new Period(
                        Period.day(2031, 1, 2).first(), Period.day(2031, 1, 2).last(), true)),
                Optional.of(Instant.parse("2024-02-03T04:05:06Z")),
                Optional.of("coder seven"),
                notes);
    }

    private static Actor actor(Map<String, String> notes) {
        return new Actor(
                new Actor.Id("envoy"),
                Actor.Kind.PERSON,
                Actor.Naming.UNNAMED,
                Optional.of(new Source.Id("gazette-1")),
                "an envoy",
                List.of("the diplomat"),
                List.of("the embassy"),
                List.of(new Affiliation(
                        Affiliation.Type.AFFILIATION, new Actor.Id("borduria"), Optional.of("attach\u00E9"), INFERRED)),
                notes);
    }

    private static Source source(Map<String, String> notes) {
        return new Source(
                new Source.Id("gazette-1"),
                "The Gazette, 1",
                Optional.of("Gazette House"),
                List.of("A. Writer", "B. Writer"),
                Optional.of(INFERRED),
                Optional.of("sq-XK"),
                Optional.of("https://gazette.example/1"),
                Optional.of(Source.digest("x".repeat(307) + "quote")),
                Optional.of("x".repeat(307) + "quote"),
                Optional.of(new Source.Id("gazette-0")),
                notes);
    }

    private static Topic topic(Map<String, String> notes) {
        return Topic.of("pass", "The pass").under("transit").withNotes(notes);
    }

    private static Answer answer(Claim claim, Source source, Actor actor, Topic topic) {
        Corpus corpus = Corpus.builder()
                .add(source)
                .add(Source.of("gazette-0", "The Gazette, 0"))
                .add(actor)
                .add(Actor.organisation("gazette", "The Gazette").alias("the paper"))
                .add(Actor.state("borduria", "Borduria").alias("the borderland"))
                .add(Actor.state("ruritania", "Ruritania"))
                .add(Actor.state("herald", "Herald"))
                .add(Actor.state("heiress", "Heiress"))
                .add(Topic.of("transit", "Transit"))
                .add(topic)
                .add(KIND)
                .add(kind("slights", Optional.empty()))
                .add(kind("courts", Optional.of(KIND.id())))
                .add(claim)
                .build();
        return ClaimStore.of(corpus).select(Query.of(Condition.everyClaim()));
    }

    private static RelationKind kind(String id, Optional<RelationKind.Id> opposite) {
        return new RelationKind(
                new RelationKind.Id(id), id, Optional.empty(), Sign.NEUTRAL, 0, true, opposite, Map.of());
    }

    /** What a file says where a value is yes or no. */
    private static final Map<String, String> HELD = Map.of(
            "said.inferred", "\"saidInferred\": true",
            "aboutTime.inferred", "\"aboutTimeInferred\": true",
            "date.inferred", "\"dateInferred\": true",
            "affiliations.period.inferred", "2023-07-12, inferred",
            "attribution.reported.inferred", "\\\"Evening news\\\", inferred",
            "assertions.affirmed", "\"kind\": \"denies\"",
            "symmetric", "\"kindSymmetric\": true");

    private static String held(String where) {
        return Optional.ofNullable(HELD.get(where)).orElseThrow(() -> new AssertionError(where + " has no word here."));
    }

    /** Every text within a value, by where it stands. */
    private static void collect(String where, Object value, Map<String, String> found)
            throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            assertTrue(optional.isPresent() || where.startsWith("attribution.voice"), where + " is not set");
            collect(where, optional.map(List::<Object>of).orElse(List.of()), found);
        } else if (value instanceof Map<?, ?> map) {
            assertEquals(1, map.size(), where);
            collect(where + ".key", map.keySet(), found);
            collect(where + ".value", map.values(), found);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                collect(where, one, found);
            }
        } else if (value instanceof Period period) {
            found.put(where, period.toString());
            found.put(where + ".inferred", held(where + ".inferred"));
        } else if (value instanceof Boolean) {
            found.put(where, held(where));
        } else if (value instanceof Enum<?> constant) {
            found.put(where, Records.word(constant));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = component.getName();
                collect(
                        name.equals("value") ? where : where.isEmpty() ? name : where + "." + name,
                        component.getAccessor().invoke(record),
                        found);
            }
        } else {
            found.merge(where, value.toString(), (one, other) -> one + "\n" + other);
        }
    }

    private static Set<String> lost(Object record, String text) throws ReflectiveOperationException {
        Map<String, String> found = new HashMap<>();
        collect("", record, found);
        Set<String> lost = new TreeSet<>();
        found.forEach((where, values) -> {
            if (!values.lines().allMatch(text::contains)) {
                lost.add(where);
            }
        });
        return lost;
    }

    @Test
    void everyComponentOfAClaimIsInTheFile() throws ReflectiveOperationException {
        assertEquals(Set.of(), lost(CLAIM, Exports.json().text(Graph.of(WHOLE))));
    }

    @Test
    void everyComponentOfTheRecordsIsInTheFileOrNamedAsLeftOut() throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder();
        Written written = Exports.json().write(Graph.of(WHOLE), text);
        for (Object record :
                List.of(actor(Map.of("actor-key", "actor-note")), topic(Map.of("topic-key", "topic-note")), KIND)) {
            assertEquals(Set.of(), lost(record, text.toString()));
        }
        assertEquals(Set.of("text"), lost(source(Map.of("source-key", "source-note")), text.toString()));
        assertTrue(text.toString().contains("\"leftOut\": [\"texts of sources\"]"), text::toString);
        assertEquals(
                "HS-2718 1: texts of sources of the graph",
                written.problems().get(0).code()
                        + " "
                        + written.problems().get(0).found().orElseThrow());
    }

    @Test
    void everyFormatTellsWhatAGraphWasMadeWithout() {
        for (GraphWriter writer : List.of(
                Exports.graphml(),
                Exports.gexf(),
                Exports.dot(),
                Exports.mermaid(),
                Exports.csv().nodes(),
                Exports.csv().edges(),
                Exports.csv().attributes())) {
            assertTrue(
                    writer.write(Graph.of(WHOLE), new StringBuilder()).problems().stream()
                            .map(Problem::code)
                            .anyMatch("HS-2718"::equals),
                    writer::toString);
        }
        Graph told = new Graph(Attributes.NONE.with("leftOut", "all of it"), List.of(), List.of());
        assertEquals("""
                warning HS-2718 JSON has a graph that was made without some of its view.
                  found     1: all of it of the graph
                  fix       Its attribute 'leftOut' names it; ask the store for it.
                """, Exports.json().write(told, new StringBuilder()).toString());
    }

    @Test
    void aChainTellsEachVoice() {
        assertEquals(
                Optional.of(new Value.Texts(List.of(
                        "gazette, as \"the editor\"",
                        "envoy, as \"the spokesman\", for borduria, cue \"hinted\", mixed, broadcast \"Evening news\","
                                + " inferred"))),
                Graph.of(WHOLE).node("claim:c-1").orElseThrow().attributes().get("chain"));
        Attribution plain =
                Attribution.ownVoice("gazette").then(Step.of("envoy").channel(Channel.TOLD));
        assertEquals(List.of("gazette", "envoy, indirect, told"), Chain.of(plain));
        assertEquals(
                List.of("gazette", "envoy, indirect"),
                Chain.of(Attribution.ownVoice("gazette").then(Step.of("envoy"))));
    }

    @Test
    void everyGraphKeepsNotesAndAliases() {
        DiscourseNetwork network =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).of(WHOLE);
        for (Graph graph : List.of(
                Graph.of(WHOLE),
                Graph.of(Perspective.of(WHOLE)),
                Graph.of(network),
                Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC)
                        .over(Windows.fixed(1, ChronoUnit.DAYS), WHOLE)))) {
            String text = Exports.json().text(graph);
            for (String known : List.of("the diplomat", "actor-note", "topic-note")) {
                assertTrue(text.contains(known), known);
            }
        }
        for (Graph graph : List.of(Graph.of(Relations.of(WHOLE)), Graph.of(WHOLE))) {
            Attributes told = graph.node("actor:borduria").orElseThrow().attributes();
            assertEquals("actorKind: state\naliases: the borderland\n", told.toString());
        }
    }

    @Test
    void networksOfSourcesAndKindsKeepWhatIsKnownOfThem() {
        Graph graph =
                Graph.of(NetworkDesign.twoMode(Mode.SOURCE, Mode.PUBLISHER).of(WHOLE));
        Attributes source = graph.node("source:gazette-1").orElseThrow().attributes();
        assertEquals(Optional.of(new Value.Text("source-note")), source.get("source-key"));
        assertEquals(Optional.of(new Value.Whole(1)), source.get("statements"));
        assertEquals(List.of("texts of sources"), graph.leftOut());
        assertEquals(
                "statements: 1\n",
                graph.node("publisher:Gazette House").orElseThrow().attributes().toString());
    }

    /** Whatever nodes have of their own, a note may be called so too, of whichever record. */
    @Test
    void noNoteTakesThePlaceOfAnything() {
        Map<String, String> notes = new HashMap<>();
        for (Node node : Graph.of(WHOLE).nodes()) {
            node.attributes().values().keySet().stream()
                    .filter(name -> !name.endsWith("-key"))
                    .forEach(name -> notes.put(name, "note " + name));
        }
        for (String name : List.of("statements", "label", "own", "own label", "own goal", "own own kind")) {
            notes.put(name, "note " + name);
        }
        Answer answer = answer(claim(notes), source(notes), actor(notes), topic(notes));
        Set<String> free = Set.of("own", "own goal");
        for (Graph graph : List.of(
                Graph.of(answer),
                Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).of(answer)),
                Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.SOURCE).of(answer)))) {
            List<Node> told = graph.nodes().stream()
                    .filter(node -> node.attributes().get("own goal").isPresent())
                    .toList();
            assertEquals(graph.nodes().stream().anyMatch(node -> node.kind().equals("claim")) ? 4 : 2, told.size());
            for (Node node : told) {
                notes.forEach((name, note) -> assertEquals(
                        Optional.of(new Value.Text(note)),
                        node.attributes().get(free.contains(name) ? name : "own " + name),
                        node.id() + " " + name));
            }
        }
    }

    @Test
    void nodesOfNetworksKeepTheirCountAndKind() {
        Map<String, String> notes = Map.of("statements", "mine", "actorKind", "my kind");
        Attributes told = Graph.of(NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC)
                        .of(answer(CLAIM, source(Map.of()), actor(notes), topic(Map.of()))))
                .node("speaker:envoy")
                .orElseThrow()
                .attributes();
        assertEquals(Optional.of(new Value.Whole(1)), told.get("statements"));
        assertEquals(Optional.of(new Value.Text("person")), told.get("actorKind"));
        assertEquals(Optional.of(new Value.Text("mine")), told.get("own statements"));
        assertEquals(Optional.of(new Value.Text("my kind")), told.get("own actorKind"));
    }
}
