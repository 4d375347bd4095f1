package dev.hearsay.seeds;

import static java.util.Objects.requireNonNull;

import dev.hearsay.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Bytes that could not be read or written: a missing file, a full disk. What the bytes say is never reported this way.
 *
 * <p>Its message is {@code code what remedy}; the cause tells what the system said.
 */
public final class SeedException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A failure of input or output.
     *
     * @param code the stable code, for example {@code HS-2901}
     * @param what one sentence that says what could not be done
     * @param remedy one sentence that says what to do
     * @param cause what the system said
     */
    public SeedException(String code, String what, String remedy, IOException cause) {
        super(Problem.visible(code + " " + what + " " + remedy), cause);
        this.code = code;
    }

    /** What the system said. */
    @Override
    public synchronized IOException getCause() {
        return requireNonNull(super.getCause());
    }

    /** The stable code, for example {@code HS-2901}. */
    public String code() {
        return code;
    }
}
