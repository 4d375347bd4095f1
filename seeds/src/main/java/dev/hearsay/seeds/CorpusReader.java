package dev.hearsay.seeds;

import tools.jackson.core.JsonToken;

/** One file of Hearsay's own format being read: its head and its sections. */
final class CorpusReader {

    private final Loading load;
    private final SeedText text;
    private final RecordReader records;

    CorpusReader(SeedText text, Loading load) {
        this.text = text;
        this.load = load;
        this.records = new RecordReader(load, new Rereading(() -> text, load.limits()));
    }

    void read() {
        Reading in = new Reading(text, load, 0, text.length());
        new Head(load, records, CorpusFormat.FORMAT)
                .read(
                        in,
                        Section.ALL.stream().map(Section::name),
                        name -> Section.named(name).ifPresent(section -> section(in, section)));
    }

    private <R> void section(Reading in, Section<R> section) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrong("a list of records");
            load.refuseUnnamed();
            return;
        }
        for (int ordinal = 0; in.next() != JsonToken.END_ARRAY; ordinal++) {
            records.read(in, section, ordinal);
        }
    }
}
