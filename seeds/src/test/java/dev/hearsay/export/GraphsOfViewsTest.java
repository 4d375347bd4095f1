package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.balance.SignedGraph;
import dev.hearsay.balance.Tie;
import dev.hearsay.balance.TieRule;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.network.Qualifier;
import dev.hearsay.network.Windows;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What a graph has of the view it is made of.
 *
 * <pre>
 * c-1  gazette > envoy: Borduria excludes Ruritania, against the pass        July 2023
 * c-2  gazette > envoy > minister: no, it does not, for the pass             12 July 2023
 * c-3  gazette: somebody threatens Ruritania; Ruritania shares a view with Borduria
 * </pre>
 */
class GraphsOfViewsTest {

    private static final ClaimStore STORE = ClaimStore.of(Corpus.builder()
            .add(Source.of("gazette-1", "The Gazette, 1")
                    .publishedBy("The Gazette")
                    .on(Period.day(2023, 7, 13)))
            .add(Actor.organisation("gazette", "The Gazette"))
            .add(Actor.state("borduria", "Borduria"))
            .add(Actor.state("ruritania", "Ruritania"))
            .add(Actor.unnamed("envoy", "an envoy", "gazette-1"))
            .add(Actor.person("minister", "the minister"))
            .add(Topic.of("transit", "Transit"))
            .add(Topic.of("pass", "The pass").under("transit").withNotes(Map.of("weight", "heavy", "kind", "a bridge")))
            .add(Claim.of(
                            "c-1",
                            "gazette-1",
                            Attribution.ownVoice("gazette").then(Step.of("envoy")),
                            "Borduria shuts us out")
                    .affirms(Relation.of("borduria", RelationKinds.EXCLUDES, "ruritania"))
                    .about("ruritania")
                    .on("pass", Stance.OPPOSE)
                    .said(Period.month(2023, 7))
                    .at(Anchor.of(Anchor.Segment.ofWords(3, "shuts")))
                    .build())
            .add(Claim.of(
                            "c-2",
                            "gazette-1",
                            Attribution.ownVoice("gazette")
                                    .then(Step.of("envoy"))
                                    .then(Step.of("minister")),
                            "Nobody is shut out")
                    .denies(Relation.of("borduria", RelationKinds.EXCLUDES, "ruritania"))
                    .modality(Modality.WARNING)
                    .to("ruritania")
                    .on("pass", Stance.SUPPORT)
                    .said(Period.day(2023, 7, 12))
                    .build())
            .add(Claim.of(
                            "c-3",
                            "gazette-1",
                            Attribution.ownVoice("gazette"),
                            "Ruritania is threatened, and has a friend")
                    .affirms(Relation.to(RelationKinds.THREATEN, "ruritania"))
                    .affirms(Relation.of("ruritania", RelationKinds.SHARES_VIEW_WITH, "borduria"))
                    .on("transit")
                    .build())
            .build());

    private static final Answer ALL = STORE.select(Query.of(Condition.everyClaim()));

    private static List<String> told(Graph graph) {
        return graph.edges().stream()
                .map(edge ->
                        edge.source() + (edge.directed() ? " > " : " - ") + edge.target() + ": " + edge.label() + " "
                                + edge.sign().value()
                                + edge.weight().map(weight -> " x" + weight).orElse("") + " " + edge.times()
                                + " " + edge.claims())
                .toList();
    }

    private static List<String> nodes(Graph graph) {
        return graph.nodes().stream()
                .map(node -> node.id() + " " + node.label())
                .toList();
    }

    @Test
    void aRelationIsAnEdgeForThoseWhoAffirmItAndOneForThoseWhoDenyIt() {
        Graph graph = Graph.of(Relations.of(ALL));
        assertEquals(
                List.of(
                        "actor:borduria > actor:ruritania: excludes -1 x1 [2023-07-01/2023-07-31] [c-1]",
                        "actor:borduria > actor:ruritania: denied: excludes 0 x1 [2023-07-12] [c-2]",
                        "actor:borduria - actor:ruritania: shares a view with 1 x1 [] [c-3]",
                        "somebody:subject of ? threaten ruritania > actor:ruritania: threatens -1 x1 [] [c-3]"),
                told(graph));
        assertEquals(
                List.of(
                        "actor:borduria Borduria",
                        "actor:ruritania Ruritania",
                        "somebody:subject of ? threaten ruritania somebody"),
                nodes(graph));
        assertEquals(
                "counts: 3 claims, 3 voices, 1 report\nview: relations\n",
                graph.attributes().toString());
        assertEquals(
                "affirmed: false\nrelationKind: excludes\nreports: 1\nspeakers: minister\nvoices: 1\n",
                graph.edges().get(1).attributes().toString());
        assertEquals("actorKind: state\n", graph.nodes().get(0).attributes().toString());
        assertEquals(
                List.of(), Graph.of(Relations.of(ALL).where(relation -> false)).nodes());
    }

