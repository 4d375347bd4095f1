package dev.hearsay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days on which something lies: one day, a month, a year, an interval, or an interval without a bound.
 *
 * <p>Written as ISO 8601-2 (EDTF) level 0 and its interval part: {@code 2023-07-12}, {@code 2023-07}, {@code 2023},
 * {@code 2023-07-12/2023-08}, {@code 2023-07/..} and {@code ../2016}. Days are those of the proleptic Gregorian calendar,
 * without time zone; times of day are refused. Two spellings of the same days are equal and print alike:
 * {@code 2023-01-01/2023-12-31} is {@code 2023}.
 *
 * @param first the first day; empty where it has no beginning
 * @param last the last day; empty where it has no end
 * @param inferred whether an annotator concluded it from elsewhere rather than read it
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last, boolean inferred)
        implements Comparable<Period> {

    /** Without beginning or end. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty(), false);

    private static final String OPEN = "..";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int YEARS = 4;
    private static final int MONTHS = 7;
    private static final int DAYS = 10;

    private static final int LAST_YEAR = 9999;

    /** Checks that it does not end before it begins, {@code HS-0120}, and keeps to the years 0 to 9999, {@code HS-0121}. */
    public Period {
        first.ifPresent(Period::checkYear);
        last.ifPresent(Period::checkYear);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new MisuseException(
                    "HS-0120",
                    "The period ends on " + last.get() + ", before it begins on " + first.get() + ".",
                    "Swap the two dates.");
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        Optional<LocalDate> only = Optional.of(day);
        return new Period(only, only, false);
    }

    /** One day. */
    public static Period day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    /** Some day or all days of a month. */
    public static Period month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return between(of.atDay(1), of.atEndOfMonth());
    }

    /** Some day or all days of a year. */
    public static Period year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From the first to the last of these days, both included. */
    public static Period between(LocalDate first, LocalDate last) {
        return new Period(Optional.of(first), Optional.of(last), false);
    }

    /** This day and all later ones. */
    public static Period from(LocalDate first) {
        return new Period(Optional.of(first), Optional.empty(), false);
    }

    /** This day and all earlier ones. */
    public static Period until(LocalDate last) {
        return new Period(Optional.empty(), Optional.of(last), false);
    }

    /**
     * The period that a text in ISO 8601-2 form tells.
     *
     * <p>An interval's end may be a day, a month or a year; {@code ..} or nothing leaves it open (the standard tells
     * "open" from "unknown"; both bound nothing, so they are one here).
     *
     * @throws MisuseException {@code HS-0122} if it is no such text
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text, text);
        }
        Optional<LocalDate> first = end(text.substring(0, slash), text).first();
        Optional<LocalDate> last = end(text.substring(slash + 1), text).last();
        if (text.length() == 1) {
            throw unreadable(text);
        }
        return new Period(first, last, false);
    }

    private static Period end(String part, String whole) {
        return part.isEmpty() || part.equals(OPEN) ? ALWAYS : date(part, whole);
    }

    private static Period date(String part, String whole) {
        try {
            return switch (part.length()) {
                case 4 -> YEAR.matcher(part).matches() ? year(Integer.parseInt(part)) : reject(whole);
                case 7 -> month(YearMonth.parse(part, MONTH));
                case 10 -> day(LocalDate.parse(part, DAY));
                default -> reject(whole);
            };
        } catch (DateTimeException e) {
            return reject(whole);
        }
    }

    private static Period month(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    private static Period reject(String text) {
        throw unreadable(text);
    }

    private static MisuseException unreadable(String text) {
        return new MisuseException(
                "HS-0122",
                "'" + text + "' is no date.",
                "Write 2023, 2023-07, 2023-07-12, or an interval such as 2023-07/.. (ISO 8601-2), without a time of day.");
    }

    /** The same days, marked as concluded by an annotator. */
    public Period asInferred() {
        return new Period(first, last, true);
    }

    /** The first day, or {@link LocalDate#MIN} where there is none. */
    public LocalDate firstDay() {
        return first.orElse(LocalDate.MIN);
    }

    /** The last day, or {@link LocalDate#MAX} where there is none. */
    public LocalDate lastDay() {
        return last.orElse(LocalDate.MAX);
    }

    /** Whether every day of this lies in the other: it is certainly within. */
    public boolean isWithin(Period other) {
        return !firstDay().isBefore(other.firstDay()) && !lastDay().isAfter(other.lastDay());
    }

    /** Whether the two share a day: this is possibly within the other. */
    public boolean overlaps(Period other) {
        return !firstDay().isAfter(other.lastDay()) && !lastDay().isBefore(other.firstDay());
    }

    /** By the latest possible day, then the earliest; a period without end comes last. */
    @Override
    public int compareTo(Period other) {
        int byLast = lastDay().compareTo(other.lastDay());
        if (byLast != 0) {
            return byLast;
        }
        int byFirst = firstDay().compareTo(other.firstDay());
        return byFirst != 0 ? byFirst : Boolean.compare(inferred, other.inferred);
    }

    /**
     * The ISO 8601-2 form of the days, which {@link #parse} reads: in whole years if both bounds allow it, else in whole
     * months, else in days. The mark of inference is not part of it.
     */
    @Override
    public String toString() {
        for (int precision : new int[] {YEARS, MONTHS}) {
            if (first.map(day -> isStart(day, precision)).orElse(true)
                    && last.map(day -> isStart(day.plusDays(1), precision)).orElse(true)) {
                return text(precision);
            }
        }
        return text(DAYS);
    }

    /** Whether a year, or a month, begins on a day. */
    private static boolean isStart(LocalDate day, int precision) {
        return precision == YEARS ? day.getDayOfYear() == 1 : day.getDayOfMonth() == 1;
    }

    private String text(int precision) {
        String start =
                first.map(DAY::format).map(day -> day.substring(0, precision)).orElse(OPEN);
        String end =
                last.map(DAY::format).map(day -> day.substring(0, precision)).orElse(OPEN);
        return start.equals(end) && first.isPresent() ? start : start + "/" + end;
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new MisuseException(
                    "HS-0121",
                    "The year " + day.getYear() + " does not have four digits.",
                    "Keep to the years 0 to 9999; leave a bound open with .. where there is none.");
        }
    }
}
