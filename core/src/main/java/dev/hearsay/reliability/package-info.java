/**
 * How far annotators agree who have read the same places: Krippendorff's alpha, Cohen's kappa, and what they disagree on.
 *
 * <p>{@link dev.hearsay.reliability.Coding} says what is compared, {@link dev.hearsay.reliability.ReliabilityData} gathers what each
 * annotator has coded at each place, and computes:
 *
 * <pre>{@code
 * ReliabilityData data = ReliabilityData.of(answer, Coding.stanceOn("zangezur-corridor"));
 * System.out.println(data.alpha(Metric.ORDINAL));     // 0.815 (40 codes at 11 places)
 * System.out.println(data.kappa("anna", "ben"));      // undefined: NO_VARIATION
 * data.disagreements().forEach(System.out::println);  // wire 310-316: anna OPPOSE, ben NEUTRAL
 * }</pre>
 */
@NullMarked
package dev.hearsay.reliability;

import org.jspecify.annotations.NullMarked;
