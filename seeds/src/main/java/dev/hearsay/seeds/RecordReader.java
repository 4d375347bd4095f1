package dev.hearsay.seeds;

import dev.hearsay.Reference;

/** Reads records in Hearsay's own form, wherever they stand in a text, into a load. */
final class RecordReader {

    /** Tells where the values of records stand that were read. */
    interface Layouts {

        /**
         * Where the values of a record stand.
         *
         * @param start where it begins
         * @param section what it stands in
         * @param ordinal its number there, from 0; negative if it stands there alone
         * @param record the record that was read
         */
        Layout layout(int start, Section<?> section, int ordinal, Object record);

        /** Where the values of the object stand that begins there. */
        Spots object(int start);
    }

    private final Loading load;
    private final Layouts layouts;

    RecordReader(Loading load, Layouts layouts) {
        this.load = load;
        this.layouts = layouts;
    }

    /**
     * Reads the record that begins with the current token.
     *
     * @param ordinal its number in its section, from 0; negative if it stands there alone
     */
    <R> void read(Reading in, Section<R> section, int ordinal) {
        load.begin(in.spot(in.start()));
        int before = load.faults().count();
        int start = in.start();
        Parts parts = section.shape().parts();
        try {
            section.shape()
                    .read(in, parts)
                    .ifPresent(record ->
                            section.adding().add(load, record, layouts.layout(start, section, ordinal, record)));
        } finally {
            if (load.faults().count() > before) {
                refuse(section, parts, before);
            }
        }
    }

    private void refuse(Section<?> section, Parts parts, int before) {
        parts.named(section.key()).ifPresent(id -> {
            Reference record = new Reference(section.type(), id);
            load.faults().since(before, record);
            load.refuse(record);
        });
    }

    /** Reads the ids that may stay open, by type. */
    void open(Reading in) {
        int start = in.start();
        CorpusFormat.OPEN
                .read(in)
                .ifPresentOrElse(
                        ids -> ids.forEach(id -> load.open(id, () -> openSpot(id, start))), load::refuseUnnamed);
    }

    private Spot openSpot(Reference id, int start) {
        Spots spots = layouts.object(start);
        String item = spots.item(CorpusFormat.openField(id.type()), id.id());
        return spots.spot(item).named("/open" + item);
    }

    /** Reads whether the built-in relation kinds are there. */
    void vocabulary(Reading in) {
        CorpusFormat.VOCABULARY.read(in).ifPresentOrElse(this::vocabulary, load::refuseUnnamed);
    }

    private void vocabulary(CorpusFormat.Vocabulary vocabulary) {
        if (vocabulary == CorpusFormat.Vocabulary.OWN) {
            load.ownVocabulary();
        }
    }
}
