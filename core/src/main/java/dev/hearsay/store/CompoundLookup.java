package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Conditions made of others. */
final class CompoundLookup {

    private CompoundLookup() {}

    private static boolean scan(List<Lookup> parts) {
        for (Lookup part : parts) {
            if (part.scans()) {
                return true;
            }
        }
        return false;
    }

    private static int costs(List<Lookup> parts, Part part) {
        int cost = 1;
        for (Lookup lookup : parts) {
            cost += lookup.cost(part);
        }
        return cost;
    }

    private static long workOf(List<Lookup> parts, Part part) {
        long work = 0;
        for (Lookup lookup : parts) {
            work += lookup.work(part) + lookup.estimate(part);
        }
        return work;
    }

    private static List<Sieve> sieves(List<Lookup> lookups, Part part) {
        List<Sieve> sieves = new ArrayList<>(lookups.size());
        for (Lookup lookup : lookups) {
            sieves.add(lookup.sieve(part));
        }
        return sieves;
    }

    /** Claims that meet all of some conditions. */
    static final class All extends Lookup {

        private final List<Lookup> parts;

        All(List<Lookup> parts) {
            this.parts = parts;
        }

        @Override
        RowSet find(Part part) {
            return among(part, part.segment().all());
        }

        @Override
        int estimate(Part part) {
            return least(part, lookup -> lookup.estimate(part));
        }

        @Override
        int most(Part part) {
            return least(part, lookup -> lookup.most(part));
        }

        private int least(Part part, ToIntFunction<Lookup> rows) {
            int least = part.size();
            for (Lookup lookup : parts) {
                least = Math.min(least, rows.applyAsInt(lookup));
            }
            return least;
        }

        @Override
        RowSet among(Part part, RowSet rows) {
            RowSet left = rows;
            for (Lookup lookup : Ordering.of(parts, part).lookups()) {
                if (left.isEmpty()) {
                    return left;
                }
                left = lookup.among(part, left);
            }
            return left;
        }

        @Override
        int cost(Part part) {
            return costs(parts, part);
        }

        @Override
        long work(Part part) {
            return workOf(parts, part);
        }

        @Override
        Sieve sieve(Part part) {
            List<Sieve> sieves = sieves(Ordering.of(parts, part).lookups(), part);
            return (rows, count) -> {
                int left = count;
                for (Sieve sieve : sieves) {
                    left = sieve.keep(rows, left);
                }
                return left;
            };
        }

        @Override
        boolean scans() {
            return scan(parts);
        }
    }

    /** Claims that meet at least one of some conditions. */
    static final class Any extends Lookup {

        private final List<Lookup> parts;

        Any(List<Lookup> parts) {
            this.parts = parts;
        }

        @Override
        RowSet find(Part part) {
            return among(part, part.segment().all());
        }

        @Override
        int estimate(Part part) {
            return total(part, lookup -> lookup.estimate(part));
        }

        @Override
        int most(Part part) {
            return total(part, lookup -> lookup.most(part));
        }

        private int total(Part part, ToIntFunction<Lookup> rows) {
            long total = 0;
            for (Lookup lookup : parts) {
                total += rows.applyAsInt(lookup);
            }
            return (int) Math.min(part.size(), total);
        }

        /** Only claims that meet no other condition are asked one by one. */
        @Override
        RowSet among(Part part, RowSet rows) {
            List<RowSet> found = new ArrayList<>(parts.size());
            for (Lookup lookup : parts) {
                if (!lookup.scans()) {
                    found.add(lookup.among(part, rows));
                }
            }
            RowSet all = RowSet.union(found);
            for (Lookup lookup : parts) {
                if (lookup.scans()) {
                    all = all.or(lookup.among(part, rows.minus(all)));
                }
            }
            return all;
        }

        @Override
        int cost(Part part) {
            return costs(parts, part);
        }

        @Override
        long work(Part part) {
            return workOf(parts, part);
        }

        @Override
        Sieve sieve(Part part) {
            List<Lookup> scansLast = new ArrayList<>(parts);
            scansLast.sort(Comparator.comparing(Lookup::scans));
            List<Sieve> sieves = sieves(scansLast, part);
            return (rows, count) -> {
                boolean[] kept = new boolean[count];
                int[] asked = new int[count];
                for (Sieve sieve : sieves) {
                    int left = copyUnmarked(rows, kept, asked);
                    mark(rows, kept, asked, sieve.keep(asked, left));
                }
                return keep(rows, kept);
            };
        }

        @Override
        boolean scans() {
            return scan(parts);
        }
    }

    /** Claims that do not meet a condition. */
    static final class Not extends Lookup {

        private final Lookup inner;

        Not(Lookup inner) {
            this.inner = inner;
        }

        @Override
        RowSet find(Part part) {
            return part.segment().all().minus(inner.find(part));
        }

        @Override
        int estimate(Part part) {
            return part.size() - Math.min(part.size(), inner.estimate(part));
        }

        /** What may meet the other condition more often than a claim counts for nothing. */
        @Override
        int most(Part part) {
            return inner.isExact() ? estimate(part) : part.size();
        }

        @Override
        boolean isExact() {
            return inner.isExact();
        }

        @Override
        RowSet among(Part part, RowSet rows) {
            return rows.minus(inner.among(part, rows));
        }

        @Override
        int cost(Part part) {
            return 1 + inner.cost(part);
        }

        @Override
        long work(Part part) {
            return inner.work(part) + part.size();
        }

        @Override
        Sieve sieve(Part part) {
            return Sieve.not(inner.sieve(part));
        }

        @Override
        boolean scans() {
            return inner.scans();
        }
    }

    /** Copies the rows that are not marked yet; how many. */
    private static int copyUnmarked(int[] rows, boolean[] marked, int[] into) {
        int copied = 0;
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i]) {
                into[copied++] = rows[i];
            }
        }
        return copied;
    }

    /** Marks the places of those rows that have passed; both are ascending. */
    private static void mark(int[] rows, boolean[] marked, int[] passed, int count) {
        for (int i = 0, at = 0; i < count; at++) {
            if (rows[at] == passed[i]) {
                marked[at] = true;
                i++;
            }
        }
    }

    /** Moves the rows that are marked to the front; how many. */
    private static int keep(int[] rows, boolean[] marked) {
        int kept = 0;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                rows[kept++] = rows[i];
            }
        }
        return kept;
    }
}
