package dev.hearsay.network;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * Which statements that say the same - the same two nodes and the same level - count once only: the first of them, in the order of
 * statements. Statements without a date share a period of their own.
 */
public enum Duplicates {
    /** Every statement counts. */
    KEPT,
    /** Once a source. */
    ONCE_A_SOURCE,
    /** Once a day. */
    ONCE_A_DAY,
    /** Once an ISO week; a week belongs to the ISO year in which its Thursday lies. */
    ONCE_A_WEEK,
    /** Once a month of a year. */
    ONCE_A_MONTH,
    /** Once a year. */
    ONCE_A_YEAR,
    /** Once at all. */
    ONCE;

    /** The period in which a statement counts once, as a text. */
    String period(String source, Optional<LocalDateTime> when) {
        if (this == ONCE_A_SOURCE) {
            return source;
        }
        return this == ONCE ? "" : when.map(this::period).orElse("undated");
    }

    private String period(LocalDateTime when) {
        return switch (this) {
            case ONCE_A_DAY -> when.toLocalDate().toString();
            case ONCE_A_WEEK ->
                when.get(IsoFields.WEEK_BASED_YEAR) + "-W" + when.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case ONCE_A_MONTH -> when.getYear() + "-" + when.getMonthValue();
            case ONCE_A_YEAR -> Integer.toString(when.getYear());
            default -> "";
        };
    }
}
