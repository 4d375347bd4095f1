package dev.hearsay.samples.report;

import dev.hearsay.Position;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.samples.report.Report.Side;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Tenet;
import java.util.Optional;
import java.util.Set;

/**
 * What one of two speakers holds on a tenet.
 *
 * @param speaker the speaker's name
 * @param claims the claims on it, if any
 * @param reserve under what reserve alone they take a stand, such as {@code  (demand)}; empty if under none
 * @param stand what firm ones say of it; empty if they take no stand
 */
record Held(String speaker, Answer claims, String reserve, Optional<String> stand) {

    static final String AFFIRMED = "affirmed";
    static final String DENIED = "denied";
    static final String SUPPORTED = "supported";
    static final String OPPOSED = "opposed";

    static Held of(String speaker, Answer claims, Tenet tenet) {
        Answer firm = claims.where(Contest.FIRM);
        Optional<String> stand =
                tenet instanceof Tenet.OnRelation on ? stand(firm, on) : stand(firm, (Tenet.OnTopic) tenet);
        return new Held(speaker, claims, Words.reserve(taking(firm, tenet)), stand);
    }

    private static Optional<String> stand(Answer firm, Tenet.OnRelation on) {
        Optional<AssertedRelation> asserted = Relations.of(firm).get(on.relation());
        if (asserted.isEmpty()) {
            return firm.exists() ? Optional.of("the opposite affirmed") : Optional.empty();
        }
        return either(
                AFFIRMED, asserted.get().isAffirmed(), DENIED, asserted.get().isDenied());
    }

    private static Optional<String> stand(Answer firm, Tenet.OnTopic on) {
        Set<Stance> stances = Perspective.of(firm).on(on.topic().value()).keySet();
        return either(SUPPORTED, stances.contains(Stance.SUPPORT), OPPOSED, stances.contains(Stance.OPPOSE));
    }

    /** Those of the firm claims that take the stand. */
    private static Answer taking(Answer firm, Tenet tenet) {
        return tenet instanceof Tenet.OnTopic on
                ? firm.where(Condition.has(
                        Field.POSITION,
                        new Position(on.topic(), Stance.SUPPORT),
                        new Position(on.topic(), Stance.OPPOSE)))
                : firm;
    }

    private static Optional<String> either(String pro, boolean isPro, String contra, boolean isContra) {
        if (isPro && isContra) {
            return Optional.of(pro + " and " + contra);
        }
        return isPro ? Optional.of(pro) : isContra ? Optional.of(contra) : Optional.empty();
    }

    /** The claims, if they take a stand. */
    Optional<Side> side() {
        return stand.map(words -> new Side(words + " by " + speaker + reserve, Witness.ofOne(claims)));
    }

    /** That there are claims but no stand, if that is so. */
    Optional<String> leftOpen() {
        return stand.isEmpty() && claims.exists()
                ? Optional.of("left open by " + speaker + " in " + Words.count(claims.count(), "claim"))
                : Optional.empty();
    }
}
