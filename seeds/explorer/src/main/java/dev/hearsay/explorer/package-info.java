/**
 * One self-contained page in which people look through a store: who claims what about whom, through whom we know it, and
 * where. {@link dev.hearsay.explorer.Explorer} is the door.
 *
 * <pre>{@code
 * Explorer.of(store).titled("The region as its voices have it").withText("wire-7", text).write(Path.of("explorer.html"));
 * }</pre>
 *
 * <p>The page needs a browser and nothing else: no network, no other file. What it shows comes from the library's views; the
 * browser only chooses among their claims. No word of a claim is ever taken for markup or script.
 *
 * <table>
 * <caption>Codes of this package</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-0370</td><td>more claims than a page holds</td></tr>
 * <tr><td>HS-0371</td><td>a title that cannot be read</td></tr>
 * <tr><td>HS-0372</td><td>a text that is not the one annotated</td></tr>
 * <tr><td>HS-0373</td><td>texts too long for a page</td></tr>
 * </table>
 */
@NullMarked
package dev.hearsay.explorer;

import org.jspecify.annotations.NullMarked;
