/**
 * What grows by sharing: {@link dev.hearsay.growing.Shelf}, the map of which every earlier state stays as it was.
 *
 * <p>For the library's own use; not exported.
 */
@NullMarked
package dev.hearsay.growing;

import org.jspecify.annotations.NullMarked;
