package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The JSON Schema and the loader speak of the same format. */
class SchemaTest {

    private static final String FILE = new String(
            Seed.resource(Seeds.class, "hearsay-corpus-1.schema.json").bytes(1 << 20), StandardCharsets.UTF_8);

    private final Map<?, ?> schema = (Map<?, ?>) JsonTree.parse(FILE);

    @Example
    void itSaysWhatTheShapesSay() throws Exception {
        assertEquals(SchemaOf.file(), FILE);
    }

    @Property(tries = 100)
    void itAcceptsWhatIsWritten(@ForAll("corpora") Corpus corpus) {
        assertEquals(
                Optional.empty(), broken(schema, JsonTree.parse(Seeds.json().text(corpus))));
    }

    @Example
    void itRefusesWhatTheLoaderRefusesForItsShape() {
        for (String records : List.of(
                "\"topics\": {}",
                "\"topics\": [{\"id\": \"t\"}]",
                "\"topics\": [{\"id\": \"t\", \"label\": \" \"}]",
                "\"topics\": [{\"id\": \"t\", \"label\": 1}]",
                "\"topics\": [{\"id\": \"t\", \"label\": \"T\", \"colour\": \"red\"}]",
                "\"topics\": [{\"id\": \"t\", \"label\": \"T\", \"notes\": {\"n\": true}}]",
                "\"actors\": [{\"id\": \"a\", \"kind\": \"country\", \"name\": \"A\"}]",
                "\"vocabulary\": \"none\"",
                "\"open\": {\"links\": []}")) {
            String file = "{\"format\": \"hearsay-corpus\", \"version\": 1, " + records + "}";
            assertNotEquals(Optional.empty(), broken(schema, JsonTree.parse(file)), file);
            assertNotEquals(List.of(), Seeds.json().load("it.json", file).problems(), file);
        }
    }

    /** The first keyword that a value breaks: as much of JSON Schema as this schema uses. */
    private Optional<String> broken(Map<?, ?> rules, Object value) {
        return rules.entrySet().stream()
                .flatMap(rule -> broken(rules, (String) rule.getKey(), rule.getValue(), value).stream())
                .findFirst();
    }

    private Optional<String> broken(Map<?, ?> rules, String keyword, Object rule, Object value) {
        boolean kept = switch (keyword) {
            case "$ref" -> holds(broken(definition((String) rule), value));
            case "type" -> isA((String) rule, value);
            case "const" -> rule.equals(value);
            case "enum" -> ((List<?>) rule).contains(value);
            case "pattern" ->
                Pattern.compile((String) rule).matcher((String) value).find();
            case "maxLength" -> ((String) value).codePointCount(0, ((String) value).length()) <= 256;
            case "required" -> ((Map<?, ?>) value).keySet().containsAll((List<?>) rule);
            case "properties" -> all((Map<?, ?>) value, (Map<?, ?>) rule);
            case "additionalProperties" -> onlyKnown((Map<?, ?>) value, rules, rule);
            case "items" -> ((List<?>) value).stream().allMatch(v -> holds(broken((Map<?, ?>) rule, v)));
            case "anyOf" -> ((List<?>) rule).stream().anyMatch(r -> holds(broken((Map<?, ?>) r, value)));
            case "$schema", "$id", "$defs", "title", "description" -> true;
            default -> throw new AssertionError(keyword);
        };
        return kept ? Optional.empty() : Optional.of(keyword + ": " + value);
    }

    private static boolean holds(Optional<String> broken) {
        return broken.isEmpty();
    }

    private Map<?, ?> definition(String reference) {
        Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");
        return (Map<?, ?>) definitions.get(reference.replace("#/$defs/", ""));
    }

    private static boolean isA(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            default -> value instanceof JsonTree.Numeral;
        };
    }

    private boolean all(Map<?, ?> object, Map<?, ?> rules) {
        return object.entrySet().stream()
                .allMatch(field -> !rules.containsKey(field.getKey())
                        || holds(broken((Map<?, ?>) rules.get(field.getKey()), field.getValue())));
    }

    private boolean onlyKnown(Map<?, ?> object, Map<?, ?> rules, Object rule) {
        if (rule instanceof Map<?, ?> others) {
            return object.values().stream().allMatch(value -> holds(broken(others, value)));
        }
        return ((Map<?, ?>) rules.get("properties")).keySet().containsAll(object.keySet());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
