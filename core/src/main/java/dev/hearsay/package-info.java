/**
 * The vocabulary: sources, actors, speakers, attributions, anchors, claims and what they assert.
 *
 * <p>The claim is the only fact; everything else is derived from sets of claims. A {@link dev.hearsay.Corpus} is the door: an
 * immutable bundle of records whose references were all checked.
 *
 * <table>
 * <caption>Words that could be taken for one another</caption>
 * <tr><th>word</th><th>means</th></tr>
 * <tr><td>actor</td><td>anyone who can act, speak or be spoken of</td></tr>
 * <tr><td>speaker</td><td>an actor in the capacity in which it is given a voice</td></tr>
 * <tr><td>voice</td><td>a speaker in a chain of attribution; counted, the distinct speakers</td></tr>
 * <tr><td>source</td><td>a document</td></tr>
 * <tr><td>report</td><td>a source, reprints folded into their original</td></tr>
 * <tr><td>relation</td><td>subject, kind and object; stands only within an assertion</td></tr>
 * <tr><td>assertion</td><td>a relation that a claim affirms or denies</td></tr>
 * <tr><td>position</td><td>a topic and the stance taken on it</td></tr>
 * <tr><td>problem</td><td>something wrong with data; misuse is something wrong with a call</td></tr>
 * </table>
 */
@NullMarked
package dev.hearsay;

import org.jspecify.annotations.NullMarked;
