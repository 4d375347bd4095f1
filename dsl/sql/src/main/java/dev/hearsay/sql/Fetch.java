package dev.hearsay.sql;

import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Brings claims into memory, with everything that they name. */
final class Fetch {

    /** So many ids are asked for at once. */
    private static final int BATCH = 1000;

    private static final List<Table> OF_CLAIMS =
            List.of(Table.CLAIM, Table.STEP, Table.ANCHOR, Table.ADDRESSEE, Table.ABOUT, Table.ASSERTION, Table.STANCE);

    private final Engine engine;
    private final Dialect dialect;
    private final RowRecords records = new RowRecords();

    Fetch(Engine engine, Dialect dialect) {
        this.engine = engine;
        this.dialect = dialect;
    }

    /** A store of these claims, of the links between them, and of what they name. */
    ClaimStore claims(Collection<String> ids) {
        Set<String> claims = new LinkedHashSet<>(ids);
        OF_CLAIMS.forEach(table -> take(table, claims));
        notes("CLAIM", claims);
        kinds();
        links(claims);
        follow();
        return ClaimStore.of(records.corpus());
    }

    /** A store of no claim, but of all that claims may name. */
    ClaimStore references() {
        kinds();
        Stream.of(Table.SOURCE, Table.AUTHOR, Table.ACTOR, Table.ALIAS, Table.AFFILIATION, Table.TOPIC)
                .forEach(this::takeAll);
        Stream.of("SOURCE", "ACTOR", "TOPIC").forEach(this::allNotes);
        return ClaimStore.of(records.corpus());
    }

    private void kinds() {
        takeAll(Table.RELATION_KIND);
        allNotes("RELATION_KIND");
    }

    private void links(Set<String> claims) {
        List<Row> links = new ArrayList<>();
        for (List<String> some : batches(claims)) {
            run(Table.LINK, "from_id", some).forEach(links::add);
        }
        links.removeIf(link -> !claims.contains(link.text("to_id")));
        links.forEach(records::add);
        notes("LINK", links.stream().map(link -> link.text("id")).toList());
    }

    /** Follows the records to those they name, until nothing new is named. */
    private void follow() {
        Set<String> sources = new HashSet<>();
        Set<String> actors = new HashSet<>();
        Set<String> topics = new HashSet<>();
        boolean more = true;
        while (more) {
            more = more(actors, namedActors(), "ACTOR", Table.ACTOR, Table.ALIAS, Table.AFFILIATION);
            more |= more(sources, namedSources(), "SOURCE", Table.SOURCE, Table.AUTHOR);
            more |= more(topics, namedTopics(), "TOPIC", Table.TOPIC);
        }
    }

    private Stream<String> namedActors() {
        return Stream.of(
                        records.named(Table.STEP, "actor_id"),
                        records.named(Table.STEP, "speaking_for_id"),
                        records.named(Table.ADDRESSEE, "actor_id"),
                        records.named(Table.ABOUT, "actor_id"),
                        records.named(Table.ASSERTION, "subject_id"),
                        records.named(Table.ASSERTION, "object_id"),
                        records.named(Table.AFFILIATION, "to_id"))
                .flatMap(names -> names);
    }

    private Stream<String> namedSources() {
        return Stream.of(
                        records.named(Table.CLAIM, "source_id"),
                        records.named(Table.SOURCE, "republishes_id"),
                        records.named(Table.ACTOR, "heard_in_id"))
                .flatMap(names -> names);
    }

    private Stream<String> namedTopics() {
        return Stream.concat(records.named(Table.STANCE, "topic_id"), records.named(Table.TOPIC, "parent_id"));
    }

    private boolean more(Set<String> known, Stream<String> named, String owner, Table... tables) {
        List<String> fresh = named.filter(known::add).toList();
        for (Table table : tables) {
            take(table, fresh);
        }
        notes(owner, fresh);
        return !fresh.isEmpty();
    }

    private void take(Table table, Collection<String> keys) {
        for (List<String> some : batches(keys)) {
            run(table, table.key(), some).forEach(records::add);
        }
    }

    private static List<List<String>> batches(Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    private Stream<Row> run(Table table, String column, List<String> values) {
        Statement sql = select(table).add(" WHERE ");
        Part.among(sql, column, values);
        return run(table, sql);
    }

    private void takeAll(Table table) {
        run(table, select(table)).forEach(records::add);
    }

    private void notes(String owner, Collection<String> keys) {
        for (List<String> some : batches(keys)) {
            Statement sql =
                    select(Table.NOTE).add(" WHERE owner = ").value(owner).add(" AND ");
            Part.among(sql, Table.NOTE.key(), some);
            run(Table.NOTE, sql).forEach(records::add);
        }
    }

    private void allNotes(String owner) {
        run(Table.NOTE, select(Table.NOTE).add(" WHERE owner = ").value(owner)).forEach(records::add);
    }

    private Statement select(Table table) {
        return new Statement(dialect).add("SELECT " + table.list() + " FROM " + table.sql());
    }

    private Stream<Row> run(Table table, Statement statement) {
        return engine.rows(statement.sql()).stream().map(cells -> new Row(table, cells));
    }
}
