package dev.hearsay;

/**
 * A call that breaks a contract of this library, such as an empty id or a name nobody bears.
 *
 * <p>Its message is {@code code what remedy}, for example {@code HS-0101 An id must not be blank. Give it at
 * least one visible character.} The code is stable between versions; the wording is not. Characters
 * that no message should hold are shown by their code points. Bad <em>data</em> is
 * never reported this way where it is read: see {@link Problem}.
 */
public final class MisuseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String what;
    private final String remedy;

    /**
     * A misuse with its stable code.
     *
     * @param code the stable code, for example {@code HS-0101}
     * @param what one sentence that says what is wrong, and where
     * @param remedy one sentence that says what to do instead
     */
    public MisuseException(String code, String what, String remedy) {
        super(Problem.visible(code + " " + what + " " + remedy));
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** The stable code, for example {@code HS-0101}. */
    public String code() {
        return code;
    }

    /** What is wrong, and where: one sentence. */
    public String what() {
        return what;
    }

    /** What to do instead: one sentence. */
    public String remedy() {
        return remedy;
    }
}
