/**
 * What analysts ask of an answer: the relations it asserts, what is contested in it, a perspective and how it differs from
 * another, who can reach whom, who relays whom, and when things were said.
 *
 * <p>Each view is made from an {@link dev.hearsay.query.Answer} by {@code of} and never changes. Each of its parts is an
 * answer again, so that one can always ask who says so and where.
 *
 * <pre>{@code
 * Answer answer = store.select(Query.of(Condition.has(Field.TOPIC, new Topic.Id("zangezur-corridor"))));
 * for (AssertedRelation asserted : Relations.of(answer).from("russia")) {
 *     asserted.affirming().groupBy(Field.SPEAKER).forEach((speaker, claims) -> ...);
 * }
 * Contest.relations(answer).forEach(System.out::println);
 * // Russia excludes Iran: affirmed by Vali Kaleji; denied by Sergei Lavrov
 * }</pre>
 */
@NullMarked
package dev.hearsay.view;

import org.jspecify.annotations.NullMarked;
