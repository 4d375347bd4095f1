/**
 * Discourse networks: who says the same about the same, and who the opposite.
 *
 * <p>A {@link dev.hearsay.network.NetworkDesign} says which nodes are joined by what, which statements count and how; made of an answer, or of windows of
 * time, it gives {@link dev.hearsay.network.DiscourseNetwork networks} whose every weight leads back to its claims.
 *
 * <pre>{@code
 * DiscourseNetwork coalitions = NetworkDesign.oneMode(Mode.AFFILIATION, Mode.TOPIC)
 *         .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT)
 *         .normalisedBy(Normalisation.AVERAGE)
 *         .of(answer);
 * coalitions.edges().forEach(edge -> System.out.println(edge + ": " + edge.claims().counts()));
 * }</pre>
 */
@NullMarked
package dev.hearsay.network;

import org.jspecify.annotations.NullMarked;
