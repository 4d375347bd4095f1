package dev.hearsay.seeds;

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

    /** Hearsay's own format, with the usual limits. */
    public static HearsayJson json() {
        return new HearsayJson();
    }

    /** Hearsay's own format, with other limits on what is read. */
    public static HearsayJson json(LoadLimits limits) {
        return new HearsayJson(limits);
    }

    /** The loaders that are installed as services, by the name of their class; looked up anew at each call. */
    public static List<SeedLoader> loaders() {
        return ServiceLoader.load(SeedLoader.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
