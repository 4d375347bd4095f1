package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Databases of the Discourse Network Analyzer: what they say, what is wrong with them, and whatever else they may be. */
class DnaTest {

    private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../../shared"));

    private static Loaded load(byte[] bytes) {
        return Seeds.dna().load(Seed.of("x.dna", bytes));
    }

    private static Loaded with(String... more) {
        return load(SampleDatabase.with(more));
    }

    // ---- what a database says

    @Test
    void aStatementIsAClaimOfItsPerson() {
        Loaded loaded = with();
        assertEquals("", Problem.listed(loaded.problems()));
        Corpus corpus = loaded.orThrow();
        Claim claim = corpus.claims().get(0);
        assertEquals("x/s-000007", claim.id().value());
        assertEquals("x/d-000001", claim.source().value());
        assertEquals(
                "expert warned",
                claim.anchors().get(0).segments().get(0).exact().orElseThrow());
        assertEquals("x/person:An Expert", claim.speaker().actor().value());
        assertEquals(
                "x/organization:The Branch",
                claim.speaker().speakingFor().orElseThrow().value());
        assertEquals("x/source:The Wire", claim.attribution().voice().actor().value());
        assertEquals(List.of(Position.of("x/concept:The talks fail", Stance.OPPOSE)), claim.positions());
        assertEquals("against: The talks fail", claim.gist());
        assertEquals(Optional.of("Ann"), claim.annotator());
        assertEquals("2023-08-01", claim.said().orElseThrow().toString());
        assertTrue(claim.said().orElseThrow().inferred());
        assertEquals(
                Map.of(
                        "agreement", "0",
                        "concept", "The talks fail",
                        "organization", "The Branch",
                        "person", "An Expert",
                        "statement type", "DNA Statement",
                        "time", "2023-08-01T14:30"),
                claim.notes());
    }

    @Test
    void aDocumentIsASourceAndEntitiesAreActorsAndTopics() {
        Corpus corpus = with().orThrow();
        Source source = corpus.sources().get(0);
        assertEquals("A wire report", source.title());
        assertEquals(Optional.of("The Wire"), source.publisher());
        assertEquals(List.of("A. Author"), source.authors());
        assertEquals(
                Map.of("coder", "Ann", "section", "Front", "time", "2023-08-01T14:30", "type", "news"), source.notes());
        assertEquals(
                List.of(
                        "x/organization:The Branch",
                        "x/organization:The Institute",
                        "x/person:An Expert",
                        "x/source:The Wire"),
                corpus.actors().stream().map(a -> a.id().value()).toList());
        Actor institute = corpus.actors().get(1);
        assertEquals(List.of("The Institute", "The House"), institute.names());
        assertEquals(Map.of("Type", "NGO"), institute.notes());
        assertEquals(
                institute.id(), corpus.actors().get(0).affiliations().get(0).to());
        assertEquals("The talks fail", corpus.topics().get(0).label());
    }

    @Test
    void whatIsNotCodedIsLeftOut() {
        Claim claim = with("UPDATE DATASHORTTEXT SET Entity = 1 WHERE VariableId = 1", "DELETE FROM DATABOOLEAN")
                .orThrow()
                .claims()
                .get(0);
        assertEquals("x/organization:The Branch", claim.speaker().actor().value());
        assertFalse(claim.notes().containsKey("person"));
        assertEquals(Stance.NEUTRAL, claim.positions().get(0).stance());
        Claim own = with("DELETE FROM DATASHORTTEXT").orThrow().claims().get(0);
        assertEquals(0, own.attribution().remove());
        assertEquals("expert warned", own.gist());
    }

