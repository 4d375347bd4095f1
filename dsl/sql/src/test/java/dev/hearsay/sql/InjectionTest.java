package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.ActorGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that were written to be taken for SQL stay values: none is in a statement, and each finds what it finds in memory. */
class InjectionTest {

    private static final Path SHARED = Path.of(System.getProperty("hearsay.shared", "../../../shared"), "bad-inputs");

    private static final String AT_HAND =
            "The payloads are not at hand; -Dhearsay.shared names the folder that has bad-inputs.";

    private static final List<String> OWN = List.of(
            "'; DROP TABLE claim; --",
            "' OR '1'='1",
            "\" OR \"\"=\"",
            "\\'; DELETE FROM claim; --",
            "1); ATTACH ':memory:' AS x; --",
            "? OR TRUE",
            ":p1 OR TRUE",
            "$1",
            "${env:HOME} #{x} {fn now()}",
            "/* */ --",
            "NULL",
            "\uD83D\uDE00\u200B\u202E");

    /** So many payloads are in one store. */
    private static final int TOGETHER = 100;

    /** Enough to go through the one actor that all others are tied to. */
    private static final int STEPS = 2;

    private static boolean isText(String text) {
        try {
            new Actor.Id(text);
            return true;
        } catch (MisuseException e) {
            return false;
        }
    }

    private static List<String> shared(String prefix) {
        return files("payloads").stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .flatMap(file -> payloads(file).stream())
                .distinct()
                .toList();
    }

    private static List<Path> files(String set) {
        try (Stream<Path> files = Files.list(SHARED.resolve(set))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(set, e);
        }
    }

    private static List<String> payloads(Path file) {
        return lines(file)
                .map(String::strip)
                .filter(InjectionTest::isText)
                .distinct()
                .toList();
    }

    /** What each file of payloads has, and, as if they were one file, the small ones of naughty strings. */
    private static List<List<String>> sharedByFile() {
        List<List<String>> all = new ArrayList<>();
        files("payloads").forEach(file -> all.add(payloads(file)));
        all.add(files("blns").stream()
                .flatMap(file -> payloads(file).stream())
                .distinct()
                .toList());
        return all;
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** A claim that has the text in every place that takes one. */
    private static void add(Corpus.Builder corpus, String text) {
        corpus.add(Source.of(text, text).publishedBy(text).inLanguage(text));
        corpus.add(Actor.state(text, text).with(Affiliation.member(text, Period.ALWAYS)));
        corpus.add(Topic.of(text, text));
        corpus.add(RelationKind.of(text, text, Sign.NEUTRAL, 0));
        Attribution chain = Attribution.ownVoice(text)
                .then(Attribution.Step.of(Speaker.of(text).inRole(text).speakingFor(text))
                        .cue(text));
        corpus.add(Claim.of(text, text, chain, text)
                .affirms(Relation.of(text, RelationKind.of(text, text, Sign.NEUTRAL, 0), text))
                .affirms(Relation.of(text, RelationKind.of(text, text, Sign.NEUTRAL, 0), "plain"))
                .affirms(Relation.of("plain", RelationKind.of(text, text, Sign.NEUTRAL, 0), text))
                .denies(new Relation(Optional.empty(), new RelationKind.Id(text), Optional.of(new Actor.Id(text))))
                .about(text)
                .on(text, Stance.SUPPORT)
                .annotator(text)
                .onCondition(text)
                .note(text, text)
                .build());
        corpus.add(ClaimLink.of(text, ClaimLink.Kind.SUPPORTS, "plain"));
        corpus.add(ClaimLink.of("plain", ClaimLink.Kind.SUPPORTS, text));
    }

    private static ClaimStore store(List<String> payloads) {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of());
        corpus.add(Source.of("plain", "Plain")).add(Actor.state("plain", "Plain"));
        corpus.add(Claim.of("plain", "plain", Attribution.ownVoice("plain"), "Plain")
                .build());
        payloads.forEach(text -> add(corpus, text));
        return ClaimStore.of(corpus.build());
    }

    /** The statement of a text as each operand is that of a harmless one. */
    private static void assertNotInStatements(List<String> payloads) {
        List<String> plain = statements("plain");
        payloads.forEach(payload -> assertEquals(plain, statements(payload), payload));
    }

    private static List<String> statements(String text) {
        Query query = Query.of(new Condition.Any(Operands.of(text)));
        return Stream.of(Dialect.values())
                .map(dialect -> Sql.of(query, dialect).text())
                .toList();
    }

