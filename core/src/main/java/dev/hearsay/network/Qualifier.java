package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Stance;
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
    public static final Qualifier NONE =
            new Qualifier("none", Kind.GRADED, (c, d) -> List.of(0), Optional.of(new Scale(0, 0)));

    /** The stance on the topic, from -1 for opposition to 1 for support; where a mode is {@link Mode#TOPIC}, on that topic. */
    public static final Qualifier STANCE = new Qualifier(
            "stance",
            Kind.GRADED,
            (claim, directory) -> claim.positions().stream()
                    .map(position -> number(position.stance()))
                    .distinct()
                    .toList(),
            Optional.of(new Scale(-1, 1)));

    /** The sign of an affirmed relation, from -1 to 1. */
    public static final Qualifier POLARITY = new Qualifier(
            "polarity",
            Kind.GRADED,
            (claim, directory) -> Field.SIGN.values(claim, directory).stream()
                    .map(sign -> switch (sign) {
                        case NEGATIVE -> -1;
                        case NEUTRAL -> 0;
                        case POSITIVE -> 1;
                    })
                    .toList(),
            Optional.of(new Scale(-1, 1)));

    /** What a claim does with what it says. */
    public static final Qualifier MODALITY =
            text("modality", claim -> List.of(claim.modality().toString()));

    /** What levels are: 0 and 1, few numbers that all count as levels, numbers of which those do that occur, or texts. */
    enum Kind {
        BINARY,
        GRADED,
        NUMBER,
        TEXT
    }

    /** The least and the greatest level there may be. */
    record Scale(int least, int greatest) {}

    private final String name;
    private final Kind kind;
    private final BiFunction<Claim, Directory, Collection<?>> levels;
    private final Optional<Scale> scale;

    private Qualifier(
            String name, Kind kind, BiFunction<Claim, Directory, Collection<?>> levels, Optional<Scale> scale) {
        this.name = name;
        this.kind = kind;
        this.levels = levels;
        this.scale = scale;
    }

    /** Whether or not: 0 or 1. */
    public static Qualifier binary(String name, Function<Claim, ? extends Collection<Boolean>> levels) {
        return new Qualifier(
                name,
                Kind.BINARY,
                (claim, directory) ->
                        levels.apply(claim).stream().map(held -> held ? 1 : 0).toList(),
                Optional.of(new Scale(0, 1)));
    }

    /** A number, on the scale from the least to the greatest that the answer's claims have. */
    public static Qualifier number(String name, Function<Claim, ? extends Collection<Integer>> levels) {
        return new Qualifier(name, Kind.NUMBER, (claim, directory) -> levels.apply(claim), Optional.empty());
    }

    /** A text, of which none is nearer to another than any other. */
    public static Qualifier text(String name, Function<Claim, ? extends Collection<String>> levels) {
        return new Qualifier(name, Kind.TEXT, (claim, directory) -> levels.apply(claim), Optional.empty());
    }

    /**
     * The same numbers on a stated scale, whatever levels occur.
     *
     * @throws MisuseException {@code HS-0340} if the scale has no range, or the levels are texts
     */
    public Qualifier onScale(int least, int greatest) {
        if (kind == Kind.TEXT || least >= greatest) {
            throw new MisuseException(
                    "HS-0340",
                    "The qualifier " + name + " has no scale from " + least + " to " + greatest + ".",
                    "Give a number's least and greatest level.");
        }
        return new Qualifier(name, kind, levels, Optional.of(new Scale(least, greatest)));
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Every level that counts, given those that occur; some count whether or not they occur. */
    List<Object> all(List<Object> observed) {
        return kind == Kind.BINARY || kind == Kind.GRADED
                ? scale.stream()
                        .flatMapToInt(of -> IntStream.rangeClosed(of.least(), of.greatest()))
                        .<Object>mapToObj(level -> level)
                        .toList()
                : observed;
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

    static int number(Stance stance) {
        return switch (stance) {
            case OPPOSE -> -1;
            case NEUTRAL -> 0;
            case SUPPORT -> 1;
        };
    }

    /** The name, such as {@code stance}. */
    @Override
    public String toString() {
        return name;
    }
}
