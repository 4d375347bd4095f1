package dev.hearsay.query;

/**
 * How much stands behind an answer.
 *
 * @param claims the claims
 * @param voices the distinct speakers
 * @param reports the distinct sources, reprints folded into their originals
 */
public record Counts(long claims, long voices, long reports) {

    /** What to count. */
    public enum Measure {
        /** Claims. */
        CLAIMS,
        /** Distinct speakers. */
        VOICES,
        /** Distinct sources, reprints folded into their originals. */
        REPORTS
    }

    /** One of the three. */
    public long of(Measure measure) {
        return switch (measure) {
            case CLAIMS -> claims;
            case VOICES -> voices;
            case REPORTS -> reports;
        };
    }

    /** For example {@code 7 claims, 3 voices, 1 report}. */
    @Override
    public String toString() {
        return counted(claims, "claim") + ", " + counted(voices, "voice") + ", " + counted(reports, "report");
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
