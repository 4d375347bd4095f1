package dev.hearsay.sql;

import dev.hearsay.view.Difference;
import dev.hearsay.view.Tenet;

/**
 * How two perspectives stand to each other on one tenet, counted; see {@link Difference}.
 *
 * @param verdict whether they agree, contradict each other, or only one of them holds it
 * @param tenet what it is about
 * @param left how many claims of the left make the verdict, or, where only the right holds the tenet, touch it
 * @param right how many of the right, likewise
 */
public record Divergence(Difference.Verdict verdict, Tenet tenet, long left, long right) {}
