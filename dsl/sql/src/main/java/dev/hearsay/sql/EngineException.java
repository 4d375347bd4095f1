package dev.hearsay.sql;

/** An engine failed at a statement, {@code HS-0520}; the cause is what its driver threw. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "HS-0520";

    EngineException(String text, Throwable cause) {
        super(
                CODE + " The engine failed: " + cause.getMessage()
                        + " Make the tables of the schema known to it under their names (Schema.definitions, Schema.duckDbImports), and ask in its"
                        + " own dialect. The statement was: " + text,
                cause);
    }

    /** The stable code, {@code HS-0520}. */
    public String code() {
        return CODE;
    }
}
