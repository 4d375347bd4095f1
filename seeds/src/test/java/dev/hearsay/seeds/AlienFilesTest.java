package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.RelationKinds;
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

    /** Nor is it believed what it says of relation kinds, and of ids that others may name. */
    @Test
    void whatAnAlienFileSaysOfTheOthersIsForgotten() {
        String claim =
                "{\"claims\": [{\"id\": \"c-1\", \"source\": \"wire\", \"voice\": \"ann\", \"gist\": \"It fails\", \"about\": [\"x\"]}],"
                        + " \"sources\": [{\"id\": \"wire\", \"title\": \"A wire report\"}],"
                        + " \"actors\": [{\"id\": \"ann\", \"kind\": \"person\", \"name\": \"Ann\"}], \"version\": 1, \"format\": \"hearsay-corpus\"}";
        Corpus intact = Seeds.json()
                .load(Seed.of(
                        "folder",
                        List.of(
                                Seed.of(
                                        "a.json",
                                        "{\"vocabulary\": \"own\", \"open\": {\"actors\": [\"x\"]}, \"format\": \"somebody-elses\"}"),
                                Seed.of("b.json", claim))))
                .intact()
                .corpus();
        assertEquals(RelationKinds.builtIn().size(), intact.kinds().size());
        assertEquals(List.of(), intact.claims());
    }

    @Test
    void ourOtherFormatIsToldByItsLoader() {
        assertEquals(
                List.of("Read it by Seeds.jsonLines(), or by Seeds.open, which finds the format."),
                fixes(Seeds.json().load(file("a", LinesReader.FORMAT))));
        assertEquals(
                List.of("Read it by Seeds.json(), or by Seeds.open, which finds the format."),
                fixes(Seeds.jsonLines().load("it", "{\"version\": 1, \"format\": \"" + CorpusFormat.FORMAT + "\"}")));
    }

    private static List<String> fixes(Loaded loaded) {
        return loaded.problems().stream().map(Problem::fix).toList();
    }
}
