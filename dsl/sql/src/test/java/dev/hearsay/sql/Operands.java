package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as every operand of a condition that takes one. */
final class Operands {

    private Operands() {}

    static List<Condition> of(String text) {
        List<Condition> all = new ArrayList<>();
        Actor.Id actor = new Actor.Id(text);
        for (Field<Actor.Id> field : List.of(
                Field.SPEAKER,
                Field.RELAY,
                Field.VOICE,
                Field.SPEAKING_FOR,
                Field.AFFILIATION,
                Field.ABOUT,
                Field.ABOUT_MEMBER,
                Field.INVOLVED,
                Field.INVOLVED_MEMBER,
                Field.ADDRESSEE,
                Field.ADDRESSEE_MEMBER)) {
            add(all, field, actor);
        }
        RelationKind.Id kind = new RelationKind.Id(text);
        add(all, Field.KIND, kind);
        add(all, Field.AFFIRMED, new Relation(Optional.of(actor), kind, Optional.of(actor)));
        add(all, Field.DENIED, new Relation(Optional.empty(), kind, Optional.of(actor)));
        add(all, Field.TOPIC, new Topic.Id(text));
        add(all, Field.POSITION, new Position(new Topic.Id(text), Stance.SUPPORT));
        add(all, Field.SOURCE, new Source.Id(text));
        add(all, Field.REPORT, new Source.Id(text));
        add(all, Field.CLAIM, new Claim.Id(text));
        add(all, Field.PUBLISHER, text);
        add(all, Field.LANGUAGE, text);
        add(all, Field.ANNOTATOR, text);
        add(all, Field.WORD, text);
        all.add(new Condition.Asserts(Optional.of(actor), KindPattern.of(kind), Optional.empty(), true));
        all.add(new Condition.Asserts(Optional.empty(), KindPattern.any(), Optional.of(actor), false));
        for (Condition.Linked.End end : Condition.Linked.End.values()) {
            all.add(new Condition.Linked(ClaimLink.Kind.SUPPORTS, end, Optional.of(new Claim.Id(text))));
        }
        return all;
    }

    private static <V> void add(List<Condition> all, Field<V> field, V value) {
        all.add(Condition.has(field, value));
        all.add(new Condition.Between<>(field, Optional.of(value), Optional.of(value)));
    }
}
