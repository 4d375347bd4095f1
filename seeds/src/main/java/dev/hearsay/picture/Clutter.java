package dev.hearsay.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How hard an arrangement of boxes is to read: boxes at the wrong distance, lines across each other, lines behind boxes. */
final class Clutter {

    /** What a crossing costs, in units of stress. */
    private static final double CROSSING = 0.25;

    /** What a line behind a box costs. */
    private static final double HIDDEN = 0.7;

    private static final double NEAR = 5;

    private record Line(int from, int to, int strands) {

        /** How near to a box it is behind it: strands lie side by side. */
        double near() {
            return NEAR + (strands - 1) * Curve.APART * 0.45;
        }
    }

    private final double[][] distances;
    private final List<Line> lines;

    private Clutter(double[][] distances, List<Line> lines) {
        this.distances = distances;
        this.lines = lines;
    }

    static Clutter of(List<Strand> strands, double[][] distances) {
        Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
        for (Strand strand : strands) {
            if (strand.from() != strand.to()) {
                counts.merge(
                        List.of(Math.min(strand.from(), strand.to()), Math.max(strand.from(), strand.to())),
                        1,
                        Integer::sum);
            }
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((ends, count) -> lines.add(new Line(ends.get(0), ends.get(1), count)));
        return new Clutter(distances, lines);
    }

    /** How many steps it takes to reckon it. */
    long work() {
        return lines.size() * ((long) lines.size() + distances.length) + (long) distances.length * distances.length;
    }

    double of(List<Box> boxes) {
        double cost = stress(boxes);
        for (int one = 0; one < lines.size(); one++) {
            Line line = lines.get(one);
            Point from = boxes.get(line.from).middle();
            Point to = boxes.get(line.to).middle();
            for (int other = 0; other < one; other++) {
                cost += cross(boxes, line, lines.get(other)) ? CROSSING : 0;
            }
            for (int box = 0; box < boxes.size(); box++) {
                boolean isEnd = box == line.from || box == line.to;
                cost += !isEnd && boxes.get(box).isMetBy(from, to, line.near()) ? HIDDEN * line.strands : 0;
            }
        }
        return cost;
    }

    /** The squares of what distances are too long or too short, as shares, in the scale that fits them best. */
    private double stress(List<Box> boxes) {
        double sum = 0;
        double squares = 0;
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = 0; other < one; other++) {
                double share = boxes.get(one).middle().distance(boxes.get(other).middle()) / distances[one][other];
                sum += share;
                squares += share * share;
            }
        }
        double pairs = boxes.size() * (boxes.size() - 1) / 2.0;
        return squares == 0 ? 0 : pairs - sum * sum / squares;
    }

    private static boolean cross(List<Box> boxes, Line one, Line other) {
        boolean meet = one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to;
        Point a = boxes.get(one.from).middle();
        Point b = boxes.get(one.to).middle();
        Point c = boxes.get(other.from).middle();
        Point d = boxes.get(other.to).middle();
        return !meet && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** On which side of a line a place lies. */
    private static double side(Point from, Point to, Point place) {
        return (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
    }
}