    @Test
    void whatIsCodedAsBlanksIsLeftOut() {
        Claim claim = with(
                        "UPDATE ENTITIES SET Value = ' ' WHERE ID = 2", "UPDATE ENTITIES SET Value = '  ' WHERE ID = 4")
                .orThrow()
                .claims()
                .get(0);
        assertEquals("x/organization:The Branch", claim.speaker().actor().value());
        assertEquals(List.of(), claim.positions());
        assertEquals("expert warned", claim.gist());
        Claim ungisted = Seeds.dna(DnaMapping.standard()
                        .variable("note", DnaMapping.Part.GIST)
                        .statements("Annotation"))
                .load(Seed.of(
                        "x.dna",
                        SampleDatabase.with(
                                "INSERT INTO STATEMENTS VALUES(8, 2, 1, 0, 3, 1)",
                                "INSERT INTO DATALONGTEXT VALUES(1, 8, 5, ' ')")))
                .orThrow()
                .claims()
                .get(0);
        assertEquals("The", ungisted.gist());
    }

    @Test
    void aStatementOfWhichAValueIsWrongIsNotKeptWithoutIt() {
        for (String change : List.of(
                "UPDATE DATABOOLEAN SET Value = 2",
                "UPDATE DATASHORTTEXT SET Entity = 999 WHERE VariableId = 1",
                "UPDATE DATASHORTTEXT SET Entity = NULL WHERE VariableId = 1")) {
            Loaded loaded = with(change);
            assertEquals(1, loaded.problems().size(), change);
            assertEquals(List.of(), loaded.intact().corpus().claims(), change);
        }
    }

    @Test
    void aDocumentThatNobodyPublishesSpeaksForItself() {
        assertEquals("x/author:A. Author", voice("UPDATE DOCUMENTS SET Source = ''"));
        assertEquals("x/d-000001#voice", voice("UPDATE DOCUMENTS SET Source = '', Author = NULL"));
    }

    private static String voice(String change) {
        return with(change)
                .orThrow()
                .claims()
                .get(0)
                .attribution()
                .voice()
                .actor()
                .value();
    }

    @Test
    void aMappingSaysWhatVariablesAre() {
        DnaMapping mapping = DnaMapping.standard()
                .variable("note", DnaMapping.Part.GIST)
                .variable("strength", DnaMapping.Part.STANCE)
                .variable("target", DnaMapping.Part.ABOUT)
                .variable("audience", DnaMapping.Part.ADDRESSEE)
                .statements("Annotation")
                .prefix("y");
        byte[] bytes = SampleDatabase.with(
                "INSERT INTO VARIABLES VALUES(6, 'strength', 'integer', 2), (7, 'target', 'short text', 2),"
                        + " (8, 'audience', 'short text', 2), (9, 'topic', 'short text', 2)",
                "INSERT INTO ENTITIES VALUES(10, 7, 'A Target', NULL), (11, 8, 'An Audience', NULL)",
                "INSERT INTO STATEMENTS VALUES(8, 2, 1, 0, 3, 1)",
                "INSERT INTO DATAINTEGER VALUES(1, 8, 6, -2)",
                "INSERT INTO DATALONGTEXT VALUES(1, 8, 5, 'A note')",
                "INSERT INTO DATASHORTTEXT VALUES(10, 8, 7, 10), (11, 8, 8, 11)");
        Loaded loaded = Seeds.dna(mapping).load(Seed.of("x.dna", bytes));
        Claim claim = loaded.orThrow().claims().get(0);
        assertEquals("y/s-000008", claim.id().value());
        assertEquals("A note", claim.gist());
        assertEquals("-2", claim.notes().get("strength"));
        assertEquals("y/target:A Target", claim.about().get(0).value());
        assertEquals("y/audience:An Audience", claim.addressees().get(0).value());
        assertEquals(List.of("HS-2480"), codes(loaded));
        assertEquals(mapping, mapping.prefix("y"));
        assertNotEquals(mapping, mapping.prefix("z"));
        assertEquals(mapping.hashCode(), mapping.prefix("y").hashCode());
        assertEquals("9 variables mapped, offsets in UTF-16 units", mapping.toString());
        assertEquals(
                "HS-2451",
                assertThrows(MisuseException.class, () -> mapping.prefix(" ")).code());
    }

    @Test
    void offsetsCountWhatTheyAreSaidToCount() {
        Corpus corpus = Seeds.dna(DnaMapping.standard().offsets(OffsetUnit.CODE_POINT))
                .load(Seed.of("x.dna", SampleDatabase.with("UPDATE STATEMENTS SET Start = 6, Stop = 12")))
                .orThrow();
        assertEquals(
                "expert",
                corpus.claims()
                        .get(0)
                        .anchors()
                        .get(0)
                        .segments()
                        .get(0)
                        .exact()
                        .orElseThrow());
    }

