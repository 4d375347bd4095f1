/**
 * For tests of loaders and writers: laws, arbitrary corpora to try them on, faults to plant, and assertions that say where
 * two corpora differ.
 *
 * <p>{@link dev.hearsay.testkit.SeedLoaderContract} is the door for whoever writes a loader, and
 * {@link dev.hearsay.testkit.SeedWriterContract} for whoever writes a writer; {@link dev.hearsay.testkit.Corpora} and
 * {@link dev.hearsay.testkit.HearsayDomain} are for all properties about corpora.
 *
 * <p>Add {@code hearsay-testkit} with the scope {@code test}: it brings jqwik, which runs the laws, and jqwik needs nothing
 * but the JUnit Platform.
 */
@NullMarked
package dev.hearsay.testkit;

import org.jspecify.annotations.NullMarked;
