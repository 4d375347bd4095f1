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

    /** The place of a number among those that occur, to be asked for both its ends; negative where it has no entries. */
    public int place(int number) {
        return keys.place(number);
    }

    /** Where the entries of the number at a place begin. */
    public int start(int place) {
        return from[place];
    }

    /** Where the entries of the number at a place end, exclusive. */
    public int end(int place) {
        return from[place + 1];
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
