package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Whatever writes a corpus in one format; the same corpus always gives the same bytes. */
@FunctionalInterface
public interface SeedWriter {

    /**
     * Writes the corpus to a stream, which is flushed and stays open.
     *
     * @throws SeedException if the stream refuses, {@code HS-2903}
     */
    void write(Corpus corpus, OutputStream out);

    /** The corpus in a format that is UTF-8 text. */
    default String text(Corpus corpus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(corpus, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Puts the corpus into a file, whole or not at all: it is written beside the file, forced to the disk, and then takes
     * the file's name in one step. Until that step the old file stands, and if anything fails nothing new is left behind.
     * A symbolic link to a file is followed, one to nothing is replaced; the new file has the permissions of a new file. Two savings at once do not mix, and
     * the later one stands.
     *
     * @throws SeedException if the file cannot be written, {@code HS-2902}
     * @throws dev.hearsay.MisuseException if it is not on the default file system, {@code HS-2802}
     */
    default void save(Corpus corpus, Path file) {
        SafeFile.write(file, out -> write(corpus, out));
    }
}
