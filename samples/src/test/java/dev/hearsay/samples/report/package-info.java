@NullMarked
package dev.hearsay.samples.report;

import org.jspecify.annotations.NullMarked;
