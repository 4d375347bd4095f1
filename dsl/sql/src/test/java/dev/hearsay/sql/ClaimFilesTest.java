package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.TemporaryFolder;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    private interface Use {
        void of(Path folder) throws IOException;
    }

    private static void inFolder(Use use) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            use.of(folder.path());
        }
    }

    @Property(tries = 200)
    void storesComeBackWithoutLoss(@ForAll("corpora") Corpus plain, @ForAll long seed) throws IOException {
        ClaimStore store = ClaimStore.of(HostileCorpora.of(plain, new Random(seed)));
        inFolder(folder -> {
            ClaimFiles.write(store, folder);
            assertEquals(store.corpus(), ClaimFiles.read(folder));
        });
    }

    @Property(tries = 100)
    void corporaOneAfterTheOtherMakeTheSameStore(@ForAll("deposits") List<Corpus> deposits) throws IOException {
        inFolder(folder -> {
            ClaimFiles.write(deposits, folder);
            assertEquals(ClaimStore.of(deposits).corpus(), ClaimFiles.read(folder));
        });
    }

    @Property(tries = 20)
    void sameStoreGivesTheSameBytes(@ForAll("corpora") Corpus corpus) throws IOException {
        inFolder(folder -> {
            ClaimFiles.write(ClaimStore.of(corpus), folder.resolve("one"));
            ClaimFiles.write(ClaimStore.of(ClaimFiles.read(folder.resolve("one"))), folder.resolve("other"));
            for (String table : Schema.tables()) {
                assertEquals(
                        Files.readString(folder.resolve("one").resolve(table + ".csv")),
                        Files.readString(folder.resolve("other").resolve(table + ".csv")));
            }
        });
    }

    private List<Problem> problemsAfter(String table, String row) throws IOException {
        ClaimFiles.write(ClaimStore.of(Corpus.builder().build()), folder);
        return problemsWith(table, row);
    }

    private List<Problem> problemsWith(String table, String row) throws IOException {
        Path file = folder.resolve(table + ".csv");
        Files.writeString(file, Files.readString(file) + row);
        return assertThrows(CorpusException.class, () -> ClaimFiles.read(folder))
                .problems();
    }

    @Test
    void rowWithTooFewCellsIsAProblemWithItsLine() throws IOException {
        Problem problem =
                problemsAfter("topic", "\"t\",\"two\nlines\",\n\"u\"\r\n").get(0);
        assertEquals("HS-0512", problem.code());
        assertEquals(4, problem.place().orElseThrow().line());
        assertTrue(problem.summary().contains("1 cells"), problem::toString);
    }

    @Test
    void rowThatMakesNoRecordIsAProblem() throws IOException {
        List<Problem> problems =
                problemsAfter("actor", "\"a\",\"GHOST\",\"NAMED\",,\"A\"\n\"b\",\"STATE\",\"NAMED\",,\n");
        assertEquals(
                List.of("HS-0513", "HS-0513"),
                problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).summary().contains("'a' in actor"), problems::toString);
        assertTrue(problems.get(1).summary().contains("HS-0511 Column name of actor is empty."), problems::toString);
    }

    @Test
    void claimWithoutAVoiceIsAProblem() throws IOException {
        List<Problem> problems =
                problemsAfter("claim", "c,s,s,a,,0,NOT_STATED,,Gist,ASSERTION,CERTAIN,,,,,,,,0,0,0,0,,,\n");
        assertTrue(problems.get(0).summary().contains("There is no row in step."), problems::toString);
    }

    @Test
    void noteThatIsToldTwiceIsAProblem() throws IOException {
        ClaimFiles.write(ClaimStore.of(Corpus.builder().build()), folder);
        Path topics = folder.resolve("topic.csv");
        Files.writeString(topics, Files.readString(topics) + "t,Topic,\n");
        assertEquals(
                "HS-0513",
                problemsWith("note", "t,TOPIC,page,1\nt,TOPIC,page,2\n").get(0).code());
    }

    @Test
    void recordsThatDoNotFitTogetherAreProblems() throws IOException {
        assertEquals(
                "HS-1002", problemsAfter("topic", "t,Topic,nothing\n").get(0).code());
    }

    @Test
    void missingFileIsToldByItsName() throws IOException {
        ClaimFiles.write(ClaimStore.of(Corpus.builder().build()), folder);
        Files.delete(folder.resolve("source.csv"));
        UncheckedIOException missing = assertThrows(UncheckedIOException.class, () -> ClaimFiles.read(folder));
        assertTrue(missing.getMessage().contains("source.csv"), missing::getMessage);
    }

    @Test
    void missingFolderIsToldByItsName() {
        MisuseException missing = assertThrows(MisuseException.class, () -> ClaimFiles.read(folder.resolve("nowhere")));
        assertEquals("HS-0518", missing.code());
        assertTrue(missing.what().contains("nowhere"), missing::what);
    }

    @Test
    void folderThatCannotBeMadeIsToldByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ClaimStore store = ClaimStore.of(Corpus.builder().build());
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> ClaimFiles.write(store, file));
        assertTrue(refused.getMessage().contains("could not be written"), refused::getMessage);
    }
}
