package dev.hearsay.picture;

/**
 * A place.
 *
 * @param x from left to right
 * @param y from top to bottom
 */
record Point(double x, double y) {

    double distance(Point other) {
        double across = x - other.x;
        double down = y - other.y;
        return Math.sqrt(across * across + down * down);
    }

    /** A place on the way to another, from 0 here to 1 there. */
    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    Point moved(double across, double down) {
        return new Point(x + across, y + down);
    }
}
