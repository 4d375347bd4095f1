package dev.hearsay.export;

import dev.hearsay.Problem;
import java.util.List;

/**
 * What came of writing a graph: whatever the format could not express, as warnings that count and name it and say what stands there instead.
 *
 * @param format the format
 * @param problems the warnings, by code; empty where everything was expressed
 */
public record Written(String format, List<Problem> problems) {

    /** Copies the list. */
    public Written {
        problems = List.copyOf(problems);
    }

    /** Whether everything that the graph has stands in the file as it is. */
    public boolean isWhole() {
        return problems.isEmpty();
    }

    /** The warnings as people read them, or that there are none. */
    @Override
    public String toString() {
        return isWhole() ? format + " expressed everything.\n" : Problem.listed(problems);
    }
}
