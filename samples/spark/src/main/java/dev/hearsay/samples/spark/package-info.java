/** The same questions, asked of a store in memory, of DuckDB and of Spark: {@link dev.hearsay.samples.spark.ThreeEngines}. */
@NullMarked
package dev.hearsay.samples.spark;

import org.jspecify.annotations.NullMarked;
