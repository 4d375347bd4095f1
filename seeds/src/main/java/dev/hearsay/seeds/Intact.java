package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import java.util.Collection;
import java.util.List;

/**
 * The part of a seed that is whole.
 *
 * @param corpus the records that are whole and name only such records
 * @param leftOut why the others were left out, by place: the errors, and for each record that names a record left out,
 *     that it does
 */
public record Intact(Corpus corpus, List<Problem> leftOut) {

    /** Sorts the reasons. */
    public Intact {
        leftOut = sorted(leftOut);
    }

    private static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().sorted().distinct().toList();
    }
}
