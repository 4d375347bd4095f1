/**
 * Answers that can tell their claims by number, which is how views count them. Not exported.
 */
@NullMarked
package dev.hearsay.coded;

import org.jspecify.annotations.NullMarked;
