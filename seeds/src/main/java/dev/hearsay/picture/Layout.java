package dev.hearsay.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for nodes, so that those which are far from each other in the graph are far in the picture: stress majorisation, node by node
 * (Gansner, Koren and North, 2005), from several starts.
 *
 * <p>Only additions, multiplications, divisions and square roots come near the places, and {@link StrictMath} otherwise, so that they are the same on
 * every machine.
 */
final class Layout {

    private static final int STARTS = 32;
    private static final int ROUNDS = 120;

    private final double[][] distances;
    private final int size;

    private Layout(double[][] distances) {
        this.distances = distances;
        this.size = distances.length;
    }

    /**
     * Some ways to place nodes: for each node a place in units of length, around 0, the longest extent lying flat.
     *
     * @param distances how far each two nodes should be apart
     */
    static List<List<Point>> of(double[][] distances) {
        Layout layout = new Layout(distances);
        return IntStream.range(0, STARTS)
                .mapToObj(layout::from)
                .map(Layout::flat)
                .toList();
    }

    private Point[] from(int start) {
        Point[] places = circle(start);
        for (int round = 0; round < ROUNDS; round++) {
            for (int node = 0; node < size; node++) {
                settle(node, places);
            }
        }
        return places;
    }

    /** The nodes on a circle, in an order that differs from start to start. */
    private Point[] circle(int start) {
        int[] order = new int[size];
        long chance = start;
        for (int i = 0; i < size; i++) {
            chance = chance * 6364136223846793005L + 1442695040888963407L;
            int j = start == 0 ? i : (int) Long.remainderUnsigned(chance >>> 16, i + 1L);
            order[i] = order[j];
            order[j] = i;
        }
        Point[] places = new Point[size];
        for (int i = 0; i < size; i++) {
            double angle = 2 * Math.PI * i / size;
            places[order[i]] = new Point(StrictMath.cos(angle) * size / 4, StrictMath.sin(angle) * size / 4);
        }
        return places;
    }

    /** Moves a node to where the others, each by its distance, would have it. */
    private void settle(int node, Point... places) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int other = 0; other < size; other++) {
            if (other != node) {
                double wanted = distances[node][other];
                double weight = 1 / (wanted * wanted);
                double stretch = wanted / Math.max(1e-6, places[node].distance(places[other]));
                Point kept = places[other].towards(places[node], stretch);
                x += weight * kept.x();
                y += weight * kept.y();
                all += weight;
            }
        }
        if (all > 0) {
            places[node] = new Point(x / all, y / all);
        }
    }

    /** Turned so that they spread from left to right more than from top to bottom, around 0. */
    private static List<Point> flat(Point... places) {
        double x = Arrays.stream(places).mapToDouble(Point::x).average().orElse(0);
        double y = Arrays.stream(places).mapToDouble(Point::y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Point place : places) {
            xx += (place.x() - x) * (place.x() - x);
            xy += (place.x() - x) * (place.y() - y);
            yy += (place.y() - y) * (place.y() - y);
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return Arrays.stream(places)
                .map(place -> place.moved(-x, -y))
                .map(place -> new Point(place.x() * cos + place.y() * sin, place.y() * cos - place.x() * sin))
                .toList();
    }
}
