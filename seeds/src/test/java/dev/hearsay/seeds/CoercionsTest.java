package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever libraries for JSON turn into something else without a word is refused, each where it stands. */
class CoercionsTest {

    private static final String ANCHOR = "\"anchors\": [{%s\"end\": 9, \"digest\": \"" + "0".repeat(64) + "\"}]";

    private static Arguments anchor(String what, String start, String code) {
        return Arguments.of(what, "claim", CLAIM + ", " + String.format(ANCHOR, start), code);
    }

    private static Arguments kind(String what, String field, String code) {
        return Arguments.of(what, "relationKind", "\"id\": \"k\", \"label\": \"K\", " + field, code);
    }

    private static final String CLAIM = "\"id\": \"c\", \"source\": \"s\", \"voice\": \"a\", \"gist\": \"G\"";

    static Stream<Arguments> coercions() {
        return Stream.of(
                anchor("a fraction to a whole number", "\"start\": 1.9, ", "HS-2105"),
                anchor("a fraction of nothing to a whole number", "\"start\": 1.0, ", "HS-2105"),
                anchor("a text to a whole number", "\"start\": \"7\", ", "HS-2103"),
                anchor("null to 0", "\"start\": null, ", "HS-2103"),
                anchor("what is missing to 0", "", "HS-2102"),
                anchor("an empty text to 0", "\"start\": \"\", ", "HS-2103"),
                anchor("a truth value to a number", "\"start\": true, ", "HS-2103"),
                anchor("a number beyond 32 bits to one within", "\"start\": 4294967297, ", "HS-2105"),
                Arguments.of("a truth value to a text", "topic", "\"id\": \"t\", \"label\": true", "HS-2103"),
                Arguments.of("a whole number to a text", "topic", "\"id\": \"t\", \"label\": 12", "HS-2103"),
                Arguments.of("a fraction to a text", "topic", "\"id\": \"t\", \"label\": 1.5", "HS-2103"),
                Arguments.of("null to no text", "topic", "\"id\": \"t\", \"label\": null", "HS-2103"),
                kind("a text to a truth value", "\"symmetric\": \"true\"", "HS-2103"),
                kind("a number to a truth value", "\"symmetric\": 1", "HS-2103"),
                kind("a text to a fraction", "\"weight\": \"0.5\"", "HS-2103"),
                kind("a text to no number", "\"weight\": \"NaN\"", "HS-2103"),
                kind("a number to the word of that number", "\"sign\": 1", "HS-2103"),
                kind("a word in capitals to a word", "\"sign\": \"POSITIVE\"", "HS-2104"),
                Arguments.of("one value to a list of it", "claim", CLAIM + ", \"about\": \"a\"", "HS-2103"),
                Arguments.of("an empty text to no list", "claim", CLAIM + ", \"about\": \"\"", "HS-2103"),
                Arguments.of("an empty list to nothing", "claim", CLAIM + ", \"condition\": []", "HS-2103"));
    }

    @ParameterizedTest
    @MethodSource("coercions")
    void nothingIsTurnedIntoSomethingElse(String what, String record, String fields, String code) {
        String list = record + "s";
        String json = SampleFile.of("\"" + list + "\": [{" + fields + "}]");
        String lines = "{\"format\": \"hearsay-lines\", \"version\": 1}\n{\"" + record + "\": {" + fields + "}}\n";
        assertEquals(List.of(code), codes(SampleFile.load(json)), what);
        assertEquals(List.of(code), codes(Seeds.jsonLines().load("it.jsonl", lines)), what);
    }

    private static List<String> codes(Loaded loaded) {
        return loaded.problems().stream().map(Problem::code).toList();
    }
}
