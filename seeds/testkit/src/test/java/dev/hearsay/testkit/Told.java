package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/** What laws say where they are broken. */
final class Told {

    private Told() {}

    /** That a law is broken: in these words, or in longer ones that begin with them, and with what is to be done. */
    static void broken(Law law, String how, Executable trial) {
        String told = assertThrows(AssertionFailedError.class, trial).getMessage();
        String begin = law + " " + law.statement() + ". " + how;
        assertEquals(begin, told.substring(0, Math.min(begin.length(), told.length())));
        assertTrue(told.contains("\nTo do: "), told);
    }
}
