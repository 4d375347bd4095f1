package dev.hearsay;

import java.util.Comparator;
import java.util.Map;

/**
 * How one claim bears on another.
 *
 * @param from the claim that bears
 * @param kind how
 * @param to the claim borne on
 * @param notes free key-value notes, by key
 */
public record ClaimLink(Claim.Id from, Kind kind, Claim.Id to, Map<String, String> notes)
        implements Comparable<ClaimLink> {

    private static final Comparator<ClaimLink> ORDER =
            Comparator.comparing(ClaimLink::from).thenComparing(ClaimLink::kind).thenComparing(ClaimLink::to);

    /** The ways in which a claim bears on another. */
    public enum Kind {
        /** Gives a reason for it. */
        SUPPORTS,
        /** Cannot be true together with it. */
        CONTRADICTS,
        /** Says the same. */
        RESTATES,
        /** Says more of the same matter. */
        ELABORATES,
        /** Tells of what brings it about. */
        CAUSES,
        /** Takes its place; the corrected claim is withdrawn. */
        CORRECTS
    }

    /** Checks that a claim does not bear on itself: {@code HS-0111}. */
    public ClaimLink {
        notes = Texts.notes(notes);
        if (from.equals(to)) {
            throw new MisuseException("HS-0111", "Claim '" + from + "' is linked to itself.", "Name another claim.");
        }
    }

    /** A link without notes. */
    public static ClaimLink of(String from, Kind kind, String to) {
        return new ClaimLink(new Claim.Id(from), kind, new Claim.Id(to), Map.of());
    }

    /** By the linking claim, kind and linked claim; two links that agree in these are one and the same link. */
    @Override
    public int compareTo(ClaimLink other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code c-2 SUPPORTS c-1}. */
    @Override
    public String toString() {
        return Texts.token(from) + " " + kind + " " + Texts.token(to);
    }
}
