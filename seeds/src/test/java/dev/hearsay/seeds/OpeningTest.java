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
