package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * That a claim links a node with another, in some way.
 *
 * @param first the label of the node
 * @param second the label of that by which nodes are joined
 * @param level the level of the qualifier, a number or a text
 */
record Statement(Claim claim, Optional<LocalDateTime> when, String first, String second, Object level) {

    /** The level of a claim that has none. */
    static final String NO_LEVEL = "";

    /** By time, undated ones last, then by source, place in it, and id; statements of one claim by their nodes. */
    static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement statement) -> statement.when.orElse(LocalDateTime.MAX))
            .thenComparing(statement -> statement.claim.source())
            .thenComparingInt(statement -> place(statement.claim, false))
            .thenComparingInt(statement -> place(statement.claim, true))
            .thenComparing(statement -> statement.claim.id())
            .thenComparing(Statement::first, CodePoints.ORDER)
            .thenComparing(Statement::second, CodePoints.ORDER);

    /** Where the words of a claim begin or end; those that are not anchored come last. */
    private static int place(Claim claim, boolean end) {
        return claim.anchors().stream()
                .flatMap(anchor -> anchor.segments().stream())
                .mapToInt(segment -> end ? segment.end() : segment.start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
