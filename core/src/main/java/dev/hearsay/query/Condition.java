package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A description of a set of claims, as a value: two conditions that say the same in the same words are equal, and each
 * prints itself in words.
 */
public sealed interface Condition {

    /** Whether a claim meets it; a store that has an index for it never asks. */
    boolean matches(Claim claim, Setting setting);

    /** Every claim. */
    static Condition everyClaim() {
        return new All(ImmutableList.of());
    }

    /** Claims that have at least one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <V> Condition has(Field<V> field, V... values) {
        return new Is<>(field, List.of(values));
    }

    /**
     * Claims whose gist has every word of a text, in whatever order and case; see {@link Field#WORD}.
     *
     * @throws MisuseException if the text has no word, {@code HS-0313}
     */
    static Condition saying(String text) {
        Collection<String> words = Words.of(text);
        if (words.isEmpty()) {
            throw new MisuseException("HS-0313", "There is no word in '" + text + "'.", "Give letters or digits.");
        }
        List<Condition> each = new ArrayList<>();
        words.forEach(word -> each.add(has(Field.WORD, word)));
        return each.size() == 1 ? each.get(0) : new All(each);
    }

    /** Claims that meet a caller's own test, which no index helps: every other condition is asked first. */
    static Condition described(String words, Predicate<Claim> test) {
        return new Described(words, test);
    }