    @Test
    void whatIsNotMappedIsCountedAndNamed() {
        Loaded loaded = with(
                "CREATE TABLE REGEXES(Label TEXT)",
                "INSERT INTO REGEXES VALUES('a'), ('b')",
                "INSERT INTO STATEMENTS VALUES(8, 2, 1, 0, 3, 1)",
                "INSERT INTO VARIABLES VALUES(6, 'frame', 'short text', 1)",
                "INSERT INTO ENTITIES VALUES(10, 6, 'A frame', NULL)",
                "INSERT INTO ATTRIBUTEVALUES VALUES(9, 10, 1, 'x')");
        String told = Problem.listed(loaded.problems());
        assertTrue(told.contains("rows of table 'REGEXES'") && told.contains("2 left out"), told);
        assertTrue(told.contains("statements of type 'Annotation'"), told);
        assertTrue(told.contains("attributes of entities of 'frame'"), told);
        assertEquals(3, loaded.problems().size());
        assertEquals(1, loaded.orThrow().claims().size());
    }

    @Test
    void passwordsAreNotRead() {
        Loaded loaded = with();
        assertFalse(Seeds.json().text(loaded.orThrow()).contains("secret"));
        assertFalse(loaded.orThrow().toString().contains("secret"));
    }

    @Test
    void withoutADriverTheDependencyIsNamed() {
        Dna dna = new Dna(DnaMapping.standard(), LoadLimits.DEFAULT, "jdbc:nobody:");
        MisuseException misuse =
                assertThrows(MisuseException.class, () -> dna.load(Seed.of("x.dna", SampleDatabase.with())));
        assertEquals("HS-2450", misuse.code());
        assertTrue(misuse.remedy().contains("org.xerial:sqlite-jdbc"), misuse.remedy());
    }

    // ---- what is wrong with one

    private static List<String> codes(Loaded loaded) {
        return loaded.problems().stream().map(Problem::code).distinct().toList();
    }

    private static void told(String place, String code, String found, String... more) {
        Loaded loaded = with(more);
        assertEquals(1, loaded.problems().size(), loaded::toString);
        Problem problem = loaded.problems().get(0);
        assertEquals(code, problem.code(), loaded::toString);
        assertEquals(place, problem.place().orElseThrow().toString(), loaded::toString);
        assertEquals(found, problem.found().orElseThrow(), loaded::toString);
        assertTrue(problem.summary().length() <= 100 && !problem.toString().contains("!!"), loaded::toString);
    }

