package dev.hearsay.store;

import dev.hearsay.MisuseException;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the claims that meet a condition are found. A few rules, whatever is asked:
 *
 * <ul>
 *   <li>Of a conjunction, the condition whose claims cost least to find and to walk along is looked up first; see {@link Ordering}.
 *       What is left is intersected with what the other indexes hold, or asked one by one of the columns, whatever costs less.
 *   <li>Who wants only the newest claims gets them by walking along the first condition's rows, which are numbered newest first,
 *       until there are enough - unless so few claims meet the other conditions that to intersect is less work.
 *   <li>Claims that are not visible are left out by one more look-up, placed among the others by what it rules out for its cost, but
 *       before a caller's own test, which is asked of as few as possible.
 * </ul>
 */
final class Search {

    static final String SCAN = "scan";

    /** So few rows are sooner walked along than intersected with others. */
    private static final int NEAR = 256;

    private final Snapshot snapshot;
    private final Condition condition;
    private final Ordering order;
    private final List<Lookup> lookups;
    private final int scans;

    Search(Snapshot snapshot, Condition condition) {
        this.snapshot = snapshot;
        this.condition = condition;
        this.order = order(condition, snapshot);
        this.lookups = order.lookups();
        int indexed = 0;
        while (indexed < lookups.size() && !lookups.get(indexed).scans()) {
            indexed++;
        }
        this.scans = indexed;
    }

    /** As is best in the greatest part; the others follow. */
    private static Ordering order(Condition condition, Snapshot snapshot) {
        Lookups compiled = new Lookups(snapshot);
        if (!(condition instanceof Condition.All all)) {
            Lookup only = compiled.of(condition);
            return snapshot.isWhole() || only.scans()
                    ? Ordering.asTold(List.of(only))
                    : Ordering.seen(only, greatest(snapshot));
        }
        List<Lookup> each = new ArrayList<>(all.parts().size() + 1);
        for (Condition part : all.parts()) {
            each.add(compiled.of(part));
        }
        if (!snapshot.isWhole()) {
            each.add(SightLookup.SIGHT);
        }
        return each.size() < 2 || snapshot.parts().isEmpty()
                ? Ordering.asTold(each)
                : Ordering.of(each, greatest(snapshot));
    }

    private static Part greatest(Snapshot snapshot) {
        Part greatest = snapshot.parts().get(0);
        for (Part part : snapshot.parts()) {
            greatest = part.size() > greatest.size() ? part : greatest;
        }
        return greatest;
    }

    /** A count for each look-up: how many rows were left after it. */
    int[] steps() {
        return new int[lookups.size()];
    }

    /**
     * The visible rows by part; of each part at most so many, the newest, and no others than the newest of all.
     *
     * @param left takes how many rows were left after each look-up
     */
    List<RowSet> find(int most, int[] left) {
        List<Part> parts = snapshot.parts();
        RowSet[] found = new RowSet[parts.size()];
        Horizon horizon = new Horizon(most);
        for (int i = 0; i < found.length; i++) {
            Part part = parts.get(i);
            int end = horizon.in(part);
            found[i] = end == 0 ? RowSet.NONE : find(part, most, end, left);
            horizon.seen(part, found[i]);
        }
        return List.of(found);
    }

    private RowSet find(Part part, int most, int end, int[] left) {
        if (lookups.isEmpty()) {
            return part.all().first(most);
        }
        if (scans == 0) {
            return narrowed(part, part.all(), 0, left).first(most);
        }
        return most == Integer.MAX_VALUE ? all(part, left) : newest(part, most, end, left);
    }

    private RowSet all(Part part, int[] left) {
        RowSet rows = lookups.get(0).find(part);
        left[0] += rows.size();
        return rows.isEmpty() ? rows : narrowed(part, rows, 1, left);
    }

    private RowSet newest(Part part, int most, int end, int[] left) {
        Lookup first = lookups.get(0);
        if (first.isExact() && first.estimate(part) == 0) {
            return RowSet.NONE;
        }
        RowSet[] stretches = stretches(part);
        RowSet window = window(end, stretches);
        if (window.isEmpty()) {
            return window;
        }
        RowSet rows = first.find(part);
        left[0] += rows.size();
        return isNear(rows, window, part) || isSoonEnough(rows, most)
                ? rows.sifted(sieve(part, stretches, left), window.first(), window.end(), most)
                : narrowed(part, rows, 1, left).first(most);
    }

    private RowSet[] stretches(Part part) {
        RowSet[] stretches = new RowSet[lookups.size()];
        for (int i = 0; i < stretches.length; i++) {
            stretches[i] = lookups.get(i).stretch(part);
        }
        return stretches;
    }

    /** The rows outside of which none before an end meets the conditions. */
    private static RowSet window(int end, RowSet... stretches) {
        int from = 0;
        int to = end;
        for (RowSet stretch : stretches) {
            from = Math.max(from, stretch.first());
            to = Math.min(to, stretch.end());
        }
        return RowSet.span(from, to);
    }

    private RowSet narrowed(Part part, RowSet rows, int from, int[] left) {
        RowSet some = rows;
        for (int i = from; i < lookups.size(); i++) {
            some = lookups.get(i).among(part, some);
            if (isSight(i)) {
                continue;
            }
            if (some.isEmpty()) {
                return some;
            }
            left[i] += some.size();
        }
        return some;
    }

