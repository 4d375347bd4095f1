package dev.hearsay;

/**
 * A stance on a topic, as one claim takes it.
 *
 * @param topic the topic
 * @param stance the side taken
 */
public record Position(Topic.Id topic, Stance stance) implements Comparable<Position> {

    /** A position on the topic with this id. */
    public static Position of(String topic, Stance stance) {
        return new Position(new Topic.Id(topic), stance);
    }

    /** By topic, then oppose before neutral before support. */
    @Override
    public int compareTo(Position other) {
        int byTopic = topic.compareTo(other.topic);
        return byTopic != 0 ? byTopic : stance.compareTo(other.stance);
    }

    /** For example {@code OPPOSE zangezur-corridor}. */
    @Override
    public String toString() {
        return stance + " " + topic;
    }
}
