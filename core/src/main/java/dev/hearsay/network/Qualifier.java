package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Sign;
import dev.hearsay.query.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * In what way a statement links its two nodes: with which stance, how strongly, in which frame. Its levels are numbers on a scale, or
 * texts, of which two are the same or not.
 */
public final class Qualifier {

    /** No qualifier: every statement is of the same level. */
    public static final Qualifier NONE = new Qualifier(
            "none", Kind.GRADED, Optional.empty(), (claim, directory) -> List.of(0), Optional.of(new Scale(0, 0)));

    /** The stance on the topic, from -1 for opposition to 1 for support; where a mode is {@link Mode#TOPIC}, on that topic. */
    public static final Qualifier STANCE = of(
            "stance",
            Kind.GRADED,
            new Read<>(Field.STANCE, stance -> stance.sign().value()),
            Optional.of(new Scale(-1, 1)));

    /** The sign of an affirmed relation, from -1 to 1; where a mode is {@link Mode#KIND}, of that kind. */
    public static final Qualifier POLARITY =
            of("polarity", Kind.GRADED, new Read<>(Field.SIGN, Sign::value), Optional.of(new Scale(-1, 1)));

    /** What a claim does with what it says. */
    public static final Qualifier MODALITY = text(Field.MODALITY);

    /** What levels are: 0 and 1, few numbers that all count as levels, numbers of which those do that occur, or texts. */
    enum Kind {
        BINARY,
        GRADED,
        NUMBER,
        TEXT
    }

    /**
     * The least and the greatest level there may be.
     *
     * @param stated whether a caller states them
     */
    record Scale(int least, int greatest, boolean stated) {

        /** What levels have of themselves. */
        Scale(int least, int greatest) {
            this(least, greatest, false);
        }

        long size() {
            return (long) greatest - least + 1;
        }

        boolean has(int level) {
            return least <= level && level <= greatest;
        }

        @Override
        public String toString() {
            return "from " + least + " to " + greatest;
        }
    }

    private final String name;
    private final Kind kind;
    private final Optional<Read<?>> read;
    private final BiFunction<Claim, Directory, Collection<?>> levels;
    private final Optional<Scale> scale;

    private Qualifier(
            String name,
            Kind kind,
            Optional<Read<?>> read,
            BiFunction<Claim, Directory, Collection<?>> levels,
            Optional<Scale> scale) {
        this.name = name;
        this.kind = kind;
        this.read = read;
        this.levels = levels;
        this.scale = scale;
    }

    private static Qualifier of(String name, Kind kind, Read<?> read, Optional<Scale> scale) {
        return new Qualifier(name, kind, Optional.of(read), read::levels, scale);
    }

    /** Levels that are told by the values of a field. */
    private record Read<V>(Field<V> field, Function<V, Object> meaning) {

        Collection<?> levels(Claim claim, Directory directory) {
            return field.values(claim, directory).stream()
                    .map(meaning)
                    .distinct()
                    .toList();
        }

        @SuppressWarnings("unchecked") // a value of the field
        Object level(Object value) {
            return meaning.apply((V) value);
        }
    }

    /** Whether or not: 0 or 1. */
    public static Qualifier binary(String name, Function<Claim, ? extends Collection<Boolean>> levels) {
        return new Qualifier(
                name,
                Kind.BINARY,
                Optional.empty(),
                (claim, directory) ->
                        levels.apply(claim).stream().map(held -> held ? 1 : 0).toList(),
                Optional.of(new Scale(0, 1)));
    }

    /** A number, on the scale from the least to the greatest that the answer's claims have. */
    public static Qualifier number(String name, Function<Claim, ? extends Collection<Integer>> levels) {
        return new Qualifier(
                name, Kind.NUMBER, Optional.empty(), (claim, directory) -> levels.apply(claim), Optional.empty());
    }

    /** A text, of which none is nearer to another than any other. */
    public static Qualifier text(String name, Function<Claim, ? extends Collection<String>> levels) {
        return new Qualifier(
                name, Kind.TEXT, Optional.empty(), (claim, directory) -> levels.apply(claim), Optional.empty());
    }

