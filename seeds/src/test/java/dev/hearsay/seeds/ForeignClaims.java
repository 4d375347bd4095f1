package dev.hearsay.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims of a simple form - id, speaker, proposition, start, end, date - written in ours, with their values as they are. */
final class ForeignClaims {

    private static final Set<String> FIELDS = Set.of("id", "speaker", "proposition", "start", "end", "date");

    private final List<String> claims = new ArrayList<>();
    private final Set<String> speakers = new TreeSet<>();

    private ForeignClaims() {}

    /** A corpus of them, whatever is wrong with them; nothing if the JSON holds none. */
    static Optional<String> of(String json) {
        JsonNode root = JsonMapper.shared().readTree(json);
        List<JsonNode> records = root.isArray() ? root.values().stream().toList() : List.of(root);
        boolean some = records.stream().anyMatch(record -> FIELDS.stream().anyMatch(record::has));
        return some ? Optional.of(new ForeignClaims().written(records)) : Optional.empty();
    }

    private String written(List<JsonNode> records) {
        records.forEach(this::add);
        List<String> actors = speakers.stream()
                .map(name -> "{\"id\": " + name + ", \"kind\": \"person\", \"name\": " + name + "}")
                .toList();
        return SampleFile.of("\"sources\": [{\"id\": \"doc\", \"title\": \"A document\"}], \"actors\": ["
                + String.join(", ", actors) + "], \"claims\": [" + String.join(", ", claims) + "]");
    }

    private void add(JsonNode record) {
        if (!record.isObject()) {
            claims.add(record.toString());
            return;
        }
        List<String> fields = new ArrayList<>(List.of("\"source\": \"doc\""));
        field(fields, record, "id", "id");
        field(fields, record, "speaker", "voice");
        field(fields, record, "proposition", "gist");
        field(fields, record, "date", "said");
        List<String> place = new ArrayList<>(List.of("\"digest\": \"" + "0".repeat(64) + "\""));
        field(place, record, "start", "start");
        field(place, record, "end", "end");
        if (place.size() > 1) {
            fields.add("\"anchors\": [{" + String.join(", ", place) + "}]");
        }
        // Who it is attributed to is a list within a claim here, which these files do not have.
        record.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name) && !name.equals("attributedTo"))
                .forEach(name -> field(fields, record, name, name));
        if (record.has("speaker") && record.get("speaker").isString()) {
            speakers.add(record.get("speaker").toString());
        }
        claims.add("{" + String.join(", ", fields) + "}");
    }

    private static void field(List<String> fields, JsonNode record, String name, String ours) {
        if (record.has(name)) {
            fields.add("\"" + ours + "\": " + record.get(name));
        }
    }
}