    @Test
    void everyFaultIsToldWithItsRowAndColumn() {
        told("x.dna:1:1", "HS-2452", "9.9.9", "UPDATE SETTINGS SET Value = '9.9.9'");
        told("x.dna:1:1", "HS-2452", "none", "DELETE FROM SETTINGS");
        told("x.dna:1:1", "HS-2457", "no DATASHORTTEXT", "DROP TABLE DATASHORTTEXT");
        told("x.dna:1:1", "HS-2457", "no STATEMENTS.Stop", "ALTER TABLE STATEMENTS RENAME COLUMN Stop TO Halt");
        told("x.dna:1:1", "HS-2454", "view V", "CREATE VIEW V AS SELECT 1");
        told("x.dna:1:1", "HS-2454", "trigger T", "CREATE TRIGGER T AFTER INSERT ON CODERS BEGIN SELECT 1; END");
        told(
                "x.dna:1:1",
                "HS-2454",
                "generated column G of CODERS",
                "ALTER TABLE CODERS ADD COLUMN G TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL");
        told("x.dna!/STATEMENTS:7:4", "HS-2456", "text abc", "UPDATE STATEMENTS SET Start = 'abc'");
        told("x.dna!/STATEMENTS:7:5", "HS-2458", "7 to 9999", "UPDATE STATEMENTS SET Stop = 9999");
        told("x.dna!/STATEMENTS:7:4", "HS-2458", "-1 to 20", "UPDATE STATEMENTS SET Start = -1");
        told("x.dna!/STATEMENTS:7:5", "HS-2458", "7 to 7", "UPDATE STATEMENTS SET Stop = 7");
        told("x.dna!/STATEMENTS:7:5", "HS-2458", "5 to 9", "UPDATE STATEMENTS SET Start = 5, Stop = 9");
        told("x.dna!/STATEMENTS:7:3", "HS-2460", "9", "UPDATE STATEMENTS SET DocumentId = 9");
        told("x.dna!/STATEMENTS:7:3", "HS-2456", "null ", "UPDATE STATEMENTS SET DocumentId = NULL");
        told("x.dna!/STATEMENTS:7:2", "HS-2460", "9", "UPDATE STATEMENTS SET StatementTypeId = 9");
        told("x.dna!/DATASHORTTEXT:1:3", "HS-2460", "9", "UPDATE DATASHORTTEXT SET Entity = 9 WHERE ID = 1");
        told("x.dna!/DATASHORTTEXT:1:2", "HS-2460", "9", "UPDATE DATASHORTTEXT SET VariableId = 9 WHERE ID = 1");
        told("x.dna!/DATASHORTTEXT:1:1", "HS-2460", "9", "UPDATE DATASHORTTEXT SET StatementId = 9 WHERE ID = 1");
        told("x.dna!/DATASHORTTEXT:9:3", "HS-2461", "4", "INSERT INTO DATASHORTTEXT VALUES(9, 7, 3, 4)");
        told("x.dna!/DATABOOLEAN:1:3", "HS-2456", "2", "UPDATE DATABOOLEAN SET Value = 2");
        told("x.dna!/ENTITIES:9:3", "HS-2461", "An Expert", "INSERT INTO ENTITIES VALUES(9, 1, 'An Expert', NULL)");
        told("x.dna!/ENTITIES:5:3", "HS-2462", "The Branch", "UPDATE ENTITIES SET ChildOf = 5 WHERE ID = 3");
        told("x.dna!/ENTITIES:5:3", "HS-2460", "number 99", "UPDATE ENTITIES SET ChildOf = 99 WHERE ID = 5");
        told("x.dna!/ATTRIBUTEVALUES:1:1", "HS-2460", "99", "UPDATE ATTRIBUTEVALUES SET EntityId = 99 WHERE ID = 1");
        told(
                "x.dna!/ATTRIBUTEVALUES:1:2",
                "HS-2460",
                "99",
                "UPDATE ATTRIBUTEVALUES SET AttributeVariableId = 99 WHERE ID = 1");
        told(
                "x.dna!/VARIABLES:4:3",
                "HS-2463",
                "short text",
                "UPDATE VARIABLES SET DataType = 'short text' WHERE ID = 4");
        told("x.dna!/DOCUMENTS:1:9", "HS-2459", "99999999999999", "UPDATE DOCUMENTS SET Date = 99999999999999");
        told(
                "x.dna!/DOCUMENTS:1:9",
                "HS-2459",
                "9223372036854775807",
                "UPDATE DOCUMENTS SET Date = 9223372036854775807");
        told("x.dna!/DOCUMENTS:1:3", "HS-2455", "other bytes", "UPDATE DOCUMENTS SET Text = CAST(x'41ff42' AS TEXT)");
        told("x.dna!/DOCUMENTS:1:3", "HS-2456", "blob ABC", "UPDATE DOCUMENTS SET Text = x'414243'");
        told("x.dna!/DOCUMENTS:1:2", "HS-0102", "a\u0000b", "UPDATE DOCUMENTS SET Title = 'a' || char(0) || 'b'");
    }

    /** Statements in a table that does not see to it that each has a number, and one of its own. */
    private static void toldOfUnkeyed(String place, String code, String found, String row) {
        told(
                place,
                code,
                found,
                "CREATE TABLE OTHER AS SELECT * FROM STATEMENTS",
                "DROP TABLE STATEMENTS",
                "ALTER TABLE OTHER RENAME TO STATEMENTS",
                "INSERT INTO STATEMENTS VALUES(" + row + ")");
    }

