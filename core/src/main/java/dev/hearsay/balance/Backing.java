package dev.hearsay.balance;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/** The claims of an answer that speak for one sign of a tie, by their numbers, each once; and how many they count for. */
final class Backing {

    private final Answer answer;
    private final int[] ordinals;
    private final long strength;

    private Backing(Answer answer, long strength, int... ordinals) {
        this.answer = answer;
        this.ordinals = ordinals;
        this.strength = strength;
    }

    static Backing of(Answer answer, Counts.Measure measure, IntArrayList ordinals) {
        int[] each = ordinals.distinct().toSortedArray();
        return new Backing(answer, strength(answer, measure, each), each);
    }

    private static long strength(Answer answer, Counts.Measure measure, int... ordinals) {
        return switch (measure) {
            case CLAIMS -> ordinals.length;
            case VOICES -> distinct(answer, Field.SPEAKER, ordinals);
            case REPORTS -> distinct(answer, Field.REPORT, ordinals);
        };
    }

    private static <V> long distinct(Answer answer, Field<V> field, int... ordinals) {
        Collection<V> values = new HashSet<>();
        for (int ordinal : ordinals) {
            values.addAll(answer.valuesAt(ordinal, field));
        }
        return values.size();
    }

    /** How many claims, voices or reports they are. */
    long strength() {
        return strength;
    }

    /** The claims, in the order of the answer; found when somebody asks. */
    Answer claims() {
        List<Claim.Id> ids = new ArrayList<>();
        for (int ordinal : ordinals) {
            ids.addAll(answer.valuesAt(ordinal, Field.CLAIM));
        }
        return answer.only(ids);
    }
}
