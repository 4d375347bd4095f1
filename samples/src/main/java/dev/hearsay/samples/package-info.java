/**
 * Programs a person runs: {@link dev.hearsay.samples.WhoSaysWhat} prints who says what in a seed file, and each of the
 * others shows one idea.
 */
@NullMarked
package dev.hearsay.samples;

import org.jspecify.annotations.NullMarked;
