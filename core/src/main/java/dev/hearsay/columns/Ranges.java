package dev.hearsay.columns;

/** Where the entries of each number stand among entries that are sorted by it. */
public final class Ranges {

    private final Keys keys;
    private final int[] from;

    private Ranges(Keys keys, int[] from) {
        this.keys = keys;
        this.from = from;
    }

    /** The ranges of a sorted column. */
    public static Ranges of(Column sorted) {
        Keys keys = Keys.of(sorted);
        int[] from = keys.counts(sorted, 1);
        for (int key = 0; key < keys.size(); key++) {
            from[key + 1] += from[key];
        }
        return new Ranges(keys, from);
    }

    /** Where the entries of a number begin; where it has none, some place where they would also end. */
    public int from(int number) {
        int key = keys.place(number);
        return key < 0 ? 0 : from[key];
    }

    /** Where the entries of a number end, exclusive. */
    public int to(int number) {
        int key = keys.place(number);
        return key < 0 ? 0 : from[key + 1];
    }

    /** The bytes it takes in memory. */
    public long bytes() {
        return 24 + keys.bytes() + Heap.array(from.length, 4);
    }
}
