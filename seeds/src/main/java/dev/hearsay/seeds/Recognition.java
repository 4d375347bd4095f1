package dev.hearsay.seeds;

/**
 * That a seed looks like a format.
 *
 * @param format the name of the format, such as {@code JSON Lines of Hearsay}
 * @param reason what shows it, such as {@code its first line says "format": "hearsay-lines"}
 * @param byContent whether the content shows it, which counts for more than a name
 */
public record Recognition(String format, String reason, boolean byContent) {

    /** The content shows the format. */
    public static Recognition byContent(String format, String reason) {
        return new Recognition(format, reason, true);
    }

    /** Only the name speaks for the format. */
    public static Recognition byName(String format, String reason) {
        return new Recognition(format, reason, false);
    }

    /** For example {@code JSON of Hearsay, because its name ends in '.json'}. */
    @Override
    public String toString() {
        return format + ", because " + reason;
    }
}
