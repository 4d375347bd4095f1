package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is computed by hand for speed equals its definition. */
class DefinitionsTest {

    // ---- texts

    /** Short texts of everything that matters: blanks, controls, line ends, halves of pairs, and letters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "z",
                "~",
                " ",
                "\t",
                "\n",
                "\r",
                "\u0000",
                "\u001F",
                "\u007F",
                "\u0085",
                "\u00A0",
                "\u00E9",
                "\u2028",
                "\u2029",
                "\u2003",
                "\u3000",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\uFFFD",
                "x".repeat(126));
        return pieces.list().ofMaxSize(5).map(list -> String.join("", list));
    }

    @Property(tries = 2000)
    void anIdIsReadableStrippedAndOneLine(@ForAll("texts") String text) {
        assertEquals(isId(text) ? "taken" : "refused", taken(() -> Texts.id(text, "An id")));
    }

    private static boolean isId(String text) {
        return isReadable(text)
                && text.length() <= 256
                && text.equals(text.strip())
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    @Property(tries = 2000)
    void aReadableTextIsNotBlankAndHasNothingBroken(@ForAll("texts") String text) {
        String expected = isReadable(text) ? "taken" : "refused";
        assertEquals(expected, taken(() -> Texts.readable(text, "A text")));
        assertEquals(expected, taken(() -> Texts.readable(text, "A text of", "it")));
        assertEquals(
                Refusal.of(() -> Texts.readable("\u0000", "A text of 'it'")),
                Refusal.of(() -> Texts.readable("\u0000", "A text of", "it")));
    }

    private static boolean isReadable(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(DefinitionsTest::isBroken);
    }

    private static boolean isBroken(int point) {
        return (point < ' ' && "\t\n\r".indexOf(point) < 0) || Character.getType(point) == Character.SURROGATE;
    }

    private static String taken(Runnable check) {
        try {
            check.run();
            return "taken";
        } catch (MisuseException e) {
            return "refused";
        }
    }

    @Property(tries = 500)
    void aDigestIsWhatThePatternSays(@ForAll("digests") String text) {
        assertEquals(text.matches("[0-9a-f]{64}"), Texts.isSha256(text));
    }

    @Provide
    Arbitrary<String> digests() {
        Arbitrary<String> ends = Arbitraries.of("", "a", "f", "0", "9", "/", ":", "`", "g", "A", "\u0660", "af");
        return Combinators.combine(ends, ends).as((start, end) -> start + "5".repeat(62) + end);
    }

    @Property
    void canonicalListsAreSortedSets(@ForAll List<Integer> values) {
        assertEquals(ImmutableSortedSet.copyOf(values).asList(), Texts.canonical(values));
        List<Integer> sorted = values.stream().sorted().toList();
        assertEquals(ImmutableSortedSet.copyOf(values).asList(), Texts.canonical(sorted));
    }

    @Property(tries = 200)
    void sortedTextsAreSetsByCodePoint(@ForAll("words") List<String> words) {
        assertEquals(
                ImmutableSortedSet.copyOf(CodePoints.ORDER, words).asList(), Texts.sorted(words, "A word of", "it"));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "\uFF5E", "\uD83D\uDE00").list().ofMaxSize(6);
    }

    // ---- orders

    private static final Comparator<Optional<Actor.Id>> UNSPECIFIED_FIRST =
            Comparator.comparing(id -> id.map(Actor.Id::value).orElse(""), CodePoints.ORDER);

    private static final Comparator<Relation> BY_SUBJECT_KIND_OBJECT = Comparator.comparing(
                    Relation::subject, UNSPECIFIED_FIRST)
            .thenComparing(Relation::kind)
            .thenComparing(Relation::object, UNSPECIFIED_FIRST);

    @Property
    void assertionsSortByRelationAndThenAffirmedFirst(
            @ForAll("assertions") Assertion one, @ForAll("assertions") Assertion other) {
        Comparator<Assertion> order = Comparator.comparing(Assertion::relation, BY_SUBJECT_KIND_OBJECT)
                .thenComparing(assertion -> !assertion.affirmed());
        assertEquals(Integer.signum(order.compare(one, other)), Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<Assertion> assertions() {
        Arbitrary<Optional<Actor.Id>> ends = Arbitraries.of("\uFF5E", "\uD83D\uDE00", "iran")
                .map(Actor.Id::new)
                .optional(0.7);
        Arbitrary<RelationKind.Id> kinds =
                Arbitraries.of(RelationKinds.AID, RelationKinds.EXCLUDES).map(RelationKind::id);
        return Combinators.combine(ends, kinds, ends, Arbitraries.of(true, false))
                .as((subject, kind, object, affirmed) -> new Assertion(new Relation(subject, kind, object), affirmed));
    }

    @Property
    void positionsSortByTopicAndThenStance(@ForAll("positions") Position one, @ForAll("positions") Position other) {
        Comparator<Position> order = Comparator.comparing(Position::topic).thenComparing(Position::stance);
        assertEquals(Integer.signum(order.compare(one, other)), Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<Position> positions() {
        return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(Stance.class))
                .as(Position::of);
    }

    // ---- periods

    @Property
    void periodsAreRangesOfDays(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertEquals(days(other).encloses(days(one)), one.isWithin(other));
        assertEquals(days(one).isConnected(days(other)), one.overlaps(other));
        Comparator<Period> order = Comparator.comparing(Period::lastDay)
                .thenComparing(Period::firstDay)
                .thenComparing(Period::inferred);
        assertEquals(Integer.signum(order.compare(one, other)), Integer.signum(one.compareTo(other)));
    }

    private static Range<LocalDate> days(Period period) {
        return Range.closed(period.firstDay(), period.lastDay());
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 6);
        return Combinators.combine(days, days, Arbitraries.of(true, false), Arbitraries.of(0, 1, 2, 3))
                .as((a, b, inferred, open) -> new Period(
                        bound(Math.min(a, b), open == 1 || open == 3),
                        bound(Math.max(a, b), open == 2 || open == 3),
                        inferred));
    }

    private static Optional<LocalDate> bound(int day, boolean open) {
        return open ? Optional.empty() : Optional.of(LocalDate.of(2023, 7, 1 + day));
    }

    // ---- chains

    @Property(tries = 200)
    void theChainIsTheVoiceAndThenTheReportedVoices(@ForAll("steps") List<Attribution.Step> steps) {
        Attribution attribution = new Attribution(Speaker.of("agency"), steps);
        List<Speaker> chain = Stream.concat(
                        Stream.of(attribution.voice()), steps.stream().map(Attribution.Step::speaker))
                .toList();
        assertEquals(chain, attribution.chain());
        assertEquals(chain.subList(0, steps.size()), attribution.relays());
        assertEquals(steps.stream().anyMatch(Attribution.Step::inferred), attribution.isInferred());
    }

    @Provide
    Arbitrary<List<Attribution.Step>> steps() {
        return Arbitraries.of("a", "b", "c")
                .map(Attribution.Step::of)
                .flatMap(step -> Arbitraries.of(step, step, step.asInferred()))
                .list()
                .ofMaxSize(4);
    }
}