    @Test
    void eachStatementHasANumberOfItsOwn() {
        toldOfUnkeyed("x.dna!/STATEMENTS:2:1", "HS-2461", "7", "7, 1, 1, 4, 10, 1");
        toldOfUnkeyed("x.dna!/STATEMENTS:2:1", "HS-2456", "null ", "NULL, 1, 1, 4, 10, 1");
        toldOfUnkeyed("x.dna!/STATEMENTS:2:2", "HS-2456", "null ", "8, NULL, 1, 4, 10, 1");
    }

    /** The examples of {@code PROBLEMS.md}: changes that break a sound database, and those that mend it. */
    @TestFactory
    List<DynamicTest> everyExampleOfThePageIsToldAndMended() throws IOException {
        return Files.readAllLines(Path.of("PROBLEMS.md")).stream()
                .filter(line -> line.matches("\\| HS-24[5-9][0-9] \\|.*\\|.*\\|.*\\|.*\\|"))
                .map(line ->
                        line.substring(2, line.length() - 2).replace("`", "").split(" \\| ", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> checkExample(row[0], row[2], row[3], row[4])))
                .toList();
    }

    private static void checkExample(String code, String bad, String place, String good) {
        boolean isFile = bad.startsWith("(");
        Loaded loaded = isFile ? load("hello".getBytes(StandardCharsets.UTF_8)) : with(bad);
        Problem problem = loaded.problems().get(0);
        assertEquals(code + " " + place, problem.code() + " " + problem.place().orElseThrow());
        assertEquals(List.of(), (isFile ? with() : with(bad, good)).problems());
    }

    @Test
    void anotherEncodingIsRefused() {
        List<String> statements = new ArrayList<>(List.of("PRAGMA encoding = 'UTF-16le'"));
        statements.addAll(SampleDatabase.THREE);
        assertEquals(List.of("HS-2455"), codes(load(SampleDatabase.of(statements))));
    }

    @Test
    void virtualTablesAreRefused() {
        assertEquals(List.of("HS-2454"), codes(with("CREATE VIRTUAL TABLE F USING fts5(a)")));
    }

    @Test
    void checksOfTheFileAreNotReckoned() {
        Loaded loaded = with(
                "CREATE TABLE HEAVY(A INTEGER CHECK(length(hex(zeroblob(A))) > 0))", "INSERT INTO HEAVY VALUES(100)");
        assertEquals(List.of("HS-2480"), codes(loaded));
    }

