package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.coded.CodedAnswer.AssertionVisitor;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Field;
import java.util.List;
import java.util.Optional;

/** The claims of an answer by number, read from the columns. */
record Coding(Snapshot snapshot, List<RowSet> claims) {

    private static final int BATCH = 256;

    void forEachAssertion(AssertionVisitor visitor) {
        for (int part = 0; part < claims.size(); part++) {
            Segment segment = segment(part);
            RowSet.Batches batches = claims.get(part).batches();
            int[] rows = new int[BATCH];
            for (int count = batches.next(rows); count > 0; count = batches.next(rows)) {
                Patience.check();
                visit(segment, rows, count, visitor);
            }
        }
    }

    private Segment segment(int part) {
        return snapshot.parts().get(part).segment();
    }

    private static void visit(Segment segment, int[] rows, int count, AssertionVisitor visitor) {
        Rows subjects = segment.subjects();
        Column speakers = segment.keyed(Field.SPEAKER).rows().numbers();
        for (int i = 0; i < count; i++) {
            int end = subjects.end(rows[i]);
            for (int place = subjects.start(rows[i]); place < end; place++) {
                int kind = segment.kinds().get(place);
                visitor.visit(
                        speakers.get(rows[i]),
                        subjects.get(place) - 1,
                        kind >> 1,
                        segment.objects().get(place) - 1,
                        Assertions.isAffirmed(kind));
            }
        }
    }

    void markAffirmed(int subject, Sign sign, byte[] objects) {
        for (int part = 0; part < claims.size(); part++) {
            RowSet among = claims.get(part);
            Optional<RowSet> some = among.size() == segment(part).size() ? Optional.empty() : Optional.of(among);
            segment(part).triples().markAffirmed(subject + 1, sign, some, objects);
        }
    }

    StanceTotals stances(Field<Actor.Id> by) {
        StanceTotals totals = new StanceTotals(snapshot.numbers());
        for (int part = 0; part < claims.size(); part++) {
            totals.add(segment(part), segment(part).keyed(by), claims.get(part));
        }
        return totals;
    }
}
