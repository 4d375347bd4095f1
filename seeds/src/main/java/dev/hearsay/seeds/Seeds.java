package dev.hearsay.seeds;

import dev.hearsay.OffsetUnit;
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

    /** Hearsay's own format a record a line. */
    public static HearsayJsonLines jsonLines() {
        return new HearsayJsonLines();
    }

    /** Claims as a flat table; see {@link HearsayCsv}. */
    public static HearsayCsv csv() {
        return new HearsayCsv();
    }

    /**
     * Any table of claims, by what its columns mean, with the usual limits.
     *
     * @throws dev.hearsay.MisuseException if the mapping lacks what every claim needs, {@code HS-2332}
     */
    public static CsvLoader csv(CsvMapping mapping) {
        return new CsvLoader(mapping.checked(), LoadLimits.DEFAULT);
    }

    /** Databases of the Discourse Network Analyzer, with the standard mapping. */
    public static Dna dna() {
        return new Dna();
    }

    /** Databases of the Discourse Network Analyzer, with variables of one's own. */
    public static Dna dna(DnaMapping mapping) {
        return new Dna().with(mapping);
    }

    /** Brat standoff with offsets in code points, as brat counts, and the standard mapping. */
    public static Brat brat() {
        return new Brat();
    }

    /** Brat standoff with offsets that were counted in another unit. */
    public static Brat brat(OffsetUnit unit) {
        return brat(unit, BratMapping.standard());
    }

    /** Brat standoff with types of one's own. */
    public static Brat brat(OffsetUnit unit, BratMapping mapping) {
        return new Brat(unit, mapping, LoadLimits.DEFAULT);
    }

    /** W3C Web Annotation, with positions in code points, as the standard demands. */
    public static WebAnnotations webAnnotation() {
        return new WebAnnotations();
    }

    /** W3C Web Annotation with positions that count in another unit. */
    public static WebAnnotations webAnnotation(OffsetUnit unit) {
        return webAnnotation().positions(unit);
    }

    /** The loaders that are installed as services, by the name of their class; looked up anew at each call. */
    public static List<SeedLoader> loaders() {
        return ServiceLoader.load(SeedLoader.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
