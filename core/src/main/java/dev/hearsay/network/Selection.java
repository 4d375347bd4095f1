package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Condition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which statements, nodes and edges of a network count.
 *
 * @param duplicates which statements count once only
 * @param isolates what becomes of nodes without a statement that counts
 * @param excluded claims that do not count
 * @param leastStatements how many statements a node must have
 * @param leastWeight what an edge must weigh, whatever its sign; lesser ones weigh 0
 * @param dates when a claim was made
 */
public record Selection(
        Duplicates duplicates,
        Isolates isolates,
        Optional<Condition> excluded,
        int leastStatements,
        double leastWeight,
        Function<Claim, Optional<LocalDateTime>> dates) {

    /** What becomes of nodes without a statement that counts. */
    public enum Isolates {
        /** They are no nodes. */
        LEFT_OUT,
        /** They are nodes without edges. */
        KEPT
    }

    /** Everything, on the last day on which a claim may have been said. */
    static final Selection ALL =
            new Selection(Duplicates.KEPT, Isolates.LEFT_OUT, Optional.empty(), 0, 0, Selection::lastDay);

    /** Refuses thresholds below 0: {@code HS-0340}. */
    public Selection {
        check("number of statements of a node", leastStatements);
        check("weight of an edge", leastWeight);
    }

    private static void check(String what, Number least) {
        if (!(least.doubleValue() >= 0)) {
            throw new MisuseException("HS-0340", least + " is no least " + what + ".", "Use 0 or more.");
        }
    }

    /** Whether nodes without a statement that counts are kept. */
    public boolean keepsIsolates() {
        return isolates == Isolates.KEPT;
    }

    /** Whether claims are dated by when they were said. */
    @SuppressWarnings("ReferenceEquality") // a constant
    boolean isDatedByClaims() {
        return dates == ALL.dates;
    }

    /** Every part, without the caller's own dates, which nothing can tell. */
    @Override
    public String toString() {
        return "duplicates=" + duplicates + ", isolates=" + isolates + ", excluded="
                + excluded.map(Object::toString).orElse("nothing") + ", leastStatements=" + leastStatements
                + ", leastWeight="
                + leastWeight + (isDatedByClaims() ? "" : ", dates of the caller's own");
    }

    private static Optional<LocalDateTime> lastDay(Claim claim) {
        return claim.said().flatMap(said -> said.last()).map(LocalDate::atStartOfDay);
    }

    Selection counting(Duplicates which) {
        return new Selection(which, isolates, excluded, leastStatements, leastWeight, dates);
    }

    Selection withIsolates() {
        return new Selection(duplicates, Isolates.KEPT, excluded, leastStatements, leastWeight, dates);
    }

    Selection excluding(Condition condition) {
        Condition all = excluded.map(before -> before.or(condition)).orElse(condition);
        return new Selection(duplicates, isolates, Optional.of(all), leastStatements, leastWeight, dates);
    }

    Selection nodesWithAtLeast(int statements) {
        return new Selection(duplicates, isolates, excluded, statements, leastWeight, dates);
    }

    Selection edgesOfAtLeast(double weight) {
        return new Selection(duplicates, isolates, excluded, leastStatements, weight, dates);
    }

    Selection datedBy(Function<Claim, Optional<LocalDateTime>> when) {
        return new Selection(duplicates, isolates, excluded, leastStatements, leastWeight, when);
    }
}
