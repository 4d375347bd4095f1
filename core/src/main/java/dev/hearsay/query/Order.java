package dev.hearsay.query;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;

/**
 * One key by which claims are sorted.
 *
 * <p>A claim with several values sorts by the first of them in the key's direction, a claim with none comes last either way.
 *
 * @param field the field
 * @param descending whether greater values come first
 */
public record Order(Field<?> field, boolean descending) {

    /** Those said last first, by the latest possible day. */
    public static final Order NEWEST_FIRST = new Order(Field.SAID, true);

    /** Those said first first, by the latest possible day. */
    public static final Order OLDEST_FIRST = new Order(Field.SAID, false);

    /** Smaller values first. */
    public static Order ascending(Field<?> field) {
        return new Order(field, false);
    }

    /** Greater values first. */
    public static Order descending(Field<?> field) {
        return new Order(field, true);
    }

    /** The order as a comparator; equal claims are left to the next key. */
    public Comparator<Claim> comparator(Directory directory) {
        return comparator(field, directory);
    }

    private <V> Comparator<Claim> comparator(Field<V> key, Directory directory) {
        Comparator<? super V> order = descending ? Collections.reverseOrder(key.order()) : key.order();
        return Comparator.comparing(
                claim -> key.values(claim, directory).stream().min(order), emptyLast(order));
    }

    private static <V> Comparator<Optional<V>> emptyLast(Comparator<? super V> order) {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? order.compare(a.get(), b.get())
                : Boolean.compare(a.isEmpty(), b.isEmpty());
    }

    /** For example {@code newest first} or {@code by certainty descending}. */
    @Override
    public String toString() {
        if (field == Field.SAID) {
            return descending ? "newest first" : "oldest first";
        }
        return "by " + field + (descending ? " descending" : "");
    }
}