    /** Whether a look-up asks which claims are visible: nobody asked for that, so it is no step of the plan. */
    private boolean isSight(int step) {
        return lookups.get(step) == SightLookup.SIGHT;
    }

    /** Whether few of the rows are likely to stand in a window. */
    private static boolean isNear(RowSet rows, RowSet window, Part part) {
        return (double) rows.size() * window.size() / part.size() < NEAR;
    }

    /** Whether enough claims are likely to be met before half of the rows are walked along. */
    private boolean isSoonEnough(RowSet rows, int most) {
        if (most >= rows.size()) {
            return false;
        }
        double walked = most;
        for (int i = 1; i < lookups.size(); i++) {
            walked /= Math.max(1e-9, order.shares()[i]);
        }
        return walked < rows.size() / 2.0;
    }

    /** A stretch without gaps holds every row of the window, which is counted and not asked. */
    private Sieve sieve(Part part, RowSet[] stretches, int[] left) {
        List<Sieve> sieves = new ArrayList<>(lookups.size());
        for (int i = 1; i < lookups.size(); i++) {
            if (lookups.get(i).isStretch()) {
                Sieve within = stretches[i].isSpan() ? (rows, count) -> count : stretches[i].sieve();
                sieves.add(counting(within, i, left));
            } else if (!isSight(i) || !part.isWhole()) {
                sieves.add(counting(lookups.get(i).sieve(part), i, left));
            }
        }
        return Lookup.patient(one(sieves));
    }

    private static Sieve counting(Sieve sieve, int step, int[] left) {
        return (rows, count) -> {
            int kept = sieve.keep(rows, count);
            left[step] += kept;
            return kept;
        };
    }

    private static Sieve one(List<Sieve> sieves) {
        return (rows, count) -> {
            int kept = count;
            for (int i = 0; i < sieves.size() && kept > 0; i++) {
                kept = sieves.get(i).keep(rows, kept);
            }
            return kept;
        };
    }

    /** Of visible rows, by part, those that meet the condition. */
    List<RowSet> among(List<RowSet> rows) {
        List<RowSet> found = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RowSet some = rows.get(i);
            for (int step = 0; step < lookups.size() && !some.isEmpty(); step++) {
                some = isSight(step)
                        ? some
                        : lookups.get(step).among(snapshot.parts().get(i), some);
            }
            found.add(some);
        }
        return found;
    }

    /** Refuses a question whose narrowest condition promises more claims than it allows to be visited. */
    void checkBound(Query query) {
        if (query.bound().isPresent()) {
            checkBound(query, visited(query));
        }
    }

    static void checkBound(Query query, long visited) {
        if (visited > query.bound().orElse(Integer.MAX_VALUE)) {
            throw new MisuseException(
                    "HS-0325",
                    "The question '" + query + "' would visit about " + visited + " claims.",
                    "Narrow it, ask for the newest few, or let it visit more.");
        }
    }

    private long visited(Query query) {
        double visited = scans == 0 ? snapshot.size() : most();
        if (scans == lookups.size() && isNewestFirst(query) && query.limit().isPresent()) {
            double walked = (double) query.offset() + query.limit().getAsInt();
            for (int i = 1; i < lookups.size(); i++) {
                walked *= isSight(i) ? 1 : (double) snapshot.size() / Math.max(1, estimate(i));
            }
            visited = Math.min(visited, walked);
        }
        return (long) visited;
    }

    static boolean isNewestFirst(Query query) {
        return query.order().size() == 1 && query.order().get(0).equals(Order.NEWEST_FIRST);
    }

    private long most() {
        long total = 0;
        for (Part part : snapshot.parts()) {
            total += lookups.get(0).most(part);
        }
        return total;
    }

    private int estimate(int step) {
        long total = 0;
        for (Part part : snapshot.parts()) {
            total += lookups.get(step).estimate(part);
        }
        return (int) Math.min(Integer.MAX_VALUE, total);
    }

    Plan plan(Query query, int[] left, int answer) {
        List<Condition> conditions = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        List<Plan.Step> steps = new ArrayList<>();
        int visible = snapshot.size();
        double expected = visible;
        for (int i = 0; i < lookups.size(); i++) {
            if (isSight(i)) {
                continue;
            }
            int estimate = estimate(i);
            expected *= (double) estimate / Math.max(1, stored());
            Condition asked = conditions.get(order.place(i));
            steps.add(new Plan.Step(
                    asked.toString(), index(asked, lookups.get(i)), estimate, (int) Math.round(expected), left[i]));
        }
        boolean partial = isNewestFirst(query) && query.limit().equals(OptionalInt.of(answer));
        return new Plan(query.toString(), visible, steps, answer, partial);
    }

    private long stored() {
        return snapshot.parts().stream().mapToLong(Part::size).sum();
    }

    /** The name of the index that answers a condition. */
    private static String index(Condition condition, Lookup lookup) {
        if (condition instanceof Condition.Is<?> is) {
            return "values of " + is.field();
        } else if (condition instanceof Condition.Between<?> between) {
            return "sorted " + between.field();
        } else if (condition instanceof Condition.Dated dated) {
            return "days of " + dated.field();
        } else if (condition instanceof Condition.Asserts) {
            return "triples";
        } else if (condition instanceof Condition.Linked) {
            return "links";
        }
        return lookup.scans() ? SCAN : "sets";
    }
}
