/**
 * Questions as values: conditions over typed fields, their order, and the answers they get.
 *
 * <p>A {@link dev.hearsay.query.Query} compares by value and prints itself as a sentence. A store turns it into an {@link
 * dev.hearsay.query.Answer}: a set of claims with its evidence and its plan.
 *
 * <pre>{@code
 * Condition condition = Condition.has(Field.SPEAKER, new Actor.Id("vali-kaleji"))
 *     .and(Condition.has(Field.ABOUT, new Actor.Id("russia")));
 * Answer answer = store.select(Query.of(condition));
 * }</pre>
 */
@NullMarked
package dev.hearsay.query;

import org.jspecify.annotations.NullMarked;
