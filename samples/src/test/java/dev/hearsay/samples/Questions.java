package dev.hearsay.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The competency questions and their answers, as they were given to us: objects as maps, lists as lists. */
final class Questions {

    private Questions() {}

    static List<Map<String, Object>> all() {
        return records(file().get("questions"));
    }

    /** Every id that the questions may name. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        object(file().get("ids")).values().forEach(group -> ids.addAll(texts(group)));
        return ids;
    }

    private static Map<String, Object> file() {
        try (InputStream in = Questions.class.getResourceAsStream("/competency-questions.json");
                JsonParser parser = JsonFactory.builder()
                        .build()
                        .createParser(ObjectReadContext.empty(), Objects.requireNonNull(in))) {
            parser.nextToken();
            return object(value(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_NUMBER_INT -> String.valueOf(parser.getIntValue());
            default -> parser.getString();
        };
    }

    private static Map<String, Object> fields(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> items(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    @SuppressWarnings("unchecked") // the parser makes nothing else of an object
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // the file's questions are objects
    private static List<Map<String, Object>> records(Object value) {
        return (List<Map<String, Object>>) value;
    }

    /** The parts of a list as texts: numbers as they are written, triples with blanks between. */
    static List<String> texts(Object list) {
        return ((List<?>) list)
                .stream()
                        .map(item -> item instanceof List<?> triple ? String.join(" ", texts(triple)) : item.toString())
                        .toList();
    }
}
