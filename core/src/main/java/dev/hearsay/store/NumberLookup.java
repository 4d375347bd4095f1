package dev.hearsay.store;

import dev.hearsay.columns.Column;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.columns.Rows;

/** Claims that have one value of a keyed field. */
final class NumberLookup extends Lookup {

    private final int field;
    private final int number;

    NumberLookup(int field, int number) {
        this.field = field;
        this.number = number;
    }

    @Override
    RowSet find(Part part) {
        return part.segment().keyed(field).postings().of(number);
    }

    @Override
    int estimate(Part part) {
        return part.segment().keyed(field).postings().count(number);
    }

    @Override
    boolean isExact() {
        return true;
    }

    @Override
    long work(Part part) {
        return 0;
    }

    @Override
    int cost(Part part) {
        return part.segment().keyed(field).cost();
    }

    /** A number that no claim of the segment has needs no reading. */
    @Override
    RowSet among(Part part, RowSet rows) {
        return estimate(part) == 0 ? RowSet.NONE : super.among(part, rows);
    }

    @Override
    Sieve sieve(Part part) {
        Keyed keyed = part.segment().keyed(field);
        return keyed.hasRows() ? sieve(keyed.rows()) : find(part).sieve();
    }

    private Sieve sieve(Rows rows) {
        return rows.offsets().isOneEach()
                ? new OfOneEach(rows.numbers(), number)
                : Sieve.of(row -> rows.holds(row, number));
    }

    /** Reads the numbers of a stretch of rows at once. */
    private static final class OfOneEach implements Sieve {

        private final Column numbers;
        private final int number;
        private int[] read = {};

        OfOneEach(Column numbers, int number) {
            this.numbers = numbers;
            this.number = number;
        }

        @Override
        public int keep(int[] rows, int count) {
            if (read.length < count) {
                read = new int[count];
            }
            numbers.gather(rows, count, read);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                rows[kept] = rows[i];
                kept += read[i] == number ? 1 : 0;
            }
            return kept;
        }
    }
}
