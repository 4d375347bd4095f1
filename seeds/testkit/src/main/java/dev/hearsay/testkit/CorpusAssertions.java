package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** Assertions about corpora that say what is wrong record by record, field by field. */
public final class CorpusAssertions {

    private static final int SHOWN = 20;

    private CorpusAssertions() {}

    /**
     * Fails unless the corpora are equal, with the records and fields in which they differ and both values.
     *
     * <pre>
     * The corpora differ in 2 places:
     *   claim 'c-1', gist: expected 'peace', but was 'war'
     *   topic 't-2' is missing: Topic[id=t-2, ...]
     * </pre>
     */
    public static void assertSame(Corpus expected, Corpus actual) {
        if (!expected.equals(actual)) {
            throw new AssertionFailedError(
                    "The corpora differ in " + told(Difference.between(expected, actual)), expected, actual);
        }
    }

    /** How many places there are, and the first of them, a line each. */
    static String told(List<Difference> differences) {
        String first = differences.stream()
                .limit(SHOWN)
                .map(difference -> "\n  " + difference)
                .collect(Collectors.joining());
        int more = differences.size() - SHOWN;
        return differences.size()
                + (differences.size() == 1 ? " place:" : " places:")
                + first
                + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
