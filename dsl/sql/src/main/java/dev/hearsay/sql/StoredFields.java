package dev.hearsay.sql;

import static dev.hearsay.sql.Stored.in;
import static dev.hearsay.sql.Stored.maybe;
import static dev.hearsay.sql.Stored.own;
import static java.util.Map.entry;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Modality;
import dev.hearsay.Quotation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Field;
import java.util.Map;
import java.util.function.Function;

/** Where each field of the language is stored. */
final class StoredFields {

    private static final Code<Actor.Id> ACTOR = Code.text(Actor.Id::new);
    private static final Code<Source.Id> SOURCE = Code.text(Source.Id::new);
    private static final Code<String> TEXT = Code.text(Function.identity());

    private static final String OF_CLAIM = "f.claim_id = c.id";

    private static final String AT_THE_TIME =
            "f.type = 'MEMBERSHIP' AND f.first_day <= c.time_first AND f.last_day >= c.time_last";

    private static final Map<Field<?>, Stored<?>> FIELDS = Map.ofEntries(
            entry(Field.SPEAKER, own(ACTOR, "c.speaker_id")),
            entry(
                    Field.RELAY,
                    in(ACTOR, "step f", OF_CLAIM + " AND NOT f.innermost", "f.actor_id")
                            .repeated()),
            entry(Field.VOICE, in(ACTOR, "step f", OF_CLAIM, "f.actor_id").repeated()),
            entry(Field.SPEAKER_KIND, in(Code.constant(Actor.Kind.class), "actor f", "f.id = c.speaker_id", "f.kind")),
            entry(
                    Field.SPEAKER_NAMING,
                    in(Code.constant(Actor.Naming.class), "actor f", "f.id = c.speaker_id", "f.naming")),
            entry(Field.SPEAKING_FOR, maybe(ACTOR, "c.speaking_for_id")),
            entry(
                    Field.AFFILIATION,
                    in(
                                    ACTOR,
                                    "affiliation f",
                                    "f.actor_id = c.speaker_id AND f.first_day <= c.spoken_first AND f.last_day >= c.spoken_last",
                                    "f.to_id")
                            .repeated()),
            entry(Field.REMOVE, own(Code.integer(), "c.remove")),
            entry(Field.CHANNEL, own(Code.constant(Channel.Kind.class), "c.channel")),
            entry(Field.QUOTATION, maybe(Code.constant(Quotation.class), "c.quotation")),
            entry(Field.ABOUT, in(ACTOR, "about f", OF_CLAIM, "f.actor_id")),
            entry(Field.ABOUT_MEMBER, members("about")),
            entry(Field.INVOLVED, in(ACTOR, "involved f", OF_CLAIM, "f.actor_id")),
            entry(Field.INVOLVED_MEMBER, members("involved")),
            entry(Field.ADDRESSEE, in(ACTOR, "addressee f", OF_CLAIM, "f.actor_id")),
            entry(Field.ADDRESSEE_MEMBER, members("addressee")),
            entry(Field.TOPIC, in(Code.text(Topic.Id::new), "stance f", OF_CLAIM, "f.topic_id")),
            entry(Field.POSITION, in(Code.position(), "stance f", OF_CLAIM, "f.topic_id", "f.stance")),
            entry(
                    Field.STANCE,
                    in(Code.constant(Stance.class), "stance f", OF_CLAIM, "f.stance")
                            .repeated()),
            entry(Field.AFFIRMED, relations("f.affirmed")),
            entry(Field.DENIED, relations("NOT f.affirmed")),
            entry(
                    Field.KIND,
                    in(Code.text(RelationKind.Id::new), "assertion f", OF_CLAIM + " AND f.affirmed", "f.kind_id")
                            .repeated()),
            entry(
                    Field.SIGN,
                    in(
                                    Code.constant(Sign.class),
                                    "assertion a, relation_kind f",
                                    "a.claim_id = c.id AND a.affirmed AND f.id = a.kind_id",
                                    "f.sign")
                            .repeated()),
            entry(Field.MODALITY, own(Code.constant(Modality.class), "c.modality")),
            entry(Field.CERTAINTY, own(Code.constant(Certainty.class), "c.certainty")),
            entry(Field.CONDITIONAL, own(Code.flag(), "(c.depends_on IS NOT NULL)")),
            entry(Field.SOURCE, own(SOURCE, "c.source_id")),
            entry(Field.REPORT, own(SOURCE, "c.report_id")),
            entry(Field.PUBLISHER, ofSource("f.publisher")),
            entry(Field.LANGUAGE, ofSource("f.language")),
            entry(Field.ANNOTATOR, maybe(TEXT, "c.annotator")),
            entry(Field.WORD, in(TEXT, "word f", OF_CLAIM, "f.word")),
            entry(Field.CLAIM, own(Code.text(Claim.Id::new), "c.id")),
            entry(Field.SAID, maybe(Code.period(), "c.said_last", "c.said_first", "c.said_inferred")),
            entry(Field.ABOUT_TIME, maybe(Code.period(), "c.about_last", "c.about_first", "c.about_inferred")),
            entry(Field.RECORDED, maybe(Code.instant(), "c.recorded_second", "c.recorded_nano")));

    private StoredFields() {}

    private static Stored<Actor.Id> members(String table) {
        return in(
                        ACTOR,
                        table + " a, affiliation f",
                        "a.claim_id = c.id AND f.actor_id = a.actor_id AND " + AT_THE_TIME,
                        "f.to_id")
                .repeated();
    }

    private static Stored<dev.hearsay.Relation> relations(String which) {
        return in(
                Code.relation(), "assertion f", OF_CLAIM + " AND " + which, "f.subject_id", "f.kind_id", "f.object_id");
    }

    private static Stored<String> ofSource(String column) {
        return in(TEXT, "source f", "f.id = c.source_id AND " + column + " IS NOT NULL", column);
    }

    @SuppressWarnings("unchecked") // each field stands beside a place of its own type
    static <V> Stored<V> of(Field<V> field) {
        Stored<?> stored = FIELDS.get(field);
        if (stored == null) {
            throw new IllegalArgumentException("The schema has no place for " + field + ".");
        }
        return (Stored<V>) stored;
    }
}