    /** The values of a field, as texts. */
    public static Qualifier text(Field<?> field) {
        return of(field.name(), Kind.TEXT, new Read<>(field, Object::toString), Optional.empty());
    }

    /**
     * The same numbers on a stated scale, whatever levels occur; a network with levels outside of it is refused, {@code HS-0345}.
     *
     * @throws MisuseException {@code HS-0340} if the scale has no range, or the levels are texts; {@code HS-0342} if each number of it is a
     *     level, as for {@link #STANCE}, {@link #POLARITY} and {@link #binary}, and they are more than 5,000
     */
    public Qualifier onScale(int least, int greatest) {
        if (kind == Kind.TEXT) {
            throw new MisuseException(
                    "HS-0340", "The levels of " + name + " are texts, which have no scale.", "Give a number a scale.");
        } else if (least >= greatest) {
            throw new MisuseException(
                    "HS-0340",
                    "The scale of " + name + " from " + least + " to " + greatest + " has no range.",
                    "Give the least level and a greater one.");
        }
        Scale stated = new Scale(least, greatest, true);
        if (countsAll()) {
            Weights.checkScale(stated.size());
        }
        return new Qualifier(name, kind, read, levels, Optional.of(stated));
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Every level that counts, given those that occur, in order; some count whether or not they occur. */
    List<Object> all(List<Object> observed) {
        observed.forEach(this::check);
        return countsAll()
                ? scale.stream()
                        .flatMapToInt(of -> IntStream.rangeClosed(of.least(), of.greatest()))
                        .<Object>mapToObj(level -> level)
                        .toList()
                : observed;
    }

    /** Whether levels count that do not occur. */
    private boolean countsAll() {
        return kind == Kind.BINARY || kind == Kind.GRADED;
    }

    private void check(Object level) {
        if (scale.isPresent() && !scale.get().has((int) level)) {
            throw new MisuseException(
                    "HS-0345",
                    "The level " + level + " lies outside the scale of " + name + ", which is " + scale.get() + ".",
                    "State a scale that has all levels, or read no level where there is none.");
        }
    }

    /** How far two levels are apart, from 0 to 1; texts are the same or not. */
    double distance(Object one, Object other, List<Object> levels) {
        if (kind == Kind.TEXT) {
            return one.equals(other) ? 0 : 1;
        }
        Scale of = scale.orElseGet(() -> new Scale((int) levels.get(0), (int) levels.get(levels.size() - 1)));
        double range = (double) of.greatest() - of.least();
        return range == 0 ? 0 : Math.abs((double) (int) one - (int) other) / range;
    }

    /** What a statement of a level adds to a two-mode network in which what is against it is subtracted. */
    double signed(Object level) {
        return switch (kind) {
            case BINARY -> (int) level == 0 ? -1 : 1;
            case GRADED, NUMBER -> (int) level;
            case TEXT -> 1;
        };
    }

    Collection<?> levels(Claim claim, Directory directory) {
        return levels.apply(claim, directory);
    }

    /** Sorts levels: numbers by value, texts by code point. */
    Comparator<Object> order() {
        return kind != Kind.TEXT
                ? Comparator.comparing(Integer.class::cast)
                : Comparator.comparing(Object::toString, CodePoints.ORDER);
    }

    /** The field whose values are the levels; empty where they are whatever a caller reads. */
    Optional<Field<?>> field() {
        return read.map(Read::field);
    }

    /** The level that a value of the field stands for. */
    Object level(Object value) {
        return read.orElseThrow().level(value);
    }

    /** Whether it reads the same of claims, on whatever scale. */
    @SuppressWarnings("ReferenceEquality") // a scale shares what it was made of
    boolean isSameAs(Qualifier other) {
        return levels == other.levels;
    }

    /** The name, such as {@code stance}, and the scale, if one is stated: {@code stance from -5 to 5}. */
    @Override
    public String toString() {
        return scale.filter(Scale::stated).map(of -> name + " " + of).orElse(name);
    }
}
