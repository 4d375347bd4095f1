package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonToken;

/**
 * How values of one type stand in the file. Reading and writing go by the same description, so they cannot differ.
 *
 * <p>Shapes nest a few levels deep and end; reading follows them and never the nesting of the input.
 */
sealed interface Shape<T>
        permits Shape.OfText, Shape.Whole, Shape.Decimal, Shape.Flag, Shape.Listing, Shape.Notes, Shape.Either, Obj {

    /**
     * The value that begins with the current token and, afterwards, ends with it; empty if it has problems, all of which
     * were told.
     */
    Optional<T> read(Reading in);

    /** The value as it is written. */
    Json write(T value);

    /** What stands here, in words. */
    String expected();

    /** What is made of one text. */
    sealed interface OfText<T> extends Shape<T> {

        /** Whether the same text comes again and again, so that what was made of it is worth keeping. */
        boolean recurs();

        /** What a text means; empty if it has problems, all of which were told. */
        Optional<T> of(String text, Reading in);

        @Override
        default Optional<T> read(Reading in) {
            return in.token() == JsonToken.VALUE_STRING ? in.made(this) : in.wrong(expected());
        }
    }

    /** A text with a meaning; making it may refuse the text. */
    record Text<T>(
            String expected, boolean mayBeBlank, boolean recurs, Function<String, T> make, Function<T, String> form)
            implements OfText<T> {

        @Override
        public Optional<T> of(String text, Reading in) {
            try {
                return Optional.of(make.apply(checked(text)));
            } catch (MisuseException e) {
                in.fault(Problem.of(e).expecting(expected, in.found()));
                return Optional.empty();
            }
        }

        private String checked(String text) {
            if (!mayBeBlank && text.isBlank()) {
                throw new MisuseException("HS-0101", "The text is blank.", "Fill it in, or leave the field out.");
            }
            return text;
        }

        @Override
        public Json write(T value) {
            return Json.text(form.apply(value));
        }
    }

    /** One of a few words. */
    record Word<T>(List<String> words, List<T> values) implements OfText<T> {

        static <E extends Enum<E>> Word<E> of(Class<E> type) {
            return of(type, Function.identity());
        }

        /** What words stand for. */
        static <E extends Enum<E>, T> Word<T> of(Class<E> type, Function<E, T> meaning) {
            List<E> all = Arrays.asList(type.getEnumConstants());
            return new Word<>(
                    all.stream()
                            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList(),
                    all.stream().map(meaning).toList());
        }

        @Override
        public boolean recurs() {
            return true;
        }

        @Override
        public Optional<T> of(String text, Reading in) {
            int index = words.indexOf(text);
            if (index < 0) {
                in.fault(Problem.error(
                                "HS-2104",
                                "'" + Quoted.of(text) + "' is none of the words that may stand here.",
                                Nearest.remedy(text, words))
                        .expecting(expected(), Quoted.of(text)));
                return Optional.empty();
            }
            return Optional.of(values.get(index));
        }

        @Override
        public Json write(T value) {
            return Json.text(words.get(values.indexOf(value)));
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }
    }

    /** A whole number, without fraction or exponent. */
    record Whole() implements Shape<Integer> {

        @Override
        public Optional<Integer> read(Reading in) {
            return in.token().isNumeric() ? in.number().flatMap(number -> whole(number, in)) : in.wrong(expected());
        }

        private Optional<Integer> whole(String number, Reading in) {
            try {
                return Optional.of(Integer.parseInt(number));
            } catch (NumberFormatException e) {
                in.fault(Problem.error(
                                "HS-2105",
                                "Here should stand a whole number of at most 2147483647.",
                                "Write it in digits only; values are never rounded.")
                        .expecting(expected(), number));
                return Optional.empty();
            }
        }

        @Override
        public Json write(Integer value) {
            return Json.whole(value);
        }

        @Override
        public String expected() {
            return "a whole number";
        }
    }

    /** A number. */
    record Decimal() implements Shape<Double> {

        @Override
        public Optional<Double> read(Reading in) {
            return in.token().isNumeric() ? in.number().map(Double::parseDouble) : in.wrong(expected());
        }

        @Override
        public Json write(Double value) {
            return Json.decimal(value);
        }

        @Override
        public String expected() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag() implements Shape<Boolean> {

        @Override
        public Optional<Boolean> read(Reading in) {
            return in.token().isBoolean() ? Optional.of(in.token() == JsonToken.VALUE_TRUE) : in.wrong(expected());
        }

        @Override
        public Json write(Boolean value) {
            return Json.flag(value);
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A list of values of one shape. */
    record Listing<T>(Shape<T> item) implements Shape<List<T>> {

        private static final int FEW = 4;

        @Override
        public Optional<List<T>> read(Reading in) {
            if (in.token() != JsonToken.START_ARRAY) {
                return in.wrong(expected());
            }
            List<T> items = new ArrayList<>(FEW);
            int seen = 0;
            for (; in.next() != JsonToken.END_ARRAY; seen++) {
                item.read(in).ifPresent(items::add);
            }
            return items.size() == seen ? Optional.of(items) : Optional.empty();
        }

        @Override
        public Json write(List<T> value) {
            return new Json.Items(value.stream().map(item::write).toList());
        }

        @Override
        public String expected() {
            return "a list";
        }
    }

    /** An object of texts under keys of the writer's choice. */
    record Notes() implements Shape<Map<String, String>> {

        @Override
        public Optional<Map<String, String>> read(Reading in) {
            if (in.token() != JsonToken.START_OBJECT) {
                return in.wrong(expected());
            }
            Map<String, String> notes = new HashMap<>();
            Map<String, Integer> seen = new HashMap<>();
            boolean whole = true;
            while (in.next() != JsonToken.END_OBJECT) {
                String key = in.name();
                boolean first = Obj.isFirst(in, seen, key);
                in.next();
                Optional<String> value = Values.ANY_TEXT.read(in);
                value.ifPresent(text -> notes.put(key, text));
                whole &= first && value.isPresent();
            }
            return whole ? Optional.of(notes) : Optional.empty();
        }

        @Override
        public Json write(Map<String, String> value) {
            Map<String, String> sorted = new TreeMap<>(CodePoints.ORDER);
            sorted.putAll(value);
            Map<String, Json> members = new LinkedHashMap<>();
            sorted.forEach((key, text) -> members.put(key, Json.text(text)));
            return new Json.Members(members);
        }

        @Override
        public String expected() {
            return "an object of texts";
        }
    }

    /** A short form for the usual case, an object for the others. */
    record Either<T>(Shape<T> brief, Obj<T> full, Predicate<T> isBrief) implements Shape<T> {

        @Override
        public Optional<T> read(Reading in) {
            return switch (in.token()) {
                case VALUE_STRING -> brief.read(in);
                case START_OBJECT -> full.read(in);
                default -> in.wrong(expected());
            };
        }

        @Override
        public Json write(T value) {
            return isBrief.test(value) ? brief.write(value) : full.write(value);
        }

        @Override
        public String expected() {
            return brief.expected() + ", or an object";
        }
    }
}
