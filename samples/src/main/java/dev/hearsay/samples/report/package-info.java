/**
 * Who says what, as a {@link dev.hearsay.samples.report.Report}: made once from a store, and shown by
 * {@link dev.hearsay.samples.report.PlainText} and {@link dev.hearsay.samples.report.Page}, which hence say the same.
 */
@NullMarked
package dev.hearsay.samples.report;

import org.jspecify.annotations.NullMarked;
