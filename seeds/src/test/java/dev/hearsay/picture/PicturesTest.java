package dev.hearsay.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.BadInputs;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.export.Attributes;
import dev.hearsay.export.Edge;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import dev.hearsay.export.RandomGraphs;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Timeline;
import java.io.IOException;
import java.io.PipedWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pictures say what they show, break out of nothing, and are the same each time. */
class PicturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/picture");

    @TempDir
    Path folder;

    private static Answer answer(Claim... claims) {
        return answer("The pass", claims);
    }

    private static Answer answer(String name, Claim... claims) {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("s", "S"))
                .add(Actor.person("p", name))
                .add(Actor.person("q", "Q"))
                .add(Topic.of("t", name))
                .add(Topic.of("u", "The ferry"));
        Stream.of(claims).forEach(corpus::add);
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }

    private static Claim claim(String id, String by, String topic, Stance stance) {
        return Claim.of(id, "s", Attribution.ownVoice(by), "A gist")
                .on(topic, stance)
                .build();
    }

    private static Claim said(String id, String period) {
        return Claim.of(id, "s", Attribution.ownVoice("p"), "A gist")
                .said(Period.parse(period))
                .build();
    }

    // ---- what is shown

    @Test
    void theGraphOfTheBundledCorpusIsTheOneTheReadmeShows() throws IOException {
        Answer firm = SouthCaucasus.store().select(Query.of(Contest.FIRM));
        Picture picture =
                Pictures.graph("The South Caucasus: relations that its voices affirm", Graph.of(ActorGraph.of(firm)));
        assertEquals(Files.readString(Path.of("../samples/pictures/south-caucasus.svg")), picture.svg());
    }

    @Test
    void aSmallGraphIsDrawnAsItStandsThere() throws IOException {
        Graph graph = new Graph(
                Attributes.NONE.with("counts", "4 claims, 2 voices, 1 report"),
                List.of(
                        Node.of("a", "Borduria", "actor"),
                        Node.of("b", "Ruritania", "actor"),
                        Node.of("c", "The open pass", "topic"),
                        Node.of("d", "Syldavia", "actor")),
                List.of(
                        Edge.directed("a", "b", "excludes")
                                .signed(Sign.NEGATIVE)
                                .weighing(2),
                        Edge.directed("a", "b", "threatens")
                                .signed(Sign.NEGATIVE)
                                .weighing(1),
                        Edge.directed("b", "a", "not excludes")
                                .labelled("denied: excludes")
                                .weighing(1)
                                .having(Attributes.NONE.with("affirmed", false)),
                        Edge.directed("b", "c", "supports")
                                .signed(Sign.POSITIVE)
                                .weighing(1),
                        Edge.undirected("a", "c", "opposes")
                                .signed(Sign.NEGATIVE)
                                .weighing(1),
                        Edge.directed("a", "a", "distrusts")
                                .signed(Sign.NEGATIVE)
                                .weighing(1)));
        Picture picture = Pictures.graph("A small graph", graph);
        assertEquals(Files.readString(FOLDER.resolve("graph.svg")), picture.svg());
        assertEquals(
                "A graph of 4 nodes, 6 edges of 4 claims, 2 voices, 1 report. Borduria to Ruritania: excludes, threatens"
                        + " (negative, 3). Ruritania to The open pass: supports (positive, 1). Ruritania to Borduria: denied:"
                        + " excludes (denied, 1). Borduria and The open pass: opposes (negative, 1). Borduria to Borduria:"
                        + " distrusts (negative, 1).",
                picture.description());
        assertEquals("A small graph", picture.title());
        assertEquals("A small graph", picture.toString());
    }

    @Test
    void aTimelineHasABarATimeAndALineForEachVaguerDate() throws IOException {
        Answer claims = answer(
                said("c-1", "2023-07-12"),
                said("c-2", "2023-07"),
                said("c-3", "2023-05-03"),
                said("c-4", "2023-05/2023-06"),
                said("c-5", "2023-06/.."),
                said("c-6", "../2023-04"),
                claim("c-7", "p", "t", Stance.NEUTRAL));
        Picture picture = Pictures.timeline("When", Timeline.of(claims, Timeline.Unit.MONTH));
        assertEquals(Files.readString(FOLDER.resolve("timeline.svg")), picture.svg());
        assertEquals(
                "A timeline of 6 dated claims, 1 undated. ../2023-04: 1 claim, 1 voice, 1 report. 2023-05: 1 claim, 1 voice, 1"
                        + " report. 2023-05/2023-06: 1 claim, 1 voice, 1 report. 2023-07: 2 claims, 1 voice, 1 report."
                        + " 2023-06/..: 1 claim, 1 voice, 1 report.",
                picture.description());
    }

    @Test
    void stancesHaveAMarkForEachSpeakerOnEachTopic() throws IOException {
        Answer claims = answer(
                claim("c-1", "p", "t", Stance.SUPPORT),
                claim("c-2", "p", "t", Stance.SUPPORT),
                claim("c-3", "q", "t", Stance.OPPOSE),
                claim("c-4", "q", "u", Stance.OPPOSE),
                claim("c-5", "q", "u", Stance.SUPPORT),
                claim("c-6", "q", "u", Stance.NEUTRAL),
                claim("c-7", "p", "u", Stance.NEUTRAL));
        Picture picture = Pictures.stances("Who stands where", claims);
        assertEquals(Files.readString(FOLDER.resolve("stances.svg")), picture.svg());
        assertEquals(
                "A table of stances: 2 topics, 2 speakers. Q on The pass: 1 oppose. The pass on The pass: 2 support. Q on The ferry:"
                        + " 1 support, 1 oppose, 1 take no side.",
                picture.description());
    }

    @Test
    void nothingIsAPictureToo() {
        Graph none = new Graph(Attributes.NONE, List.of(), List.of());
        assertEquals(
                "A graph of 0 nodes, 0 edges.", Pictures.graph("None", none).description());
        assertEquals(
                "A timeline of 0 dated claims, 0 undated.",
                Pictures.timeline("None", Timeline.of(answer(), Timeline.Unit.DAY))
                        .description());
        assertEquals(
                "A table of stances: 0 topics, 0 speakers.",
                Pictures.stances("None", answer()).description());
        for (Picture picture : List.of(
                Pictures.graph("None", none),
                Pictures.timeline("None", Timeline.of(answer(), Timeline.Unit.YEAR)),
                Pictures.stances("None", answer()))) {
            assertFalse(Elements.of(picture.svg()).isEmpty());
        }
        Graph alone = new Graph(Attributes.NONE, List.of(Node.of("a", "A", "claim")), List.of());
        assertTrue(Pictures.graph("One", alone).svg().contains(">A</text>"));
    }

    @Test
    void ofManyNodesTheHeaviestAreDrawnAndTheOthersCounted() {
        List<Node> nodes = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> Node.of("n" + i, "N" + i, "actor"))
                .toList();
        List<Edge> edges = IntStream.range(0, 90)
                .mapToObj(i -> Edge.directed("n" + i, "n" + (i + 1), "k").weighing(i))
                .toList();
        Picture picture = Pictures.graph("Many", new Graph(Attributes.NONE, nodes, edges));
        assertTrue(
                picture.description()
                        .startsWith(
                                "A graph of 101 nodes, 90 edges; 41 lesser nodes and 31 edges are left out. N89 to N90: k (neutral, 89)."),
                picture.description());
        assertTrue(picture.description().endsWith("And 47 lines that weigh less."), picture.description());
        assertTrue(picture.svg().contains(">N90</text>") && !picture.svg().contains(">N20</text>"));
    }

    @Test
    void ofManyEdgesNoneHasALabel() {
        List<Node> nodes = IntStream.range(0, 16)
                .mapToObj(i -> Node.of("n" + i, "N" + i, "actor"))
                .toList();
        List<Edge> edges = new ArrayList<>();
        nodes.forEach(one -> nodes.forEach(other -> edges.add(Edge.directed(one.id(), other.id(), "kind"))));
        assertFalse(Pictures.graph("All", new Graph(Attributes.NONE, nodes, edges))
                .svg()
                .contains(">kind</text>"));
    }

    /** One speaker who is for this many of thirty topics. */
    private static String stancesOnThirtyTopics(int supported) {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Actor.person("p", "P"));
        for (int i = 0; i < 30; i++) {
            corpus.add(Topic.of("t" + i, "Topic " + i))
                    .add(claim("c" + i, "p", "t" + i, i < supported ? Stance.SUPPORT : Stance.NEUTRAL));
        }
        Answer answer = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        return Pictures.stances("Thirty", answer).description();
    }

    @Test
    void aTableThatIsJustFullLeavesNothingOut() {
        String full = stancesOnThirtyTopics(20);
        assertTrue(full.startsWith("A table of stances: 30 topics, 1 speakers. P on Topic "), full);
        assertFalse(full.contains("more"), full);
        String overfull = stancesOnThirtyTopics(22);
        assertTrue(overfull.endsWith("And 2 more that take a side."), overfull);
    }

    @Test
    void ofManyVagueDatesTopicsAndSpeakersTheOthersAreCounted() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(i);
            claims.add(said("c-" + i, day + "/" + day.plusDays(1)));
        }
        Picture timeline =
                Pictures.timeline("Many", Timeline.of(answer(claims.toArray(new Claim[0])), Timeline.Unit.DAY));
        assertTrue(
                timeline.description()
                        .startsWith("A timeline of 26 dated claims, 0 undated; 2 vague dates are left out."),
                timeline.description());
        assertTrue(timeline.description().endsWith("And 6 later times."));
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S"));
        for (int i = 0; i < 32; i++) {
            corpus.add(Topic.of("t" + i, "Topic " + i)).add(Actor.person("p" + i, "Speaker " + i));
            corpus.add(Claim.of("c" + i, "s", Attribution.ownVoice("p" + i), "G")
                    .on("t" + i, Stance.SUPPORT)
                    .build());
        }
        Answer all = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        Picture stances = Pictures.stances("Many", all);
        assertTrue(
                stances.description()
                        .startsWith(
                                "A table of stances: 30 topics, 30 speakers; 2 topics with fewer claims are left out; 2 speakers with fewer claims are left out."),
                stances.description());
        assertTrue(stances.description().contains("more that take a side"), stances.description());
    }

    @Test
    void timesOfAllLengthsHaveFewTicks() {
        for (String to : List.of(
                "2023-01-03",
                "2023-01-20",
                "2023-03-01",
                "2023-09-30",
                "2025-01-01",
                "2031-01-01",
                "2070-01-01",
                "2190-01-01",
                "2999-01-01",
                "9990-01-01")) {
            for (Timeline.Unit unit : Timeline.Unit.values()) {
                Answer claims = answer(said("c-1", "2023-01-02"), said("c-2", to));
                String svg =
                        Pictures.timeline("When", Timeline.of(claims, unit)).svg();
                long ticks = Elements.of(svg).stream()
                        .filter(line -> line.matches("text class=hs-muted .*: [0-9-]{4,10}"))
                        .count();
                assertTrue(ticks >= 1 && ticks <= 13, to + " by " + unit + ": " + ticks);
            }
        }
    }

    @Test
    void manyBarsHaveRulesInsteadOfNumbers() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            claims.add(said("c-" + i, LocalDate.of(2023, 1, 1).plusDays(i % 45).toString()));
        }
        String svg = Pictures.timeline("Many", Timeline.of(answer(claims.toArray(new Claim[0])), Timeline.Unit.DAY))
                .svg();
        assertFalse(svg.contains("class=\"hs-ink\""));
        assertTrue(svg.contains(">8</text>"));
    }

    // ---- what cannot break out

    @Provide
    Arbitrary<Graph> graphs() {
        return RandomGraphs.graphs();
    }

    @Test
    void edgesThatWeighMoreThanAnyNumberTogetherAreDrawn() {
        Edge heavy = Edge.directed("a", "b", "k").weighing(Double.MAX_VALUE);
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(Node.of("a", "A", "actor"), Node.of("b", "B", "actor")),
                List.of(
                        heavy,
                        heavy.labelled("again"),
                        Edge.directed("b", "a", "k").weighing(1)));
        // Between the two lines lie the widths of heads and of the legend.
        List<Double> widths = Elements.widths(Pictures.graph("Heavy", graph).svg());
        assertEquals(List.of(1.4, 6.0), List.of(Collections.min(widths), Collections.max(widths)));
    }

    @Property(tries = 100)
    void everyGraphIsDrawnTheSameEachTime(@ForAll("graphs") Graph graph) {
        String svg = Pictures.graph("A \u0001title & <more>", graph).svg();
        assertEquals(
                svg,
                Pictures.graph("A \u0001title & <more>", new Graph(graph.attributes(), graph.nodes(), graph.edges()))
                        .svg());
        Elements.checkHarmless(svg);
        assertEquals(
                List.of(),
                Elements.widths(svg).stream()
                        .filter(width -> width < 1 || width > 6)
                        .toList());
    }

    /** Drawn with a text, a picture has the elements and attributes that it has with a harmless one. */
    private static void checkNoBreakout(String payload) {
        List<String> drawn = drawn(payload);
        List<String> harmless = drawn("x");
        for (int i = 0; i < drawn.size(); i++) {
            Elements.checkHarmless(drawn.get(i));
            assertEquals(Elements.names(harmless.get(i)), Elements.names(drawn.get(i)), payload);
        }
    }

    /** A text wherever it can stand; as a name only where it can be one. */
    private static List<String> drawn(String text) {
        Graph graph = new Graph(
                Attributes.NONE.with("counts", text),
                List.of(Node.of("1" + text, text, text), Node.of("2" + text, text, "topic")),
                List.of(Edge.directed("1" + text, "2" + text, text).labelled(text + "x")));
        Answer claims = answer(isName(text) ? text : "x", claim("c-1", "p", "t", Stance.SUPPORT));
        return List.of(
                Pictures.graph(text, graph).svg(),
                Pictures.stances(text, claims).svg(),
                Pictures.timeline(text, Timeline.of(claims, Timeline.Unit.DAY)).svg());
    }

    private static boolean isName(String text) {
        try {
            Actor.person("p", text);
            return true;
        } catch (MisuseException noName) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> ownTextsBreakOutOfNothing() {
        return RandomGraphs.HOSTILE.stream()
                .map(payload -> dynamicTest("[" + Problem.visible(payload) + "]", () -> checkNoBreakout(payload)));
    }

    @TestFactory
    List<DynamicTest> sharedPayloadsBreakOutOfNothing() {
        return BadInputs.each("payloads", text -> some(BadInputs.lines(text)).forEach(PicturesTest::checkNoBreakout));
    }

    @TestFactory
    List<DynamicTest> sharedNaughtyStringsBreakOutOfNothing() {
        return BadInputs.each("blns", PicturesTest::checkNoBreakout);
    }

    /** Of many, about so many all over them. */
    private static List<String> some(Set<String> all) {
        List<String> lines = List.copyOf(all);
        int step = Math.max(1, lines.size() / 60);
        return IntStream.range(0, lines.size())
                .filter(i -> i % step == 0)
                .mapToObj(lines::get)
                .toList();
    }

    // ---- where it goes

    @Test
    void aFileHasThePicture() throws IOException {
        Picture picture = Pictures.stances("Stances \u00FC", answer(claim("c-1", "p", "t", Stance.SUPPORT)));
        Path file = folder.resolve("stances.svg");
        picture.save(file);
        assertEquals(picture.svg(), Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Picture picture = Pictures.stances("Stances", answer());
        Writer nowhere = new PipedWriter();
        assertEquals(
                "HS-2903 The picture cannot be written: Pipe not connected. Check where it leads.",
                assertThrows(SeedException.class, () -> picture.write(nowhere)).getMessage());
        Path file = folder.resolve("none/stances.svg");
        assertEquals(
                "HS-2902",
                assertThrows(SeedException.class, () -> picture.save(file)).code());
    }
}
