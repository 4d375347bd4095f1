package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.query.Condition;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/** When the claims of a segment were recorded: distinct instants as ranks, and the claims sorted by rank. */
final class InstantIndex {

    private final List<Instant> instants;
    private final SortedColumn byRank;

    private InstantIndex(List<Instant> instants, SortedColumn byRank) {
        this.instants = instants;
        this.byRank = byRank;
    }

    static InstantIndex of(List<Claim> claims) {
        TreeSet<Instant> distinct = new TreeSet<>();
        claims.forEach(claim -> claim.recorded().ifPresent(distinct::add));
        List<Instant> instants = List.copyOf(distinct);
        Map<Instant, Integer> ranks = new HashMap<>();
        instants.forEach(instant -> ranks.put(instant, ranks.size()));
        RoaringBitmap recorded = new RoaringBitmap();
        int[] rank = new int[claims.size()];
        for (int ordinal = 0; ordinal < rank.length; ordinal++) {
            Integer found = claims.get(ordinal).recorded().map(ranks::get).orElse(-1);
            if (found >= 0) {
                recorded.add(ordinal);
                rank[ordinal] = found;
            }
        }
        return new InstantIndex(instants, SortedColumn.of(recorded, rank));
    }

    RoaringBitmap find(Condition.Between<?> range) {
        return byRank.between(first(range), last(range));
    }

    int estimate(Condition.Between<?> range) {
        return byRank.count(first(range), last(range));
    }

    /** The claims recorded at an instant. */
    RoaringBitmap at(Instant instant) {
        return byRank.between(insertion(instant, false), insertion(instant, true) - 1);
    }

    /** The claims recorded after an instant. */
    RoaringBitmap after(Instant instant) {
        return byRank.between(insertion(instant, true), Integer.MAX_VALUE);
    }

    private int first(Condition.Between<?> range) {
        return range.least().map(bound -> insertion((Instant) bound, false)).orElse(0);
    }

    private int last(Condition.Between<?> range) {
        return range.most().map(bound -> insertion((Instant) bound, true) - 1).orElse(instants.size());
    }

    private int insertion(Instant bound, boolean after) {
        int at = Collections.binarySearch(instants, bound);
        if (at < 0) {
            return -at - 1;
        }
        return after ? at + 1 : at;
    }
}
