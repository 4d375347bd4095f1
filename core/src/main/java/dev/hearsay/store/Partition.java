package dev.hearsay.store;

import dev.hearsay.coded.Patience;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;

/** The rows of an answer parted by key, all at once. */
final class Partition {

    private final List<OfPart> parts = new ArrayList<>();

    Partition(StoredAnswer answer, Tally tally, Combinations index) {
        for (int i = 0; i < answer.rows().size(); i++) {
            Segment segment = answer.snapshot().parts().get(i).segment();
            parts.add(new OfPart(segment, answer.rows().get(i), tally, index));
        }
    }

    /** Whether the numbers of rows can be read without reading gists. */
    static boolean isQuick(Tally tally) {
        for (Axis<?> axis : tally.axes()) {
            if (axis.field() == Field.WORD) {
                return false;
            }
        }
        return true;
    }

    /** The rows of the key at a place, by part. */
    List<RowSet> rows(int place) {
        List<RowSet> rows = new ArrayList<>(parts.size());
        for (OfPart part : parts) {
            rows.add(part.rows(place));
        }
        return rows;
    }

    /** The rows of one part, sorted by key in two walks: one to count, one to place. */
    private static final class OfPart {

        private final Tally tally;
        private final Combinations index;
        private final int[] from;
        private final int[] sorted;

        OfPart(Segment segment, RowSet rows, Tally tally, Combinations index) {
            this.tally = tally;
            this.index = index;
            this.from = new int[tally.bound() + 1];
            forEach(segment, rows, (place, row) -> from[place + 1]++);
            for (int place = 0; place < tally.bound(); place++) {
                from[place + 1] += from[place];
            }
            this.sorted = new int[from[tally.bound()]];
            int[] next = from.clone();
            forEach(segment, rows, (place, row) -> sorted[next[place]++] = row);
        }

        RowSet rows(int place) {
            return RowSet.of(sorted, from[place], from[place + 1]);
        }

        private interface PlaceVisitor {
            void visit(int place, int row);
        }

        private void forEach(Segment segment, RowSet rows, PlaceVisitor visitor) {
            List<Axis.Reader> readers = new ArrayList<>();
            for (Axis<?> axis : tally.axes()) {
                readers.add(axis.reader(segment));
            }
            Strip strip = new Strip();
            Patience patience = new Patience();
            rows.forEach(row -> {
                patience.spend(1);
                strip.clear();
                visit(0, Combinations.NOTHING, row, readers, strip, visitor);
            });
        }

        private void visit(int axis, int begun, int row, List<Axis.Reader> readers, Strip strip, PlaceVisitor visitor) {
            int from = strip.size();
            readers.get(axis).read(row, strip);
            int to = strip.size();
            for (int place = from; place < to; place++) {
                int longer = index.find(axis, begun, strip.get(place));
                if (axis + 1 == readers.size()) {
                    visitor.visit(longer, row);
                } else {
                    visit(axis + 1, longer, row, readers, strip, visitor);
                }
            }
        }
    }
}
