package dev.hearsay.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Condition.Dated.Match;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The statements that people read as documentation, one file a dialect. With {@code -Dhearsay.golden.write=true} the files are
 * written anew.
 */
class GoldenSqlTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "hearsay", "sql");

    private static final Actor.Id IRAN = new Actor.Id("iran");
    private static final Actor.Id RUSSIA = new Actor.Id("russia");
    private static final Condition BY_KALEJI = Condition.has(Field.SPEAKER, new Actor.Id("vali-kaleji"));
    private static final Condition BY_MOVAHEDIAN = Condition.has(Field.SPEAKER, new Actor.Id("ehsan-movahedian"));
    private static final Condition ON_CORRIDOR = Condition.has(Field.TOPIC, new Topic.Id("zangezur-corridor"));

    private static Condition asserting(KindPattern kind, boolean affirmed) {
        return new Condition.Asserts(Optional.of(RUSSIA), kind, Optional.of(IRAN), affirmed);
    }

    private static Map<String, Query> queries() {
        Map<String, Query> queries = new LinkedHashMap<>();
        add(queries, BY_KALEJI);
        add(queries, BY_KALEJI.and(Condition.has(Field.ABOUT, RUSSIA)).and(ON_CORRIDOR));
        add(queries, asserting(KindPattern.of(RelationKinds.EXCLUDES.id()), true));
        add(queries, asserting(KindPattern.of(Sign.NEGATIVE), true).or(asserting(KindPattern.any(), false)));
        Condition july = new Condition.Dated(Field.SAID, Match.CERTAINLY, Period.month(2023, 7));
        put(
                queries,
                Query.of(Condition.has(Field.ABOUT, IRAN)
                                .and(july)
                                .and(Condition.has(Field.MODALITY, Modality.WARNING)))
                        .orderBy(Order.NEWEST_FIRST)
                        .limit(20));
        add(queries, new Condition.Dated(Field.ABOUT_TIME, Match.POSSIBLY, Period.year(2023)).negate());
        add(queries, Condition.has(Field.INVOLVED_MEMBER, new Actor.Id("nato")));
        add(queries, Condition.has(Field.AFFILIATION, RUSSIA));
        add(queries, Condition.has(Field.POSITION, Position.of("zangezur-corridor", Stance.OPPOSE)));
        add(queries, Condition.has(Field.AFFIRMED, Relation.of("russia", RelationKinds.EXCLUDES, "iran")));
        add(queries, Condition.saying("blind eye"));
        add(
                queries,
                new Condition.Linked(
                        ClaimLink.Kind.CONTRADICTS, Condition.Linked.End.TO, Optional.of(new Claim.Id("c-1"))));
        add(queries, new Condition.Between<>(Field.REMOVE, Optional.of(2), Optional.empty()));
        put(
                queries,
                Query.of(Condition.everyClaim())
                        .orderBy(Order.descending(Field.AFFIRMED))
                        .orderBy(Order.ascending(Field.CERTAINTY))
                        .offset(10));
        return queries;
    }

    private static void add(Map<String, Query> queries, Condition condition) {
        put(queries, Query.of(condition));
    }

    private static void put(Map<String, Query> queries, Query query) {
        queries.put(query.toString(), query);
    }

    private static Map<String, Sql> statements(Dialect dialect) {
        Map<String, Sql> statements = new LinkedHashMap<>();
        queries().forEach((words, query) -> statements.put(words, Sql.of(query, dialect)));
        Query all = Query.of(Condition.everyClaim());
        Query on = Query.of(ON_CORRIDOR);
        statements.put("How many " + on, Sql.counts(on, dialect));
        statements.put(
                "The speakers of claims about iran",
                Sql.groups(Query.of(Condition.has(Field.ABOUT, IRAN)), dialect, Field.SPEAKER));
        statements.put("Modality by stance, of all claims", Sql.groups(all, dialect, Field.MODALITY, Field.STANCE));
        statements.put("The relations of " + on, Sql.relations(on, dialect));
        statements.put("The relations that are contested in " + on, Sql.contestedRelations(on, dialect));
        statements.put(
                "The topics that are contested in the newest thousand claims",
                Sql.contestedTopics(all.orderBy(Order.NEWEST_FIRST).limit(1000), dialect));
        statements.put("The perspective of vali-kaleji", Sql.perspective(Query.of(BY_KALEJI), dialect));
        statements.put(
                "Where two perspectives differ", Sql.difference(Query.of(BY_KALEJI), Query.of(BY_MOVAHEDIAN), dialect));
        statements.put(
                "Whom russia reaches within two hostile steps",
                Sql.reachableFrom(all, dialect, RUSSIA, Optional.of(Sign.NEGATIVE), 2));
        return statements;
    }

    private static String page(Dialect dialect) {
        StringBuilder page = new StringBuilder("# Statements for " + dialect + "\n");
        page.append("\nA test keeps this file as it is. Parameters stand below each statement as comments.\n");
        statements(dialect)
                .forEach((words, sql) -> page.append("\n## ")
                        .append(words)
                        .append("\n\n```sql\n")
                        .append(sql)
                        .append("\n```\n"));
        page.append("\n## The tables\n");
        for (String definition : Schema.definitions(dialect)) {
            page.append("\n```sql\n").append(definition).append("\n```\n");
        }
        return page.toString();
    }

    @ParameterizedTest
    @EnumSource
    void statementsAreThoseThatPeopleRead(Dialect dialect) throws IOException {
        Path file = FOLDER.resolve(dialect == Dialect.DUCKDB ? "duckdb.md" : "spark.md");
        if (Boolean.getBoolean("hearsay.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page(dialect));
        }
        assertEquals(Files.readString(file), page(dialect));
    }
}
