/**
 * What the store shares with the views that count: answers that can tell their claims by number, and the patience with which long
 * questions are asked. Not exported.
 */
@NullMarked
package dev.hearsay.coded;

import org.jspecify.annotations.NullMarked;
