@NullMarked
package dev.hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
