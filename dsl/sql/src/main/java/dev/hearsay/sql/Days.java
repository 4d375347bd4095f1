package dev.hearsay.sql;

import dev.hearsay.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Days as numbers: those since 1970-01-01; an open end is the least or the greatest number, so that comparing needs no special case. */
final class Days {

    static final int NO_BEGINNING = Integer.MIN_VALUE;
    static final int NO_END = Integer.MAX_VALUE;

    private Days() {}

    static int first(Period period) {
        return period.first().map(Days::number).orElse(NO_BEGINNING);
    }

    static int last(Period period) {
        return period.last().map(Days::number).orElse(NO_END);
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static Period period(int first, int last, boolean inferred) {
        return new Period(day(first, NO_BEGINNING), day(last, NO_END), inferred);
    }

    private static Optional<LocalDate> day(int number, int open) {
        return number == open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }
}
