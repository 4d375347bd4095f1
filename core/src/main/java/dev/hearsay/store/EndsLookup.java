package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Claims with an assertion, affirmed or denied, at either end of which one of some actors stands. */
final class EndsLookup extends Lookup {

    private final BitSet actors;

    EndsLookup(BitSet actors) {
        this.actors = actors;
    }

    @Override
    RowSet find(Part part) {
        List<RowSet> found = new ArrayList<>();
        for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
            found.add(part.segment().triples().involving(actor + 1));
        }
        return RowSet.union(found);
    }

    @Override
    int estimate(Part part) {
        long total = 0;
        for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
            total += part.segment().triples().involvingEstimate(actor + 1);
        }
        return (int) Math.min(part.size(), total);
    }

    @Override
    int cost(Part part) {
        return IndexLookup.SET;
    }

    @Override
    Sieve sieve(Part part) {
        Segment segment = part.segment();
        return Sieve.of(row -> {
            for (int place = segment.subjects().start(row);
                    place < segment.subjects().end(row);
                    place++) {
                if (isWanted(segment.subjects().get(place))
                        || isWanted(segment.objects().get(place))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Ends are told by the actor's number plus one. */
    private boolean isWanted(int end) {
        return end > 0 && actors.get(end - 1);
    }
}
