package dev.hearsay.network;

import dev.hearsay.MisuseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary designs of networks. */
final class Designs {

    private Designs() {}

    /** Of any two of these modes, with any of these qualifiers, and all that is defined for them. */
    static Arbitrary<NetworkDesign> of(Arbitrary<Mode> firsts, Arbitrary<Mode> seconds, Qualifier... qualifiers) {
        Arbitrary<NetworkDesign> plain = Combinators.combine(
                        Arbitraries.of(NetworkDesign.Kind.values()), firsts, seconds)
                .as((kind, first, second) ->
                        new NetworkDesign(kind, first, second, NetworkDesign.Weighing.PLAIN, Selection.ALL));
        return Combinators.combine(
                        plain,
                        Arbitraries.of(qualifiers),
                        Arbitraries.of(Aggregation.values()),
                        Arbitraries.of(Normalisation.values()))
                .filter(Designs::isDefined)
                .as((design, qualifier, how, by) ->
                        design.qualifiedBy(qualifier, how).normalisedBy(by));
    }

    private static boolean isDefined(NetworkDesign design, Qualifier qualifier, Aggregation how, Normalisation by) {
        try {
            design.qualifiedBy(qualifier, how).normalisedBy(by);
            return true;
        } catch (MisuseException e) {
            return false;
        }
    }
}
