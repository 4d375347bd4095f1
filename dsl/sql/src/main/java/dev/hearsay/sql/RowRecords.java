package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of tables, put together again as records. */
final class RowRecords {

    /** For each table, the rows by whose they are, in the order in which they came. */
    private final Map<Table, Map<String, List<Row>>> rows = new EnumMap<>(Table.class);

    /** Adds a row; those of derived tables tell nothing new. */
    void add(Row row) {
        rows.computeIfAbsent(row.table(), table -> new LinkedHashMap<>())
                .computeIfAbsent(row.text(row.table().key()), key -> new ArrayList<>())
                .add(row);
    }

    /** Each row of a table that has one for each record. */
    Stream<Row> each(Table table) {
        return rows.getOrDefault(table, Map.of()).values().stream().flatMap(Collection::stream);
    }

    boolean has(Table table, String key) {
        return !of(table, key).isEmpty();
    }

    private List<Row> of(Table table, String key) {
        return rows.getOrDefault(table, Map.of()).getOrDefault(key, List.of());
    }

    private Map<String, String> notes(String owner, String key) {
        return of(Table.NOTE, key).stream()
                .filter(row -> row.text("owner").equals(owner))
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("value"), (one, other) -> {
                    throw twice("A note has the two texts '" + one + "' and '" + other + "'.");
                }));
    }

    /** The corpus of all of them; what is no record, or of none, is a problem, and so is what does not fit together. */
    Corpus corpus() {
        List<Problem> problems = new ArrayList<>(new Orphans(this).problems());
        List<RelationKind> kinds = new ArrayList<>();
        make(Table.RELATION_KIND, this::kind, kinds::add, problems);
        Corpus.Builder corpus = Corpus.builder().vocabulary(kinds);
        make(Table.SOURCE, this::source, corpus::add, problems);
        make(Table.ACTOR, this::actor, corpus::add, problems);
        make(Table.TOPIC, this::topic, corpus::add, problems);
        make(Table.CLAIM, this::claim, corpus::add, problems);
        make(Table.LINK, this::link, corpus::add, problems);
        make(Table.MENTION, this::mention, corpus::add, problems);
        make(Table.WITHDRAWAL, this::withdrawal, corpus::add, problems);
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return corpus.build();
    }

    private <T> void make(Table table, Function<Row, T> record, Consumer<T> to, List<Problem> problems) {
        rows.getOrDefault(table, Map.of()).forEach((key, same) -> {
            try {
                to.accept(record.apply(only(same)));
            } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
                problems.add(Problem.error(
                        "HS-0513",
                        "The rows of '" + key + "' in " + table.sql() + " make no record: " + e.getMessage(),
                        "Write them as the schema has them."));
            }
        });
    }

    private static Row only(List<Row> same) {
        if (same.size() > 1) {
            throw twice("Its row is there " + same.size() + " times.");
        }
        return same.get(0);
    }

    private static MisuseException twice(String what) {
        return new MisuseException("HS-0519", what, "Fill each table once.");
    }

    private Claim claim(Row row) {
        return new ClaimRecords(this::of).claim(row, notes("CLAIM", row.text("id")));
    }

    private Source source(Row row) {
        String id = row.text("id");
        return new Source(
                new Source.Id(id),
                row.text("title"),
                row.maybe("publisher"),
                inOrder(of(Table.AUTHOR, id), "nr")
                        .map(author -> author.text("name"))
                        .toList(),
                row.period("published"),
                row.maybe("language"),
                row.maybe("url"),
                row.maybe("digest"),
                row.maybe("full_text"),
                row.maybe("republishes_id").map(Source.Id::new),
                notes("SOURCE", id));
    }

    /** Rows that a column numbers from 0. */
    static Stream<Row> inOrder(List<Row> rows, String column) {
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparingInt(row -> row.integer(column)))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).integer(column) != i) {
                throw new MisuseException(
                        "HS-0511",
                        "Column " + column + " of " + sorted.get(i).table().sql() + " does not have " + i + " once.",
                        "Number the rows from 0, each once, and fill each table once.");
            }
        }
        return sorted.stream();
    }

    private Actor actor(Row row) {
        String id = row.text("id");
        Map<Boolean, List<String>> names = of(Table.ALIAS, id).stream()
                .collect(Collectors.partitioningBy(
                        alias -> alias.flag("metonym"),
                        Collectors.mapping(alias -> alias.text("name"), Collectors.toList())));
        return new Actor(
                new Actor.Id(id),
                row.constant("kind", Actor.Kind.class),
                row.constant("naming", Actor.Naming.class),
                row.maybe("heard_in_id").map(Source.Id::new),
                row.text("name"),
                names.getOrDefault(false, List.of()),
                names.getOrDefault(true, List.of()),
                of(Table.AFFILIATION, id).stream().map(RowRecords::affiliation).toList(),
                notes("ACTOR", id));
    }

    private static Affiliation affiliation(Row row) {
        return new Affiliation(
                row.constant("type", Affiliation.Type.class),
                new Actor.Id(row.text("to_id")),
                row.maybe("role"),
                Days.period(row.integer("first_day"), row.integer("last_day"), row.flag("inferred")));
    }

    private Topic topic(Row row) {
        String id = row.text("id");
        return new Topic(
                new Topic.Id(id), row.text("label"), row.maybe("parent_id").map(Topic.Id::new), notes("TOPIC", id));
    }

    private RelationKind kind(Row row) {
        String id = row.text("id");
        return new RelationKind(
                new RelationKind.Id(id),
                row.text("label"),
                row.maybe("parent_id").map(RelationKind.Id::new),
                row.constant("sign", Sign.class),
                row.number("weight"),
                row.flag("both_ways"),
                row.maybe("opposite_id").map(RelationKind.Id::new),
                notes("RELATION_KIND", id));
    }

    private ClaimLink link(Row row) {
        return new ClaimLink(
                new Claim.Id(row.text("from_id")),
                row.constant("kind", ClaimLink.Kind.class),
                new Claim.Id(row.text("to_id")),
                notes("LINK", row.text("id")));
    }

    private Mention mention(Row row) {
        String id = row.text("id");
        return new Mention(
                new Source.Id(row.text("source_id")),
                anchor(of(Table.MENTION_SEGMENT, id)),
                new Actor.Id(row.text("actor_id")),
                notes("MENTION", id));
    }

    static Anchor anchor(List<Row> segments) {
        return new Anchor(inOrder(segments, "segment").map(RowRecords::segment).toList());
    }

    private static Anchor.Segment segment(Row row) {
        return new Anchor.Segment(
                row.integer("start_at"),
                row.integer("end_at"),
                row.text("digest"),
                row.maybe("exact"),
                row.maybe("prefix"),
                row.maybe("suffix"));
    }

    private Withdrawal withdrawal(Row row) {
        String id = row.text("claim_id");
        return new Withdrawal(
                new Claim.Id(id),
                row.text("withdrawn_by"),
                Instant.ofEpochSecond(row.wide("withdrawn_second"), row.integer("withdrawn_nano")),
                row.text("why"),
                notes("WITHDRAWAL", id));
    }

    /** Everything named by the cells of a column, once. */
    Stream<String> named(Table table, String column) {
        return each(table).flatMap(row -> row.maybe(column).stream()).distinct();
    }
}
