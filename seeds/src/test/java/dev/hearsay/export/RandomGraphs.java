package dev.hearsay.export;

import dev.hearsay.Claim;
import dev.hearsay.Sign;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Graphs of all kinds of texts, numbers and times. */
public final class RandomGraphs {

    /** How the names of attributes begin whose values are numbers with a point. */
    static final String DECIMAL = "decimal";

    /** What means something to some format, or can be carried by none. */
    public static final List<String> HOSTILE = List.of(
            "\"",
            "'",
            "\\",
            "\\n",
            "\\N",
            "\\\"",
            "\\\\",
            "&",
            "&amp;",
            "&#92;",
            "<",
            ">",
            "<b>",
            "</data>",
            "]]>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "<script>alert(1)</script>",
            "{",
            "}",
            "[",
            "]",
            "|",
            ";",
            ",",
            "=",
            "+",
            "-",
            "@",
            "=1+1",
            "'=1",
            "\u00A0-2",
            "\uFF1D1",
            "#",
            "#quot;",
            "%%{init: {}}%%",
            "`",
            "**",
            "$$",
            "end",
            "graph",
            "node",
            "fa:fa-car",
            "http://127.0.0.1:9/",
            "1. ",
            "- ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u0000",
            "\u0001",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\u00E9",
            "e\u0301",
            "\u0627\u0628",
            "\\u{0041}",
            "\\u{",
            "\\u{005C}u{",
            "null",
            "NaN",
            "TRUE",
            "0",
            "1e5");

    private static final List<Double> NUMBERS = List.of(
            0.0, -0.0, 1.0, -1.0, 0.1, 1.0 / 3, 1e21, 1e20, -1e-7, Double.MIN_VALUE, -Double.MAX_VALUE, 100.0, 1e15);

    private final Random random;

    private RandomGraphs(Random random) {
        this.random = random;
    }

    /** Graphs of up to six nodes, with texts from everywhere. */
    public static Arbitrary<Graph> graphs() {
        return Arbitraries.randomValue(random -> new RandomGraphs(random).graph());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(int most, Supplier<T> of) {
        return Stream.generate(of).limit(random.nextInt(most + 1)).toList();
    }

    private String text() {
        return String.join("", some(4, () -> random.nextInt(3) == 0 ? "a" + random.nextInt(100) : any(HOSTILE)));
    }

    private double number() {
        return random.nextBoolean() ? any(NUMBERS) : random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
    }

    private Attributes attributes() {
        Attributes attributes = Attributes.NONE;
        attributes = random.nextBoolean() ? attributes : attributes.with("a text \" & <b>\\\u0001;,", text());
        attributes = random.nextBoolean() ? attributes : attributes.with("=list", some(3, this::text));
        attributes = random.nextBoolean() ? attributes : attributes.with("whole", random.nextLong());
        attributes = random.nextBoolean() ? attributes : attributes.with(DECIMAL, number());
        return random.nextBoolean() ? attributes : attributes.with("flag", random.nextBoolean());
    }

    private Span span() {
        Optional<LocalDateTime> one = moment();
        Optional<LocalDateTime> other = moment();
        boolean swapped = one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
        return new Span(swapped ? other : one, swapped ? one : other, random.nextBoolean());
    }

    private Optional<LocalDateTime> moment() {
        LocalDateTime day = LocalDateTime.of(2023, 1, 1, 0, 0).plusDays(random.nextInt(60));
        return random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(day.plusSeconds(any(List.of(0, 0, 0, 3600, 86_399, 86_399))));
    }

    private Graph graph() {
        List<Node> nodes = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            // The number keeps ids apart, and from being blank.
            String kind = any(List.of("actor", "topic", "claim", "source", "relation", "=x\u0000"));
            nodes.add(new Node(i + text(), text(), kind, some(3, this::span), attributes()));
        }
        Map<List<String>, Edge> edges = new LinkedHashMap<>();
        some(8, () -> edge(nodes)).forEach(edge -> edges.put(ends(edge), edge));
        return new Graph(attributes(), nodes, List.copyOf(edges.values()));
    }

    /** What no two edges of GEXF may have in common. */
    private static List<String> ends(Edge edge) {
        boolean swapped = edge.source().compareTo(edge.target()) > 0;
        return List.of(swapped ? edge.target() : edge.source(), swapped ? edge.source() : edge.target(), edge.kind());
    }

    private Edge edge(List<Node> nodes) {
        String source = any(nodes).id();
        String target = any(nodes).id();
        String kind = any(List.of("excludes", "on", text()));
        Edge edge = random.nextBoolean() ? Edge.directed(source, target, kind) : Edge.undirected(source, target, kind);
        Edge weighed = random.nextInt(3) == 0 ? edge : edge.weighing(number());
        return weighed.labelled(text())
                .signed(any(List.of(Sign.values())))
                .at(some(3, this::span))
                .claimedBy(some(3, () -> new Claim.Id("c;" + random.nextInt(9))))
                .having(attributes());
    }

    static Arbitrary<Graph> sequences() {
        return Arbitraries.randomValue(random -> new RandomGraphs(random).sequence());
    }

    /** Edges that are there again and again, each time with other values. */
    private Graph sequence() {
        List<Node> nodes = List.of(Node.of("a", "A", "actor"), Node.of("b", "B", "actor"), Node.of("c", "C", "actor"));
        List<Edge> edges = new ArrayList<>();
        for (List<String> ends : List.of(List.of("a", "b"), List.of("a", "c"), List.of("b", "c"))) {
            LocalDateTime start = LocalDateTime.of(2023, 1, 1, 0, 0);
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDateTime end = start.plusDays(1 + random.nextInt(40)).minusSeconds(1);
                edges.add(Edge.undirected(ends.get(0), ends.get(1), "ignore")
                        .labelled("")
                        .weighing(number())
                        .at(List.of(Span.between(start, end)))
                        .having(attributes()));
                start = end.plusSeconds(1).plusDays(random.nextInt(2));
            }
        }
        return new Graph(attributes(), nodes, edges);
    }
}
