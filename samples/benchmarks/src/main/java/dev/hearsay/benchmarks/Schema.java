package dev.hearsay.benchmarks;

import java.util.SplittableRandom;

/** Sizes of the closed vocabularies and the fixed tables every engine may use freely. */
public final class Schema {
    public static final int SPEAKERS = 5_000;
    public static final int ORGS = 500;
    public static final int ACTORS = 2_000;
    public static final int TOPICS = 300;
    public static final int KINDS = 40;
    /** Kinds below this sign border are positive (supports, trades with...), the others negative (threatens, sanctions...). */
    public static final int FIRST_NEGATIVE_KIND = KINDS / 2;

    public static final int MODALITIES = 6;
    public static final int DAYS = 3_653;
    public static final int WORDS = 20_000;
    public static final int WORDS_PER_TEXT = 12;

    private static final int[] ORG_OF_SPEAKER = orgs();

    private Schema() {}

    static Skew modalities() {
        return Skew.of(.40, .20, .15, .12, .08, .05);
    }

    static Skew stances() {
        return Skew.of(.35, .35, .30);
    }

    public static int org(int speaker) {
        return ORG_OF_SPEAKER[speaker];
    }

    public static boolean negative(int kind) {
        return kind >= FIRST_NEGATIVE_KIND;
    }

    /** (subject, kind, object) as one number. */
    public static long triple(int subject, int kind, int object) {
        return ((long) kind * ACTORS + subject) * ACTORS + object;
    }

    private static int[] orgs() {
        SplittableRandom random = new SplittableRandom(500);
        int[] orgs = new int[SPEAKERS];
        for (int speaker = 0; speaker < SPEAKERS; speaker++) {
            orgs[speaker] = random.nextInt(ORGS);
        }
        return orgs;
    }
}
