package dev.hearsay.export;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids made of a letter and a number, for formats whose ids cannot be any text. */
final class Numbers {

    private final Map<String, String> numbers = new HashMap<>();

    Numbers(String letter, List<Node> nodes) {
        nodes.forEach(node -> numbers.put(node.id(), letter + numbers.size()));
    }

    String of(String node) {
        return requireNonNull(numbers.get(node));
    }
}
