package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why an answer does not hold a claim.
 *
 * @param claim the claim
 * @param reasons each of the reasons; empty if the answer holds the claim
 */
public record Absence(Claim.Id claim, List<Reason> reasons) {

    /** What may keep a claim out. */
    public enum Cause {
        /** The store knows no claim of that id. */
        UNKNOWN,
        /** The claim was withdrawn. */
        WITHDRAWN,
        /** The store looks back to a time at which the claim was not yet recorded. */
        NOT_YET_RECORDED,
        /** The claim does not meet a part of the condition. */
        CONDITION,
        /** The claim meets the condition, and stands in the order before the offset or after the limit. */
        CUT
    }

    /**
     * One reason.
     *
     * @param cause of which sort it is
     * @param inWords what goes on after "it", such as {@code is not about iran}
     */
    public record Reason(Cause cause, String inWords) {

        /** The words. */
        @Override
        public String toString() {
            return inWords;
        }
    }

    /** Copies the reasons. */
    public Absence {
        reasons = ImmutableList.copyOf(reasons);
    }

    /** Whether the answer lacks the claim. */
    public boolean isMissing() {
        return !reasons.isEmpty();
    }

    /** For example {@code c-7 is missing: it is not about iran, it was withdrawn by desk}. */
    @Override
    public String toString() {
        return isMissing()
                ? reasons.stream()
                        .map(reason -> "it " + reason)
                        .collect(Collectors.joining(", ", claim + " is missing: ", ""))
                : claim + " is in the answer";
    }
}
