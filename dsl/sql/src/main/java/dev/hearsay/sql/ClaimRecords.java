package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Claims, put together from their rows in several tables. */
record ClaimRecords(BiFunction<Table, String, List<Row>> rows) {

    Claim claim(Row row, Map<String, String> notes) {
        String id = row.text("id");
        return new Claim(
                new Claim.Id(id),
                new Source.Id(row.text("source_id")),
                anchors(rows.apply(Table.ANCHOR, id)),
                attribution(
                        RowRecords.inOrder(rows.apply(Table.STEP, id), "level").toList()),
                row.text("gist"),
                row.constant("modality", Modality.class),
                row.constant("certainty", Certainty.class),
                row.maybe("depends_on"),
                actors(Table.ADDRESSEE, id),
                actors(Table.ABOUT, id),
                rows.apply(Table.ASSERTION, id).stream()
                        .map(ClaimRecords::assertion)
                        .toList(),
                rows.apply(Table.STANCE, id).stream()
                        .map(ClaimRecords::position)
                        .toList(),
                row.period("said"),
                row.period("about"),
                row.instant("recorded"),
                row.maybe("annotator"),
                notes);
    }

    private List<Actor.Id> actors(Table table, String claim) {
        return rows.apply(table, claim).stream()
                .map(row -> new Actor.Id(row.text("actor_id")))
                .toList();
    }

    private static List<Anchor> anchors(List<Row> segments) {
        return segments.stream()
                .collect(Collectors.groupingBy(row -> row.integer("anchor"), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RowRecords::anchor)
                .toList();
    }

    private static Attribution attribution(List<Row> steps) {
        if (steps.isEmpty()) {
            throw new MisuseException(
                    "HS-0511", "There is no row in step.", "Give it one for each voice, the source's own first.");
        }
        if (!steps.get(steps.size() - 1).flag("innermost")) {
            throw new MisuseException(
                    "HS-0511", "The innermost row in step is missing.", "Write that one too: it has who speaks.");
        }
        return new Attribution(
                speaker(steps.get(0)),
                steps.subList(1, steps.size()).stream().map(ClaimRecords::step).toList());
    }

    private static Speaker speaker(Row row) {
        return new Speaker(
                new Actor.Id(row.text("actor_id")),
                row.maybe("role"),
                row.maybe("speaking_for_id").map(Actor.Id::new));
    }

    private static Attribution.Step step(Row row) {
        return new Attribution.Step(
                speaker(row),
                row.maybe("cue"),
                row.constant("quotation", Quotation.class),
                new Channel(row.constant("channel", Channel.Kind.class), row.maybe("channel_title")),
                row.flag("inferred"));
    }

    private static Assertion assertion(Row row) {
        Optional<Actor.Id> subject = row.maybe("subject_id").map(Actor.Id::new);
        Optional<Actor.Id> object = row.maybe("object_id").map(Actor.Id::new);
        return new Assertion(
                new Relation(subject, new RelationKind.Id(row.text("kind_id")), object), row.flag("affirmed"));
    }

    private static Position position(Row row) {
        return new Position(new Topic.Id(row.text("topic_id")), row.constant("stance", Stance.class));
    }
}
