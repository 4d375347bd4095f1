package dev.hearsay;

/**
 * A question was not answered, or a change not made, because the thread that asked for it was interrupted.
 *
 * <p>Whatever looks at many claims one by one - finding, grouping, sorting, iterating - asks every few thousand claims whether
 * its thread is interrupted, and whatever changes a store asks at each claim. The thread's flag stays set, and nothing has
 * changed.
 */
public final class QuestionStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "HS-0324";

    /** A question or change that its thread was interrupted over. */
    public QuestionStoppedException() {
        super(CODE + " The question was stopped, because its thread was interrupted."
                + " Clear the thread's interrupted flag and ask again.");
    }

    /** The stable code, {@code HS-0324}. */
    public String code() {
        return CODE;
    }
}
