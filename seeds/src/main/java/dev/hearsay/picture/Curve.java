package dev.hearsay.picture;

import dev.hearsay.Sign;
import java.util.List;

/**
 * A bent line from box to box, and the heads at its ends.
 *
 * @param from where it leaves the first box
 * @param bend towards what it bends
 * @param to where it meets the second box
 */
record Curve(Point from, Point bend, Point to) {

    private static final int STEPS = 96;

    /** The distance between lines that join the same two boxes, at their middles. */
    static final double APART = 22;

    private static final double HEAD = 9;

    /**
     * The curve from the middle of a box to that of another, cut off where it leaves the first and meets the second.
     *
     * @param aside how many lines' distance it lies aside of the straight line
     * @param before how many pixels it begins behind the first box
     * @param behind how many pixels it ends before the second box
     */
    static Curve between(Box one, Box other, double aside, double before, double behind) {
        Point from = one.middle();
        Point to = other.middle();
        double far = aside * 2 * APART / Math.max(1, from.distance(to));
        Point bend = from.towards(to, 0.5).moved((from.y() - to.y()) * far, (to.x() - from.x()) * far);
        Curve whole = new Curve(from, bend, to);
        int first = 0;
        while (first < STEPS && one.has(whole.at(first / (double) STEPS), before)) {
            first++;
        }
        int last = STEPS;
        while (last > first && other.has(whole.at(last / (double) STEPS), behind)) {
            last--;
        }
        return whole.part(first / (double) STEPS, last / (double) STEPS);
    }

    static Curve straight(Point from, Point to) {
        return new Curve(from, from.towards(to, 0.5), to);
    }

    /** A place on the curve, from 0 at its beginning to 1 at its end. */
    Point at(double share) {
        return from.towards(bend, share).towards(bend.towards(to, share), share);
    }

    private Curve part(double first, double last) {
        Point bent = from.towards(bend, first).towards(bend.towards(to, first), last);
        return new Curve(at(first), bent, at(last));
    }

    String path() {
        return Svg.through(from) + "Q" + Svg.place(bend) + " " + Svg.place(to);
    }

    /** The heads of a sign: a tip, a bar or an open tip where it ends; where it has no direction, nothing or a bar at either end. */
    List<String> heads(Sign sign, boolean directed) {
        if (directed) {
            return List.of(head(bend, to, sign));
        }
        return sign == Sign.NEGATIVE ? List.of(head(bend, from, sign), head(bend, to, sign)) : List.of();
    }

    private static String head(Point before, Point end, Sign sign) {
        double length = Math.max(1e-6, before.distance(end));
        double x = HEAD * (end.x() - before.x()) / length;
        double y = HEAD * (end.y() - before.y()) / length;
        Point tip = end.moved(x, y);
        return switch (sign) {
            case POSITIVE -> Svg.through(end.moved(-y * 0.55, x * 0.55), tip, end.moved(y * 0.55, -x * 0.55)) + "Z";
            case NEUTRAL -> Svg.through(end.moved(-y * 0.55, x * 0.55), tip, end.moved(y * 0.55, -x * 0.55));
            case NEGATIVE -> Svg.through(end.moved(-y * 0.8, x * 0.8), end.moved(y * 0.8, -x * 0.8));
        };
    }
}
