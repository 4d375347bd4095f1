package dev.hearsay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads node-link JSON with Jackson's tree model, duplicates and trailing words refused. */
final class JsonReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    static Seen read(String text) {
        JsonNode root = MAPPER.readTree(text);
        assertEquals("hearsay-graph", root.get("format").asString());
        assertEquals(1, root.get("version").asInt());
        Map<String, Map<String, String>> nodes = new TreeMap<>();
        for (JsonNode node : root.get("nodes")) {
            Map<String, String> seen = members(node);
            assertNull(nodes.put(seen.remove("id"), seen));
        }
        List<Map<String, String>> edges = new ArrayList<>();
        root.get("edges").forEach(edge -> edges.add(members(edge)));
        boolean directed = edges.stream().anyMatch(edge -> edge.get("directed").equals("true"));
        assertEquals(directed, root.get("directed").asBoolean());
        return new Seen(members(root.get("graph")), nodes, edges);
    }

    private static Map<String, String> members(JsonNode object) {
        Map<String, String> members = new TreeMap<>();
        object.properties()
                .forEach(member ->
                        members.put(Seen.unescaped(member.getKey()), value(member.getKey(), member.getValue())));
        return members;
    }

    private static String value(String name, JsonNode value) {
        if (name.equals("times")) {
            List<String> spans = new ArrayList<>();
            value.forEach(span -> spans.add(span(span)));
            return Seen.joined(spans);
        } else if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(Seen.unescaped(text.asString())));
            return Seen.joined(texts);
        } else if (value.isString()) {
            return Seen.unescaped(value.asString());
        }
        boolean number = name.equals("weight") || name.equals("kindWeight") || name.startsWith(RandomGraphs.DECIMAL);
        return number ? Seen.number(value.asDouble()) : value.toString();
    }

    private static String span(JsonNode span) {
        String start = span.has("start") ? span.get("start").asString() : "..";
        String end = span.has("end") ? span.get("end").asString() : "..";
        return start.equals(end) && span.has("start") ? start : start + "/" + end;
    }
}
