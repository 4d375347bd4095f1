package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Absence;
import dev.hearsay.query.Absence.Cause;
import dev.hearsay.query.Absence.Reason;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks for what keeps a claim out of an answer. */
final class Missing {

    private final Snapshot snapshot;
    private final StoredAnswer answer;
    private final Claim.Id id;
    private final List<Reason> reasons = new ArrayList<>();

    Missing(Snapshot snapshot, StoredAnswer answer, Claim.Id id) {
        this.snapshot = snapshot;
        this.answer = answer;
        this.id = id;
    }

    Absence absence() {
        if (!answer.contains(id)) {
            snapshot.parts().forEach(this::look);
            if (reasons.isEmpty()) {
                add(Cause.UNKNOWN, "is no claim that this store knows");
            }
        }
        return new Absence(id, reasons);
    }

    private void add(Cause cause, String words) {
        reasons.add(new Reason(cause, words));
    }

    private void look(Part part) {
        int row = part.segment().row(id);
        if (row < 0) {
            return;
        }
        Claim claim = part.segment().claim(row);
        if (!part.sees(row)) {
            invisible(claim, part.hindsight());
        }
        unmet(answer.query().condition(), claim);
        if (reasons.isEmpty()) {
            add(Cause.CUT, "is cut off: " + place());
        }
    }

    private void invisible(Claim claim, Hindsight hindsight) {
        claim.recorded()
                .filter(recorded ->
                        hindsight.instant().filter(recorded::isAfter).isPresent())
                .ifPresent(recorded -> add(Cause.NOT_YET_RECORDED, "was not recorded before " + recorded));
        hindsight
                .withdrawals()
                .get(id)
                .filter(withdrawal -> hindsight
                        .instant()
                        .map(then -> !withdrawal.when().isAfter(then))
                        .orElse(true))
                .ifPresent(withdrawal -> add(Cause.WITHDRAWN, inWords(withdrawal)));
    }

    private static String inWords(Withdrawal withdrawal) {
        return "was withdrawn by " + withdrawal.by() + " at " + withdrawal.when() + ": " + withdrawal.why();
    }

    /** Each part of a conjunction that the claim does not meet. */
    private void unmet(Condition condition, Claim claim) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> unmet(part, claim));
        } else if (!condition.matches(claim, snapshot)) {
            add(Cause.CONDITION, "is " + condition.negate());
        }
    }

    private String place() {
        Query asked = answer.query();
        Query all = new Query(asked.condition(), asked.order(), 0, OptionalInt.empty());
        int place = 0;
        for (int ordinal : StoredAnswer.of(snapshot, all).ordinals()) {
            place++;
            if (snapshot.id(ordinal).equals(id)) {
                break;
            }
        }
        Optional<String> last = asked.limit().stream()
                .mapToObj(limit -> " to " + ((long) asked.offset() + limit))
                .findFirst();
        return "it is number " + place + ", and those from number " + (asked.offset() + 1L) + last.orElse(" on")
                + " were asked for";
    }
}
