/**
 * The signed graph of the actors of an answer, and what follows from it: which triangles are balanced, how far the whole is from
 * balance, which camps there are, who stands between them, and who shares an enemy.
 *
 * <p>Everything is derived from claims and leads back to them. {@link dev.hearsay.balance.TieRule} says how claims become ties,
 * {@link dev.hearsay.balance.SignedGraph} has them; the other views are made from it by {@code of}:
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.of(perspective.answer());
 * System.out.println(Triangles.of(graph).degree(BalanceTheory.STRUCTURAL));
 * Frustration frustration = Frustration.of(graph);
 * frustration.coalitions().list().forEach(System.out::println);
 * frustration.ties().forEach(tie -> System.out.println(tie + ": " + tie.claims().evidence()));
 * Brokers.of(frustration.coalitions()).list().forEach(System.out::println);
 * EnemiesOfEnemies.of(graph).of("iran").forEach(System.out::println);
 * }</pre>
 *
 * <p>A tie is somebody's claim about two actors, as everywhere; nothing here says that two actors are friends or enemies.
 * Actors come in the order of their ids, ties by their ends, by code point. The same claims give the same result, in whatever
 * order they came. What takes long stops when its thread is interrupted, with a {@link dev.hearsay.QuestionStoppedException}.
 */
@NullMarked
package dev.hearsay.balance;

import org.jspecify.annotations.NullMarked;
