package dev.hearsay.explorer;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The part of a page's data that the library's views give: each of their parts with its claims. A browser that narrows the
 * claims keeps, of each part, those that remain.
 */
record ViewsPart(Json json, Answer answer, Cast cast, ClaimNumbers numbers) {

    /** As many buckets as a timeline shows at most before it takes longer ones. */
    private static final int MOST_BUCKETS = 120;

    void write() {
        json.numbers("firm", numbers.of(answer.where(Contest.FIRM)));
        voices();
        json.objects("involved", Perspective.of(answer).actors().asMap().entrySet(), actor -> {
            json.number("actor", cast.actors().place(actor.getKey()));
            json.numbers("claims", numbers.of(actor.getValue()));
        });
        json.objects("positions", Perspective.of(answer).positions().asMap().entrySet(), position -> {
            position(position.getKey());
            json.numbers("claims", numbers.of(position.getValue()));
        });
        relations();
        topics();
        timeline();
    }

    private void position(Position position) {
        json.number("topic", cast.topics().place(position.topic()));
        json.word("stance", position.stance());
    }

    /** Everybody who has a perspective: the claims by them, and according to them. */
    private void voices() {
        Groups<Actor.Id> by = answer.groupBy(Field.SPEAKER);
        json.objects("voices", answer.groupBy(Field.VOICE).asMap().entrySet(), voice -> {
            json.number("actor", cast.actors().place(voice.getKey()));
            by.get(voice.getKey()).ifPresent(claims -> json.numbers("by", numbers.of(claims)));
            json.numbers("accordingTo", numbers.of(voice.getValue()));
        });
    }

    private void relations() {
        Relations relations = Relations.of(answer);
        List<AssertedRelation> all = relations.list();
        Numbered<Relation> places =
                Numbered.of(all.stream().map(AssertedRelation::relation).toList());
        Opposites opposites = new Opposites(answer.directory(), relations);
        json.objects("relations", all, asserted -> {
            relation(asserted);
            json.numbers("opposites", places.placesOf(opposites.of(asserted.relation())));
        });
        json.objects("contestedRelations", Contest.relations(answer), contest -> {
            json.number("relation", places.place(contest.issue()));
            sides(contest);
        });
    }

    private void relation(AssertedRelation asserted) {
        Relation relation = asserted.relation();
        json.number("subject", relation.subject().map(cast.actors()::place));
        json.number("kind", cast.kinds().place(relation.kind()));
        json.number("object", relation.object().map(cast.actors()::place));
        json.text("words", answer.directory().inWords(relation));
        json.numbers("affirming", numbers.of(asserted.affirming()));
        json.numbers("denying", numbers.of(asserted.denying()));
    }

    private void topics() {
        json.objects("contestedTopics", Contest.topics(answer), (Contest<Topic.Id> contest) -> {
            json.number("topic", cast.topics().place(contest.issue()));
            sides(contest);
        });
    }

    private void sides(Contest<?> contest) {
        json.numbers("affirming", numbers.of(contest.affirming()));
        json.numbers("opposing", numbers.of(contest.opposing()));
    }

    private void timeline() {
        Timeline timeline = timeline(answer);
        json.object("timeline", () -> {
            json.word("unit", timeline.unit());
            json.objects("entries", timeline, entry -> {
                ClaimsPart.period(json, entry.period());
                json.numbers("claims", numbers.of(entry.claims()));
            });
            json.numbers("undated", numbers.of(timeline.undated()));
        });
    }

    /** By day if that leaves few buckets, else by month, else by year. */
    static Timeline timeline(Answer answer) {
        return Stream.of(Timeline.Unit.DAY, Timeline.Unit.MONTH)
                .map(unit -> Timeline.of(answer, unit))
                .filter(timeline -> timeline.entries().size() <= MOST_BUCKETS)
                .findFirst()
                .orElseGet(() -> Timeline.of(answer, Timeline.Unit.YEAR));
    }

    /** Which of the relations say the contrary of one. */
    private record Opposites(Directory directory, Relations relations) {

        /** Two, where the relation holds both ways and its opposite does not. */
        Set<Relation> of(Relation relation) {
            Optional<RelationKind.Id> opposite = directory.kind(relation.kind()).flatMap(RelationKind::opposite);
            Set<Relation> found = new TreeSet<>();
            opposite.ifPresent(kind -> ends(relation)
                    .map(ends -> ends.ofKind(kind))
                    .flatMap(contrary -> relations.get(contrary).stream())
                    .forEach(contrary -> found.add(contrary.relation())));
            return found;
        }

        private Stream<Relation> ends(Relation relation) {
            boolean bothWays =
                    directory.kind(relation.kind()).map(RelationKind::symmetric).orElse(false);
            return bothWays ? Stream.of(relation, relation.reversed()) : Stream.of(relation);
        }
    }
}
