package dev.hearsay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the conditions of a conjunction are asked of a part.
 *
 * <p>First the one whose rows cost least to find and to walk along. A stretch of rows cuts all other lists, so it comes next. Then
 * whichever rules out most claims for what it costs to ask, and those that scan last.
 *
 * @param places the places of the look-ups, in order; none where they are asked as told
 * @param shares what share of all rows each promises, in the same order; none where there is nothing to choose
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ordering(List<Lookup> lookups, int[] places, double[] shares) {

    /** Where there is nothing to choose. */
    static Ordering asTold(List<Lookup> asked) {
        return new Ordering(asked, new int[0], new double[0]);
    }

    /** One condition of a snapshot that does not see all claims. */
    static Ordering seen(Lookup asked, Part part) {
        double seen = (double) SightLookup.SIGHT.estimate(part) / Math.max(1, part.size());
        return new Ordering(List.of(asked, SightLookup.SIGHT), new int[0], new double[] {1, seen});
    }

    /** The place of a look-up among those that were asked for. */
    int place(int i) {
        return places.length == 0 ? i : places[i];
    }

    static Ordering of(List<Lookup> asked, Part part) {
        return new Promises(asked, part).ordering();
    }

    /** What each look-up promises. */
    private static final class Promises {

        private static final double SCAN = 1e12;
        private static final int FEW = 16;

        private final List<Lookup> asked;
        private final Part part;
        private final double[] shares;
        private final double[] ranks;

        Promises(List<Lookup> asked, Part part) {
            this.asked = asked;
            this.part = part;
            this.shares = new double[asked.size()];
            this.ranks = new double[asked.size()];
        }

        Ordering ordering() {
            for (int i = 0; i < shares.length; i++) {
                shares[i] = (double) asked.get(i).estimate(part) / Math.max(1, part.size());
                ranks[i] = rank(asked.get(i), shares[i]);
            }
            if (shares.length > 1) {
                ranks[lead()] = -1;
            }
            int[] places = places();
            List<Lookup> lookups = new ArrayList<>(places.length);
            double[] ordered = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                lookups.add(asked.get(places[i]));
                ordered[i] = shares[places[i]];
            }
            return new Ordering(lookups, places, ordered);
        }

        private double rank(Lookup lookup, double share) {
            if (lookup.scans()) {
                return SCAN + share;
            }
            return lookup.isStretch() ? 0 : lookup.cost(part) / Math.max(1e-3, 1 - share);
        }

        private int lead() {
            double stretch = 1;
            for (int i = 0; i < shares.length; i++) {
                stretch *= asked.get(i).isStretch() ? shares[i] : 1;
            }
            int lead = 0;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < shares.length; i++) {
                double cost = asked.get(i).scans() ? SCAN : cost(asked.get(i), shares[i], stretch);
                if (cost < least) {
                    least = cost;
                    lead = i;
                }
            }
            return lead;
        }

        private double cost(Lookup lookup, double share, double stretch) {
            return lookup.work(part) + share * part.size() * (lookup.isStretch() ? 1 : stretch);
        }

        /** Few conditions are sorted by insertion; those that are as good keep their places. */
        private int[] places() {
            if (ranks.length > FEW) {
                return IntStream.range(0, ranks.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> ranks[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
            int[] places = new int[ranks.length];
            for (int i = 0; i < places.length; i++) {
                int at = i;
                for (; at > 0 && ranks[places[at - 1]] > ranks[i]; at--) {
                    places[at] = places[at - 1];
                }
                places[at] = i;
            }
            return places;
        }
    }
}