    @Test
    void anActorGraphHasWhatIsAffirmedBetweenActors() {
        Graph graph = Graph.of(ActorGraph.of(ALL));
        assertEquals(
                List.of("excludes", "shares a view with"),
                graph.edges().stream().map(Edge::label).toList());
        assertEquals(
                "counts: 3 claims, 3 voices, 1 report\nview: actor graph\n",
                graph.attributes().toString());
    }

    @Test
    void aSignedGraphHasATieForEachTwoWithItsSignBalanceAndClaims() {
        Graph graph = Graph.of(SignedGraph.of(ALL));
        assertEquals(
                List.of("actor:borduria - actor:ruritania: 1 positive, 1 negative 0 x0"
                        + " [2023-07-01/2023-07-31] [c-1, c-3]"),
                told(graph));
        assertEquals(List.of("actor:borduria Borduria", "actor:ruritania Ruritania"), nodes(graph));
        assertEquals(
                "counted: claims\ncounts: 3 claims, 3 voices, 1 report\nfolded: \nview: signed graph\n",
                graph.attributes().toString());
        assertEquals(
                "negative: 1\npositive: 1\nreports: 1\nspeakers: envoy;gazette\nvoices: 2\n",
                graph.edges().get(0).attributes().toString());
        Answer first = ALL.where(Condition.oneOf(List.of(new Claim.Id("c-1"))));
        assertEquals(
                List.of("actor:borduria - actor:ruritania: 1 negative -1 x-1" + " [2023-07-01/2023-07-31] [c-1]"),
                told(Graph.of(SignedGraph.of(first))));
    }

