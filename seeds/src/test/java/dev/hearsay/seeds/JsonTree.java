package dev.hearsay.seeds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, strings, numbers as they are written, and truth values: independent of the loader under test. */
final class JsonTree {

    private static final Set<String> ORDERED = Set.of("authors", "reported", "segments");

    private JsonTree() {}

    /** A number as it is written. */
    record Numeral(String digits) {}

    static Object parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        return token.isNumeric() ? new Numeral(parser.getString()) : token == JsonToken.VALUE_TRUE;
    }

    /** The same JSON with its fields, and the items of lists that have no order of their own, in another order. */
    static String shuffled(String text, long seed) {
        StringBuilder out = new StringBuilder();
        print(parse(text), "", new Random(seed), out);
        return out.toString();
    }

    private static void print(Object value, String name, Random random, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(object.entrySet());
            Collections.shuffle(entries, random);
            out.append('{').append(blank(random));
            for (int i = 0; i < entries.size(); i++) {
                String key = (String) entries.get(i).getKey();
                out.append(i == 0 ? "" : ",")
                        .append(blank(random))
                        .append(Json.quoted(key))
                        .append(':');
                print(entries.get(i).getValue(), key, random, out);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list);
            if (!ORDERED.contains(name)) {
                Collections.shuffle(items, random);
            }
            out.append('[');
            for (int i = 0; i < items.size(); i++) {
                out.append(i == 0 ? "" : ",").append(blank(random));
                print(items.get(i), name, random, out);
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append(escaped(text, random));
        } else {
            out.append(value instanceof Numeral numeral ? numeral.digits() : value);
        }
        out.append(blank(random));
    }

    private static String blank(Random random) {
        return List.of("", "", " ", "\t", "\r\n", "\n").get(random.nextInt(6));
    }

    /** The text, every unit of it written as an escape or not as chance will have it. */
    private static String escaped(String text, Random random) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean must = unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit);
            out.append(must || random.nextInt(8) == 0 ? String.format("\\u%04X", (int) unit) : String.valueOf(unit));
        }
        return out.append('"').toString();
    }
}
