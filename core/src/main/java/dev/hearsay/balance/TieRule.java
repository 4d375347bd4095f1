package dev.hearsay.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.CodePoints;
import dev.hearsay.query.Counts;
import java.util.List;

/**
 * How the claims on two actors become one tie: a value that can be kept and used for any answer.
 *
 * <p>What counts is what claims affirm of two named, different actors, in either direction, by the sign of the kind of the
 * relation. Denials count for neither sign, and kinds without a sign make no tie. The strength of each sign is the number of claims
 * - or of voices, or of reports - that affirm at least one relation of that sign; one that affirms several counts once, one that
 * affirms both signs counts for both. The greater strength gives the tie its sign; where both are equal, the pair is mixed and
 * has none. Questions and possibilities count too; {@link dev.hearsay.view.Contest#FIRM} leaves them out beforehand.
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.of(answer, TieRule.counting(Counts.Measure.VOICES).folding("nato", "sco"));
 * }</pre>
 *
 * @param measure what is counted
 * @param alliances the names of the alliances whose members are folded into them, by code point; of all others, none
 */
public record TieRule(Counts.Measure measure, List<String> alliances) {

    /** Counts claims and keeps every actor apart. */
    public static final TieRule CLAIMS = counting(Counts.Measure.CLAIMS);

    /** Sorts and copies the names. */
    public TieRule {
        alliances = ImmutableList.copyOf(ImmutableSortedSet.copyOf(CodePoints.ORDER, alliances));
    }

    /** Counts claims, voices or reports and keeps every actor apart. */
    public static TieRule counting(Counts.Measure measure) {
        return new TieRule(measure, List.of());
    }

    /** The same, with the members of these alliances, and of no others, folded into them; see {@link dev.hearsay.query.Alliances}. */
    public TieRule folding(String... alliances) {
        return new TieRule(measure, List.of(alliances));
    }
}
