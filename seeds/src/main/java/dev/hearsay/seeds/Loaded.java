package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a loader read, and every problem it met.
 *
 * <pre>{@code
 * Loaded loaded = Seeds.json().load(Path.of("claims.json"));
 * System.err.println(loaded);                 // the problems, and what became of the load
 * Corpus corpus = loaded.orThrow();           // all of it, or an exception with all problems
 * Corpus whole = loaded.intact().corpus();    // on explicit request: what was whole
 * }</pre>
 */
public final class Loaded {

    private final String name;
    private final List<Problem> problems;
    private final Intact intact;

    Loaded(String name, Collection<Problem> problems, Intact intact) {
        this.name = name;
        this.problems = problems.stream().sorted().distinct().toList();
        this.intact = intact;
    }

    /**
     * What a loader of one's own hands back.
     *
     * @param name the seed's name
     * @param read the records that were read; what is wrong with their references is found out here
     * @param problems what was wrong with the others, and warnings
     */
    public static Loaded of(String name, Corpus.Builder read, Collection<Problem> problems) {
        Set<Problem> leftOut = new LinkedHashSet<>(errors(problems));
        List<Problem> found = new ArrayList<>(read.problems());
        leftOut.addAll(found);
        found.addAll(problems);
        Corpus whole = read.intact(leftOut);
        return new Loaded(name, found, new Intact(whole, List.copyOf(leftOut)));
    }

    static List<Problem> errors(Collection<Problem> problems) {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /**
     * Everything that was found wrong, errors and warnings, by place. A record that is refused only because it names
     * another refused record is no problem of its own; {@link Intact#leftOut} has it.
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The corpus, if there is no error; warnings do not count.
     *
     * @throws CorpusException with all problems, if one of them is an error
     */
    public Corpus orThrow() {
        if (!errors(problems).isEmpty()) {
            throw new CorpusException(problems);
        }
        return intact.corpus();
    }

    /** What was whole, with what was left out and why; all of it where there is no error. */
    public Intact intact() {
        return intact;
    }

    /**
     * The counts, and what became of the load, in one line: {@code 3 errors, 1 warning in claims.json. Nothing was taken
     * over; intact are 2 sources, 30 actors, 16 topics, 84 claims.}
     */
    public String summary() {
        int errors = errors(problems).size();
        return count(errors, "error") + ", " + count(problems.size() - errors, "warning") + " in "
                + Problem.visible(name) + ". "
                + (errors == 0 ? "Everything was taken over: " : "Nothing was taken over; intact are ")
                + intact.corpus() + ".";
    }

    /** The problems as people read them, the first hundred in full and the others counted by code, then the summary. */
    @Override
    public String toString() {
        return Problem.listed(problems) + summary();
    }

    private static String count(int count, String word) {
        return count == 1 ? "1 " + word : count + " " + word + "s";
    }
}
