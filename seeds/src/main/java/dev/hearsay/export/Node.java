package dev.hearsay.export;

import dev.hearsay.MisuseException;
import java.util.List;

/**
 * Something that may be joined to others: an actor, a topic, a claim.
 *
 * @param id its key, unlike that of any other node of its graph
 * @param label the words people read
 * @param kind what it is, such as {@code actor}
 * @param times when it is there, in order; empty where it always is, or where nobody says
 * @param attributes what else is known of it
 */
public record Node(String id, String label, String kind, List<Span> times, Attributes attributes) {

    /** Sorts the times, and refuses a blank id: {@code HS-0360}. */
    public Node {
        times = times.stream().distinct().sorted().toList();
        if (id.isBlank()) {
            throw new MisuseException("HS-0360", "The node '" + label + "' has no id.", "Give it one of its own.");
        }
    }

    /** A node of which nothing else is known. */
    public static Node of(String id, String label, String kind) {
        return new Node(id, label, kind, List.of(), Attributes.NONE);
    }

    /** The same node at these times. */
    public Node at(List<Span> times) {
        return new Node(id, label, kind, times, attributes);
    }

    /** The same node with these attributes in place of its own. */
    public Node having(Attributes attributes) {
        return new Node(id, label, kind, times, attributes);
    }
}
