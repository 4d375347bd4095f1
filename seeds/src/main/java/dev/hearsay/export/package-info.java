/**
 * Graphs in files: networks, perspectives, relations, signed graphs and answers for the programs in which people draw and reckon. {@link
 * dev.hearsay.export.Exports} is the door; {@link dev.hearsay.export.Graph} is what is written.
 *
 * <pre>{@code
 * Written written = Exports.graphml().save(Graph.of(network), Path.of("network.graphml"));
 * written.problems().forEach(System.out::println);    // what the format could not express, and what stands there instead
 * }</pre>
 *
 * <p>The same graph always gives the same bytes: UTF-8, lines that end with a line feed, numbers in the fewest digits that are read back as the
 * same number, nodes and edges in the order of the graph, no time stamp.
 *
 * <p>Texts are escaped as each format has it, and come back to the letter. Characters that XML 1.0 forbids - most control characters, halves of
 * surrogate pairs, {@code U+FFFE} and {@code U+FFFF} - are written <code>&#92;u{0001}</code> in every format but JSON, which lacks nothing but the
 * halves; where a text holds <code>&#92;u{</code> itself, it is written <code>&#92;u{005C}u{</code>. So every such text can be read back too. Lists
 * of texts, where a format has none, are one text: parted by semicolons, a semicolon or backslash within a text after a backslash.
 *
 * <table>
 * <caption>Codes of what a format could not express; all are warnings</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2701</td><td>characters written as above</td></tr>
 * <tr><td>HS-2702</td><td>times written as texts</td></tr>
 * <tr><td>HS-2703</td><td>lists written as one text</td></tr>
 * <tr><td>HS-2704</td><td>edges without a direction among some that have one: written as if they had, and marked</td></tr>
 * <tr><td>HS-2705</td><td>weights of 0 or less, which readers refuse: their size is written, the weight itself beside it</td></tr>
 * <tr><td>HS-2706</td><td>vague dates written as all their days</td></tr>
 * <tr><td>HS-2707</td><td>times that overlap written as one</td></tr>
 * <tr><td>HS-2708</td><td>cells guarded against being taken for formulas</td></tr>
 * <tr><td>HS-2709</td><td>attributes of the graph written as lines of its description or comments</td></tr>
 * <tr><td>HS-2710</td><td>edges left out for a limit of the reader</td></tr>
 * <tr><td>HS-2711</td><td>nodes left out for a limit of the reader</td></tr>
 * <tr><td>HS-2712</td><td>claims left out: there is no place for them</td></tr>
 * <tr><td>HS-2713</td><td>times left out: there is no place for them</td></tr>
 * <tr><td>HS-2714</td><td>ids, weights and attributes left out: there is no place for them</td></tr>
 * <tr><td>HS-2715</td><td>attributes of the graph left out: they have a table of their own</td></tr>
 * <tr><td>HS-2716</td><td>edges of one kind between the same nodes, told apart by a number after their kind</td></tr>
 * <tr><td>HS-2717</td><td>names of attributes written with underscores, the name itself as a description</td></tr>
 * <tr><td>HS-2718</td><td>what the graph was made without, such as the texts of sources; its attribute {@code leftOut} names it</td></tr>
 * </table>
 *
 * <p>Misuse is {@code HS-0360} to {@code HS-0365}: {@link dev.hearsay.export.Graph}, {@link dev.hearsay.export.Attributes} and {@link
 * dev.hearsay.export.Span} say for what.
 */
@NullMarked
package dev.hearsay.export;

import org.jspecify.annotations.NullMarked;
