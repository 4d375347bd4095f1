package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.coded.Patience;
import dev.hearsay.query.Alliances;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/** Sorts the claims of an answer by the pairs of actors of whom they affirm relations, and by sign; one pass by numbers. */
final class Tallying {

    private final Answer answer;
    private final Directory directory;
    private final TieRule rule;
    private final Alliances alliances;
    private final Map<Ends, Pair> pairs = new HashMap<>();

    /** The claims with relations inside an alliance, once for each such relation. */
    private final IntArrayList inside = new IntArrayList();

    private Tallying(Answer answer, TieRule rule) {
        this.answer = answer;
        this.directory = answer.directory();
        this.rule = rule;
        this.alliances = Alliances.named(directory, rule.alliances());
    }

    /** The numbers of the claims that affirm positive and negative relations of a pair. */
    private record Pair(IntArrayList positive, IntArrayList negative) {

        Pair() {
            this(new IntArrayList(), new IntArrayList());
        }
    }

    static Tallying of(Answer answer, TieRule rule) {
        Tallying tallying = new Tallying(answer, rule);
        Patience patience = new Patience();
        // In order, so that of several claims that cannot be folded always the same is told.
        answer.forEachInOrder(ordinal -> {
            patience.spend();
            tallying.add(ordinal);
        });
        return tallying;
    }

    private void add(int ordinal) {
        UnaryOperator<Actor.Id> standIn = standIn(ordinal);
        for (Relation relation : answer.valuesAt(ordinal, Field.AFFIRMED)) {
            Sign sign = directory.kind(relation.kind()).map(RelationKind::sign).orElse(Sign.NEUTRAL);
            if (sign != Sign.NEUTRAL && relation.isSpecified()) {
                Actor.Id subject = standIn.apply(relation.subject().orElseThrow());
                Actor.Id object = standIn.apply(relation.object().orElseThrow());
                add(subject, sign, object, ordinal);
            }
        }
    }

    /** Who stands for an actor in a claim, which becomes an object only if somebody may be folded. */
    private UnaryOperator<Actor.Id> standIn(int ordinal) {
        if (alliances.isEmpty()) {
            return actor -> actor;
        }
        Claim claim = answer.at(ordinal);
        return actor -> alliances.standIn(actor, claim, directory);
    }

    private void add(Actor.Id subject, Sign sign, Actor.Id object, int ordinal) {
        if (!subject.equals(object)) {
            Pair pair = pairs.computeIfAbsent(Ends.of(subject, object), ends -> new Pair());
            (sign == Sign.POSITIVE ? pair.positive : pair.negative).add(ordinal);
        } else if (alliances.listed().contains(subject)) {
            inside.add(ordinal);
        }
    }

    /** The ties of all pairs, mixed ones too, by their ends. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((ends, pair) -> ties.add(new Tie(ends, backing(pair.positive), backing(pair.negative))));
        ties.sort(Comparator.comparing(Tie::ends));
        return ties;
    }

    private Backing backing(IntArrayList ordinals) {
        return Backing.of(answer, rule.measure(), ordinals);
    }

    /** How many relations claims affirm inside an alliance, each once for each claim. */
    int relationsInside() {
        return inside.size();
    }

    /** The claims that do. */
    Backing inside() {
        return backing(inside);
    }
}
