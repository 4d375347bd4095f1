package dev.hearsay.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Sign;
import dev.hearsay.export.Attributes;
import dev.hearsay.export.Edge;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where nodes stand in a picture. */
class ArrangementTest {

    private static List<Strand> strands(int size, int lines, Random random) {
        List<Node> nodes = IntStream.range(0, size)
                .mapToObj(i -> Node.of("n" + i, "N", "x"))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            edges.add(Edge.directed("n" + random.nextInt(size), "n" + random.nextInt(size), "k" + i)
                    .signed(List.of(Sign.values()).get(random.nextInt(3)))
                    .weighing(random.nextInt(4)));
        }
        Map<String, Integer> numbers = new HashMap<>();
        Graph graph = new Graph(Attributes.NONE, nodes, edges);
        graph.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
        return Strand.of(graph.edges(), id -> numbers.getOrDefault(id, 0));
    }

    @Property(tries = 60)
    void boxesStandApartAndWithinThePicture(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
        List<Strand> strands = strands(size, size * 2, random);
        double[][] distances = Distances.of(Lengths.of(strands, size));
        List<Box> sizes = IntStream.range(0, size)
                .mapToObj(i -> Box.of("A label of " + i))
                .toList();
        List<Box> boxes = Arrangement.of(sizes, Layout.of(distances), Clutter.of(strands, distances));
        assertEquals(size, boxes.size());
        assertEquals(0, boxes.stream().mapToDouble(Box::top).min().orElseThrow(), 1e-9);
        for (int i = 0; i < size; i++) {
            assertTrue(boxes.get(i).left() >= Svg.MARGIN - 1e-6);
            assertTrue(boxes.get(i).right() <= Pictures.WIDTH - Svg.MARGIN + 1e-6);
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), i + " and " + j);
            }
        }
    }

    /** The oracle walks every way, one line more at a time. */
    @Property(tries = 100)
    void distancesAreThoseOfTheShortestWays(@ForAll @IntRange(min = 1, max = 9) int size, @ForAll Random random) {
        double[][] lengths = Lengths.of(strands(size, size, random), size);
        double[][] distances = Distances.of(lengths);
        double longest = 0;
        for (int from = 0; from < size; from++) {
            for (double walked : walked(lengths, from)) {
                longest = Double.isInfinite(walked) ? longest : Math.max(longest, walked);
            }
        }
        for (int from = 0; from < size; from++) {
            double[] expected = walked(lengths, from);
            for (int to = 0; to < size; to++) {
                double told = Double.isInfinite(expected[to]) ? longest + 1 : expected[to];
                assertEquals(told, distances[from][to], 1e-9);
            }
        }
    }

    private static double[] walked(double[][] lengths, int from) {
        double[] least = new double[lengths.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[from] = 0;
        for (int step = 0; step < lengths.length; step++) {
            for (int i = 0; i < lengths.length; i++) {
                for (int j = 0; j < lengths.length; j++) {
                    if (lengths[i][j] > 0) {
                        least[j] = Math.min(least[j], least[i] + lengths[i][j]);
                    }
                }
            }
        }
        return least;
    }

    @Test
    void aChainLiesStretchedOut() {
        double[][] distances = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                distances[i][j] = Math.abs(i - j);
            }
        }
        for (List<Point> way : Layout.of(distances)) {
            assertEquals(4.0, way.get(0).distance(way.get(4)), 0.25);
            assertTrue(way.stream().allMatch(place -> Math.abs(place.y()) < 0.6), way::toString);
        }
    }

    @Test
    void positiveLinesAreShorterThanNegativeOnesAndThoseOfLeavesShorterStill() {
        Random random = new Random(1);
        double[][] none = Lengths.of(strands(3, 0, random), 3);
        assertArrayEquals(new double[3][3], none);
        List<Node> nodes =
                IntStream.range(0, 4).mapToObj(i -> Node.of("n" + i, "N", "x")).toList();
        List<Edge> edges = List.of(
                Edge.directed("n0", "n1", "k").signed(Sign.POSITIVE),
                Edge.directed("n1", "n2", "k").signed(Sign.NEGATIVE),
                Edge.directed("n2", "n0", "k").signed(Sign.NEUTRAL),
                Edge.directed("n2", "n3", "k").signed(Sign.NEUTRAL).weighing(0));
        List<Strand> strands = Strand.of(new Graph(Attributes.NONE, nodes, edges).edges(), id -> id.charAt(1) - '0');
        double[][] lengths = Lengths.of(strands, 4);
        assertTrue(lengths[0][1] < lengths[0][2] && lengths[0][2] < lengths[1][2]);
        assertTrue(lengths[2][3] < lengths[0][1]);
        assertEquals(lengths[1][2], lengths[2][1]);
    }

    @Test
    void linesOfOppositeDirectionsLieSideBySide() {
        Box left = Box.of("Left").at(100, 100);
        Box right = Box.of("Right").at(500, 100);
        Curve there = Curve.between(left, right, 0.5, 3, 12);
        Curve straight = Curve.between(left, right, 0, 3, 12);
        assertEquals(100, straight.at(0.5).y(), 1e-9);
        assertEquals(11, Math.abs(there.at(0.5).y() - 100), 1);
        assertTrue(straight.from().x() > left.right() && straight.to().x() < right.left());
        assertEquals(List.of(), straight.heads(Sign.POSITIVE, false));
        assertEquals(2, straight.heads(Sign.NEGATIVE, false).size());
        assertEquals(1, straight.heads(Sign.NEUTRAL, true).size());
    }

    @Test
    void boxesKnowWhatMeetsThem() {
        Box box = new Box(100, 100, 40, 20, List.of());
        assertTrue(box.isMetBy(new Point(0, 100), new Point(200, 100), 0));
        assertTrue(box.isMetBy(new Point(100, 0), new Point(100, 200), 0));
        assertFalse(box.isMetBy(new Point(0, 80), new Point(200, 80), 5));
        assertTrue(box.isMetBy(new Point(0, 80), new Point(200, 80), 12));
        assertFalse(box.isMetBy(new Point(0, 0), new Point(20, 20), 0));
        assertFalse(box.isMetBy(new Point(200, 0), new Point(200, 300), 0));
    }

    @Test
    void longLabelsAreBrokenAndShortened() {
        assertEquals(
                List.of("Israeli-Turkish-", "Azerbaijani axis"),
                Lettering.lines("Israeli-Turkish-Azerbaijani axis", 13, 132, 2));
        assertEquals(List.of(""), Lettering.lines(" ", 13, 132, 2));
        List<String> lines = Lettering.lines("one two three four five six seven eight nine ten eleven", 13, 100, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("\u2026"));
        assertEquals("\u2026", Lettering.fitted("\uD83D\uDE00\uD83D\uDE00", 13, 13));
        assertEquals("mm", Lettering.fitted("mm", 13, 30));
    }

    @Test
    void numbersAreToTheTenth() {
        assertEquals("0", Svg.number(-0.04));
        assertEquals("-0.5", Svg.number(-0.46));
        assertEquals("12.3", Svg.number(12.34));
        assertEquals("7", Svg.number(7));
    }
}
