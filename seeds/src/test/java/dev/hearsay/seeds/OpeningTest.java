package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loader is found by content, or else by name, and it is told which and why. */
class OpeningTest {

    private static final String JSON = SampleFile.topics(SampleFile.topic("t"));

    private static final String LINES =
            Seeds.jsonLines().text(SampleFile.load(JSON).orThrow());

    private static String readAs(Loaded loaded) {
        return loaded.readAs().map(Recognition::toString).orElse("");
    }

    @Test
    void contentTellsTheFormatWhateverTheName() {
        Loaded json = Seeds.open(Seed.of("it.dat", JSON));
        Loaded lines = Seeds.open(Seed.of("it.json", LINES));
        assertEquals("JSON of Hearsay, because it says \"format\": \"hearsay-corpus\"", readAs(json));
        assertEquals("JSON Lines of Hearsay, because it says \"format\": \"hearsay-lines\"", readAs(lines));
        assertEquals(json.orThrow(), lines.orThrow());
    }

    @Test
    void aNameIsEnoughWhereTheContentIsSilent() {
        Loaded loaded = Seeds.open(Seed.of("it.jsonl", "{}"));
        assertEquals("JSON Lines of Hearsay, because its name ends in '.jsonl'", readAs(loaded));
        assertEquals("HS-2020", loaded.problems().get(0).code());
    }

    @Test
    void everyFormatIsKnownByItsContentOrItsName() {
        assertEquals(
                "CSV of Hearsay, because its first line names the columns id, source, voice and gist",
                readAs(Seeds.open(Seed.of("it.txt", "id,source,voice,gist\n"))));
        assertEquals("CSV of Hearsay, because its name ends in '.csv'", readAs(Seeds.open(Seed.of("it.csv", "a,b\n"))));
        assertEquals(
                "W3C Web Annotation, because it names the context http://www.w3.org/ns/anno.jsonld",
                readAs(Seeds.open(Seed.of("it.json", "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}"))));
        assertEquals(
                "brat standoff, because its name ends in '.ann'",
                readAs(Seeds.open(Seed.of("both", List.of(Seed.of("a.ann", ""), Seed.of("a.txt", ""))))));
        assertEquals(
                "a database of the Discourse Network Analyzer, because it is an SQLite database",
                readAs(Seeds.open(Seed.of("it.db", "SQLite format 3\u0000"))));
    }

    @Test
    void whatNobodyKnowsIsAProblem() {
        Loaded loaded = Seeds.open(Seed.of("it.odd", "nothing known"));
        assertEquals("HS-2030", loaded.problems().get(0).code());
        assertEquals("", readAs(loaded));
        assertEquals("it.odd", loaded.problems().get(0).place().orElseThrow().file());
    }

    @Test
    void twoLoadersThatFitAreAProblemThatNamesBoth() {
        SeedLoader other = new SeedLoader() {
            @Override
            public Loaded load(Seed seed) {
                throw new AssertionError("nothing is loaded");
            }

            @Override
            public Optional<Recognition> recognise(Seed seed) {
                return Optional.of(Recognition.byContent("Other", "it looks so"));
            }
        };
        Problem problem = new Opening(Seed.of("it.json", JSON), List.of(Seeds.json(), other))
                .loaded()
                .problems()
                .get(0);
        assertEquals("HS-2031", problem.code());
        assertEquals(
                Optional.of(
                        "JSON of Hearsay, because it says \"format\": \"hearsay-corpus\"; or Other, because it looks so"),
                problem.found());
    }

    @Test
    void aFolderIsWhatItsFilesAre(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), LINES);
        Files.writeString(folder.resolve("readme.txt"), "not read");
        assertEquals(1, Seeds.open(folder).orThrow().topics().size());
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        assertThrows(SeedException.class, () -> Seeds.open(folder.resolve("none.json")));
    }
}
