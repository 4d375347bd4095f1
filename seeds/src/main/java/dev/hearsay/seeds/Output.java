package dev.hearsay.seeds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text being written to a stream. */
final class Output {

    /** Writes text. */
    @FunctionalInterface
    interface Text {
        void write(Appendable out) throws IOException;
    }

    private Output() {}

    /** Writes text in UTF-8 and flushes the stream, which stays open. */
    static void utf8(OutputStream out, Text text) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(writer);
            writer.flush();
        } catch (IOException e) {
            throw new SeedException(
                    "HS-2903",
                    "The corpus cannot be written: " + e.getMessage() + ".",
                    "Check where the stream leads.",
                    e);
        }
    }
}
