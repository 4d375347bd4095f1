package dev.hearsay.seeds;

/** Loads tables of claims by a mapping. */
final class CsvLoader {

    private CsvLoader() {}

    static Loaded load(Seed seed, CsvMapping mapping, LoadLimits limits) {
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
