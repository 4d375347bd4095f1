package dev.hearsay.sql;

import dev.hearsay.Relation;
import dev.hearsay.query.Counts;

/**
 * A relation, and how much stands behind it and against it.
 *
 * @param relation the relation; of a symmetric kind, with its ends in order
 * @param affirming how many claims, voices and reports affirm it
 * @param denying how many deny it
 */
public record Standing(Relation relation, Counts affirming, Counts denying) {}
