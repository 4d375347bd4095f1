package dev.hearsay.seeds;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The door to all formats: one method for each.
 *
 * <pre>{@code
 * Corpus corpus = Seeds.json().load(Path.of("claims.json")).orThrow();
 * Seeds.json().save(corpus, Path.of("copy.json"));
 * }</pre>
 */
public final class Seeds {

    private Seeds() {}

    /**
     * What a file or folder holds, read by the one installed loader that knows its format by content or, if none does, by
     * name; {@link Loaded#readAs} tells which and why. That no loader fits, or more than one, is a problem.
     *
     * @throws SeedException if it cannot be read, {@code HS-2901}
     */
    public static Loaded open(Path file) {
        return open(Seed.of(file));
    }

    /**
     * What a seed holds, read by the one installed loader that fits. Its bytes are asked for more than once, so that a stream
     * or a reader cannot be opened in this way.
     *
     * @throws SeedException if it cannot be read, {@code HS-2901}
     */
    public static Loaded open(Seed seed) {
        return new Opening(seed, loaders()).loaded();
    }

    /** Hearsay's own format, with the usual limits. */
    public static HearsayJson json() {
        return new HearsayJson();
    }

    /** Hearsay's own format, with other limits on what is read. */
    public static HearsayJson json(LoadLimits limits) {
        return new HearsayJson(limits);
    }

    /** Hearsay's own format a record a line, with the usual limits. */
    public static HearsayJsonLines jsonLines() {
        return new HearsayJsonLines();
    }

    /** Hearsay's own format a record a line, with other limits on what is read. */
    public static HearsayJsonLines jsonLines(LoadLimits limits) {
        return new HearsayJsonLines(limits);
    }

    /** The loaders that are installed as services, by the name of their class; looked up anew at each call. */
    public static List<SeedLoader> loaders() {
        return ServiceLoader.load(SeedLoader.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
