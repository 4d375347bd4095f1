package dev.hearsay.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema that says what the shapes of the format say. */
final class SchemaOf {

    private final Map<String, Json> definitions = new TreeMap<>();

    /** The schema of a whole file, as it is printed. */
    static String file() throws Exception {
        return new SchemaOf().schema();
    }

    private String schema() throws Exception {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("format", members("const", Json.text(CorpusFormat.FORMAT)));
        fields.put("version", members("const", Json.whole(CorpusFormat.VERSION)));
        fields.put("vocabulary", of(CorpusFormat.VOCABULARY));
        for (Section<?> section : Section.ALL) {
            fields.put(section.name(), list(of(section.shape())));
        }
        fields.put("open", of(CorpusFormat.OPEN));
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("$schema", Json.text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", Json.text("urn:hearsay:hearsay-corpus:1"));
        schema.put("title", Json.text("A corpus of claims, as Hearsay keeps it"));
        schema.put("type", Json.text("object"));
        schema.put("required", new Json.Items(List.of(Json.text("format"), Json.text("version"))));
        schema.put("additionalProperties", Json.flag(false));
        schema.put("properties", new Json.Members(fields));
        schema.put("$defs", new Json.Members(definitions));
        StringBuilder text = new StringBuilder();
        new Json.Members(schema).print(text, "");
        return text.append('\n').toString();
    }

    private Json of(Shape<?> shape) {
        if (shape instanceof Shape.Text<?> text) {
            return text(text);
        } else if (shape instanceof Shape.Word<?> word) {
            return members(
                    "enum", new Json.Items(word.words().stream().map(Json::text).toList()));
        } else if (shape instanceof Shape.Whole) {
            return members("type", Json.text("integer"));
        } else if (shape instanceof Shape.Decimal) {
            return members("type", Json.text("number"));
        } else if (shape instanceof Shape.Flag) {
            return members("type", Json.text("boolean"));
        } else if (shape instanceof Shape.Listing<?> listing) {
            return list(of(listing.item()));
        } else if (shape instanceof Shape.Notes) {
            return pair("type", Json.text("object"), "additionalProperties", members("type", Json.text("string")));
        } else if (shape instanceof Shape.Either<?> either) {
            return members("anyOf", new Json.Items(List.of(of(either.brief()), of(either.full()))));
        }
        return reference((Obj<?>) shape);
    }

    private static Json text(Shape.Text<?> text) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("description", Json.text(text.expected()));
        schema.put("type", Json.text("string"));
        if (!text.mayBeBlank()) {
            schema.put("pattern", Json.text("\\S"));
        }
        if (text.expected().startsWith("the id")) {
            schema.put("maxLength", Json.whole(256));
        }
        return new Json.Members(schema);
    }

    private Json reference(Obj<?> object) {
        String name = object.what().replaceFirst("^an? ", "").replace(' ', '-');
        definitions.computeIfAbsent(name, absent -> Json.flag(true));
        Map<String, Json> properties = new LinkedHashMap<>();
        List<Json> required = new ArrayList<>();
        for (Field<?, ?> field : object.fields()) {
            properties.put(field.name(), of(field.shape()));
            if (field.required()) {
                required.add(Json.text(field.name()));
            }
        }
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Json.text("object"));
        if (!required.isEmpty()) {
            schema.put("required", new Json.Items(required));
        }
        schema.put("additionalProperties", Json.flag(false));
        schema.put("properties", new Json.Members(properties));
        definitions.put(name, new Json.Members(schema));
        return members("$ref", Json.text("#/$defs/" + name));
    }

    private static Json list(Json item) {
        return pair("type", Json.text("array"), "items", item);
    }

    private static Json members(String name, Json value) {
        return new Json.Members(Map.of(name, value));
    }

    private static Json pair(String first, Json one, String second, Json other) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, other);
        return new Json.Members(members);
    }
}
