package dev.hearsay.picture;

import java.util.List;

/**
 * A rectangle by its middle and its size, and the lines of text in it.
 *
 * @param x the middle, from left to right
 * @param y the middle, from top to bottom
 */
record Box(double x, double y, double width, double height, List<String> lines) {

    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double WIDEST = 132;

    /** The box of a label, around 0. */
    static Box of(String label) {
        List<String> lines = Lettering.lines(label, SIZE, WIDEST, 2);
        double width = lines.stream()
                .mapToDouble(line -> Lettering.width(line, SIZE))
                .max()
                .orElse(0);
        return new Box(0, 0, Math.max(36, width + 22), 14 + LINE * lines.size(), lines);
    }

    /** A box of one line of text in a size. */
    static Box around(Point middle, String text, double size) {
        return new Box(middle.x(), middle.y(), Lettering.width(text, size) + 4, size + 3, List.of(text));
    }

    Box at(double x, double y) {
        return new Box(x, y, width, height, lines);
    }

    Point middle() {
        return new Point(x, y);
    }

    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return y - height / 2;
    }

    double bottom() {
        return y + height / 2;
    }

    /** Whether a place lies in it or within so many pixels around it. */
    boolean has(Point place, double around) {
        return Math.abs(place.x() - x) <= width / 2 + around && Math.abs(place.y() - y) <= height / 2 + around;
    }

    /** Whether a straight line comes within so many pixels of it. */
    boolean isMetBy(Point from, Point to, double around) {
        double[] span = {0, 1};
        return cut(span, from.x(), to.x() - from.x(), left() - around, right() + around)
                && cut(span, from.y(), to.y() - from.y(), top() - around, bottom() + around);
    }

    /** Narrows the part of a line to that between two bounds in one direction; whether any is left. */
    private static boolean cut(double[] span, double start, double way, double least, double most) {
        if (way == 0) {
            return start >= least && start <= most;
        }
        double one = (least - start) / way;
        double other = (most - start) / way;
        span[0] = Math.max(span[0], Math.min(one, other));
        span[1] = Math.min(span[1], Math.max(one, other));
        return span[0] <= span[1];
    }

    boolean overlaps(Box other) {
        return Math.abs(x - other.x) < (width + other.width) / 2 && Math.abs(y - other.y) < (height + other.height) / 2;
    }

    /** The y of the text of a line. */
    double baseline(int line) {
        return top() + 7 + LINE * line + SIZE - 1;
    }
}
