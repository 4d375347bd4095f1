package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Reference;

/**
 * A record that was read whole, and where it stands.
 *
 * @param section its section
 * @param ordinal its number in the section, from 0
 * @param start where it starts, in UTF-16 units
 * @param record the record
 */
record Found<R>(Section<R> section, int ordinal, int start, R record) {

    void addTo(Corpus.Builder builder) {
        section.add().accept(builder, record);
    }

    Reference reference() {
        return section.reference().apply(record);
    }

    /** The JSON pointer to it from the root of the file. */
    String pointer() {
        return "/" + section.name() + "/" + ordinal;
    }
}
