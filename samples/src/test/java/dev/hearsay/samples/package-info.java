@NullMarked
package dev.hearsay.samples;

import org.jspecify.annotations.NullMarked;
