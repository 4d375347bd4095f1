package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.coded.CodedAnswer.AssertionVisitor;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The claims of an answer by number, read from the columns. */
record NumberedClaims(Snapshot snapshot, List<RowSet> claims) {

    private static final int BATCH = 256;

    void forEachAssertion(AssertionVisitor visitor) {
        for (int part = 0; part < claims.size(); part++) {
            Stretch stretch = new Stretch(segment(part));
            RowSet.Batches batches = claims.get(part).batches();
            int[] rows = new int[BATCH];
            for (int count = batches.next(rows); count > 0; count = batches.next(rows)) {
                Patience.check();
                stretch.read(rows, count);
                stretch.visit(visitor);
            }
        }
    }

    private Segment segment(int part) {
        return snapshot.parts().get(part).segment();
    }

    /** The assertions of a stretch of rows, read a column at a time. */
    private static final class Stretch {

        private final Segment segment;
        private final int[] speakerOfRow = new int[BATCH];
        private int[] places = new int[BATCH];
        private int[] speakers = new int[BATCH];
        private int[] subjects = new int[BATCH];
        private int[] kinds = new int[BATCH];
        private int[] objects = new int[BATCH];
        private int size;

        Stretch(Segment segment) {
            this.segment = segment;
        }

        void read(int[] rows, int count) {
            segment.keyed(Field.SPEAKER).rows().numbers().gather(rows, count, speakerOfRow);
            Rows all = segment.subjects();
            size = 0;
            for (int i = 0; i < count; i++) {
                int end = all.end(rows[i]);
                for (int place = all.start(rows[i]); place < end; place++) {
                    add(place, speakerOfRow[i]);
                }
            }
            all.numbers().gather(places, size, subjects);
            segment.kinds().gather(places, size, kinds);
            segment.objects().gather(places, size, objects);
        }

        private void add(int place, int speaker) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                speakers = Arrays.copyOf(speakers, 2 * size);
                subjects = new int[2 * size];
                kinds = new int[2 * size];
                objects = new int[2 * size];
            }
            places[size] = place;
            speakers[size++] = speaker;
        }

        void visit(AssertionVisitor visitor) {
            for (int i = 0; i < size; i++) {
                visitor.visit(
                        speakers[i], subjects[i] - 1, kinds[i] >> 1, objects[i] - 1, Assertions.isAffirmed(kinds[i]));
            }
        }
    }

    void markAffirmed(int subject, Sign sign, byte[] objects) {
        Patience.check();
        for (int part = 0; part < claims.size(); part++) {
            RowSet among = claims.get(part);
            Optional<RowSet> some = among.size() == segment(part).size() ? Optional.empty() : Optional.of(among);
            segment(part).triples().markAffirmed(subject + 1, sign, some, objects);
        }
    }

    StanceTotals stances(Field<Actor.Id> by) {
        StanceTotals totals = new StanceTotals(snapshot.numbers());
        Axis<Actor.Id> axis = Axis.of(by, snapshot);
        for (int part = 0; part < claims.size(); part++) {
            if (Keyed.isKeyed(by)) {
                totals.add(segment(part), segment(part).keyed(by), claims.get(part));
            } else {
                totals.add(segment(part), axis.reader(segment(part)), claims.get(part));
            }
        }
        return totals;
    }
}
