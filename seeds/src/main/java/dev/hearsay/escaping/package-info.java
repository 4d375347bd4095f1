/** How texts stand in XML and in tables, and the characters that XML lacks; not exported. */
@NullMarked
package dev.hearsay.escaping;

import org.jspecify.annotations.NullMarked;
