package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.CorpusException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The report for programs says what the one for people says. */
class ReportTest {

    @Test
    void everyPartOfAProblemIsThere() {
        Loaded loaded = SampleFile.load("\uFEFF"
                + SampleFile.topics(
                        "{\"id\": \"\u00e9\", \"label\": 7}", SampleFile.topic("u"), SampleFile.topic("u")));
        JsonNode report = new ObjectMapper().readTree(loaded.json());
        assertEquals("it.json", report.get("seed").asString());
        assertEquals(2, report.get("errors").asInt());
        assertFalse(report.get("takenOver").asBoolean());
        JsonNode first = report.get("problems").get(0);
        assertEquals("HS-2103", first.get("code").asString());
        assertEquals("error", first.get("severity").asString());
        assertEquals(76, first.get("column").asInt());
        assertEquals(79, first.get("byteOffset").asInt());
        assertEquals("/topics/0/label", first.get("pointer").asString());
        assertEquals("topic '\u00e9'", first.get("record").asString());
        assertEquals("7", first.get("found").asString());
        JsonNode twice = report.get("problems").get(1);
        assertEquals("HS-1001", twice.get("code").asString());
        assertEquals("it.json", twice.get("related").get("file").asString());
    }

    @Test
    void aLoadWithoutProblemsIsReportedToo() {
        JsonNode report =
                new ObjectMapper().readTree(SampleFile.load(SampleFile.topics()).json());
        assertEquals(0, report.get("problems").size());
        assertEquals(1, report.get("files").asInt());
    }

    @Test
    void strictTellsWarningsAsErrors() {
        Loaded loaded = SampleFile.load(SampleFile.of("\"open\": {\"actors\": [\"nobody\"]}"));
        assertEquals(0, loaded.orThrow().claims().size());
        assertThrows(CorpusException.class, () -> loaded.strict().orThrow());
    }
}
