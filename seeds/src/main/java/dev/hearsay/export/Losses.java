package dev.hearsay.export;

import dev.hearsay.escaping.Characters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes down what a format cannot express while a graph is written. */
final class Losses {

    /** How many places of each are named; the others are counted. */
    private static final int NAMED = 3;

    private static final class Places {
        private final List<String> named = new ArrayList<>();
        private long count;

        @Override
        public String toString() {
            String others = count > named.size() ? ", and " + (count - named.size()) + " more" : "";
            return count + ": " + String.join(", ", named) + others;
        }
    }

    private final String format;
    private final Characters characters;
    private final Map<Loss, Places> places = new EnumMap<>(Loss.class);
    private String part = "";
    private String what = "";
    private String id = "";

    Losses(String format, Characters characters) {
        this.format = format;
        this.characters = characters;
    }

    /** Whatever is lost from now on is lost of the graph. */
    void atGraph() {
        at("the graph", "");
    }

    /** Whatever is lost from now on is lost of this node. */
    void at(Node node) {
        at("node ", node.id());
    }

    /** Whatever is lost from now on is lost of this edge. */
    void at(Edge edge) {
        at("edge ", edge.source() + " - " + edge.target());
    }

    private void at(String place, String of) {
        part = "";
        what = place;
        id = of;
    }

    /** Whatever is lost from now on is lost of this part of the same place. */
    void in(String name) {
        part = name + " of ";
    }

    /** That the graph lacks what it was made of. */
    void leftOut(String whatever) {
        atGraph();
        in(whatever);
        note(Loss.LEFT_OUT);
    }

    void note(Loss loss) {
        Places so = places.computeIfAbsent(loss, l -> new Places());
        if (so.count++ < NAMED) {
            so.named.add(part + what + id);
        }
    }

    /** A text as the format can carry it. */
    String carried(String text) {
        String carried = characters.carried(text);
        if (!carried.equals(text)) {
            note(Loss.CHARACTERS);
        }
        return carried;
    }

    /** A value as one text, which {@link #carried} may have to change. */
    String joined(Value value) {
        if (value instanceof Value.Texts) {
            note(Loss.LISTS);
        }
        return value.toString();
    }

    Written written() {
        return new Written(
                format,
                places.entrySet().stream()
                        .map(loss -> loss.getKey().in(format, loss.getValue().toString()))
                        .toList());
    }
}
