/**
 * The indexed store: {@link dev.hearsay.store.ClaimStore} is its only door.
 *
 * <pre>{@code
 * ClaimStore store = ClaimStore.of(corpus);
 * Answer answer = store.select(Query.of(Condition.has(Field.MODALITY, Modality.THREAT)));
 * ClaimStore later = store.with(more);      // the old snapshot stays as it was
 * }</pre>
 */
@NullMarked
package dev.hearsay.store;

import org.jspecify.annotations.NullMarked;
