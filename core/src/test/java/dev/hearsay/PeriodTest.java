package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate WINDOW = LocalDate.of(2021, 1, 1);

    /** More days than lie between the first day of the window and the last day of any period drawn, and one on each side. */
    private static final int DAYS = 1600;

    @Provide
    Arbitrary<Period> periods() {
        return RandomCorpora.periods().withoutEdgeCases();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-12, 2023-07-12, 2023-07-12",
        "2023-07, 2023-07-01, 2023-07-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2023, 2023-01-01, 2023-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "2023-07-12/2023-08, 2023-07-12, 2023-08-31",
        "2023-07/2023-07-12, 2023-07-01, 2023-07-12",
        "2022/2024, 2022-01-01, 2024-12-31",
        "2023-07-12/2023-07-12, 2023-07-12, 2023-07-12",
    })
    void aTextTellsItsFirstAndItsLastDay(String text, LocalDate first, LocalDate last) {
        assertEquals(Period.between(first, last), Period.parse(text));
        assertEquals(first, Period.parse(text).firstDay());
        assertEquals(last, Period.parse(text).lastDay());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07/.., 2023-07-01,",
        "2023-07/, 2023-07-01,",
        "2023/.., 2023-01-01,",
        "../2016, , 2016-12-31",
        "/2016, , 2016-12-31",
        "/2016-02, , 2016-02-29",
        "../2016-02-03, , 2016-02-03",
        "../.., ,",
        "/.., ,",
        "../, ,",
    })
    void anOpenEndBoundsNothing(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);
        assertEquals(Optional.ofNullable(first), period.first());
        assertEquals(Optional.ofNullable(last), period.last());
        assertEquals(first == null ? LocalDate.MIN : first, period.firstDay());
        assertEquals(last == null ? LocalDate.MAX : last, period.lastDay());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-12/2023-07-12, 2023-07-12",
        "2023-07-01/2023-07-31, 2023-07",
        "2023-07/2023-07, 2023-07",
        "2024-02-01/2024-02-29, 2024-02",
        "2024-02-01/2024-02-28, 2024-02-01/2024-02-28",
        "2023-01-01/2023-12-31, 2023",
        "2023-01/2023-12, 2023",
        "2023-01-01/2024-12-31, 2023/2024",
        "2023/2024-06, 2023-01/2024-06",
        "2023-07-01/2023-08-31, 2023-07/2023-08",
        "2023-07/2023-08-30, 2023-07-01/2023-08-30",
        "2023-01-02/2023-12-31, 2023-01-02/2023-12-31",
        "2023-07-12/2023-08, 2023-07-12/2023-08-31",
        "2023-07/, 2023-07/..",
        "2023-01-01/, 2023/..",
        "2023-07-12/, 2023-07-12/..",
        "/2016-12-31, ../2016",
        "/2016-02-29, ../2016-02",
        "/2016-02-28, ../2016-02-28",
        "../9999, ../9999",
        "/.., ../..",
        "0007, 0007",
        "0007-03-02, 0007-03-02",
    })
    void daysPrintAlikeHoweverTheyWereWritten(String written, String printed) {
        assertEquals(printed, Period.parse(written).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "..",
                "...",
                "../../..",
                "2023-07/2023-08/2023-09",
                "2023-13",
                "2023-00",
                "2023-02-29",
                "2023-04-31",
                "2023-7-12",
                "23-07-12",
                "202",
                "20231",
                "+2023",
                "-001",
                "-001-01",
                "12345-1",
                "-023-07-12",
                "12345-07-1",
                "2023-07-12T10:00",
                "2023-07-12T10:00Z/2023-07-13",
                "2023-W28",
                "2023-193",
                "2023?",
                "2023-21",
                "202X",
                "\u0662\u0660\u0662\u0663",
                "\u0662\u0660\u0662\u0663-07",
                " 2023",
                "2023 ",
                "2023 / 2024",
                "2023/2024?",
                "2023-07-12/soon",
            })
    void whatIsNoDateIsRefusedWithWhatWouldBe(String text) {
        assertEquals(
                "HS-0122 '" + text + "' is no date. Write 2023, 2023-07, 2023-07-12, or an interval such as 2023-07/.."
                        + " (ISO 8601-2), without a time of day.",
                Refusal.of(() -> Period.parse(text)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertEquals(
                "HS-0120 The period ends on 2022-12-31, before it begins on 2023-07-01. Swap the two dates.",
                Refusal.of(() -> Period.parse("2023-07/2022")));
    }

    @Test
    void yearsHaveFourDigits() {
        assertEquals(
                "HS-0121 The year 10000 does not have four digits. Keep to the years 0 to 9999; leave a bound open with"
                        + " .. where there is none.",
                Refusal.of(() -> Period.year(10_000)));
        assertEquals("HS-0121", Refusal.codeOf(() -> Period.from(LocalDate.of(-1, 12, 31))));
        assertEquals("HS-0121", Refusal.codeOf(() -> Period.until(LocalDate.MAX)));
    }

    @Test
    void factoriesAndTextsTellTheSame() {
        assertEquals(Period.parse("2023-07-12"), Period.day(2023, 7, 12));
        assertEquals(Period.parse("2024-02"), Period.month(2024, 2));
        assertEquals(Period.parse("2023"), Period.year(2023));
        assertEquals(Period.parse("2023-07-12/.."), Period.from(LocalDate.of(2023, 7, 12)));
        assertEquals(Period.parse("../2023-07-12"), Period.until(LocalDate.of(2023, 7, 12)));
        assertEquals(Period.parse("../.."), Period.ALWAYS);
    }

    @Test
    void inferenceIsKeptBesideTheDays() {
        Period read = Period.parse("2023-07");
        Period inferred = read.asInferred();
        assertFalse(read.inferred());
        assertTrue(inferred.inferred());
        assertNotEquals(read, inferred);
        assertEquals(read.toString(), inferred.toString());
        assertTrue(inferred.isWithin(read) && read.isWithin(inferred));
    }

    @Test
    void periodsSortByLastDayThenFirstThenInference() {
        List<String> sorted = List.of(
                "../2022",
                "2022-12-31",
                "2023-01",
                "2023-07-11",
                "../2023",
                "2022/2023",
                "2023",
                "2023-12-31",
                "../..",
                "2022/..",
                "2023/..");
        List<Period> periods = sorted.stream()
                .map(Period::parse)
                .flatMap(p -> Stream.of(p, p.asInferred()))
                .toList();
        assertEquals(
                periods,
                periods.stream()
                        .sorted(java.util.Collections.reverseOrder())
                        .sorted()
                        .toList());
        assertEquals(0, periods.get(0).compareTo(Period.parse("../2022")));
    }

    @Property(tries = 500)
    void aPrintedPeriodReadsAsItself(@ForAll("periods") Period period) {
        Period read = Period.parse(period.toString());
        assertEquals(period, period.inferred() ? read.asInferred() : read);
    }

    @Property(tries = 1000)
    void withinAndOverlapAreThoseOfSetsOfDays(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        BitSet left = days(one);
        BitSet right = days(other);
        assertEquals(left.intersects(right), one.overlaps(other));
        assertEquals(one.overlaps(other), other.overlaps(one));
        left.andNot(right);
        assertEquals(left.isEmpty(), one.isWithin(other));
    }

    @Property(tries = 500)
    void orderAgreesWithEquality(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    /** The days of the window as bits; the first and the last bit stand for all days before and after it. */
    private static BitSet days(Period period) {
        BitSet days = new BitSet(DAYS);
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = WINDOW.plusDays(i);
            boolean begun = period.first().map(first -> !day.isBefore(first)).orElse(true);
            boolean over = period.last().map(last -> day.isAfter(last)).orElse(false);
            days.set(i, begun && !over);
        }
        assertFalse(days.isEmpty(), period::toString);
        return days;
    }
}
