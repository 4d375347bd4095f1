package dev.hearsay.reliability;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Position;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What in a claim is its annotator's code: one text, or none where the annotator has not coded it.
 *
 * <p>Codes that are constants are their names, such as {@code OPPOSE}; ids are their texts; several values are one code, the set
 * of them. So that different values are different codes, a text stands between quotes where it would look like a set, and in a set
 * where it holds commas, braces or quotes: {@code {a, b}} are two, {@code {"a, b"}} is one.
 */
public final class Coding {

    /** What the speaker does with the proposition. */
    public static final Coding MODALITY = of(Field.MODALITY);

    /** How surely the speaker puts it, {@code NOT_SAID} included; without an order. */
    public static final Coding CERTAINTY = of(Field.CERTAINTY);

    /** How surely the speaker puts it, from possible to certain; not coded where the speaker does not say. */
    public static final Coding DEGREE_OF_CERTAINTY = of(
                    "degree of certainty",
                    claim -> Optional.of(claim.certainty())
                            .filter(certainty -> certainty != Certainty.NOT_SAID)
                            .map(Certainty::name))
            .inOrder(names(Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.CERTAIN));

    /** Who speaks. */
    public static final Coding SPEAKER = of(Field.SPEAKER);

    /** On what topics the claim is, as a set: also the empty one. */
    public static final Coding TOPICS =
            new Coding("topics", List.of(), (claim, directory) -> Optional.of(set(Field.TOPIC, claim, directory)));

    /** What could be taken for a set, or for a text between quotes. */
    private static final Pattern LIKE_A_SET = Pattern.compile("^[{\"]");

    /** What could be taken for the end of a member of a set. */
    private static final Pattern PARTED = Pattern.compile("[,{}\"]");

    private final String name;
    private final List<String> order;
    private final BiFunction<Claim, Directory, Optional<String>> code;

    private Coding(String name, List<String> order, BiFunction<Claim, Directory, Optional<String>> code) {
        this.name = name;
        this.order = order;
        this.code = code;
    }

    /** The stance on a topic, named by id or label, from opposition to support; not coded in claims that are not on it. */
    public static Coding stanceOn(String topic) {
        return new Coding(
                        "stance on " + topic,
                        List.of(),
                        (claim, directory) -> stance(claim, directory.topicNamed(topic)))
                .inOrder(names(Stance.OPPOSE, Stance.NEUTRAL, Stance.SUPPORT));
    }

    private static Optional<String> stance(Claim claim, Topic.Id topic) {
        return claim.positions().stream()
                .filter(position -> position.topic().equals(topic))
                .map(Position::stance)
                .map(Stance::name)
                .findFirst();
    }

    /** The value of a field, or the set of its values where a claim has several; not coded where it has none. */
    public static Coding of(Field<?> field) {
        return new Coding(field.name(), List.of(), (claim, directory) -> code(field, claim, directory));
    }

    private static Optional<String> code(Field<?> field, Claim claim, Directory directory) {
        Collection<?> values = field.values(claim, directory);
        return values.size() > 1
                ? Optional.of(set(field, claim, directory))
                : values.stream().map(value -> told(value, LIKE_A_SET)).findFirst();
    }

    /** In the order of the field, so that the same values are the same text. */
    private static <V> String set(Field<V> field, Claim claim, Directory directory) {
        return field.values(claim, directory).stream()
                .sorted(field.order())
                .map(value -> told(value, PARTED))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String told(Object value, Pattern ambiguous) {
        String text = value.toString();
        return ambiguous.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /**
     * Whatever a caller reads from a claim.
     *
     * @param name what to call it
     * @param code the code of a claim; empty where it is not coded
     */
    public static Coding of(String name, Function<? super Claim, Optional<String>> code) {
        return new Coding(name, List.of(), (claim, directory) -> code.apply(claim));
    }

    /** The same with an order of its codes, the least first; there may be no others. */
    public Coding inOrder(String... codes) {
        return new Coding(name, ImmutableSet.copyOf(codes).asList(), code);
    }

    private static String[] names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toArray(String[]::new);
    }

    /** The codes from the least to the greatest; empty if they have no order. */
    public List<String> order() {
        return order;
    }

    /**
     * The code of a claim; empty where it is not coded.
     *
     * @throws MisuseException {@code HS-0359} if the codes have an order and this is none of them
     */
    Optional<String> code(Claim claim, Directory directory) {
        Optional<String> found = code.apply(claim, directory);
        if (found.isPresent() && !order.isEmpty() && !order.contains(found.get())) {
            throw new MisuseException(
                    "HS-0359",
                    "The code '" + found.get() + "' of claim '" + claim.id() + "' has no place in the order " + order
                            + ".",
                    "Name all codes in the order, or leave out what is not coded.");
        }
        return found;
    }

    /** What is coded, such as {@code stance on zangezur-corridor}. */
    @Override
    public String toString() {
        return name;
    }
}
