package dev.hearsay;

import java.util.Comparator;

/**
 * A stance on a topic, as one claim takes it.
 *
 * @param topic the topic
 * @param stance the side taken
 */
public record Position(Topic.Id topic, Stance stance) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::topic).thenComparing(Position::stance);

    /** A position on the topic with this id. */
    public static Position of(String topic, Stance stance) {
        return new Position(new Topic.Id(topic), stance);
    }

    /** By topic, then oppose before neutral before support. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code OPPOSE zangezur-corridor}. */
    @Override
    public String toString() {
        return stance + " " + topic;
    }
}
