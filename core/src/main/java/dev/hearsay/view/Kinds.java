package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What follows for a relation from its kind. */
record Kinds(Directory directory) {

    private Optional<RelationKind> kind(Relation relation) {
        return directory.kind(relation.kind());
    }

    boolean isSymmetric(Relation relation) {
        return kind(relation).map(RelationKind::symmetric).orElse(false);
    }

    boolean hasSign(Relation relation, Sign sign) {
        return kind(relation).map(RelationKind::sign).equals(Optional.of(sign));
    }

    /** The relation that stands for all relations which say the same: of a symmetric kind, the ends in order. */
    Relation normal(Relation relation) {
        Relation reversed = relation.reversed();
        return isSymmetric(relation) && reversed.compareTo(relation) < 0 ? reversed : relation;
    }

    /** The relation, and its reverse where that says the same. */
    Stream<Relation> alike(Relation relation) {
        return isSymmetric(relation) ? Stream.of(relation, relation.reversed()).distinct() : Stream.of(relation);
    }

    /** The normal relations of the declared opposite kind between the same ends: two where only that kind is directed. */
    NavigableSet<Relation> opposites(Relation relation) {
        NavigableSet<Relation> opposites = new TreeSet<>();
        kind(relation)
                .flatMap(RelationKind::opposite)
                .ifPresent(opposite -> alike(relation)
                        .map(same -> normal(same.ofKind(opposite)))
                        .forEach(opposites::add));
        return opposites;
    }

    /** The claims that have the relation, from whichever end they tell it. */
    Condition are(Field<Relation> field, Relation relation) {
        return Condition.has(field, alike(relation).toArray(Relation[]::new));
    }

    /** Those who relate: of a symmetric kind, both ends. */
    Stream<Actor.Id> subjects(Relation relation) {
        return alike(relation).flatMap(same -> same.subject().stream());
    }

    /** Those to whom somebody relates: of a symmetric kind, both ends. */
    Stream<Actor.Id> objects(Relation relation) {
        return alike(relation).flatMap(same -> same.object().stream());
    }
}
