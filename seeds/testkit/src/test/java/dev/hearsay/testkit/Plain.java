package dev.hearsay.testkit;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/** Corpora for formats that have claims only. */
final class Plain {

    private static final Set<RelationKind.Id> BUILT_IN =
            RelationKinds.builtIn().stream().map(RelationKind::id).collect(Collectors.toUnmodifiableSet());

    private Plain() {}

    /** Claims that name built-in relation kinds only, and such others as a format can tell, with what they name. */
    static Arbitrary<Corpus> corpora(Predicate<Claim> such) {
        return Corpora.corpora().map(corpus -> of(corpus, such));
    }

    private static Corpus of(Corpus corpus, Predicate<Claim> such) {
        Corpus.Builder plain = Corpus.builder();
        corpus.sources().forEach(plain::add);
        corpus.actors().forEach(plain::add);
        corpus.topics().forEach(plain::add);
        List<Claim> claims = corpus.claims().stream()
                .filter(claim -> claim.assertions().stream()
                        .allMatch(a -> BUILT_IN.contains(a.relation().kind())))
                .filter(such)
                .toList();
        claims.forEach(plain::add);
        return plain.build();
    }
}
