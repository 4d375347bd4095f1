/**
 * What the store is made of: columns of numbers, the rows of each number, and sets of rows. Knows nothing of claims; not
 * exported.
 *
 * <p>Everything here is immutable once made, except {@link dev.hearsay.columns.Numbering}, which only grows, and {@link
 * dev.hearsay.columns.Tape}, which is what a column is while it is being written.
 */
@NullMarked
package dev.hearsay.columns;

import org.jspecify.annotations.NullMarked;
