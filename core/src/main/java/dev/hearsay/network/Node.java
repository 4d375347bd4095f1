package dev.hearsay.network;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A node of a network, with what is known of it.
 *
 * @param mode what it stands for
 * @param label its label, the id of an actor, topic or source where the mode is one of them
 * @param statements how many statements that count have it; 0 for an isolate
 * @param attributes what the store knows of it: {@code name}, {@code kind}, {@code title}, {@code publisher}, {@code date} ..., and
 *     its notes by their keys; empty where the store knows nothing
 */
public record Node(Mode mode, String label, int statements, Map<String, String> attributes) {

    /** Copies the attributes, in their order. */
    public Node {
        attributes = ImmutableMap.copyOf(attributes);
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
