package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
    private final int files;
    private final List<Problem> problems;
    private final Intact intact;
    private final Optional<Recognition> readAs;

    Loaded(String name, int files, Collection<Problem> problems, Intact intact) {
        this(name, files, problems, intact, Optional.empty());
    }

    private Loaded(String name, int files, Collection<Problem> problems, Intact intact, Optional<Recognition> readAs) {
        this.name = name;
        this.files = files;
        this.problems = problems.stream().sorted().distinct().toList();
        this.intact = intact;
        this.readAs = readAs;
    }

    /** The same, with why this loader was chosen. */
    Loaded readAs(Recognition recognition) {
        return new Loaded(name, files, problems, intact, Optional.of(recognition));
    }

    /** Which format the seed was taken for and why, if {@link Seeds#open} chose. */
    public Optional<Recognition> readAs() {
        return readAs;
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

    /** The same with every warning told as an error, for who wants nothing but what is beyond doubt. */
    public Loaded strict() {
        List<Problem> strict = problems.stream().map(Problem::asError).toList();
        return new Loaded(name, files, strict, new Intact(intact.corpus(), strict), readAs);
    }

    /**
     * The counts, and what became of the load, in one line: {@code 3 errors, 1 warning in claims.json. Nothing was taken
     * over; intact are 2 sources, 30 actors, 16 topics, 84 claims.}
     */
    public String summary() {
        int errors = errors(problems).size();
        return count(errors, "error") + ", " + count(problems.size() - errors, "warning") + " in " + where() + ". "
                + (errors == 0 ? "Everything was taken over: " : "Nothing was taken over; intact are ")
                + intact.corpus() + ".";
    }

    private String where() {
        long concerned = problems.stream()
                .flatMap(problem -> problem.place().stream())
                .map(Place::file)
                .distinct()
                .count();
        return (files > 1 ? concerned + " of " + files + " files of " : "") + Problem.visible(name);
    }

    /**
     * The problems and counts as a JSON object, for programs: {@code seed, files, errors, warnings, takenOver, problems}; each
     * problem with {@code code, severity, summary, fix} and, as far as known, {@code file, line, column, byteOffset, pointer,
     * record, expected, found, related}. Lines and columns count from 1, columns in code points.
     */
    public String json() {
        return Report.of(name, files, problems);
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
