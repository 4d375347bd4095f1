package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * That a claim links a node with another, in some way.
 *
 * @param teller the claim that makes it
 * @param first the label of the node
 * @param second the label of that by which nodes are joined
 * @param level the level of the qualifier, a number or a text
 */
record Statement(Teller teller, String first, String second, Object level) {

    /** The level of a claim that has none. */
    static final String NO_LEVEL = "";

    /** By time, undated ones last, then by source, place in it, and id; statements of one claim by their nodes. */
    static final Comparator<Statement> ORDER = Comparator.comparing(Statement::teller, Teller.ORDER)
            .thenComparing(Statement::first, CodePoints.ORDER)
            .thenComparing(Statement::second, CodePoints.ORDER);

    Claim claim() {
        return teller.claim;
    }

    Optional<LocalDateTime> when() {
        return teller.when;
    }

    /**
     * A claim, and where it stands among others.
     *
     * @param start where its words begin; those that are not anchored come last
     * @param end where they end
     */
    record Teller(Claim claim, Optional<LocalDateTime> when, int start, int end) {

        private static final Comparator<Teller> ORDER = Comparator.comparing(
                        (Teller teller) -> teller.when.orElse(LocalDateTime.MAX))
                .thenComparing(teller -> teller.claim.source())
                .thenComparingInt(Teller::start)
                .thenComparingInt(Teller::end)
                .thenComparing(teller -> teller.claim.id());

        static Teller of(Claim claim, Optional<LocalDateTime> when) {
            return claim.anchors().stream()
                    .flatMap(anchor -> anchor.segments().stream())
                    .findFirst()
                    .map(words -> new Teller(claim, when, words.start(), words.end()))
                    .orElseGet(() -> new Teller(claim, when, Integer.MAX_VALUE, Integer.MAX_VALUE));
        }
    }
}
