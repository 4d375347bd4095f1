package dev.hearsay.sql;

import static dev.hearsay.sql.Column.flag;
import static dev.hearsay.sql.Column.integer;
import static dev.hearsay.sql.Column.number;
import static dev.hearsay.sql.Column.text;
import static dev.hearsay.sql.Column.wide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables of the schema. One description serves definition, writing and reading, so that these cannot differ.
 *
 * <p>The first column says whose row it is; {@link #isDerived derived} tables hold nothing that is not in the others.
 */
enum Table {
    SOURCE(
            text("id"),
            text("title"),
            text("publisher").orEmpty(),
            integer("published_first").orEmpty(),
            integer("published_last").orEmpty(),
            flag("published_inferred").orEmpty(),
            text("language").orEmpty(),
            text("url").orEmpty(),
            text("digest").orEmpty(),
            text("full_text").orEmpty(),
            text("republishes_id").orEmpty(),
            text("report_id")),
    AUTHOR(text("source_id"), integer("nr"), text("name")),
    ACTOR(text("id"), text("kind"), text("naming"), text("heard_in_id").orEmpty(), text("name")),
    ALIAS(text("actor_id"), flag("metonym"), text("name")),
    AFFILIATION(
            text("actor_id"),
            text("type"),
            text("to_id"),
            text("role").orEmpty(),
            integer("first_day"),
            integer("last_day"),
            flag("inferred")),
    TOPIC(text("id"), text("label"), text("parent_id").orEmpty()),
    RELATION_KIND(
            text("id"),
            text("label"),
            text("parent_id").orEmpty(),
            text("sign"),
            number("weight"),
            flag("both_ways"),
            text("opposite_id").orEmpty()),
    KIND_ABOVE(text("kind_id"), text("above_id")),
    CLAIM(
            text("id"),
            text("source_id"),
            text("report_id"),
            text("speaker_id"),
            text("speaking_for_id").orEmpty(),
            integer("remove"),
            text("channel"),
            text("quotation").orEmpty(),
            text("gist"),
            text("modality"),
            text("certainty"),
            text("depends_on").orEmpty(),
            integer("said_first").orEmpty(),
            integer("said_last").orEmpty(),
            flag("said_inferred").orEmpty(),
            integer("about_first").orEmpty(),
            integer("about_last").orEmpty(),
            flag("about_inferred").orEmpty(),
            integer("spoken_first"),
            integer("spoken_last"),
            integer("time_first"),
            integer("time_last"),
            wide("recorded_second").orEmpty(),
            integer("recorded_nano").orEmpty(),
            text("annotator").orEmpty()),
    STEP(
            text("claim_id"),
            integer("level"),
            flag("innermost"),
            text("actor_id"),
            text("role").orEmpty(),
            text("speaking_for_id").orEmpty(),
            text("cue").orEmpty(),
            text("quotation").orEmpty(),
            text("channel").orEmpty(),
            text("channel_title").orEmpty(),
            flag("inferred").orEmpty()),
    ANCHOR(
            text("claim_id"),
            integer("anchor"),
            integer("segment"),
            integer("start_at"),
            integer("end_at"),
            text("digest"),
            text("exact").orEmpty(),
            text("prefix").orEmpty(),
            text("suffix").orEmpty()),
    ADDRESSEE(text("claim_id"), text("actor_id")),
    ABOUT(text("claim_id"), text("actor_id")),
    INVOLVED(text("claim_id"), text("actor_id")),
    ASSERTION(
            text("claim_id"),
            text("subject_id").orEmpty(),
            text("kind_id"),
            text("object_id").orEmpty(),
            flag("affirmed"),
            text("normal_subject_id").orEmpty(),
            text("normal_object_id").orEmpty()),
    STANCE(text("claim_id"), text("topic_id"), text("stance")),
    WORD(text("claim_id"), text("word")),
    LINK(text("id"), text("from_id"), text("kind"), text("to_id")),
    MENTION(text("id"), text("source_id"), text("actor_id")),
    MENTION_SEGMENT(
            text("mention_id"),
            integer("segment"),
            integer("start_at"),
            integer("end_at"),
            text("digest"),
            text("exact").orEmpty(),
            text("prefix").orEmpty(),
            text("suffix").orEmpty()),
    WITHDRAWAL(
            text("claim_id"), text("withdrawn_by"), wide("withdrawn_second"), integer("withdrawn_nano"), text("why")),
    NOTE(text("owner_id"), text("owner"), text("name"), text("value"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that does not change
    private final List<Column> columns;

    Table(Column... columns) {
        this.columns = List.of(columns);
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
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
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
