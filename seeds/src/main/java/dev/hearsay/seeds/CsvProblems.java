package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.List;

/** What is wrong with the form of a table. */
final class CsvProblems {

    private CsvProblems() {}

    static Problem of(CsvTokens.Broken broken, char separator) {
        String between = separator == '\t' ? "a tab" : "'" + separator + "'";
        return switch (broken.flaw()) {
            case STRAY_QUOTE ->
                Problem.error(
                                "HS-2300",
                                "A quote stands within a cell that does not begin with one.",
                                "Put the whole cell between quotes, and double each quote in it.")
                        .expecting("no quote, or a cell that begins with one", "\"");
            case TRAILING ->
                Problem.error(
                                "HS-2301",
                                "Something follows the closing quote of a cell.",
                                "Double the quotes that belong to the cell, or remove what follows.")
                        .expecting(
                                between + " or the end of the line",
                                Quoted.of(broken.spot().text()));
            case UNCLOSED ->
                Problem.error(
                                "HS-2302",
                                "The quote that opens here is never closed.",
                                "Close it, and double the quotes within; what follows in this file was not read.")
                        .expecting("a closing quote", "the end of the file");
        };
    }

    static Problem ragged(int cells, int columns) {
        return Problem.error(
                        "HS-2303",
                        cells < columns ? "The row has too few cells." : "The row has too many cells.",
                        cells < columns
                                ? "Fill it up with empty cells."
                                : "Put cells that hold the separator between quotes, or remove the others.")
                .expecting(columns + " cells, as the header has", cells + " cells");
    }

    static Problem unread(String name, List<String> free, long count) {
        boolean isSlip = free.stream().anyMatch(other -> isSlip(name, other));
        return Problem.error(
                        "HS-2307",
                        "The column '" + Quoted.of(name) + "' means nothing to the mapping; it is not read.",
                        isSlip ? Nearest.remedy(name, free) : "Map it, or leave it out knowingly by ignoring(...).")
                .asWarning()
                .expecting(
                        "a column of the mapping",
                        (count == 1 ? "1 cell that says" : count + " cells that say") + " something");
    }

    private static boolean isSlip(String name, String other) {
        boolean isLong = other.length() > 2 && Math.abs(other.length() - name.length()) <= 2;
        return isLong && Nearest.distance(name, other) <= 2;
    }
}
