package dev.hearsay;

import java.util.Map;
import java.util.Optional;

/**
 * An issue on which positions are taken; topics form a hierarchy.
 *
 * @param id the stable key
 * @param label the name people read
 * @param parent the wider topic, if any
 * @param notes free key-value notes, by key
 */
public record Topic(Id id, String label, Optional<Id> parent, Map<String, String> notes) {

    /**
     * The stable key of a topic within one corpus, for example {@code zangezur-corridor}.
     *
     * @param value the key
     */
    public record Id(String value) implements Comparable<Id> {

        /** Checks the key: {@code HS-0101} to {@code HS-0103}. */
        public Id {
            Texts.id(value, "The id of a topic");
        }

        /** By code point. */
        @Override
        public int compareTo(Id other) {
            return CodePoints.ORDER.compare(value, other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks the label, and that no topic is its own parent: {@code HS-0111}. */
    public Topic {
        Texts.readable(label, "The label of topic", id);
        notes = Texts.notes(notes);
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new MisuseException("HS-0111", "Topic '" + id + "' is its own parent.", "Leave the parent out.");
        }
    }

    /** A topic without a parent. */
    public static Topic of(String id, String label) {
        return new Topic(new Id(id), label, Optional.empty(), Map.of());
    }

    /** The same topic under a wider one. */
    public Topic under(String parent) {
        return new Topic(id, label, Optional.of(new Id(parent)), notes);
    }

    /** The same topic with these notes in place of its own. */
    public Topic withNotes(Map<String, String> notes) {
        return new Topic(id, label, parent, notes);
    }
}
