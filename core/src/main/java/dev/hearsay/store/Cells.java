package dev.hearsay.store;

import java.util.List;

/** Combinations of numbers while they are counted: each grows, axis by axis, out of one that is a number shorter. */
interface Cells {

    /** The combination of nothing. */
    int NOTHING = 0;

    /** The place of a combination that has one number more. */
    int longer(int axis, int begun, int number);

    /** So many more claims have the combination at a place. */
    void count(int place, int more);

    /** What was counted. */
    Tally tally();

    /** In an array where that has few cells for so many claims, else in a list of those that are met. */
    static Cells of(List<Axis<?>> axes, int claims) {
        return Grid.isFit(axes, claims) ? new Grid(axes) : new Met(axes);
    }

    /** Combinations in the order in which they are met. */
    final class Met implements Cells {

        private final List<Axis<?>> axes;
        private final Combinations combinations;
        private final Strip counts = new Strip();

        private Met(List<Axis<?>> axes) {
            this.axes = axes;
            this.combinations = new Combinations(axes.size());
        }

        @Override
        public int longer(int axis, int begun, int number) {
            return combinations.add(axis, begun, number);
        }

        @Override
        public void count(int place, int more) {
            if (place == counts.size()) {
                counts.add(0);
            }
            counts.numbers()[place] += more;
        }

        @Override
        public Tally tally() {
            int[][] numbers = new int[axes.size()][];
            for (int axis = 0; axis < numbers.length; axis++) {
                numbers[axis] = combinations.numbers(axis);
            }
            return Tally.of(axes, counts.size(), numbers, counts.toArray());
        }
    }

    /** A cell for each combination that there may be. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Grid(List<Axis<?>> axes, int[] bounds, int[] counts) implements Cells {

        private static final long SMALL = 4096;
        private static final long SPREAD = 4;

        private Grid(List<Axis<?>> axes) {
            this(axes, axes.stream().mapToInt(Axis::bound).toArray(), new int[(int) cells(axes)]);
        }

        static boolean isFit(List<Axis<?>> axes, int claims) {
            return axes.stream().allMatch(Axis::isBounded) && cells(axes) <= SMALL + SPREAD * claims;
        }

        private static long cells(List<Axis<?>> axes) {
            long cells = 1;
            for (Axis<?> axis : axes) {
                cells = Math.min(Integer.MAX_VALUE, cells * axis.bound());
            }
            return cells;
        }

        @Override
        public int longer(int axis, int begun, int number) {
            return begun * bounds[axis] + number;
        }

        @Override
        public void count(int place, int more) {
            counts[place] += more;
        }

        @Override
        public Tally tally() {
            Strip places = new Strip();
            for (int place = 0; place < counts.length; place++) {
                if (counts[place] > 0) {
                    places.add(place);
                }
            }
            int[][] numbers = new int[bounds.length][places.size()];
            int[] found = new int[places.size()];
            for (int i = 0; i < found.length; i++) {
                int place = places.get(i);
                found[i] = counts[place];
                for (int axis = bounds.length - 1; axis >= 0; axis--) {
                    numbers[axis][i] = place % bounds[axis];
                    place /= bounds[axis];
                }
            }
            return Tally.of(axes, found.length, numbers, found);
        }
    }
}