    /** Each operand with all payloads of a store at once, each payload by itself as one operand in turn, and all as values of one condition. */
    private static void assertSameAnswers(List<String> payloads) {
        for (int from = 0; from < payloads.size(); from += TOGETHER) {
            List<String> some = payloads.subList(from, Math.min(payloads.size(), from + TOGETHER));
            ClaimStore store = store(some);
            try (DuckDb db = DuckDb.of(store)) {
                AskedTogether engine = new AskedTogether(db.connection());
                SqlClaims claims = SqlClaims.over(engine, Dialect.DUCKDB);
                for (List<Condition> alike : byOperand(some)) {
                    engine.ask(alike.stream()
                            .map(operand -> Sql.of(Query.of(operand), Dialect.DUCKDB))
                            .toList());
                    alike.forEach(operand -> assertSame(store, claims, operand));
                }
                for (int i = 0; i < some.size(); i++) {
                    List<Condition> operands = Operands.of(some.get(i));
                    assertSame(store, db.claims(), operands.get((from + i) % operands.size()));
                }
                assertSame(store, claims, Condition.has(Field.ANNOTATOR, some.toArray(String[]::new)));
                assertEquals(
                        store.corpus().claims(),
                        claims.ask(Query.of(Condition.everyClaim())).list());
            }
        }
    }

    /** For each operand, the conditions with each payload. */
    private static List<List<Condition>> byOperand(List<String> payloads) {
        List<List<Condition>> byPayload = payloads.stream().map(Operands::of).toList();
        return IntStream.range(0, byPayload.get(0).size())
                .mapToObj(i -> byPayload.stream().map(all -> all.get(i)).toList())
                .toList();
    }

    private static void assertSameAnswersOneByOne(List<String> payloads) {
        ClaimStore store = store(payloads);
        try (DuckDb db = DuckDb.of(store)) {
            payloads.stream()
                    .flatMap(payload -> Operands.of(payload).stream())
                    .forEach(operand -> assertSame(store, db.claims(), operand));
        }
    }

    /** Every operand with a payload of every file, in a statement that is asked as it is: the next payload for the next operand. */
    private static void assertSameForEveryOperand(List<List<String>> files) {
        int operands = Operands.of("plain").size();
        for (List<String> file : files) {
            List<String> some = file.subList(0, Math.min(file.size(), operands));
            ClaimStore store = store(some);
            try (DuckDb db = DuckDb.of(store)) {
                for (int i = 0; i < operands; i++) {
                    String payload = some.get(i % some.size());
                    assertSame(store, db.claims(), Operands.of(payload).get(i));
                }
                assertSameWalks(store, db.claims(), some.get(0));
            }
        }
    }

    private static void assertSameWalks(ClaimStore store, SqlClaims claims, String payload) {
        Query query = Query.of(Condition.everyClaim());
        ActorGraph graph = ActorGraph.of(store.select(query));
        Actor.Id actor = new Actor.Id(payload);
        Map<Actor.Id, Integer> reached = new HashMap<>();
        graph.reachableFrom(payload, STEPS).forEach(path -> reached.put(path.to(), path.length()));
        assertEquals(reached, claims.reachableFrom(query, actor, Optional.empty(), STEPS), payload);
        assertTrue(reached.containsKey(new Actor.Id("plain")), payload);
        Map<Actor.Id, Integer> reaching = new HashMap<>();
        graph.reaching(payload, STEPS).forEach(path -> reaching.put(path.from(), path.length()));
        assertEquals(reaching, claims.reaching(query, actor, Optional.empty(), STEPS), payload);
        assertTrue(reaching.containsKey(new Actor.Id("plain")), payload);
    }

    private static void assertSame(ClaimStore store, SqlClaims claims, Condition condition) {
        List<Claim.Id> expected = new ArrayList<>();
        store.select(Query.of(condition)).forEach(claim -> expected.add(claim.id()));
        assertEquals(expected, claims.ids(Query.of(condition)), condition::toString);
    }

    @Test
    void ownPayloadsStayValues() {
        assertNotInStatements(OWN);
        assertSameAnswers(OWN);
        assertSameAnswersOneByOne(OWN);
        ClaimStore store = store(OWN);
        try (DuckDb db = DuckDb.of(store)) {
            OWN.forEach(payload -> assertSameWalks(store, db.claims(), payload));
        }
    }

    @Test
    void everyOperandFindsTheSameWithAPayloadOfEveryFile() {
        assumeTrue(Files.isDirectory(SHARED), AT_HAND);
        List<List<String>> files = sharedByFile();
        assertTrue(files.size() > 30, () -> files.size() + " files");
        assertSameForEveryOperand(files);
    }

    @Test
    void everySharedPayloadStaysOutOfTheStatementsAndThoseForSqlFindTheSame() {
        assumeTrue(Files.isDirectory(SHARED), AT_HAND);
        List<String> all = shared("");
        assertTrue(all.size() > 10_000, () -> all.size() + " payloads");
        assertNotInStatements(all);
        List<String> sql = shared("sqli");
        assertTrue(sql.size() > 400, () -> sql.size() + " payloads");
        assertSameAnswers(sql);
    }
}
