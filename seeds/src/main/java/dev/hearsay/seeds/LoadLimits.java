package dev.hearsay.seeds;

import dev.hearsay.MisuseException;

/**
 * How much a loader takes: what keeps a hostile or broken file from filling the memory or the screen.
 *
 * <p>What goes beyond a limit is a problem that names the limit and its value.
 *
 * @param bytes how many bytes a file has at most; up to 1 GiB
 * @param depth how many lists and objects, or folders, stand within each other at most
 * @param textLength how many UTF-16 units a text has at most
 * @param numberLength how many characters a number has at most
 * @param records how many records a load has at most
 * @param problems how many problems are told; nothing is read beyond them
 * @param files how many files a folder has at most
 * @param totalBytes how many bytes the files of a load have together at most
 */
public record LoadLimits(
        int bytes, int depth, int textLength, int numberLength, int records, int problems, int files, long totalBytes) {

    /**
     * 64 MiB a file and 512 MiB a load, 64 levels, texts of 1,000,000 units, numbers of 100 characters, 5,000,000 records,
     * 10,000 problems, 10,000 files.
     */
    public static final LoadLimits DEFAULT =
            new LoadLimits(64 << 20, 64, 1_000_000, 100, 5_000_000, 10_000, 10_000, 512L << 20);

    private static final int LARGEST_FILE = 1 << 30;

    /** Checks that each limit lets something through: {@code HS-2801}. */
    public LoadLimits {
        check("bytes", bytes);
        check("depth", depth);
        check("textLength", textLength);
        check("numberLength", numberLength);
        check("records", records);
        check("problems", problems);
        check("files", files);
        check("totalBytes", totalBytes);
        if (bytes > LARGEST_FILE) {
            throw new MisuseException("HS-2801", "The limit bytes is " + bytes + ".", "Set it to at most 1073741824.");
        }
    }

    private static void check(String name, long limit) {
        if (limit < 1) {
            throw new MisuseException("HS-2801", "The limit " + name + " is " + limit + ".", "Set it to 1 or more.");
        }
    }

    /** The same limits with another number of bytes a file. */
    public LoadLimits withBytes(int most) {
        return new LoadLimits(most, depth, textLength, numberLength, records, problems, files, totalBytes);
    }

    /** The same limits with another depth. */
    public LoadLimits withDepth(int most) {
        return new LoadLimits(bytes, most, textLength, numberLength, records, problems, files, totalBytes);
    }

    /** The same limits with another length of texts. */
    public LoadLimits withTextLength(int most) {
        return new LoadLimits(bytes, depth, most, numberLength, records, problems, files, totalBytes);
    }

    /** The same limits with another length of numbers. */
    public LoadLimits withNumberLength(int most) {
        return new LoadLimits(bytes, depth, textLength, most, records, problems, files, totalBytes);
    }

    /** The same limits with another number of records. */
    public LoadLimits withRecords(int most) {
        return new LoadLimits(bytes, depth, textLength, numberLength, most, problems, files, totalBytes);
    }

    /** The same limits with another number of problems. */
    public LoadLimits withProblems(int most) {
        return new LoadLimits(bytes, depth, textLength, numberLength, records, most, files, totalBytes);
    }

    /** The same limits with another number of files. */
    public LoadLimits withFiles(int most) {
        return new LoadLimits(bytes, depth, textLength, numberLength, records, problems, most, totalBytes);
    }

    /** The same limits with another number of bytes a load. */
    public LoadLimits withTotalBytes(long most) {
        return new LoadLimits(bytes, depth, textLength, numberLength, records, problems, files, most);
    }
}
