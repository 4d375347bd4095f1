package dev.hearsay.network;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.CodePoints;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of the nodes of a mode, by code point, and the place of each. */
final class Labels {

    private final List<String> labels;
    private final Map<String, Integer> places = new HashMap<>();

    Labels(Collection<String> labels) {
        this.labels = ImmutableSortedSet.copyOf(CodePoints.ORDER, labels).asList();
        for (int i = 0; i < this.labels.size(); i++) {
            places.put(this.labels.get(i), i);
        }
    }

    List<String> all() {
        return labels;
    }

    int size() {
        return labels.size();
    }

    /** The place of a label; -1 where there is none. */
    int place(String label) {
        return Optional.ofNullable(places.get(label)).orElse(-1);
    }
}
