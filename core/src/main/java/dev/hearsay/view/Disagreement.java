package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.coded.CodedAnswer.AssertionVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * Finds the relations that one speaker affirms and another denies, or affirms the opposite of, by numbers: first who is against
 * what, then who affirms it. Two ends and a kind are one number, so a relation is an object only if it is found.
 */
final class Disagreement {

    private final CodedAnswer answer;
    private final KindTable kinds;
    private final int actorBits;
    private final int kindBits;
    private final LongArrayList affirmed;
    private final IntArrayList affirmers;
    private final Opponents opponents = new Opponents();

    private Disagreement(CodedAnswer answer) {
        this.answer = answer;
        this.kinds = new KindTable(answer);
        this.actorBits = bits(answer.actors());
        this.kindBits = bits(answer.kinds());
        int claims = answer.count();
        this.affirmed = new LongArrayList(claims);
        this.affirmers = new IntArrayList(claims);
    }

    private static int bits(int numbers) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(numbers);
    }

    /** The relations on which speakers disagree, in their order. */
    static List<Relation> relations(CodedAnswer answer) {
        Disagreement disagreement = new Disagreement(answer);
        answer.forEachAssertion(disagreement::take);
        return disagreement.relations();
    }

    private void take(int speaker, int subject, int kind, int object, boolean affirms) {
        if (subject == AssertionVisitor.UNSPECIFIED || object == AssertionVisitor.UNSPECIFIED) {
            return;
        }
        if (affirms) {
            affirmed.add(normal(subject, kind, object));
            affirmers.add(speaker);
            opposeOpposite(speaker, subject, kind, object);
        } else {
            oppose(normal(subject, kind, object), speaker);
        }
    }

    /** Whoever affirms a relation is against those whose opposite it is. */
    private void opposeOpposite(int speaker, int subject, int kind, int object) {
        for (int opposed : kinds.opposedBy(kind)) {
            oppose(normal(subject, opposed, object), speaker);
            if (kinds.isSymmetric(kind)) {
                oppose(normal(object, opposed, subject), speaker);
            }
        }
    }

    private void oppose(long relation, int speaker) {
        opponents.add(relation, speaker);
    }

    private long normal(int subject, int kind, int object) {
        return kinds.isSymmetric(kind) && subject > object
                ? packed(object, kind, subject)
                : packed(subject, kind, object);
    }

    private long packed(int subject, int kind, int object) {
        return (((long) subject << kindBits) | kind) << actorBits | object;
    }

    private List<Relation> relations() {
        LongHashSet found = new LongHashSet();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < affirmed.size(); i++) {
            if (opponents.oppose(affirmed.get(i), affirmers.get(i)) && found.add(affirmed.get(i))) {
                relations.add(relation(affirmed.get(i)));
            }
        }
        relations.sort(null);
        return relations;
    }

    private Relation relation(long packed) {
        Actor.Id object = answer.actor((int) (packed & ((1L << actorBits) - 1)));
        RelationKind.Id kind = answer.kind((int) (packed >> actorBits & ((1L << kindBits) - 1)));
        Actor.Id subject = answer.actor((int) (packed >> (actorBits + kindBits)));
        return new Kinds(answer.directory()).normal(new Relation(Optional.of(subject), kind, Optional.of(object)));
    }

    /** What follows from kinds, by number, looked up once for each kind. */
    private static final class KindTable {

        private final boolean[] symmetric;
        private final int[][] opposedBy;

        KindTable(CodedAnswer answer) {
            symmetric = new boolean[answer.kinds()];
            opposedBy = new int[answer.kinds()][];
            Directory directory = answer.directory();
            for (int kind = 0; kind < symmetric.length; kind++) {
                symmetric[kind] = directory
                        .kind(answer.kind(kind))
                        .map(RelationKind::symmetric)
                        .orElse(false);
                opposedBy[kind] = new int[0];
            }
            for (int kind = 0; kind < symmetric.length; kind++) {
                int opposed = kind;
                directory
                        .kind(answer.kind(kind))
                        .flatMap(RelationKind::opposite)
                        .map(answer::number)
                        // A number given since to a kind that no claim of the answer's snapshot has is none of this
                        // table's.
                        .filter(opposite -> opposite >= 0 && opposite < opposedBy.length)
                        .ifPresent(opposite -> add(opposite, opposed));
            }
        }

        /** A relation of a kind is opposed by those of its declared opposite. */
        private void add(int opposite, int opposed) {
            int[] more = Arrays.copyOf(opposedBy[opposite], opposedBy[opposite].length + 1);
            more[more.length - 1] = opposed;
            opposedBy[opposite] = more;
        }

        boolean isSymmetric(int kind) {
            return symmetric[kind];
        }

        int[] opposedBy(int kind) {
            return opposedBy[kind];
        }
    }
}