    @Test
    void whatIsNoDatabaseIsRefused() {
        assertEquals(List.of("HS-2453"), codes(load(new byte[0])));
        assertEquals(List.of("HS-2453"), codes(load("hello".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("HS-2453"), codes(load(Arrays.copyOf(SampleDatabase.with(), 20_000))));
    }

    @Test
    void limitsAreNamed() {
        byte[] bytes = SampleDatabase.with();
        LoadLimits limits = LoadLimits.DEFAULT;
        for (LoadLimits few : List.of(
                limits.withBytes(1000),
                limits.withRecords(5),
                limits.withTextLength(12),
                limits.withTotalBytes(2000))) {
            Loaded loaded = Seeds.dna().within(few).load(Seed.of("x.dna", bytes));
            assertTrue(
                    loaded.problems().stream().anyMatch(p -> p.fix().contains("Raise LoadLimits")), loaded::toString);
        }
    }

    @Test
    void anInterruptedThreadStopsTheLoad() {
        byte[] bytes =
                SampleDatabase.with("WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                        + " INSERT INTO ENTITIES SELECT i, 1, 'Person ' || i, NULL FROM n");
        Thread.currentThread().interrupt();
        try {
            assertThrows(LoadStoppedException.class, () -> load(bytes));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void noCopyIsLeftBehind() throws IOException {
        byte[] own = SampleDatabase.with("UPDATE DOCUMENTS SET Title = '" + Files.createTempFile("any", "") + "'");
        byte[] broken = Arrays.copyOf(own, own.length - 1);
        load(own).orThrow();
        load(broken);
        Path any = Files.createTempFile("any", "");
        Files.delete(any);
        try (Stream<Path> files = Files.list(any.toAbsolutePath().getParent())) {
            for (Path file : files.filter(DnaTest::isCopy).toList()) {
                byte[] there = Files.exists(file) ? bytes(file) : new byte[0];
                assertFalse(Arrays.equals(own, there) || Arrays.equals(broken, there), file.toString());
            }
        }
    }

    private static boolean isCopy(Path file) {
        return file.getFileName().toString().matches("hearsay.*\\.dna.*");
    }

    @Test
    void aFolderMayHoldSeveral() {
        byte[] bytes = SampleDatabase.with();
        Corpus corpus = Seeds.dna()
                .load(Seed.of("folder", List.of(Seed.of("folder/a.dna", bytes), Seed.of("folder/b.dna", bytes))))
                .orThrow();
        assertEquals(
                List.of("a/s-000007", "b/s-000007"),
                corpus.claims().stream().map(claim -> claim.id().value()).toList());
    }

    @Test
    void aNameThatMakesNoIdIsToldToBeReplaced() {
        Loaded loaded = Seeds.dna().load(Seed.of("x".repeat(300) + ".dna", SampleDatabase.with()));
        assertEquals(List.of("HS-0103"), codes(loaded));
        assertEquals(
                1,
                Seeds.dna(DnaMapping.standard().prefix("y"))
                        .load(Seed.of("x".repeat(300) + ".dna", SampleDatabase.with()))
                        .orThrow()
                        .claims()
                        .size());
    }

    @Test
    void versionTwoKeepsEntitiesByTheirValues() {
        List<String> old = new ArrayList<>(SampleDatabase.THREE.stream()
                .filter(sql -> !sql.matches(".*(ENTITIES|ATTRIBUTE|DATASHORTTEXT).*"))
                .toList());
        old.addAll(List.of(
                "UPDATE SETTINGS SET Value = '2.0 beta 19'",
                "UPDATE DOCUMENTS SET Date = Date * 1000",
                "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT)",
                "CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Type TEXT, Alias TEXT,"
                        + " Notes TEXT, ChildOf TEXT)",
                "CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY, SourceId INTEGER, TargetId INTEGER)",
                "INSERT INTO STATEMENTLINKS VALUES(1, 7, 7)",
                "INSERT INTO DATASHORTTEXT VALUES(1, 7, 1, 'An Expert'), (2, 7, 2, 'The Branch'), (3, 7, 3, 'The talks fail')",
                "INSERT INTO ATTRIBUTES VALUES(1, 2, 'The Branch', 'NGO', '', '', 'The Institute'),"
                        + " (2, 2, 'The Institute', '', 'The House', 'n', '')"));
        Loaded loaded = load(SampleDatabase.of(old));
        assertEquals(List.of("HS-2480"), codes(loaded));
        Corpus corpus = loaded.orThrow();
        Corpus later = with().orThrow();
        assertEquals(later.claims(), corpus.claims());
        assertEquals(later.sources(), corpus.sources());
        assertEquals(later.topics(), corpus.topics());
        assertEquals(
                later.actors().stream().map(Actor::id).toList(),
                corpus.actors().stream().map(Actor::id).toList());
        assertEquals(
                "x/organization:The Institute",
                corpus.actors().get(0).affiliations().get(0).to().value());
        old.add("UPDATE ATTRIBUTES SET ChildOf = 'Nobody' WHERE ID = 1");
        assertEquals(
                List.of("HS-2460", "HS-2480"),
                codes(load(SampleDatabase.of(old))).stream().sorted().toList());
    }

    @Test
    void aDatabaseIsRecognisedByItsContent() {
        byte[] bytes = SampleDatabase.with();
        assertEquals(1, Seeds.open(Seed.of("any", bytes)).orThrow().claims().size());
        assertTrue(Seeds.dna()
                .recognise(Seed.of("any.dna", "hello"))
                .filter(r -> !r.byContent())
                .isPresent());
        assertTrue(Seeds.dna().recognise(Seed.of("any", "hello")).isEmpty());
    }

    // ---- the peer's samples, against its own tables

    @TestFactory
    List<DynamicTest> samplesSayWhatTheirTablesSay() {
        return Stream.of("sample_v2", "sample_v3")
                .map(name -> DynamicTest.dynamicTest(name, () -> checkSample(name)))
                .toList();
    }

    private static void checkSample(String name) {
        Path database = SHARED.resolve("dna/" + name + ".dna");
        if (!Files.exists(database)) {
            abort("The samples are not at hand; -Dhearsay.shared names their folder.");
        }
        Corpus corpus = Seeds.dna().load(database).orThrow();
        Path input = SHARED.resolve("dna/input");
        Map<String, Source> sources = new HashMap<>();
        corpus.sources().forEach(source -> sources.put(source.id().value(), source));
        List<Map<String, String>> documents = PeerCases.table(input.resolve(name + ".documents.csv"));
        assertEquals(documents.size(), sources.size());
        for (Map<String, String> document : documents) {
            Source source = sources.get(name + "/" + DnaReader.padded("d", Long.parseLong(document.get("documentId"))));
            String text = source.text().orElseThrow();
            assertEquals(document.get("title"), source.title());
            assertEquals(document.get("author"), String.join("", source.authors()));
            assertEquals(document.get("source"), source.publisher().orElse(""));
            assertEquals(document.get("section"), source.notes().getOrDefault("section", ""));
            assertEquals(document.get("type"), source.notes().getOrDefault("type", ""));
            assertEquals(document.get("datetime"), source.notes().get("time") + ":00");
            assertEquals(document.get("textLengthCodePoints"), "" + text.codePointCount(0, text.length()));
        }
        List<Map<String, String>> statements = PeerCases.table(input.resolve(name + ".statements.DNA_Statement.csv"));
        assertEquals(statements.size(), corpus.claims().size());
        Map<String, Claim> claims = new HashMap<>();
        corpus.claims().forEach(claim -> claims.put(claim.id().value(), claim));
        for (Map<String, String> statement : statements) {
            Claim claim = claims.get(name + "/" + DnaReader.padded("s", Long.parseLong(statement.get("statementId"))));
            assertEquals(
                    statement.get("start") + "-" + statement.get("stop"),
                    claim.anchors().get(0).toString());
            assertEquals(
                    name + "/" + DnaReader.padded("d", Long.parseLong(statement.get("documentId"))),
                    claim.source().value());
            for (String variable : List.of("person", "organization", "concept", "agreement")) {
                assertEquals(statement.get(variable), claim.notes().getOrDefault(variable, ""));
            }
            assertEquals(
                    statement.get("agreement").equals("1") ? Stance.SUPPORT : Stance.OPPOSE,
                    claim.positions().get(0).stance());
        }
    }

    @TestFactory
    List<DynamicTest> entitiesOfTheSampleHaveTheirAttributes() {
        return List.of(DynamicTest.dynamicTest("sample_v3", () -> {
            Path table = SHARED.resolve("dna/input/sample_v3.entities.csv");
            if (!Files.exists(table)) {
                abort("The samples are not at hand; -Dhearsay.shared names their folder.");
            }
            Corpus corpus =
                    Seeds.dna().load(SHARED.resolve("dna/sample_v3.dna")).orThrow();
            Map<String, Map<String, String>> notes = new HashMap<>();
            corpus.actors().forEach(actor -> notes.put(actor.id().value(), actor.notes()));
            corpus.topics().forEach(topic -> notes.put(topic.id().value(), topic.notes()));
            for (Map<String, String> entity : PeerCases.table(table)) {
                String id = "sample_v3/" + entity.get("variable") + ":" + entity.get("value");
                if (!entity.get("value").isEmpty()) {
                    assertEquals(entity.get("Type"), notes.get(id).getOrDefault("Type", ""), id);
                }
            }
        }));
    }

    // ---- hostile files

    @TestFactory
    List<DynamicTest> sharedFilesAreKeptOrRefusedAsTheirManifestSays() throws IOException {
        Path shared = SHARED.resolve("bad-inputs");
        if (!Files.exists(shared)) {
            return List.of(DynamicTest.dynamicTest(
                    "shared inputs", () -> abort("They are not at hand; -Dhearsay.shared names their folder.")));
        }
        return Files.readAllLines(shared.resolve("MANIFEST.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[1].equals("sqlite-own"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> checkShared(shared.resolve(row[0]), row[2])))
                .toList();
    }

    private static void checkShared(Path file, String expectation) throws IOException {
        Loaded loaded = checkTold(Files.readAllBytes(file));
        boolean refused = !Loaded.errors(loaded.problems()).isEmpty();
        assertTrue(expectation.equals("either") || refused == expectation.startsWith("reject"), loaded::toString);
        assertFalse(loaded.toString().contains("hash-must-never-be-loaded"));
    }

    /** Every problem has a place, and comes again when the same is read again. */
    private static Loaded checkTold(byte[] bytes) {
        Loaded loaded = load(bytes);
        loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        assertEquals(loaded.toString(), load(bytes).toString());
        return loaded;
    }

    @Example
    void everyPrefixOfWholePagesIsRefused() {
        byte[] bytes = SampleDatabase.with();
        for (int length = 0; length < bytes.length; length += 1024) {
            assertFalse(
                    Loaded.errors(checkTold(Arrays.copyOf(bytes, length)).problems())
                            .isEmpty(),
                    "prefix of " + length);
        }
    }

    /** A long run: {@code -Dhearsay.mutants=100000}. */
    @Example
    void mutantsGiveAResult() {
        List<byte[]> originals = new ArrayList<>(List.of(SampleDatabase.with()));
        for (String name : List.of("sample_v2", "sample_v3")) {
            Path sample = SHARED.resolve("dna/" + name + ".dna");
            if (Files.exists(sample)) {
                originals.add(bytes(sample));
            }
        }
        int mutants = Integer.getInteger("hearsay.mutants", 300);
        for (int i = 0; i < mutants; i++) {
            Random random = new Random(i);
            byte[] mutant = mutant(originals.get(i % originals.size()), random);
            Loaded loaded = load(mutant);
            loaded.problems().forEach(problem -> assertTrue(problem.place().isPresent(), problem.toString()));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bits flipped, mostly where the structure is: in the header, the schema, and the first bytes of pages. */
    private static byte[] mutant(byte[] original, Random random) {
        byte[] mutant = original.clone();
        int pageSize = ((original[16] & 0xFF) << 8 | (original[17] & 0xFF)) == 1
                ? 65536
                : (original[16] & 0xFF) << 8 | (original[17] & 0xFF);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(100);
                case 1 -> random.nextInt(Math.min(mutant.length, pageSize));
                case 2 -> random.nextInt(mutant.length / pageSize) * pageSize + random.nextInt(40);
                default -> random.nextInt(mutant.length);
            };
            mutant[at] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    @Property(tries = 100)
    void valuesOfAnyTypeGiveAResult(@ForAll long seed) {
        Random random = new Random(seed);
        String[] tables = {
            "DOCUMENTS", "VARIABLES", "STATEMENTS", "ENTITIES", "DATASHORTTEXT", "DATABOOLEAN", "ATTRIBUTEVALUES"
        };
        String[][] columns = {
            {"Title", "Text", "Coder", "Author", "Date"},
            {"Variable", "DataType", "StatementTypeId"},
            {"StatementTypeId", "DocumentId", "Start", "Stop", "Coder"},
            {"VariableId", "Value", "ChildOf"},
            {"StatementId", "VariableId", "Entity"},
            {"StatementId", "VariableId", "Value"},
            {"EntityId", "AttributeVariableId", "AttributeValue"}
        };
        String[] values = {
            "NULL", "''", "'x'", "1", "2", "-1", "1.5", "9223372036854775807", "x'ff00'", "'\u202E'", "char(0)", "'  '"
        };
        int table = random.nextInt(tables.length);
        String column = columns[table][random.nextInt(columns[table].length)];
        checkTold(SampleDatabase.with(
                "UPDATE " + tables[table] + " SET " + column + " = " + values[random.nextInt(values.length)]));
    }
}