    @Property(tries = 200)
    void everyTieKeepsItsBalanceAndClaims(@ForAll("answers") Answer answer, @ForAll Counts.Measure measure) {
        SignedGraph signed = SignedGraph.of(answer, TieRule.counting(measure));
        Graph graph = Graph.of(signed);
        assertEquals(
                signed.actors().stream().map(actor -> "actor:" + actor).toList(),
                graph.nodes().stream().map(Node::id).toList());
        List<Tie> ties = new ArrayList<>(signed.ties());
        ties.addAll(signed.mixed());
        assertEquals(ties.size(), graph.edges().size());
        for (Edge edge : graph.edges()) {
            Tie tie = ties.stream()
                    .filter(each -> edge.source().equals("actor:" + each.one())
                            && edge.target().equals("actor:" + each.other()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(tie.sign(), edge.sign());
            assertEquals((double) tie.balance(), edge.weight().orElseThrow().number());
            assertEquals(
                    tie.toString().replace(": 0 positive,", ":").replace(", 0 negative", ""),
                    tie.one() + " - " + tie.other() + ": " + edge.label());
            assertEquals(tie.claims().list().stream().map(Claim::id).toList(), edge.claims());
        }
        Seen.check(Seen.of(graph), JsonReader.read(Exports.json().text(graph)));
    }

    @Test
    void aPerspectiveHasItsActorsRelationsAndPositions() {
        Graph graph = Graph.of(Perspective.of(ALL.where(Condition.has(Field.SPEAKER, new Actor.Id("envoy")))));
        assertEquals(
                List.of(
                        "actor:borduria > actor:ruritania: excludes -1 x1 [2023-07-01/2023-07-31] [c-1]",
                        "actor:envoy > topic:pass: opposes -1 x1 [2023-07-01/2023-07-31] [c-1]"),
                told(graph));
        assertEquals(
                "naming: unnamed\n",
                graph.node("actor:envoy")
                                .orElseThrow()
                                .attributes()
                                .toString()
                                .lines()
                                .skip(2)
                                .findFirst()
                                .orElseThrow()
                        + "\n");
        assertEquals(
                "own kind: a bridge\nown weight: heavy\nparent: transit\n",
                graph.node("topic:pass").orElseThrow().attributes().toString());
        assertEquals(
                "counts: 1 claim, 1 voice, 1 report\nquestion: claims by envoy\nview: perspective\nwhose: envoy\n",
                graph.attributes().toString());
    }

    @Test
    void anAnswerIsItsClaimsAndWhatTheyHaveToDoWith() {
        Graph graph = Graph.of(ALL.where(Condition.oneOf(List.of(new Claim.Id("c-2")))));
        assertEquals(
                List.of(
                        "claim:c-2 > actor:envoy: through 0 [] [c-2]",
                        "claim:c-2 > actor:gazette: through 0 [] [c-2]",
                        "claim:c-2 > actor:minister: said by 0 [] [c-2]",
                        "claim:c-2 > actor:ruritania: to 0 [] [c-2]",
                        "claim:c-2 > relation:borduria excludes ruritania: denies 0 [] [c-2]",
                        "claim:c-2 > source:gazette-1: in 0 [] [c-2]",
                        "claim:c-2 > topic:pass: supports 1 [] [c-2]",
                        "relation:borduria excludes ruritania > actor:borduria: subject 0 [] []",
                        "relation:borduria excludes ruritania > actor:ruritania: object 0 [] []"),
                told(graph));
        Node claim = graph.node("claim:c-2").orElseThrow();
        assertEquals("Nobody is shut out", claim.label());
        assertEquals("[2023-07-12]", claim.times().toString());
        assertEquals(
                "certainty: not said\nchain: gazette;envoy, indirect;minister, indirect\nmodality: warning\nplaces: \nremove: 2\n",
                claim.attributes().toString());
        assertEquals(
                "Borduria excludes Ruritania",
                graph.node("relation:borduria excludes ruritania").orElseThrow().label());
        assertEquals(
                "date: 2023-07-13\npublisher: The Gazette\n",
                graph.node("source:gazette-1").orElseThrow().attributes().toString());
        assertEquals(
                "claims being c-2",
                graph.attributes().get("question").orElseThrow().toString());
    }

    @Test
    void aClaimLeadsToItsPlacesSubjectsAndTopics() {
        Graph graph = Graph.of(ALL);
        List<String> edges = told(graph);
        assertTrue(edges.contains("claim:c-1 > actor:ruritania: about 0 [] [c-1]"), edges::toString);
        assertTrue(edges.contains("claim:c-1 > relation:borduria excludes ruritania: asserts 0 [] [c-1]"));
        assertTrue(edges.contains("claim:c-1 > topic:pass: opposes -1 [] [c-1]"));
        assertTrue(edges.contains("claim:c-3 > topic:transit: on 0 [] [c-3]"));
        assertTrue(edges.contains("relation:? threaten ruritania > actor:ruritania: object 0 [] []"));
        assertEquals(
                Optional.of(new Value.Texts(List.of("3-8"))),
                graph.node("claim:c-1").orElseThrow().attributes().get("places"));
    }

    @Test
    void aNetworkOfOneModeHasItsWeightsClaimsAndDesign() {
        DiscourseNetwork network = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC)
                .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT)
                .excluding(Condition.has(Field.MODALITY, Modality.THREAT))
                .of(ALL);
        Graph graph = Graph.of(network);
        assertEquals(List.of("speaker:envoy - speaker:minister:  -1 x-1 [] [c-1, c-2]"), told(graph));
        assertEquals(
                List.of("speaker:envoy an envoy", "speaker:gazette The Gazette", "speaker:minister the minister"),
                nodes(graph));
        assertEquals("""
                aggregation: subtract
                counts: 3 claims, 3 voices, 1 report
                duplicates: kept
                excluded: of modality threat
                first: speaker
                isolates: false
                leastStatements: 0
                leastWeight: 0
                modes: 1
                normalisation: none
                qualifier: stance
                question: all claims
                scaledToOne: false
                second: topic
                view: discourse network
                """, graph.attributes().toString());
    }

