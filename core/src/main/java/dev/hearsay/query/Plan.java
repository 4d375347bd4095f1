package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a store found an answer.
 *
 * <p>Estimates take conditions for independent of each other: where three in ten claims meet one and two in ten the other, six in
 * a hundred are expected to meet both.
 *
 * @param question the question in words
 * @param visible the claims of the snapshot
 * @param steps what was looked up, in the order in which it was
 * @param answer the claims found
 * @param partial whether only the newest claims were wanted, and as many as wanted were found: older ones need not have been looked
 *     at, so that the counts of the steps may be those of newer ones only
 */
public record Plan(String question, int visible, List<Step> steps, int answer, boolean partial) {

    /**
     * One look-up.
     *
     * @param condition what was asked, in words
     * @param index the index that answered, or {@code scan} where each remaining claim was tested
     * @param estimated how many claims it was expected to find by itself
     * @param expected how many claims were expected to remain after it and all steps before it
     * @param remaining how many claims remained; with those withdrawn or, in a look back, not yet recorded, as long as it
     *     was not worth while to leave them out
     */
    public record Step(String condition, String index, int estimated, int expected, int remaining) {}

    /** Copies the steps. */
    public Plan {
        steps = ImmutableList.copyOf(steps);
    }

    /** Whether any step had to test claims one by one. */
    public boolean scans() {
        return steps.stream().anyMatch(step -> step.index().equals("scan"));
    }

    /** How many claims the answer was expected to have, before limits. */
    public int expected() {
        return steps.isEmpty() ? visible : steps.get(steps.size() - 1).expected();
    }

    /** The question, then a line a step. Steps stand in the order in which they were asked. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(question).append("\n  of ").append(visible).append(" claims");
        for (Step step : steps) {
            text.append("\n  ").append(step.condition());
            text.append("  [").append(step.index()).append(": about ").append(step.estimated());
            text.append(", expected ").append(step.expected());
            text.append(", left ").append(step.remaining()).append(']');
        }
        text.append("\n  = ").append(answer);
        return text.append(partial ? ", the newest: older claims may not be counted above" : "")
                .toString();
    }
}
