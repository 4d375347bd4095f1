package dev.hearsay.export;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What joins two nodes.
 *
 * @param source the id of the node from which it goes, or of either where it has no direction
 * @param target the id of the other node
 * @param kind what it is, such as {@code excludes}
 * @param label the words people read
 * @param directed whether it goes one way
 * @param sign whether it is positive, negative or neutral
 * @param weight how much it weighs; empty where nothing was weighed
 * @param times when it is there, in order; empty where it always is, or where nobody says
 * @param claims the claims behind it, by id
 * @param attributes what else is known of it
 */
public record Edge(
        String source,
        String target,
        String kind,
        String label,
        boolean directed,
        Sign sign,
        Optional<Value.Decimal> weight,
        List<Span> times,
        List<Claim.Id> claims,
        Attributes attributes) {

    /** By source, target, kind, first time and label; what has no time comes first. */
    static final Comparator<Edge> ORDER = Comparator.comparing(Edge::source, CodePoints.ORDER)
            .thenComparing(Edge::target, CodePoints.ORDER)
            .thenComparing(Edge::kind, CodePoints.ORDER)
            .thenComparing(edge -> edge.times.isEmpty() ? Span.ALWAYS : edge.times.get(0))
            .thenComparing(Edge::label, CodePoints.ORDER);

    /** The attribute that tells denials from what is affirmed. */
    static final String AFFIRMED = "affirmed";

    /** Sorts times and claims. */
    public Edge {
        times = times.stream().distinct().sorted().toList();
        claims = claims.stream().distinct().sorted().toList();
    }

    /** An edge that goes one way, and of which nothing else is known. */
    public static Edge directed(String source, String target, String kind) {
        return of(source, target, kind, true);
    }

    /** An edge without a direction, of which nothing else is known. */
    public static Edge undirected(String source, String target, String kind) {
        return of(source, target, kind, false);
    }

    private static Edge of(String source, String target, String kind, boolean directed) {
        return new Edge(
                source,
                target,
                kind,
                kind,
                directed,
                Sign.NEUTRAL,
                Optional.empty(),
                List.of(),
                List.of(),
                Attributes.NONE);
    }

    /** The same edge with other words to read. */
    public Edge labelled(String label) {
        return new Edge(source, target, kind, label, directed, sign, weight, times, claims, attributes);
    }

    /** The same edge with a sign. */
    public Edge signed(Sign sign) {
        return new Edge(source, target, kind, label, directed, sign, weight, times, claims, attributes);
    }

    /** The same edge with a weight; refused where it is no number, {@code HS-0364}. */
    public Edge weighing(double weight) {
        Optional<Value.Decimal> weighed = Optional.of(new Value.Decimal(weight));
        return new Edge(source, target, kind, label, directed, sign, weighed, times, claims, attributes);
    }

    /** The same edge at these times. */
    public Edge at(List<Span> times) {
        return new Edge(source, target, kind, label, directed, sign, weight, times, claims, attributes);
    }

    /** The same edge with these claims behind it. */
    public Edge claimedBy(List<Claim.Id> claims) {
        return new Edge(source, target, kind, label, directed, sign, weight, times, claims, attributes);
    }

    /** Whether it stands for claims that deny a relation. */
    public boolean denied() {
        return attributes.get(AFFIRMED).filter(new Value.Flag(false)::equals).isPresent();
    }

    /** What it weighs, whatever its sign; 0 where nothing was weighed. */
    double size() {
        return weight.map(weighed -> Math.abs(weighed.number())).orElse(0.0);
    }

    /** The same edge with these attributes in place of its own. */
    public Edge having(Attributes attributes) {
        return new Edge(source, target, kind, label, directed, sign, weight, times, claims, attributes);
    }
}
