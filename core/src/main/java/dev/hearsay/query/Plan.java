package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a store found an answer.
 *
 * @param question the question in words
 * @param visible the claims of the snapshot
 * @param steps what was looked up, in the order in which it was
 * @param answer the claims found
 */
public record Plan(String question, int visible, List<Step> steps, int answer) {

    /**
     * One look-up.
     *
     * @param condition what was asked, in words
     * @param index the index that answered, or {@code scan} where each remaining claim was tested
     * @param estimated how many claims it was expected to find by itself
     * @param remaining how many claims remained after it and all steps before it
     */
    public record Step(String condition, String index, int estimated, int remaining) {}

    /** Copies the steps. */
    public Plan {
        steps = ImmutableList.copyOf(steps);
    }

    /** Whether any step had to test claims one by one. */
    public boolean scans() {
        return steps.stream().anyMatch(step -> step.index().equals("scan"));
    }

    /** The question, then a line a step. Steps that are expected to leave fewest claims come first. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(question).append("\n  of ").append(visible).append(" claims");
        for (Step step : steps) {
            text.append("\n  ").append(step.condition());
            text.append("  [").append(step.index()).append(": about ").append(step.estimated());
            text.append(", left ").append(step.remaining()).append(']');
        }
        return text.append("\n  = ").append(answer).toString();
    }
}
