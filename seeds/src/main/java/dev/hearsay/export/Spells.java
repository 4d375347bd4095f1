package dev.hearsay.export;

import dev.hearsay.escaping.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Times as GEXF has them: inclusive, disjoint, all of them days or all of them moments. */
final class Spells {

    private final boolean days;
    private final boolean any;

    private Spells(List<Span> all) {
        this.any = !all.isEmpty();
        this.days = all.stream().allMatch(Span::isOfDays);
    }

    static Spells of(Graph graph) {
        return new Spells(Stream.concat(
                        graph.nodes().stream().map(Node::times),
                        graph.edges().stream().map(Edge::times))
                .flatMap(List::stream)
                .toList());
    }

    /** The mode of the graph, and the form of its times. */
    String[] attributes() {
        return any
                ? new String[] {
                    "mode", "dynamic", "timeformat", days ? "date" : "dateTime", "timerepresentation", "interval"
                }
                : new String[] {"mode", "static"};
    }

    /** Start and end of a span as attributes; a bound that is open is left out. */
    String[] attributes(Span span) {
        return Stream.concat(
                        span.start().stream().flatMap(at -> Stream.of("start", Span.written(at, days))),
                        span.end().stream().flatMap(at -> Stream.of("end", Span.written(at, days))))
                .toArray(String[]::new);
    }

    void print(List<Span> times, Xml xml, Losses losses) throws IOException {
        if (times.isEmpty()) {
            return;
        }
        losses.in("times");
        if (times.stream().anyMatch(Span::vague)) {
            losses.note(Loss.VAGUE);
        }
        List<Span> disjoint = disjoint(times);
        if (disjoint.size() < times.size()) {
            losses.note(Loss.OVERLAPS);
        }
        xml.open("spells");
        for (Span span : disjoint) {
            xml.empty("spell", attributes(span));
        }
        xml.close();
    }

    /** The same times as spans that do not touch. */
    static List<Span> disjoint(List<Span> sorted) {
        List<Span> disjoint = new ArrayList<>();
        for (Span span : sorted) {
            int last = disjoint.size() - 1;
            if (last >= 0 && !span.from().isAfter(disjoint.get(last).to())) {
                disjoint.set(last, joined(disjoint.get(last), span));
            } else {
                disjoint.add(span);
            }
        }
        return disjoint;
    }

    private static Span joined(Span one, Span later) {
        return new Span(one.start(), later.to().isAfter(one.to()) ? later.end() : one.end(), false);
    }
}
