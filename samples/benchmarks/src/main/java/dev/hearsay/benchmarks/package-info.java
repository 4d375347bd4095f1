/**
 * One workload of claims, and what each engine needs for it: Hearsay, its peers, and a limit written by hand.
 *
 * <p>{@link dev.hearsay.benchmarks.Table} is the door: it measures every engine in a JVM of its own, Hearsay beside the
 * limit, and writes one table. {@link dev.hearsay.benchmarks.Question} lists the questions, {@link
 * dev.hearsay.benchmarks.Engine} says what an engine answers to each. The README beside the module tells how to run it.
 */
@NullMarked
package dev.hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
