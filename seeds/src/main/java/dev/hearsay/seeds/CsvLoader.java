package dev.hearsay.seeds;

/** Loads tables of claims by what a mapping says of their columns. */
public final class CsvLoader implements SeedLoader {

    private final CsvMapping mapping;
    private final LoadLimits limits;

    CsvLoader(CsvMapping mapping, LoadLimits limits) {
        this.mapping = mapping;
        this.limits = limits;
    }

    /** The same with other limits on what is read. */
    public CsvLoader within(LoadLimits other) {
        return new CsvLoader(mapping, other);
    }

    /** What a seed holds; of a folder, what its files hold whose names end in {@code .csv} or {@code .tsv}. */
    @Override
    public Loaded load(Seed seed) {
        return Loading.of(seed, limits, load -> {
            NamedRecords names = new NamedRecords(mapping.unknown(), mapping.beside(), load, seed.spot());
            for (Seed file : load.files(seed, name -> name.endsWith(".csv") || name.endsWith(".tsv"))) {
                if (!load.isFull()) {
                    load.text(file, (text, into) -> new CsvReader(text, into, mapping, names).read());
                }
            }
        });
    }
}