    @Test
    void aNetworkTellsItsScales() {
        Graph graph = Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC)
                .qualifiedBy(Qualifier.STANCE.onScale(-5, 5), Aggregation.IGNORE)
                .of(ALL)
                .scaledToOne());
        assertEquals(
                "stance from -5 to 5",
                graph.attributes().get("qualifier").orElseThrow().toString());
        assertEquals("true", graph.attributes().get("scaledToOne").orElseThrow().toString());
    }

    @Test
    void signsFollowTheAggregation() {
        NetworkDesign design = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC);
        assertEquals("[1]", signs(design.qualifiedBy(Qualifier.MODALITY, Aggregation.CONGRUENCE), Mode.SOURCE));
        assertEquals("[-1]", signs(design.qualifiedBy(Qualifier.STANCE, Aggregation.CONFLICT), Mode.TOPIC));
        assertEquals("[0]", signs(design, Mode.TOPIC));
        assertEquals(
                "[0, 0, 0]",
                signs(
                        NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC)
                                .qualifiedBy(Qualifier.STANCE, Aggregation.COMBINE),
                        Mode.TOPIC));
    }

    private static String signs(NetworkDesign design, Mode via) {
        NetworkDesign changed =
                new NetworkDesign(design.kind(), design.first(), via, design.weighing(), design.selection());
        return Graph.of(changed.of(ALL)).edges().stream()
                .map(edge -> edge.sign().value())
                .toList()
                .toString();
    }

    @Test
    void nodesOfTwoModesHaveIdsOfTheirOwn() {
        Graph graph = Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.SOURCE).of(ALL));
        assertEquals(
                List.of(
                        "source:gazette-1 The Gazette, 1",
                        "speaker:envoy an envoy",
                        "speaker:gazette The Gazette",
                        "speaker:minister the minister"),
                nodes(graph));
        Graph twice = Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.SPEAKER).of(ALL));
        assertTrue(told(twice).contains("speaker:envoy - speaker 2:envoy:  0 x1 [] [c-1]"), told(twice)::toString);
        Mode own = Mode.of("my:mode", claim -> List.of("a b\n", "envoy"));
        Graph free = Graph.of(NetworkDesign.twoMode(own, Mode.KIND).of(ALL));
        assertTrue(nodes(free).contains("my.mode:a b\n a b\n"), nodes(free)::toString);
        assertTrue(nodes(free).contains("relation kind:shares-view-with shares a view with"), nodes(free)::toString);
    }

    @Test
    void aCallersOwnModeIsTakenAsItIs() {
        Mode own = Mode.of("speaker", claim -> List.of("no\nid", "envoy"));
        Graph graph = Graph.of(NetworkDesign.twoMode(own, Mode.TOPIC).of(ALL));
        assertTrue(nodes(graph).containsAll(List.of("speaker:no\nid no\nid", "speaker:envoy envoy")));
    }

    @Test
    void nodesKeepWhatIsKnownOfThem() {
        Graph graph = Graph.of(NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).of(ALL));
        assertEquals(
                "actorKind: person\nheardIn: gazette-1\nnaming: unnamed\nstatements: 1\n",
                graph.node("speaker:envoy").orElseThrow().attributes().toString());
        assertEquals(
                "own kind: a bridge\nown weight: heavy\nparent: transit\nstatements: 2\n",
                graph.node("topic:pass").orElseThrow().attributes().toString());
    }

    @Test
    void windowsFollowEachOtherInOneGraph() {
        NetworkSequence sequence = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC)
                .over(
                        Windows.fixed(1, ChronoUnit.DAYS)
                                .between(
                                        Period.day(2023, 7, 12).firstDay().atStartOfDay(),
                                        Period.day(2023, 7, 31).firstDay().atStartOfDay()),
                        ALL);
        Graph graph = Graph.of(sequence);
        assertEquals(
                List.of(
                        "speaker:envoy - topic:pass:  0 x1 [2023-07-31] [c-1]",
                        "speaker:minister - topic:pass:  0 x1 [2023-07-12] [c-2]"),
                told(graph));
        assertEquals(
                "window: 1\nwindowStart: 2023-07-12T00:00:00\nwindowStop: 2023-07-13T00:00:00\nwindowStopIncluded: false\n",
                graph.edges().get(1).attributes().toString());
        assertEquals(
                "[2023-07-12]",
                graph.node("speaker:minister").orElseThrow().times().toString());
        assertEquals(
                "[2023-07-12, 2023-07-31]",
                graph.node("topic:pass").orElseThrow().times().toString());
        assertEquals(
                "sequence of discourse networks",
                graph.attributes().get("view").orElseThrow().toString());
        assertEquals(
                "fixed windows of 1 days between 2023-07-12T00:00 and 2023-07-31T00:00",
                graph.attributes().get("windows").orElseThrow().toString());
    }

    @Test
    void theLastWindowIsThereUntilItEnds() {
        NetworkSequence sequence = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC)
                .over(
                        Windows.fixed(1, ChronoUnit.MONTHS)
                                .between(
                                        Period.day(2023, 7, 1).firstDay().atStartOfDay(),
                                        Period.day(2023, 7, 31).firstDay().atStartOfDay()),
                        ALL);
        assertEquals(
                List.of(
                        "speaker:envoy - topic:pass:  0 x1 [2023-07-01/2023-07-31] [c-1]",
                        "speaker:minister - topic:pass:  0 x1 [2023-07-01/2023-07-31] [c-2]"),
                told(Graph.of(sequence)));
    }

    @Test
    void aSequenceOfNoWindowsTellsWhatMadeItToo() {
        Answer undated = ALL.where(Condition.described(
                "undated", claim -> claim.said().flatMap(Period::last).isEmpty()));
        Graph none = Graph.of(
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).over(Windows.moving(3, ChronoUnit.MONTHS), undated));
        assertEquals(List.of(), none.nodes());
        assertEquals(
                "moving windows of 3 months",
                none.attributes().get("windows").orElseThrow().toString());
        assertEquals("speaker", none.attributes().get("first").orElseThrow().toString());
    }

    @Test
    void windowsOfTheSameMomentAreThereForItsDay() {
        NetworkSequence sequence =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).over(Windows.fixedClaims(1), ALL);
        assertEquals(
                List.of(
                        "speaker:envoy - topic:pass:  0 x1 [2023-07-31] [c-1]",
                        "speaker:gazette - topic:transit:  0 x1 [] [c-3]",
                        "speaker:minister - topic:pass:  0 x1 [2023-07-12/2023-07-30] [c-2]"),
                told(Graph.of(sequence)));
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomCorpora.corpora().map(corpus -> ClaimStore.of(corpus).select(Query.of(Condition.everyClaim())));
    }

    @Property(tries = 200)
    void everyRelationKeepsItsClaims(@ForAll("answers") Answer answer) {
        Relations relations = Relations.of(answer);
        Graph graph = Graph.of(relations);
        long sides = 0;
        for (AssertedRelation relation : relations) {
            sides += (relation.isAffirmed() ? 1 : 0) + (relation.isDenied() ? 1 : 0);
            Set<Claim.Id> behind =
                    relation.claims().list().stream().map(Claim::id).collect(Collectors.toSet());
            assertTrue(graph.edges().stream()
                    .anyMatch(edge ->
                            behind.containsAll(edge.claims()) && !edge.claims().isEmpty()));
        }
        assertEquals(sides, graph.edges().size());
    }

    @Property(tries = 200)
    void everyEdgeOfANetworkKeepsItsWeightAndClaims(@ForAll("answers") Answer answer) {
        DiscourseNetwork network =
                NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC).of(answer);
        Graph graph = Graph.of(network);
        assertEquals(network.rows().size(), graph.nodes().size());
        assertEquals(network.edges().size(), graph.edges().size());
        for (dev.hearsay.network.Edge edge : network.edges()) {
            Edge written = graph.edges().stream()
                    .filter(each -> each.source().equals("speaker:" + edge.from())
                            && each.target().equals("speaker:" + edge.to()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(edge.weight(), written.weight().orElseThrow().number());
            assertEquals(edge.claims().list().stream().map(Claim::id).toList(), written.claims());
        }
    }

    @Property(tries = 200)
    void everyAnswerBecomesAGraphThatEveryFormatTakes(@ForAll("answers") Answer answer) {
        Graph graph = Graph.of(answer);
        Set<String> claims = new HashSet<>();
        answer.forEach(claim -> claims.add("claim:" + claim.id()));
        assertEquals(
                claims,
                graph.nodes().stream()
                        .filter(node -> node.kind().equals("claim"))
                        .map(Node::id)
                        .collect(Collectors.toSet()));
        Seen.check(Seen.of(graph), JsonReader.read(Exports.json().text(graph)));
        Seen.check(Seen.of(graph), GraphMlReader.read(Exports.graphml().text(graph)));
        Seen.check(
                Seen.of(Graph.of(Perspective.of(answer))),
                JsonReader.read(Exports.json().text(Graph.of(Perspective.of(answer)))));
    }
}