    /** Claims that meet both. */
    default Condition and(Condition other) {
        List<Condition> parts = Flat.parts(All.class, this, other);
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** Claims that meet either. */
    default Condition or(Condition other) {
        List<Condition> parts = Flat.parts(Any.class, this, other);
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    /** Claims that do not meet it. */
    default Condition negate() {
        return new Not(this);
    }

    /** The conditions it is made of; empty for one that stands alone. */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * The claim has at least one of the values.
     *
     * @param <V> the type of the values
     * @param field the field
     * @param values the values, in the field's order, each once; none matches no claim
     */
    record Is<V>(Field<V> field, List<V> values) implements Condition {

        /** Sorts the values. */
        public Is {
            values = values.size() == 1
                    ? List.copyOf(values)
                    : ImmutableSortedSet.copyOf(field.order(), values).asList();
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return field.values(claim, setting.directory()).stream().anyMatch(values::contains);
        }

        @Override
        public String toString() {
            return values.isEmpty() ? "none" : either(values.stream().map(field::inWords), " or ");
        }
    }

    /**
     * The claim has a value between two bounds, both included. A certainty that is {@linkplain dev.hearsay.Certainty#NOT_SAID not said} is neither
     * more nor less than any, and lies between none.
     *
     * @param <V> the type of the values
     * @param field the field
     * @param least the lower bound; empty for none
     * @param most the upper bound; empty for none
     */
    record Between<V>(Field<V> field, Optional<V> least, Optional<V> most) implements Condition {

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return field.values(claim, setting.directory()).stream().anyMatch(this::holds);
        }

        /** Whether a value lies between the bounds. */
        public boolean holds(V value) {
            return (field.isRanked(value) || (least.isEmpty() && most.isEmpty()))
                    && least.map(bound -> field.order().compare(value, bound) >= 0)
                            .orElse(true)
                    && most.map(bound -> field.order().compare(value, bound) <= 0)
                            .orElse(true);
        }

        @Override
        public String toString() {
            if (least.isEmpty() && most.isEmpty()) {
                return field.inWords("any");
            }
            return field.inWords(Stream.concat(
                            least.map(bound -> "at least " + Field.words(bound)).stream(),
                            most.map(bound -> "at most " + Field.words(bound)).stream())
                    .collect(Collectors.joining(" and ")));
        }
    }

    /**
     * The claim's time lies within a range, or may.
     *
     * @param field {@link Field#SAID} or {@link Field#ABOUT_TIME}
     * @param match within on every day, or on some
     * @param range the range
     */
    record Dated(Field<Period> field, Match match, Period range) implements Condition {

        /** How sure it must be. */
        public enum Match {
            /** Every day on which it may lie is in the range. */
            CERTAINLY,
            /** Some day on which it may lie is in the range. */
            POSSIBLY
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return field.values(claim, setting.directory()).stream().anyMatch(this::holds);
        }

        /** Whether a time fits. */
        public boolean holds(Period time) {
            return match == Match.CERTAINLY ? time.isWithin(range) : time.overlaps(range);
        }

        @Override
        public String toString() {
            return field.inWords((match == Match.CERTAINLY ? "within " : "possibly within ") + range);
        }
    }

    /**
     * The claim affirms, or denies, a relation that fits.
     *
     * <p>A relation of a symmetric kind fits from either end. An open end fits whatever stands there, an unspecified one
     * included.
     *
     * @param subject who relates; empty for anyone
     * @param kind how
     * @param object to whom; empty for anyone
     * @param affirmed whether the claim must affirm the relation or deny it
     */
    record Asserts(Optional<Actor.Id> subject, KindPattern kind, Optional<Actor.Id> object, boolean affirmed)
            implements Condition {

        /** Refuses denials by sign, {@code HS-0310}: to deny a relation asserts neither sign. */
        public Asserts {
            if (!affirmed && kind instanceof KindPattern.OfSign) {
                throw new MisuseException(
                        "HS-0310", "A denial has no sign.", "Ask for denials of a kind, or for affirmations by sign.");
            }
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return claim.assertions().stream()
                    .filter(assertion -> assertion.affirmed() == affirmed)
                    .anyMatch(assertion -> Fit.fits(this, assertion.relation(), setting.directory()));
        }

        @Override
        public String toString() {
            return (affirmed ? "asserting that " : "denying that ") + end(subject) + " " + kind + " " + end(object);
        }

        private static String end(Optional<Actor.Id> actor) {
            return actor.map(Actor.Id::value).orElse("anyone");
        }
    }

    /**
     * The claim is linked to another.
     *
     * @param kind by which kind of link
     * @param end which end of the link the claim is
     * @param other the claim at the other end; empty for any
     */
    record Linked(ClaimLink.Kind kind, End end, Optional<Claim.Id> other) implements Condition {

        /** The ends of a link. */
        public enum End {
            /** The claim that bears on the other. */
            FROM,
            /** The claim borne on. */
            TO
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return setting.links(claim.id()).stream().anyMatch(link -> holds(claim.id(), link));
        }

        private boolean holds(Claim.Id claim, ClaimLink link) {
            Claim.Id here = end == End.FROM ? link.from() : link.to();
            Claim.Id there = end == End.FROM ? link.to() : link.from();
            return link.kind() == kind
                    && here.equals(claim)
                    && other.map(there::equals).orElse(true);
        }

        @Override
        public String toString() {
            String there = other.map(Claim.Id::value).orElse("another claim");
            String verb = kind.name().toLowerCase(Locale.ROOT);
            return end == End.FROM ? "that " + verb + " " + there : "that " + there + " " + verb;
        }
    }

    /**
     * The claim meets all of them; with none, every claim does.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public All {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return parts.stream().allMatch(part -> part.matches(claim, setting));
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "whatever" : either(parts.stream().map(Object::toString), " and ");
        }
    }

    /**
     * The claim meets at least one of them; with none, no claim does.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public Any {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return parts.stream().anyMatch(part -> part.matches(claim, setting));
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "none" : either(parts.stream().map(Object::toString), " or ");
        }
    }

    /**
     * The claim does not meet it.
     *
     * @param inner the condition
     */
    record Not(Condition inner) implements Condition {

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return !inner.matches(claim, setting);
        }

        @Override
        public Condition negate() {
            return inner;
        }

        @Override
        public List<Condition> parts() {
            return List.of(inner);
        }

        @Override
        public String toString() {
            return "not " + inner;
        }
    }

    /**
     * The claim meets a caller's own test.
     *
     * @param words what the test asks, in words
     * @param test the test; two conditions are equal only if they hold the same object
     */
    record Described(String words, Predicate<Claim> test) implements Condition {

        @Override
        public boolean matches(Claim claim, Setting setting) {
            return test.test(claim);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static String either(Stream<String> parts, String word) {
        List<String> words = parts.toList();
        return words.size() == 1 ? words.get(0) : words.stream().collect(Collectors.joining(word, "(", ")"));
    }

    /** Claims with one of these ids. */
    static Condition oneOf(Collection<Claim.Id> claims) {
        return new Is<>(Field.CLAIM, List.copyOf(claims));
    }
}
