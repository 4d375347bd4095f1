package dev.hearsay.testkit;

import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for the values of which records are made. All shrink toward short words, early days and the usual case; their
 * edge cases are what formats stumble over.
 */
public final class Values {

    private static final List<String> WORDS =
            List.of("peace", "border", "the talks", "a corridor", "Baku", "sanctions", "I insist", "in doubt");

    /** What looks like markup, a formula, an escape or nothing in some format, or has another case or order somewhere. */
    private static final List<String> AWKWARD = List.of(
            " led and trailed by blanks ",
            "\ttabbed\t",
            "two\nlines",
            "two\r\nlines",
            "a \"b\", 'c'; d|e",
            "back\\slash \\n \\u0041",
            "=1+1",
            "<b>&amp;</b>",
            "{\"a\": [null]}",
            "null",
            "# not a comment",
            "\u0130I\u0131i",
            "cafe\u0301 caf\u00e9",
            "\ud83d\ude00 astral",
            "\uff5e beyond the surrogates",
            "\u0627\u0644\u0633\u0644\u0627\u0645",
            "\u202Eturned round\u202C",
            "a\u2028b",
            "\ufeffmarked",
            "1,5");

    private static final List<Period> EXTREME_PERIODS = List.of(
            Period.ALWAYS,
            Period.day(LocalDate.of(0, 1, 1)),
            Period.day(LocalDate.of(9999, 12, 31)),
            Period.day(2024, 2, 29));

    private static final List<Instant> EXTREME_INSTANTS =
            List.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999999Z"));

    private static final int LAST_CODE_POINT = 0x10FFFF;

    private static final String TEXT = "Moscow has turned, he said, \ud83d\ude00 a blind eye.";

    private Values() {}

    /** Texts that any format for texts can hold: not blank, no control character but tab and line breaks, whole code points. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(WORDS)),
                        Tuple.of(2, Arbitraries.of(AWKWARD)),
                        Tuple.of(1, anyTexts()))
                .edgeCases(cases -> cases.add("\ud83d\ude00 astral", " led and trailed by blanks ", "two\r\nlines"));
    }

    /** The same, of one line without tabs: what fits into a line of a table. */
    public static Arbitrary<String> lines() {
        return texts().map(text -> text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')
                ? text.strip().replaceAll("[\\t\\n\\r]+", " ")
                : text);
    }

    private static Arbitrary<String> anyTexts() {
        return Arbitraries.integers()
                .between('!', LAST_CODE_POINT)
                .shrinkTowards('a')
                .filter(c -> (c < 0x7F || c > 0x9F) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(Values::text)
                .filter(text -> !text.isBlank());
    }

    private static String text(List<Integer> codePoints) {
        return codePoints.stream().map(Character::toString).collect(Collectors.joining());
    }

    /** Keys as records take them: one line of at most 256 UTF-16 units, without blanks at its ends. */
    public static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "I",
                                "\u0130",
                                "x\uff5e",
                                "x\ud83d\ude00",
                                "two words",
                                "it's",
                                "a/b~c",
                                "x".repeat(256))));
    }

    /** Periods: days, months, years, intervals open at neither, either or both ends, inferred or not. */
    public static Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days = days();
        Arbitrary<Period> bare = Arbitraries.oneOf(
                days.map(Period::day),
                days.map(day -> Period.year(day.getYear())),
                days.map(day -> Period.month(day.getYear(), day.getMonthValue())),
                days.map(Period::from),
                days.map(Period::until),
                Combinators.combine(days, days)
                        .as((a, b) -> a.isBefore(b) ? Period.between(a, b) : Period.between(b, a)));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(8, bare), Tuple.of(1, Arbitraries.of(EXTREME_PERIODS))),
                        Arbitraries.of(false, true))
                .as((period, inferred) -> new Period(period.first(), period.last(), inferred))
                .edgeCases(cases -> EXTREME_PERIODS.forEach(cases::add));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 12_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
    }

    /** Instants, mostly of this century, to the nanosecond. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> usual = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000), Arbitraries.of(0, 1, 1_000_000, 999_999_999))
                .as((minutes, nanos) -> Instant.ofEpochSecond(946_684_800L + 60L * minutes, nanos));
        return Arbitraries.frequencyOf(Tuple.of(8, usual), Tuple.of(1, Arbitraries.of(EXTREME_INSTANTS)))
                .edgeCases(cases -> EXTREME_INSTANTS.forEach(cases::add));
    }

    /** Up to two notes, of any text or none. */
    public static Arbitrary<Map<String, String>> notes() {
        return Arbitraries.maps(ids(), Arbitraries.oneOf(Arbitraries.of("12", ""), texts()))
                .ofMaxSize(2);
    }

    /** Stances. */
    public static Arbitrary<Stance> stances() {
        return Arbitraries.of(Stance.NEUTRAL, Stance.SUPPORT, Stance.OPPOSE);
    }

    /** Modalities, the plain assertion most often. */
    public static Arbitrary<Modality> modalities() {
        return Arbitraries.oneOf(Arbitraries.just(Modality.ASSERTION), Arbitraries.of(Modality.class));
    }

    /** Certainties, most often none said. */
    public static Arbitrary<Certainty> certainties() {
        return Arbitraries.oneOf(Arbitraries.just(Certainty.NOT_SAID), Arbitraries.of(Certainty.class));
    }

    /** Ways of quoting. */
    public static Arbitrary<Quotation> quotations() {
        return Arbitraries.of(Quotation.INDIRECT, Quotation.DIRECT, Quotation.MIXED);
    }

    /** Channels, with and without a title. */
    public static Arbitrary<Channel> channels() {
        return Arbitraries.oneOf(
                Arbitraries.of(Channel.NOT_STATED, Channel.TOLD, Channel.text(), Channel.broadcast()),
                texts().map(Channel::text),
                texts().map(Channel::broadcast));
    }

    /** Types of affiliations. */
    static Arbitrary<Affiliation.Type> ties() {
        return Arbitraries.of(Affiliation.Type.class);
    }

    /** The text in which all {@link #anchors} hold. */
    public static String anchored() {
        return TEXT;
    }

    /** Anchors in the text {@link #anchored}: of one or two segments, with their words, with context too, or with neither. */
    public static Arbitrary<Anchor> anchors() {
        SourceText text = SourceText.of(TEXT);
        Arbitrary<Set<Integer>> cuts = Arbitraries.integers()
                .between(0, TEXT.codePointCount(0, TEXT.length()) - 1)
                .set()
                .ofMinSize(2)
                .ofMaxSize(4);
        return Combinators.combine(cuts, Arbitraries.integers().between(0, 2))
                .as((at, form) -> anchor(text, at.stream().sorted().toList(), form));
    }

    private static Anchor anchor(SourceText text, List<Integer> cuts, int form) {
        List<Anchor.Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            Anchor.Segment whole = text.segment(cuts.get(i), cuts.get(i + 1), OffsetUnit.CODE_POINT);
            segments.add(
                    form == 0
                            ? Anchor.Segment.ofWords(
                                    whole.start(), whole.exact().orElseThrow())
                            : whole);
        }
        Anchor anchor = new Anchor(segments);
        return form == 1 ? anchor.withoutWords() : anchor;
    }
}
