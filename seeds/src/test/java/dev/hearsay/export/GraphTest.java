package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A graph is a value in one order, and refuses what no format could tell. */
class GraphTest {

    private static final Node A = Node.of("a", "A", "actor");
    private static final Node B = Node.of("b", "B", "actor");

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(MisuseException.class, call).getMessage());
    }

    @Test
    void nodesAndEdgesComeInOneOrder() {
        Edge late = Edge.directed("a", "b", "k").at(List.of(Span.of(Period.year(2023))));
        Edge early = Edge.directed("a", "b", "k").at(List.of(Span.of(Period.year(2022))));
        Edge always = Edge.directed("a", "b", "k");
        Edge back = Edge.directed("b", "a", "a");
        Graph graph = new Graph(Attributes.NONE, List.of(B, A), List.of(back, late, early, always));
        assertEquals(List.of(A, B), graph.nodes());
        assertEquals(List.of(always, early, late, back), graph.edges());
        assertEquals("2 nodes, 4 edges", graph.toString());
        assertEquals(
                "1 node, 1 edge",
                new Graph(Attributes.NONE, List.of(A), List.of(Edge.directed("a", "a", "k"))).toString());
        assertEquals(Optional.of(B), graph.node("b"));
        assertEquals(Optional.empty(), graph.node("c"));
    }

    @Test
    void idsAreByCodePoint() {
        Node astral = Node.of("\uD83D\uDE00", "", "x");
        Node last = Node.of("\uFF5E", "", "x");
        assertEquals(List.of(last, astral), new Graph(Attributes.NONE, List.of(astral, last), List.of()).nodes());
    }

    @Test
    void timesAndClaimsAreSortedAndEachOnce() {
        Claim.Id one = new Claim.Id("c-1");
        Claim.Id two = new Claim.Id("c-2");
        Edge edge = Edge.directed("a", "b", "k")
                .claimedBy(List.of(two, one, two))
                .at(List.of(Span.of(Period.year(2023)), Span.of(Period.year(2022)), Span.of(Period.year(2022))));
        assertEquals(List.of(one, two), edge.claims());
        assertEquals(List.of(Span.of(Period.year(2022)), Span.of(Period.year(2023))), edge.times());
    }

    @Test
    void whatNoFormatCouldTellIsRefused() {
        refused("HS-0360 The node 'A' has no id. Give it one of its own.", () -> Node.of(" ", "A", "actor"));
        refused(
                "HS-0360 Two nodes have the id 'a'. Give each one of its own.",
                () -> new Graph(Attributes.NONE, List.of(A, A), List.of()));
        for (List<String> ends : List.of(List.of("a", "c"), List.of("c", "a"))) {
            refused(
                    "HS-0361 An edge ends at 'c', which is no node. Add the node, or leave the edge out.",
                    () -> new Graph(
                            Attributes.NONE, List.of(A), List.of(Edge.undirected(ends.get(0), ends.get(1), "k"))));
        }
        refused(
                "HS-0362 No attribute can be called 'id'. Give it a name that is not blank and none of claims, directed, end,"
                        + " id, kind, label, name, sign, signedWeight, source, start, target, times, weight.",
                () -> Attributes.NONE.with("id", 1));
        assertThrows(MisuseException.class, () -> Attributes.NONE.with(" ", 1));
        refused(
                "HS-0364 NaN is no number to write. Leave it out.",
                () -> Edge.directed("a", "b", "k").weighing(Double.NaN));
        refused(
                "HS-0364 A span ends at 2023-01-01T00:00, before it starts at 2023-01-02T00:00. Swap the two.",
                () -> Span.between(LocalDateTime.of(2023, 1, 2, 0, 0), LocalDateTime.of(2023, 1, 1, 0, 0)));
    }

    @Test
    void anAttributeHasValuesOfOneType() {
        Node text = A.having(Attributes.NONE.with("x", "1"));
        Node whole = B.having(Attributes.NONE.with("x", 1));
        refused(
                "HS-0363 The attribute 'x' of nodes has values of two types. Give it texts only, or numbers of one type only.",
                () -> new Graph(Attributes.NONE, List.of(text, whole), List.of()));
        Edge one = Edge.directed("a", "a", "k").having(Attributes.NONE.with("x", 1));
        Edge other = Edge.directed("a", "a", "l").having(Attributes.NONE.with("x", 1.5));
        refused(
                "HS-0363 The attribute 'x' of edges has values of two types. Give it texts only, or numbers of one type only.",
                () -> new Graph(Attributes.NONE, List.of(text), List.of(one, other)));
        new Graph(Attributes.NONE, List.of(text), List.of(one));
    }

    @Test
    void tooMuchIsRefused() {
        List<Edge> edges =
                Collections.nCopies(2_500_000, Edge.directed("a", "a", "k").claimedBy(List.of(new Claim.Id("c"))));
        refused(
                "HS-0365 The graph would have more than 5000000 nodes, edges and ids of claims. Narrow the answer, leave out"
                        + " lesser edges, or take Graph.weightsOf a network, which has no ids of claims.",
                () -> new Graph(Attributes.NONE, List.of(A), edges));
    }

    @Test
    void attributesAreAValueInTheOrderOfTheirNames() {
        Attributes attributes = Attributes.NONE
                .with("b", "text")
                .with("a", List.of("x", "y;z", "\\"))
                .with("d", 2.50)
                .with("c", 7)
                .with("e", true)
                .with("f", Optional.empty());
        assertEquals("a: x;y\\;z;\\\\\nb: text\nc: 7\nd: 2.5\ne: true\n", attributes.toString());
        assertEquals(Optional.of(new Value.Whole(7)), attributes.get("c"));
        assertEquals(Optional.empty(), attributes.get("f"));
        assertEquals(
                Attributes.NONE.with("b", "other"),
                Attributes.NONE.with("b", "text").with("b", Optional.of("other")));
        Map<String, Value> values = attributes.values();
        assertThrows(UnsupportedOperationException.class, () -> values.put("x", new Value.Flag(true)));
    }

    @Test
    void spansReadAsDatesOrMoments() {
        LocalDateTime noon = LocalDateTime.of(2023, 7, 12, 12, 0);
        assertEquals("2023-07-12", Span.of(Period.day(2023, 7, 12)).toString());
        assertEquals("2023-07-01/2023-07-31", Span.of(Period.month(2023, 7)).toString());
        assertEquals("../2016-12-31", Span.of(Period.parse("../2016")).toString());
        assertEquals("../..", Span.ALWAYS.toString());
        assertEquals("2023-07-12T12:00:00", Span.between(noon, noon).toString());
        assertEquals("2023-07-12T12:00:00/..", new Span(Optional.of(noon), Optional.empty(), false).toString());
        assertTrue(Span.of(Period.parse("../2016")).vague());
        assertFalse(Span.of(Period.day(2023, 7, 12)).vague());
    }

    /** The oracle tries one digit more until the number comes back. */
    @Property
    void numbersAreWrittenInTheFewestDigits(@ForAll double number) {
        String written = new Value.Decimal(number).toString();
        BigDecimal exact = new BigDecimal(number == 0 ? 0.0 : number);
        int digits = 1;
        while (exact.round(new MathContext(digits)).doubleValue() != number) {
            digits++;
        }
        assertEquals(number == 0 ? 0.0 : number, Double.parseDouble(written));
        // A subnormal number has two digits where one might do.
        int precision = new BigDecimal(written).stripTrailingZeros().precision();
        assertTrue(precision <= Math.max(2, digits), written);
    }

    @Test
    void wholeNumbersHaveNoPoint() {
        assertEquals("100", new Value.Decimal(100).toString());
        assertEquals("0", new Value.Decimal(-0.0).toString());
        assertEquals("10000000000000000000", new Value.Decimal(1e19).toString());
        assertEquals("1E+20", new Value.Decimal(1e20).toString());
        assertEquals("0.001", new Value.Decimal(1e-3).toString());
        assertEquals("1E-10", new Value.Decimal(1e-10).toString());
    }
}
