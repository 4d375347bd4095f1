package dev.hearsay.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Boxes within the width of a picture, none upon another. */
final class Arrangement {

    private static final int ROUNDS = 400;
    private static final double LONGEST = 260;
    private static final double HIGHEST = 600;
    private static final int FEW = 16;

    /** How many steps an arrangement is worth tidying. */
    private static final long MOST_WORK = 200_000_000;

    private static final int TIDYINGS = 20;

    /** Where a box is moved to see whether it stands better there. */
    private static final List<Point> MOVES = moves();

    private final List<Box> sizes;
    private final Clutter clutter;
    private final double across;
    private final double down;
    private final double highest;

    private Arrangement(List<Box> sizes, Clutter clutter) {
        this.sizes = sizes;
        this.clutter = clutter;
        // Few boxes can stand wide apart, which leaves room for labels between them.
        boolean few = sizes.size() <= FEW;
        this.across = few ? 56 : 22;
        this.down = few ? 46 : 26;
        this.highest = HIGHEST + (few ? 0 : 16.0 * (sizes.size() - FEW));
    }

    /** Far and wide first, then a little in each direction. */
    private static List<Point> moves() {
        List<Point> moves = new ArrayList<>();
        for (double step : List.of(150.0, 75.0, 25.0)) {
            for (int across = -3; across <= 3; across++) {
                for (int down = -3; down <= 3; down++) {
                    moves.add(new Point(across * step, down * step));
                }
            }
        }
        return List.copyOf(moves);
    }

    /**
     * The boxes where they are easiest to read; the uppermost begins at 0.
     *
     * @param sizes the boxes, wherever they are
     * @param ways places for them, in units of length
     */
    static List<Box> of(List<Box> sizes, List<List<Point>> ways, Clutter clutter) {
        Arrangement arrangement = new Arrangement(sizes, clutter);
        List<Box> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (List<Point> way : ways) {
            List<Box> boxes = arrangement.placed(way);
            double cost = clutter.of(boxes);
            if (cost < least) {
                best = boxes;
                least = cost;
            }
        }
        return fromTop(arrangement.tidied(best));
    }

    private static List<Box> fromTop(List<Box> boxes) {
        double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
        return boxes.stream().map(box -> box.at(box.x(), box.y() - top)).toList();
    }

    private List<Box> placed(List<Point> places) {
        double widest = sizes.stream().mapToDouble(Box::width).max().orElse(0);
        double wide = Math.min(LONGEST, (Pictures.WIDTH - 2 * Svg.MARGIN - widest) / extent(places, Point::x));
        double high = Math.min(LONGEST, highest / extent(places, Point::y));
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Point place = places.get(i);
            boxes.add(within(sizes.get(i).at(Pictures.WIDTH / 2.0 + place.x() * wide, place.y() * high)));
        }
        for (int round = 0; round < ROUNDS && part(boxes); round++) {
            boxes.replaceAll(Arrangement::within);
        }
        return boxes;
    }

    private static double extent(List<Point> places, ToDoubleFunction<Point> of) {
        double most = places.stream().mapToDouble(of).max().orElse(0);
        return Math.max(1e-6, most - places.stream().mapToDouble(of).min().orElse(0));
    }

    private static Box within(Box box) {
        double left = Svg.MARGIN + box.width() / 2;
        return box.at(Math.max(left, Math.min(Pictures.WIDTH - left, box.x())), box.y());
    }

    /** Moves each two boxes that are too near apart, the shorter way; whether there were any. */
    private boolean part(List<Box> boxes) {
        boolean moved = false;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box one = boxes.get(i);
                Box other = boxes.get(j);
                double x = (one.width() + other.width()) / 2 + across - Math.abs(one.x() - other.x());
                double y = (one.height() + other.height()) / 2 + down - Math.abs(one.y() - other.y());
                if (x > 0.1 && y > 0.1) {
                    moved = true;
                    double right = x < y ? (one.x() < other.x() ? -x : x) / 2 : 0;
                    double below = x < y ? 0 : (one.y() < other.y() ? -y : y) / 2;
                    boxes.set(i, one.at(one.x() + right, one.y() + below));
                    boxes.set(j, other.at(other.x() - right, other.y() - below));
                }
            }
        }
        return moved;
    }

    /** The boxes moved one by one as long as that makes them easier to read. */
    private List<Box> tidied(List<Box> boxes) {
        List<Box> tidied = new ArrayList<>(boxes);
        double top = boxes.stream().mapToDouble(Box::top).min().orElse(0);
        double bottom = Math.max(
                top + highest, boxes.stream().mapToDouble(Box::bottom).max().orElse(0));
        double cost = clutter.of(tidied);
        double before = Double.POSITIVE_INFINITY;
        long work = clutter.work() * MOVES.size() * boxes.size();
        for (int round = 0; cost < before && round < TIDYINGS && (round + 1) * work <= MOST_WORK; round++) {
            before = cost;
            for (int i = 0; i < tidied.size(); i++) {
                cost = tidied(tidied, i, cost, top, bottom);
            }
        }
        return tidied;
    }

    private double tidied(List<Box> boxes, int number, double cost, double top, double bottom) {
        double least = cost;
        for (Point move : MOVES) {
            Box before = boxes.get(number);
            Box after = before.at(before.x() + move.x(), before.y() + move.y());
            boolean fits = after.left() >= Svg.MARGIN
                    && after.right() <= Pictures.WIDTH - Svg.MARGIN
                    && after.top() >= top
                    && after.bottom() <= bottom
                    && isFree(after, number, boxes);
            boxes.set(number, fits ? after : before);
            double changed = fits ? clutter.of(boxes) : least;
            if (changed < least - 1e-9) {
                least = changed;
            } else {
                boxes.set(number, before);
            }
        }
        return least;
    }

    private boolean isFree(Box box, int number, List<Box> boxes) {
        Box wide = new Box(box.x(), box.y(), box.width() + 2 * across, box.height() + 2 * down, box.lines());
        for (int i = 0; i < boxes.size(); i++) {
            if (i != number && wide.overlaps(boxes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
