package dev.hearsay.benchmarks.engines;

import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Ascending claim ids by code, in one array; codes that are dense enough may carry a bitmap too. */
final class Postings {
    final int[] from;
    final int[] ids;
    final RoaringBitmap[] dense;

    private Postings(int[] from, int[] ids) {
        this.from = from;
        this.ids = ids;
        this.dense = new RoaringBitmap[from.length - 1];
    }

    /** One code a claim. */
    static Postings of(char[] code, int codes) {
        int[] from = new int[codes + 1];
        for (char c : code) {
            from[c + 1]++;
        }
        sum(from);
        int[] ids = new int[code.length];
        int[] next = from.clone();
        for (int i = 0; i < code.length; i++) {
            ids[next[code[i]]++] = i;
        }
        return new Postings(from, ids);
    }

    /** Many codes a claim. */
    static Postings of(int[] rowFrom, char[] code, int codes) {
        return of(rowFrom, code, codes, IntStream.range(0, rowFrom.length - 1).toArray());
    }

    /** Many codes a claim, visited in the given order of claims. */
    static Postings of(int[] rowFrom, char[] code, int codes, int[] order) {
        int n = rowFrom.length - 1;
        int[] from = new int[codes + 1];
        for (int k = 0; k < rowFrom[n]; k++) {
            from[code[k] + 1]++;
        }
        sum(from);
        int[] ids = new int[rowFrom[n]];
        int[] next = from.clone();
        for (int at = 0; at < n; at++) {
            int i = order[at];
            for (int k = rowFrom[i]; k < rowFrom[i + 1]; k++) {
                ids[next[code[k]]++] = i;
            }
        }
        return new Postings(from, ids);
    }

    /** Adds a bitmap to every code with at least this many ids. */
    Postings withDense(int atLeast) {
        for (int code = 0; code < dense.length; code++) {
            if (count(code) >= atLeast) {
                dense[code] = bitmap(code);
            }
        }
        return this;
    }

    /** Moves the ids of frequent codes into bitmaps; the array keeps the rest. */
    Postings split(int atLeast) {
        int kept = 0;
        for (int code = 0; code < dense.length; code++) {
            kept += count(code) < atLeast ? count(code) : 0;
        }
        int[] keptFrom = new int[from.length];
        int[] keptIds = new int[kept];
        Postings result = new Postings(keptFrom, keptIds);
        for (int code = 0; code < dense.length; code++) {
            keptFrom[code + 1] = keptFrom[code];
            if (count(code) < atLeast) {
                System.arraycopy(ids, from[code], keptIds, keptFrom[code], count(code));
                keptFrom[code + 1] += count(code);
            } else {
                result.dense[code] = bitmap(code);
            }
        }
        return result;
    }

    int count(int code) {
        return from[code + 1] - from[code];
    }

    long bytes() {
        long bytes = 4L * from.length + 4L * ids.length + 4L * dense.length;
        for (RoaringBitmap bitmap : dense) {
            bytes += bitmap == null ? 0 : bitmap.getLongSizeInBytes();
        }
        return bytes;
    }

    private RoaringBitmap bitmap(int code) {
        RoaringBitmap bitmap = new RoaringBitmap();
        for (int k = from[code]; k < from[code + 1]; k++) {
            bitmap.add(ids[k]);
        }
        bitmap.runOptimize();
        bitmap.trim();
        return bitmap;
    }

    private static void sum(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }
}
