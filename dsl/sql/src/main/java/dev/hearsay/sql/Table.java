package dev.hearsay.sql;

import static dev.hearsay.sql.Columns.keyed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables of the schema. One description serves definition, writing and reading, so that these cannot differ.
 *
 * <p>The first column says whose row it is; {@link #isDerived derived} tables hold nothing that is not in the others. That of the version
 * has the one row that says by which version of the schema all were written.
 */
enum Table {
    SCHEMA_VERSION(new Columns(List.of()).integer("version")),
    SOURCE(keyed("id")
            .text("title")
            .maybeText("publisher")
            .maybePeriod("published")
            .maybeText("language", "url", "digest", "full_text", "republishes_id")
            .text("report_id")),
    AUTHOR(keyed("source_id").integer("nr").text("name")),
    ACTOR(keyed("id").text("kind", "naming").maybeText("heard_in_id").text("name")),
    ALIAS(keyed("actor_id").flag("metonym").text("name")),
    AFFILIATION(keyed("actor_id")
            .text("type", "to_id")
            .maybeText("role")
            .integer("first_day", "last_day")
            .flag("inferred")),
    TOPIC(keyed("id").text("label").maybeText("parent_id")),
    RELATION_KIND(keyed("id")
            .text("label")
            .maybeText("parent_id")
            .text("sign")
            .number("weight")
            .flag("both_ways")
            .maybeText("opposite_id")),
    KIND_ABOVE(keyed("kind_id").text("above_id")),
    CLAIM(keyed("id")
            .text("source_id", "report_id", "speaker_id")
            .maybeText("speaking_for_id")
            .integer("remove")
            .text("channel")
            .maybeText("quotation")
            .text("gist", "modality", "certainty")
            .maybeText("depends_on")
            .maybePeriod("said")
            .maybePeriod("about")
            .integer("spoken_first", "spoken_last", "time_first", "time_last")
            .maybeInstant("recorded")
            .maybeText("annotator")),
    STEP(keyed("claim_id")
            .integer("level")
            .flag("innermost")
            .text("actor_id")
            .maybeText("role", "speaking_for_id", "cue", "quotation", "channel", "channel_title")
            .maybeFlag("inferred")),
    ANCHOR(keyed("claim_id").integer("anchor", "segment").segment()),
    ADDRESSEE(keyed("claim_id").text("actor_id")),
    ABOUT(keyed("claim_id").text("actor_id")),
    INVOLVED(keyed("claim_id").text("actor_id")),
    ASSERTION(keyed("claim_id")
            .maybeText("subject_id")
            .text("kind_id")
            .maybeText("object_id")
            .flag("affirmed")
            .maybeText("normal_subject_id", "normal_object_id")),
    STANCE(keyed("claim_id").text("topic_id", "stance")),
    WORD(keyed("claim_id").text("word")),
    LINK(keyed("id").text("from_id", "kind", "to_id")),
    MENTION(keyed("id").text("source_id", "actor_id")),
    MENTION_SEGMENT(keyed("mention_id").integer("segment").segment()),
    WITHDRAWAL(keyed("claim_id").text("withdrawn_by").instant("withdrawn").text("why")),
    NOTE(keyed("owner_id").text("owner", "name", "value"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that does not change
    private final List<Column> columns;

    Table(Columns columns) {
        this.columns = columns.list();
    }

    List<Column> columns() {
        return columns;
    }

    /** Its name in SQL, and of its file. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that says whose row it is. */
    String key() {
        return columns.get(0).name();
    }

    int at(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(sql() + " has no column " + column);
    }

    /** The columns, parted by commas. */
    String list() {
        return String.join(", ", names());
    }

    /** The names of the columns, in order. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whether its rows follow from those of other tables. */
    boolean isDerived() {
        return this == KIND_ABOVE || this == INVOLVED || this == WORD;
    }

    String definition(Dialect dialect) {
        return columns.stream()
                .map(column -> "  " + column.definition(dialect))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + sql() + " (\n", "\n)"));
    }
}
