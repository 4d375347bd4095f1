package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.network.Windows;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is too much for a graph is refused at once, and without the ids of claims there is room for more. */
class LargeGraphsTest {

    private static final int SPEAKERS = 200;
    private static final int CLAIMS_EACH = 150;

    private static final NetworkDesign DESIGN = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC);

    private static final String LEFT_OUT = "ids of claims behind edges";

    /** Each edge has the claims of both its ends: together 19,900 edges and 5,970,000 ids of claims. */
    private static final Answer MANY = many();

    private static Answer many() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Topic.of("t", "T"));
        for (int i = 0; i < SPEAKERS * CLAIMS_EACH; i++) {
            String speaker = "speaker-" + i % SPEAKERS;
            if (i < SPEAKERS) {
                corpus.add(Actor.person(speaker, speaker));
            }
            corpus.add(Claim.of("c-" + i, "s", Attribution.ownVoice(speaker), "G")
                    .on("t")
                    .said(Period.day(2023, 1, 1))
                    .build());
        }
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }

    private static void refused(Executable call) {
        assertEquals(
                "HS-0365 The graph would have more than 5000000 nodes, edges and ids of claims. Narrow the answer, leave out"
                        + " lesser edges, or take Graph.weightsOf a network, which has no ids of claims.",
                assertThrows(MisuseException.class, call).getMessage());
    }

    @Test
    void theFirstPartThatIsTooManyIsRefused() {
        Edge edge = Edge.directed("a", "a", "k")
                .claimedBy(IntStream.range(0, 499_999)
                        .mapToObj(i -> new Claim.Id("c-" + i))
                        .toList());
        Parts parts = new Parts();
        for (int i = 0; i < 10; i++) {
            parts.add(edge);
        }
        refused(() -> parts.add(Node.of("a", "A", "actor")));
        refused(() -> parts.add(edge));
    }

    @Test
    void aNodeThatIsThereAlreadyIsNoPartMore() {
        Parts parts = new Parts();
        parts.add(Node.of("a", "first", "actor"));
        parts.add(Node.of("a", "second", "actor"));
        assertEquals(
                List.of(Node.of("a", "first", "actor")),
                parts.graph(Attributes.NONE, List.of()).nodes());
    }

    @Test
    void aNetworkThatIsTooLargeForItsClaimsIsExportedWithoutThem() {
        DiscourseNetwork network = DESIGN.of(MANY);
        refused(() -> Graph.of(network));
        Graph graph = Graph.weightsOf(network);
        assertEquals("200 nodes, 19900 edges", graph.toString());
        assertTrue(graph.edges().stream().allMatch(edge -> edge.claims().isEmpty()));
        StringBuilder text = new StringBuilder();
        Written written = Exports.json().write(graph, text);
        assertEquals(
                List.of("1: " + LEFT_OUT + " of the graph"),
                written.problems().stream()
                        .map(problem -> problem.found().orElseThrow())
                        .toList());
        assertEquals(Seen.of(graph).edges(), JsonReader.read(text.toString()).edges());
        for (GraphWriter writer : List.of(
                Exports.graphml(), Exports.gexf(), Exports.dot(), Exports.csv().edges())) {
            assertTrue(writer.text(graph).lines().count() >= graph.edges().size(), writer::toString);
        }
    }

    @Tag("heavy")
    @Test
    void soIsASequence() {
        NetworkSequence sequence = DESIGN.over(Windows.fixed(1, ChronoUnit.DAYS), MANY);
        refused(() -> Graph.of(sequence));
        Graph graph = Graph.weightsOf(sequence);
        assertEquals("200 nodes, 19900 edges", graph.toString());
        assertEquals(List.of("statements of nodes in each window", LEFT_OUT), graph.leftOut());
    }

    private static Graph withoutClaims(Graph graph, List<String> leftOut) {
        return new Graph(
                graph.attributes().with("leftOut", leftOut),
                graph.nodes(),
                graph.edges().stream().map(edge -> edge.claimedBy(List.of())).toList());
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomCorpora.corpora().map(corpus -> ClaimStore.of(corpus).select(Query.of(Condition.everyClaim())));
    }

    @Property(tries = 100)
    void weightsAreTheGraphWithoutItsClaims(@ForAll("answers") Answer answer) {
        DiscourseNetwork network = DESIGN.of(answer);
        assertEquals(withoutClaims(Graph.of(network), List.of(LEFT_OUT)), Graph.weightsOf(network));
        NetworkSequence sequence =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).over(Windows.moving(30, ChronoUnit.DAYS), answer);
        assertEquals(
                withoutClaims(Graph.of(sequence), List.of("statements of nodes in each window", LEFT_OUT)),
                Graph.weightsOf(sequence));
    }
}
