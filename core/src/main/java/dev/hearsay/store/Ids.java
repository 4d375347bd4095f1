package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.columns.Blob;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Permutation;
import java.nio.charset.StandardCharsets;

/** The ids of a segment's claims, in their own order, with the row of each and the place of each row. */
final class Ids {

    private final Blob texts;
    private final Column rows;
    private final Column places;

    private Ids(Blob texts, Column rows, Column places) {
        this.texts = texts;
        this.rows = rows;
        this.places = places;
    }

    /**
     * Ids as they were written.
     *
     * @param byId what was written, by id
     * @param rows for what was written, its row
     */
    static Ids of(Blob.Tape written, int[] byId, int[] rows) {
        int count = byId.length;
        int[] places = new int[count];
        for (int place = 0; place < count; place++) {
            places[rows[byId[place]]] = place;
        }
        return new Ids(
                written.blob(Permutation.of(byId)),
                Column.of(count, count, place -> rows[byId[place]]),
                Column.of(count, count, row -> places[row]));
    }

    /** Whether an id stands here twice. */
    boolean hasRepeats() {
        for (int place = 1; place < texts.size(); place++) {
            if (texts.compare(place - 1, texts, place) == 0) {
                return true;
            }
        }
        return false;
    }

    Claim.Id get(int row) {
        return new Claim.Id(texts.get(places.get(row)));
    }

    byte[] bytes(int row) {
        return texts.part(places.get(row));
    }

    /** The place of a row's id among those of the segment. */
    int place(int row) {
        return places.get(row);
    }

    /** The row of the id at a place. */
    int row(int place) {
        return rows.get(place);
    }

    /** The row of an id; -1 if it is not here. */
    int row(Claim.Id id) {
        int place = find(id);
        return place < 0 ? -1 : rows.get(place);
    }

    /** The place of an id; of one that is not here, the place where it would be, as {@code -place - 1}. */
    int find(Claim.Id id) {
        byte[] wanted = id.value().getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = texts.compare(middle, wanted);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -low - 1;
    }

    /** Compares the ids of two rows, of this and another segment. */
    int compare(int row, Ids other, int otherRow) {
        return texts.compare(places.get(row), other.texts, other.places.get(otherRow));
    }

    /** How many bytes the ids have together. */
    long length() {
        return texts.length();
    }

    int size() {
        return texts.size();
    }

    long bytes() {
        return 24 + texts.bytes() + rows.bytes() + places.bytes();
    }
}
