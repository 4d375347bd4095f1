/** The engines under test, one class each; found by name. */
@NullMarked
package dev.hearsay.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
