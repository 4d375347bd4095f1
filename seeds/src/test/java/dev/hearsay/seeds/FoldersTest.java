package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Problem;
import dev.hearsay.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders are read file by file and never left. */
class FoldersTest {

    private static final String A = SampleFile.topics(SampleFile.topic("a"));

    private static final String B = SampleFile.topics("{\"id\": \"b\", \"label\": \"B\", \"parent\": \"a\"}");

    private static List<String> topics(Loaded loaded) {
        return loaded.intact().corpus().topics().stream()
                .map(topic -> topic.id().value())
                .toList();
    }

    private static List<String> codes(Loaded loaded) {
        return loaded.problems().stream().map(Problem::code).toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theFilesOfAFolderAreOneCorpus(@TempDir Path folder) throws IOException {
        write(folder.resolve("z/deep/one.json"), A);
        write(folder.resolve("two.json"), B);
        write(folder.resolve("notes.txt"), "not read");
        Loaded loaded = Seeds.json().load(folder);
        assertEquals(
                List.of("a", "b"),
                loaded.orThrow().topics().stream()
                        .map(Topic::id)
                        .map(Topic.Id::value)
                        .toList());
    }

    @Test
    void problemsNameTheFileAndTheSummaryCountsTheFiles(@TempDir Path folder) throws IOException {
        write(folder.resolve("a.json"), A);
        write(folder.resolve("sub/b.json"), "[]");
        Loaded loaded = Seeds.json().load(folder);
        assertEquals(
                folder + "/sub/b.json:1:1",
                loaded.problems().get(0).place().orElseThrow().toString());
        assertEquals(
                "1 error, 0 warnings in 1 of 2 files of " + folder
                        + ". Nothing was taken over; intact are 0 sources, 0 actors, 1 topic, 0 claims.",
                loaded.summary());
        assertEquals(List.of("a"), topics(loaded));
    }

    @Test
    void oneBrokenFileDoesNotMakeOthersWrong(@TempDir Path folder) throws IOException {
        write(folder.resolve("a.json"), A.substring(0, A.length() - 2));
        write(folder.resolve("b.json"), B);
        assertEquals(List.of("HS-2004"), codes(Seeds.json().load(folder)));
    }

    @Test
    void anIdInTwoFilesNamesBoth(@TempDir Path folder) throws IOException {
        write(folder.resolve("a.json"), A);
        write(folder.resolve("b.json"), A);
        Problem problem = Seeds.json().load(folder).problems().get(0);
        assertEquals("HS-1001", problem.code());
        assertEquals(folder + "/b.json", problem.place().orElseThrow().file());
        assertEquals(folder + "/a.json", problem.related().orElseThrow().file());
    }

    @Test
    void linksInAFolderAreToldAndNotFollowed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        write(elsewhere.resolve("secret.json"), B);
        write(folder.resolve("a.json"), A);
        Files.createSymbolicLink(folder.resolve("link.json"), elsewhere.resolve("secret.json"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Loaded loaded = Seeds.json().load(folder);
        assertEquals(List.of("HS-2202", "HS-2202"), codes(loaded));
        assertEquals(1, loaded.orThrow().topics().size());
    }

    @Test
    void aFolderAllOfWhoseFilesHaveOtherNamesIsNotSilentlyEmpty(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), codes(Seeds.jsonLines().load(folder)));
        write(folder.resolve("a.json"), A);
        write(folder.resolve("b.json"), B);
        Loaded loaded = Seeds.jsonLines().load(folder);
        assertEquals(List.of("HS-2203"), codes(loaded));
        assertEquals(Optional.of("2 other files"), loaded.problems().get(0).found());
        assertEquals(0, loaded.orThrow().topics().size());
    }

    @Test
    void filesInMemoryCanStandForAFolder() {
        Seed seed = Seed.of("both", List.of(Seed.of("b.json", B), Seed.of("a.json", A), Seed.of("c.txt", "x")));
        assertEquals(List.of("a", "b"), topics(Seeds.json().load(seed)));
        assertEquals(
                "HS-2901 'both' cannot be read: not a file but a folder. Check its name and who may read it.",
                assertThrows(SeedException.class, () -> seed.bytes(1)).getMessage());
    }

    @Test
    void limitsHoldForTheWholeLoad(@TempDir Path folder) throws IOException {
        for (int i : IntStream.range(0, 4).toArray()) {
            write(folder.resolve(i + "/" + i + ".json"), SampleFile.topics(SampleFile.topic("t" + i)));
        }
        LoadLimits usual = LoadLimits.DEFAULT;
        int size = SampleFile.topics(SampleFile.topic("t0")).length();
        assertEquals(
                List.of(),
                codes(Seeds.json().within(usual.withFiles(5).withRecords(5)).load(folder)));
        assertEquals(
                List.of(),
                codes(Seeds.json().within(usual.withFiles(4).withRecords(4)).load(folder)));
        assertEquals(
                List.of("HS-2017"),
                codes(Seeds.json().within(usual.withFiles(3)).load(folder)));
        assertEquals(
                List.of("HS-2014"),
                codes(Seeds.json().within(usual.withRecords(3)).load(folder)));
        assertEquals(
                List.of(),
                codes(Seeds.json().within(usual.withTotalBytes(4L * size + 1)).load(folder)));
        assertEquals(
                List.of(),
                codes(Seeds.json().within(usual.withTotalBytes(4L * size)).load(folder)));
        assertEquals(
                List.of("HS-2016"),
                codes(Seeds.json().within(usual.withTotalBytes(4L * size - 1)).load(folder)));
        write(folder.resolve("0/1/2/3/4/5/deep.json"), A);
        assertEquals(
                List.of("HS-2011"),
                codes(Seeds.json().within(usual.withDepth(6)).load(folder)));
        assertEquals(List.of(), codes(Seeds.json().within(usual.withDepth(7)).load(folder)));
    }
}
