package dev.hearsay.seeds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A small JSON value of a form that is not known beforehand, and where it stands.
 *
 * @param token what it is; of lists and objects, how they begin
 * @param text the words of a text or number
 * @param items the items of a list
 * @param members the fields of an object
 * @param spot where it stands
 */
record Tree(JsonToken token, String text, List<Tree> items, Map<String, Tree> members, Spot spot) {

    /** A list or object that is not yet complete. */
    private static final class Growing {
        private final JsonToken token;
        private final Spot spot;
        private final List<Tree> items = new ArrayList<>();
        private final Map<String, Tree> members = new LinkedHashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private String name = "";

        Growing(JsonToken token, Spot spot) {
            this.token = token;
            this.spot = spot;
        }

        void take(Tree value) {
            if (token == JsonToken.START_ARRAY) {
                items.add(value);
            } else {
                members.putIfAbsent(name, value);
            }
        }

        Tree grown() {
            return new Tree(token, "", items, members, spot);
        }
    }

    /** The value that begins with the current token and, afterwards, ends with it. What is wrong with its texts is told. */
    static Tree read(Reading in) {
        Deque<Growing> open = new ArrayDeque<>();
        Optional<Tree> whole = step(in, open);
        while (whole.isEmpty()) {
            in.next();
            whole = step(in, open);
        }
        return whole.get();
    }

    private static Optional<Tree> step(Reading in, Deque<Growing> open) {
        JsonToken token = in.token();
        if (token.isStructStart()) {
            open.push(new Growing(token, in.here()));
            return Optional.empty();
        }
        if (token == JsonToken.PROPERTY_NAME) {
            Growing object = open.element();
            object.name = in.name();
            Obj.isFirst(in, object.seen, object.name);
            return Optional.empty();
        }
        Tree value = token.isStructEnd() ? open.pop().grown() : scalar(in);
        if (open.isEmpty()) {
            return Optional.of(value);
        }
        open.element().take(value);
        return Optional.empty();
    }

    private static Tree scalar(Reading in) {
        JsonToken token = in.token();
        String text = "";
        if (token == JsonToken.VALUE_STRING) {
            text = in.text().orElse("");
        } else if (token.isNumeric()) {
            text = in.number().orElse("");
        }
        return new Tree(token, text, List.of(), Map.of(), in.here());
    }

    boolean isText() {
        return token == JsonToken.VALUE_STRING;
    }

    boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    /** The value under a name, if it is an object that has it. */
    Optional<Tree> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The text under a name. */
    Optional<String> text(String name) {
        return find(name).filter(Tree::isText).map(Tree::text);
    }

    /** Its items if it is a list, else itself. */
    List<Tree> each() {
        return token == JsonToken.START_ARRAY ? items : List.of(this);
    }

    /** What it is, in words. */
    String found() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NULL -> "nothing (null)";
            case VALUE_STRING -> '"' + Quoted.of(text) + '"';
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> text;
        };
    }
}
