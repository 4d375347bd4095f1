package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.seeds.Loaded;
import java.util.List;

/** All that can be seen of a load. */
record Outcome(String report, String json, List<Problem> problems, List<Problem> leftOut, Corpus intact) {

    static Outcome of(Loaded loaded) {
        return new Outcome(
                loaded.toString(),
                loaded.json(),
                loaded.problems(),
                loaded.intact().leftOut(),
                loaded.intact().corpus());
    }

    List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    boolean isWhole() {
        return errors().isEmpty();
    }

    /** How another outcome differs, in words. */
    String unlike(Outcome other) {
        return intact.equals(other.intact)
                ? "One reports:\n" + report + "\nand one:\n" + other.report
                : "The corpora differ in " + CorpusAssertions.told(Difference.between(intact, other.intact));
    }
}
