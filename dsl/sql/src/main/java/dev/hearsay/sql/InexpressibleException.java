package dev.hearsay.sql;

import dev.hearsay.Problem;

/**
 * A question has a part that a dialect cannot express. It is refused when it is rendered, before anything runs.
 *
 * <p>{@code HS-0501}: a caller's own test, which is code. {@code HS-0502}: a bound on how many claims are visited, which only the
 * in-memory store can promise. {@code HS-0503}: a walk of more steps than the dialect takes.
 */
public final class InexpressibleException extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String part;
    private final Dialect dialect;

    InexpressibleException(String code, String part, Dialect dialect, String remedy) {
        super(Problem.visible(code + " " + dialect + " cannot express '" + part + "'. " + remedy));
        this.code = code;
        this.part = part;
        this.dialect = dialect;
    }

    /** The stable code, for example {@code HS-0501}. */
    public String code() {
        return code;
    }

    /** The part of the question, in its own words. */
    public String part() {
        return part;
    }

    /** The dialect that was asked for. */
    public Dialect dialect() {
        return dialect;
    }
}
