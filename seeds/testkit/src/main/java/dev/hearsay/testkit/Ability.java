package dev.hearsay.testkit;

/**
 * What a loader promises beyond what all loaders do. A law that rests on an ability is tried on those loaders that declare it,
 * and shown as skipped for the others.
 */
public enum Ability {
    /** Seeds are text, in UTF-8 or in the encoding that {@code Seed.in} names. */
    TEXT,
    /** Each line is a record, but for the first ones that {@link Specimen#withHead} counts; lines end with a line feed. */
    RECORD_PER_LINE,
    /** Problems know line and column. */
    HAS_POSITIONS,
    /** Reading goes on behind a fault, so that each fault of several is told. */
    READS_ON,
    /** What is read is the corpus that the specimen holds, nothing lost, trimmed or changed. */
    ROUND_TRIPS,
    /** The same records in other order, by line or by file, are the same corpus. */
    ORDER_IRRELEVANT,
    /** Records that come twice with the same values are taken once; without it, they are duplicates, which are errors. */
    IDEMPOTENT,
    /** A seed may be a folder. */
    FOLDERS,
    /** Keeps to the limits that it is given. */
    LIMITS
}
