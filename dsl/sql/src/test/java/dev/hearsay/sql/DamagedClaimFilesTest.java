package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that lost something, or hold it elsewhere, are refused: none is read as if it had less to tell. */
class DamagedClaimFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Actor.organisation("agency", "The Agency").alias("Agency"))
                .add(Actor.state("state", "The State"))
                .add(Topic.of("talks", "Talks"));
        for (int i = 0; i < 3; i++) {
            corpus.add(Claim.of("c-" + i, "wire", chain(), "They \"talk\", " + i)
                    .on("talks", Stance.SUPPORT)
                    .note("reading", "He \"said\" it")
                    .build());
        }
        ClaimFiles.write(ClaimStore.of(corpus.build()), folder);
    }

    private static Attribution chain() {
        return Attribution.ownVoice("agency").then(Attribution.Step.of(Speaker.of("state")));
    }

    private Path file(String table) {
        return folder.resolve(table + ".csv");
    }

    private List<Problem> problems() {
        return assertThrows(CorpusException.class, () -> ClaimFiles.read(folder))
                .problems();
    }

    private List<Problem> problemsAfter(String table, UnaryOperator<String> damage) throws IOException {
        Path file = file(table);
        String before = Files.readString(file);
        String after = damage.apply(before);
        Files.writeString(file, after);
        assertTrue(!before.equals(after), "nothing is damaged");
        return problems();
    }

    private static String only(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).code();
    }

    private static String withoutLastLine(String text) {
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    }

    /** Also between the two quotes that are one, where the cell seems to be closed. */
    @Test
    void fileCutAnywhereInItsLastRowIsAProblemWithItsLine() throws IOException {
        String whole = Files.readString(file("note"));
        for (int length = withoutLastLine(whole).length() + 1; length < whole.length(); length++) {
            Files.writeString(file("note"), whole.substring(0, length));
            List<Problem> problems = problems();
            assertEquals("HS-0514", only(problems), "cut at " + length);
            assertEquals(4, problems.get(0).place().orElseThrow().line());
        }
    }

    @Test
    void textBehindAClosingQuoteIsAProblem() throws IOException {
        assertEquals("HS-0514", only(problemsAfter("topic", text -> text.replace("\"Talks\"", "\"Ta\"lks"))));
    }

    @Test
    void partsOfAClaimThatIsNotThereAreProblems() throws IOException {
        List<Problem> problems = problemsAfter("claim", DamagedClaimFilesTest::withoutLastLine);
        assertEquals(
                List.of("note", "stance", "step"),
                problems.stream()
                        .map(problem -> problem.summary().replaceAll(".* in (.*) have .*", "$1"))
                        .sorted()
                        .toList());
        problems.forEach(problem -> assertEquals("HS-0517", problem.code()));
        assertTrue(problems.get(0).summary().contains("'c-2'"), problems::toString);
    }

    @Test
    void noteOfNoKindOfRecordIsAProblem() throws IOException {
        List<Problem> problems = problemsAfter("note", text -> text.replaceFirst("CLAIM", "STEP"));
        assertEquals("HS-0517", only(problems));
        assertTrue(problems.get(0).summary().contains("any table"), problems::toString);
    }

    @Test
    void voicesThatAreMissingOrThereTwiceAreProblems() throws IOException {
        String steps = Files.readString(file("step"));
        String innermost =
                problemsAfter("step", DamagedClaimFilesTest::withoutLastLine).toString();
        assertTrue(innermost.contains("HS-0511 The innermost row in step is missing."), innermost);
        Files.writeString(file("step"), steps);
        String own = problemsAfter("step", text -> text.replaceFirst("\"c-0\",0,.*\n", ""))
                .toString();
        assertTrue(own.contains("HS-0511 Column level of step does not have 0 once."), own);
        Files.writeString(file("step"), steps);
        String twice = problemsAfter("step", text -> text + text.substring(text.indexOf('\n') + 1))
                .toString();
        assertTrue(twice.contains("HS-0511 Column level of step does not have 1 once."), twice);
    }

    @Test
    void columnsInAnotherOrderAreAProblem() throws IOException {
        assertEquals("HS-0515", only(problemsAfter("note", text -> text.replace("name,value", "value,name"))));
    }

    @Test
    void missingLineOfColumnNamesIsAProblem() throws IOException {
        List<Problem> problems = problemsAfter("stance", text -> text.substring(text.indexOf('\n') + 1));
        assertEquals("HS-0515", only(problems));
        assertTrue(problems.get(0).fix().contains("claim_id,topic_id,stance"), problems::toString);
    }

    @Test
    void emptyFileIsAProblem() throws IOException {
        assertEquals("HS-0515", only(problemsAfter("topic", text -> "")));
    }

    @Test
    void anotherVersionIsRefusedBeforeAnythingElseIsRead() throws IOException {
        Files.writeString(file("topic"), "of another version");
        List<Problem> problems = problemsAfter("schema_version", text -> text.replace("1", "2"));
        assertEquals("HS-0516", only(problems));
        assertTrue(problems.get(0).summary().contains("[2]"), problems::toString);
        assertEquals("HS-0516", only(problemsAfter("schema_version", text -> "version\n1\n2\n")));
        assertEquals("HS-0515", only(problemsAfter("schema_version", text -> "1\n")));
    }

    @Test
    void flagThatIsNeitherTrueNorFalseIsAProblem() throws IOException {
        List<Problem> problems = problemsAfter("alias", text -> text.replace("false", "TRUE"));
        assertEquals("HS-0513", only(problems));
        assertTrue(
                problems.get(0).summary().contains("HS-0511 Column metonym of alias has 'TRUE'."), problems::toString);
    }

    @Test
    void numberThatIsTooGreatIsAProblem() throws IOException {
        assertEquals(
                "HS-0513",
                problemsAfter("step", text -> text.replaceFirst("\"c-0\",0", "\"c-0\",4294967296"))
                        .get(0)
                        .code());
    }

    @Test
    void periodOrInstantWithoutItsBeginningIsAProblem() throws IOException {
        Path sources = file("source");
        String before = Files.readString(sources);
        Files.writeString(sources, before.replace("report\",,,,", "report\",,,3,true"));
        List<Problem> problems = problems();
        assertEquals("HS-0513", problems.get(0).code());
        assertTrue(problems.get(0).summary().contains("published_first of source is empty"), problems::toString);
    }

    @Test
    void rowWithoutItsKeyIsAProblemWithItsLine() throws IOException {
        List<Problem> problems = problemsAfter("topic", text -> text + ",\"Other\",\n");
        assertEquals("HS-0511", only(problems));
        assertEquals(3, problems.get(0).place().orElseThrow().line());
    }

    @Test
    void tablesThatWereFilledTwiceAreToldToBe() throws IOException {
        for (String table : Schema.tables()) {
            String text = Files.readString(file(table));
            if (!table.equals("schema_version")) {
                Files.writeString(file(table), text + text.substring(text.indexOf('\n') + 1));
            }
        }
        assertThereTwice(problems());
        try (DuckDb db = DuckDb.of(folder)) {
            Query all = Query.of(Condition.everyClaim());
            assertThereTwice(
                    assertThrows(CorpusException.class, () -> db.claims().ask(all))
                            .problems());
        }
    }

    private static void assertThereTwice(List<Problem> problems) {
        for (Problem problem : problems) {
            assertTrue(
                    problem.summary().endsWith("HS-0519 Its row is there 2 times. Fill each table once."),
                    problem::toString);
        }
    }
}
