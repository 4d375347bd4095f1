package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a loader is given: a name, as problems tell it, and bytes; or a folder of such.
 *
 * <p>A file or resource is opened, read and closed each time the bytes are asked for. A stream or reader is read once, from
 * where it stands, and is left open. Bytes are UTF-8 unless {@link #encodedAs} names another encoding.
 */
public final class Seed {

    private static final LoadListener NOBODY = (records, bytes) -> {};

    private final String name;
    private final Content content;
    private final Optional<Path> path;
    private final Optional<List<Seed>> parts;
    private final Charset charset;
    private final LoadListener listener;

    private Seed(
            String name,
            Content content,
            Optional<Path> path,
            Optional<List<Seed>> parts,
            Charset charset,
            LoadListener listener) {
        this.name = name;
        this.content = content;
        this.path = path;
        this.parts = parts;
        this.charset = charset;
        this.listener = listener;
    }

    private static Seed of(String name, Content content, Optional<Path> path) {
        return new Seed(name, content, path, Optional.empty(), StandardCharsets.UTF_8, NOBODY);
    }

    /**
     * A file, or a folder with all regular files in it and in its folders. Links within a folder are not followed, and of
     * single files only regular ones are read, so that a pipe or a device cannot hold the load up.
     */
    public static Seed of(Path file) {
        return file(file, file.toString());
    }

    static Seed file(Path file, String name) {
        return of(
                name,
                most -> {
                    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                        throw new IOException("not a regular file");
                    }
                    try (InputStream in = Files.newInputStream(file)) {
                        return Content.first(in, Files.size(file), most);
                    }
                },
                Optional.of(file));
    }

    /** A stream, which the caller closes. */
    public static Seed of(String name, InputStream in) {
        return of(name, most -> Content.first(in, 0, most), Optional.empty());
    }

    /** A reader, which the caller closes. */
    public static Seed of(String name, Reader in) {
        return of(name, most -> Content.first(in, most), Optional.empty());
    }

    /** A text. */
    public static Seed of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, which are copied. */
    public static Seed of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return of(name, most -> Arrays.copyOf(copy, Math.min(most, copy.length)), Optional.empty());
    }

    /** Several seeds, which stand for the files of a folder; they are read in the order of their names, by code point. */
    public static Seed of(String name, List<Seed> files) {
        List<Seed> sorted = files.stream()
                .sorted(Comparator.comparing(Seed::name, CodePoints.ORDER))
                .toList();
        return new Seed(
                name,
                most -> {
                    throw new IOException("not a file but a folder");
                },
                Optional.empty(),
                Optional.of(sorted),
                StandardCharsets.UTF_8,
                NOBODY);
    }

    /**
     * A resource of the class path or of a module.
     *
     * @param beside the class in whose package it lies; a package of a named module must be open to
     *     {@code dev.hearsay.seeds}
     * @param name its name, relative to the package
     */
    public static Seed resource(Class<?> beside, String name) {
        return of(
                name,
                most -> {
                    try (InputStream in = beside.getResourceAsStream(name)) {
                        if (in == null) {
                            throw new FileNotFoundException(name);
                        }
                        return Content.first(in, in.available(), most);
                    }
                },
                Optional.empty());
    }

    /** The same seed, its bytes encoded in another way than UTF-8. */
    public Seed encodedAs(Charset other) {
        return new Seed(name, content, path, parts, other, listener);
    }

    /** The same seed, loading of which is told to a listener. */
    public Seed watchedBy(LoadListener other) {
        return new Seed(name, content, path, parts, charset, other);
    }

    /** The name, as the caller gave it; of a file within a folder, with the folder's before it. */
    public String name() {
        return name;
    }

    /**
     * The bytes, or as many of them as are wanted. A loader that takes so many at most asks for one more, and refuses the
     * seed if it gets that one too.
     *
     * @param most how many bytes are wanted at most
     * @throws SeedException if they cannot be read, {@code HS-2901}
     * @throws LoadStoppedException if the thread was interrupted, {@code HS-2904}
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

    /**
     * Another file in the same folder, for formats of which several files belong together.
     *
     * @param other its name within the folder
     */
    Optional<Seed> beside(String other) {
        return path.map(file -> file(file.resolveSibling(other), sibling(other)).encodedAs(charset))
                .filter(seed -> seed.path.filter(Files::isRegularFile).isPresent());
    }

    private String sibling(String other) {
        return name.substring(0, name.length() - fileName().length()) + other;
    }

    /** The last part of the name. */
    String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The files of a folder whose names are wanted; of a seed that is no folder, itself. */
    List<Seed> files(LoadLimits limits, Predicate<String> names, Consumer<Problem> problems) {
        List<Seed> all = parts.orElseGet(() -> path.filter(Files::isDirectory)
                .map(folder -> new Folder(folder, name, limits, problems).files())
                .orElse(List.of(this)));
        if (!isFolder()) {
            return all;
        }
        List<Seed> wanted = all.stream()
                .filter(seed -> names.test(seed.fileName()))
                .map(seed -> seed.encodedAs(charset))
                .toList();
        if (wanted.isEmpty() && !all.isEmpty()) {
            problems.accept(noneIsRead(all));
        }
        return wanted;
    }

    private static Problem noneIsRead(List<Seed> others) {
        return Problem.error(
                        "HS-2203",
                        "None of the files of this folder is read.",
                        "Name the folder that has the files, or take the loader of their format.")
                .asWarning()
                .expecting(
                        "files whose names have an ending of this format",
                        others.size() == 1 ? "another file" : others.size() + " other files");
    }

    boolean isFolder() {
        return parts.isPresent() || path.filter(Files::isDirectory).isPresent();
    }

    Optional<Path> path() {
        return path;
    }

    Charset charset() {
        return charset;
    }

    LoadListener listener() {
        return listener;
    }

    /** The place of problems that are about the seed as a whole. */
    Spot spot() {
        return Spot.of(Place.at(name, 1, 1), "", "");
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
