package dev.hearsay;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of relation between actors: one entry of the vocabulary in which assertions are made.
 *
 * @param id the stable key
 * @param label the verb people read, such as {@code excludes}; an ellipsis in it stands where the object goes if not at its
 *     end, as in {@code threatens … (violence)}
 * @param parent the wider kind, if any
 * @param sign friendly, hostile or neither
 * @param weight how strong, from -10 (most hostile) to +10 (most friendly), as on Goldstein's scale; 0 where not weighed
 * @param symmetric whether it holds both ways, so that subject and object may be exchanged
 * @param opposite the kind that says the contrary, if declared; opposites name each other
 * @param notes free key-value notes, by key
 */
public record RelationKind(
        Id id,
        String label,
        Optional<Id> parent,
        Sign sign,
        double weight,
        boolean symmetric,
        Optional<Id> opposite,
        Map<String, String> notes) {

    /** What stands for the object within a label. */
    static final String OBJECT = "\u2026";

    private static final double STRONGEST = 10;

    /**
     * The stable key of a relation kind, for example {@code excludes}.
     *
     * @param value the key
     */
    public record Id(String value) implements Comparable<Id> {

        /** Checks the key: {@code HS-0101} to {@code HS-0103}. */
        public Id {
            Texts.id(value, "The id of a relation kind");
        }

        /** By code point. */
        @Override
        public int compareTo(Id other) {
            return CodePoints.ORDER.compare(value, other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks the label, the weight against its range and the sign, and that a kind is not its own parent or opposite. */
    public RelationKind {
        Texts.readable(label, "The label of relation kind", id);
        notes = Texts.notes(notes);
        weight = weight == 0 ? 0.0 : weight; // -0.0 equals 0.0 for people, not for records
        if (!(Math.abs(weight) <= STRONGEST)) {
            throw new MisuseException(
                    "HS-0112", "Relation kind '" + id + "' weighs " + weight + ".", "Use a weight from -10 to +10.");
        }
        if (weight != 0 && Math.signum(weight) != sign.value()) {
            throw new MisuseException(
                    "HS-0113",
                    "Relation kind '" + id + "' is " + sign.name().toLowerCase(Locale.ROOT) + " but weighs " + weight
                            + ".",
                    "Give sign and weight the same direction, or weight 0.");
        }
        if (parent.equals(Optional.of(id)) || opposite.equals(Optional.of(id))) {
            throw new MisuseException(
                    "HS-0111",
                    "Relation kind '" + id + "' is its own parent or opposite.",
                    "Name another kind or none.");
        }
    }

    /** A directed kind without parent or opposite. */
    public static RelationKind of(String id, String label, Sign sign, double weight) {
        return new RelationKind(new Id(id), label, Optional.empty(), sign, weight, false, Optional.empty(), Map.of());
    }

    /** The same kind under a wider one. */
    public RelationKind under(RelationKind parent) {
        return new RelationKind(id, label, Optional.of(parent.id), sign, weight, symmetric, opposite, notes);
    }

    /** The same kind, holding both ways. */
    public RelationKind bothWays() {
        return new RelationKind(id, label, parent, sign, weight, true, opposite, notes);
    }

    /** The same kind with a declared opposite, which must name this one as its opposite in turn. */
    public RelationKind oppositeOf(String opposite) {
        return new RelationKind(id, label, parent, sign, weight, symmetric, Optional.of(new Id(opposite)), notes);
    }

    /** The same kind with these notes in place of its own. */
    public RelationKind withNotes(Map<String, String> notes) {
        return new RelationKind(id, label, parent, sign, weight, symmetric, opposite, notes);
    }
}
