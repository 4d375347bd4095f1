package dev.hearsay.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The ids under which the workload's codes appear in Hearsay: zero-padded, so that the order of ids is the order of codes.
 *
 * @param prefix what stands before the code
 * @param ids the id of each code, by code
 */
public record Names(String prefix, List<String> ids) {

    /** The speakers. */
    public static final Names SPEAKERS = of("s-", 4, Schema.SPEAKERS);

    /** The organisations that speakers are affiliated with. */
    public static final Names ORGANISATIONS = of("org-", 3, Schema.ORGS);

    /** The actors that claims are about. */
    public static final Names ACTORS = of("a-", 4, Schema.ACTORS);

    /** The outlets that publish the sources, which are voices too. */
    public static final Names OUTLETS = of("outlet-", 3, 200);

    /** The topics. */
    public static final Names TOPICS = of("t-", 3, Schema.TOPICS);

    /** The relation kinds, which stand beside the built-in ones. */
    public static final Names KINDS = of("kind-", 2, Schema.KINDS);

    private static final String CLAIM = "c-";

    private static final int CLAIM_DIGITS = 8;

    private static Names of(String prefix, int digits, int count) {
        return new Names(
                prefix,
                IntStream.range(0, count)
                        .mapToObj(code -> prefix + padded(code, digits))
                        .toList());
    }

    /** The id of a code. */
    public String id(int code) {
        return ids.get(code);
    }

    /** The code of an id. */
    public int code(String id) {
        return Integer.parseInt(id, prefix.length(), id.length(), 10);
    }

    /** How many there are. */
    public int count() {
        return ids.size();
    }

    /** The id of a claim. */
    public static String claim(int number) {
        return CLAIM + padded(number, CLAIM_DIGITS);
    }

    /** The number of a claim. */
    public static int number(String claim) {
        return Integer.parseInt(claim, CLAIM.length(), claim.length(), 10);
    }

    /** The id of a source. */
    public static String source(int number) {
        return "d-" + padded(number, CLAIM_DIGITS - 1);
    }

    private static String padded(int code, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", code);
    }
}
