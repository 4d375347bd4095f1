package dev.hearsay.testkit;

/**
 * Where a fault was planted, counted as editors do.
 *
 * @param line its line, from 1
 * @param column its first column, from 1, in code points
 * @param length how many code points are wrong, at least 1
 */
public record Fault(int line, int column, int length) {

    /** For example {@code 14:25}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
