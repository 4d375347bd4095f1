package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** What a refused call says. */
public final class Refusal {

    private Refusal() {}

    /** The message of the misuse that a call is. */
    public static String of(Executable call) {
        MisuseException misuse = assertThrows(MisuseException.class, call);
        assertEquals(misuse.code() + " " + misuse.what() + " " + misuse.remedy(), misuse.getMessage());
        return misuse.getMessage();
    }

    /** The code of the misuse that a call is. */
    public static String codeOf(Executable call) {
        return assertThrows(MisuseException.class, call).code();
    }
}
