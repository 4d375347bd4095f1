package dev.hearsay.seeds;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a loader is given: a name, as problems tell it, and bytes.
 *
 * <p>A file or resource is opened, read and closed each time the bytes are asked for. A stream is read once, from where
 * it stands, and is left open.
 */
public final class Seed {

    private final String name;
    private final Content content;

    /** Where the bytes come from. */
    private interface Content {
        byte[] first(int most) throws IOException;
    }

    private Seed(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /** A file; only regular files are read, so that a pipe or a device cannot hold the load up. */
    public static Seed of(Path file) {
        return new Seed(file.toString(), most -> {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                throw new IOException("not a regular file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        });
    }

    /** A stream, which the caller closes. */
    public static Seed of(String name, InputStream in) {
        return new Seed(name, in::readNBytes);
    }

    /** A text. */
    public static Seed of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, which are copied. */
    public static Seed of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Seed(name, most -> Arrays.copyOf(copy, Math.min(most, copy.length)));
    }

    /**
     * A resource of the class path or of a module.
     *
     * @param beside the class in whose package it lies; a package of a named module must be open to
     *     {@code dev.hearsay.seeds}
     * @param name its name, relative to the package
     */
    public static Seed resource(Class<?> beside, String name) {
        return new Seed(name, most -> {
            try (InputStream in = beside.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException(name);
                }
                return in.readNBytes(most);
            }
        });
    }

    /** The name, as the caller gave it. */
    public String name() {
        return name;
    }

    /**
     * The bytes, or as many of them as are wanted. A loader that takes so many at most asks for one more, and refuses the
     * seed if it gets that one too.
     *
     * @param most how many bytes are wanted at most
     * @throws SeedException if they cannot be read, {@code HS-2901}
     */
    public byte[] bytes(int most) {
        try {
            return content.first(most);
        } catch (IOException e) {
            throw new SeedException(
                    "HS-2901",
                    "'" + name + "' cannot be read: " + reason(e) + ".",
                    "Check its name and who may read it.",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "nothing of this name is there";
        }
        return e.getMessage() == null ? "the system gives no reason" : e.getMessage();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
