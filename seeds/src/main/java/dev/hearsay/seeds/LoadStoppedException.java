package dev.hearsay.seeds;

/**
 * A load was not finished, because the thread that loads was interrupted. The thread's flag stays set, and nothing was
 * taken over.
 */
public final class LoadStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "HS-2904";

    LoadStoppedException() {
        super(CODE + " The load was stopped, because its thread was interrupted."
                + " Clear the thread's interrupted flag and load again.");
    }

    /** The stable code, {@code HS-2904}. */
    public String code() {
        return CODE;
    }
}
