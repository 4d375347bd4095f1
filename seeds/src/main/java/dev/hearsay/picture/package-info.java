/**
 * Pictures for reports and pages, drawn without a browser: a graph, a timeline, a table of stances, each one SVG file that stands by itself. {@link
 * dev.hearsay.picture.Pictures} is the door.
 *
 * <pre>{@code
 * Pictures.graph("Who stands how to whom, by what they say", Graph.of(ActorGraph.of(answer))).save(Path.of("actors.svg"));
 * }</pre>
 *
 * <p>A picture is light or dark as its reader prefers, says what it shows to those who hear it, and tells signs by heads and marks as well as
 * by colour. It loads nothing and runs nothing. The same view always gives the same bytes, on every machine.
 */
@NullMarked
package dev.hearsay.picture;

import org.jspecify.annotations.NullMarked;
