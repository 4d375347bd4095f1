package dev.hearsay.columns;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Rows while they are being chosen. */
final class Picked {

    private static final int DENSE = 64;

    private int[] rows = {};
    private int count;

    int count() {
        return count;
    }

    /** Adds so many rows, unless there are enough. */
    void add(int[] batch, int more, int most) {
        int added = Math.min(more, most - count);
        if (count + added > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(added, count + Math.max(added, count)));
        }
        System.arraycopy(batch, 0, rows, count, added);
        count += added;
    }

    /** Many that lie close together are smaller, and quicker to ask, as a bitmap. */
    RowSet set() {
        return count >= RowSet.MANY && (rows[count - 1] - rows[0]) / count < DENSE
                ? RowSet.of(bits())
                : RowSet.of(rows, 0, count);
    }

    private RoaringBitmap bits() {
        RoaringBitmapWriter<RoaringBitmap> writer =
                RoaringBitmapWriter.writer().constantMemory().get();
        for (int i = 0; i < count; i++) {
            writer.add(rows[i]);
        }
        return writer.get();
    }
}
