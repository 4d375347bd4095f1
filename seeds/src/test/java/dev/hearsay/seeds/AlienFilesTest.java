package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Problem;
import dev.hearsay.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that turns out to be none of ours leaves nothing, and takes nothing from those beside it. */
class AlienFilesTest {

    private static Seed file(String topic, String format) {
        String text = String.format(
                "{\"topics\": [{\"id\": \"%s\", \"label\": \"A topic\"}], \"version\": 1, \"format\": \"%s\"}",
                topic, format);
        return Seed.of(topic + ".json", text);
    }

    @Test
    void whatWasReadOfAnAlienFileIsForgotten() {
        Loaded loaded = Seeds.json()
                .load(Seed.of(
                        "folder",
                        List.of(
                                file("a", CorpusFormat.FORMAT),
                                file("b", "somebody-elses"),
                                file("c", CorpusFormat.FORMAT))));
        assertEquals(
                List.of("HS-2020"),
                loaded.problems().stream().map(Problem::code).toList());
        assertEquals(
                List.of(Topic.of("a", "A topic"), Topic.of("c", "A topic")),
                loaded.intact().corpus().topics());
    }

    @Test
    void ourOtherFormatIsToldByItsLoader() {
        Loaded loaded = Seeds.json().load(file("a", LinesReader.FORMAT));
        assertEquals(
                List.of("Read it by Seeds.jsonLines(), or by Seeds.open, which finds the format."),
                loaded.problems().stream().map(Problem::fix).toList());
    }
}
