/** XML as text, and the characters that it lacks; not exported. */
@NullMarked
package dev.hearsay.markup;

import org.jspecify.annotations.NullMarked;
