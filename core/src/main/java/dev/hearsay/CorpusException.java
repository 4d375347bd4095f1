package dev.hearsay;

import java.util.List;

/** Data that was refused whole, with every problem that was found in it; the message shows the first hundred in full. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * A refusal for these problems.
     *
     * @param problems at least one problem; kept sorted
     */
    public CorpusException(List<Problem> problems) {
        super(message(problems));
        this.problems = problems.stream().sorted().toList();
    }

    /** Every problem, sorted by place and record. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return Problem.listed(problems) + count + ". Nothing was taken over.";
    }
}
