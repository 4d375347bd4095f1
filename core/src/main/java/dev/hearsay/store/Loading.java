package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Many corpora on their way to one store: the claims of all of them go into one segment, or few, so that none is merged later. Nothing of
 * a corpus is kept but its records other than claims.
 *
 * <p>It takes only what is in order. Whatever is not, or may not be, is left to a store that takes the corpora one by one and so
 * can tell what is wrong, and with which of them.
 */
final class Loading {

    private final Numbers numbers = new Numbers();
    private final Writing claims;
    private final List<Corpus> others = new ArrayList<>();
    private Directory directory = Directory.EMPTY;

    /** Claims that were named and must therefore have come before. */
    private final Set<Claim.Id> named = new HashSet<>();

    Loading() {
        this(Writing.MOST);
    }

    Loading(long most) {
        claims = new Writing(numbers, Directory.EMPTY, most);
    }

    /** Takes a corpus; whether it is in order. */
    boolean add(Corpus corpus) {
        List<Problem> problems = new ArrayList<>(directory.conflicts(corpus));
        problems.addAll(corpus.problemsAmong(directory, claim -> true));
        if (!problems.isEmpty()) {
            return false;
        }
        directory = directory.plus(corpus);
        claims.knowing(directory);
        for (Claim claim : corpus.claims()) {
            if (!named.isEmpty() && named.contains(claim.id())) {
                return false;
            }
            claims.add(claim);
        }
        if (!corpus.links().isEmpty()
                || !corpus.mentions().isEmpty()
                || !corpus.withdrawals().isEmpty()) {
            others.add(withoutClaims(corpus));
            corpus.open().stream()
                    .filter(reference -> reference.type() == Reference.Type.CLAIM)
                    .forEach(reference -> named.add(new Claim.Id(reference.id())));
        }
        return true;
    }

    /** What refers to claims, which are all here only in the end. */
    private Corpus withoutClaims(Corpus corpus) {
        Corpus.Builder rest = Corpus.builder().knowing(directory, claim -> true);
        corpus.links().forEach(rest::add);
        corpus.mentions().forEach(rest::add);
        corpus.withdrawals().forEach(rest::add);
        return rest.build();
    }

    /** The store of all corpora; empty if a claim came twice, or what refers to claims is not in order. */
    Optional<ClaimStore> store() {
        List<Segment> segments = claims.segments();
        if (haveRepeats(segments)) {
            return Optional.empty();
        }
        try {
            ClaimStore store = ClaimStore.of(numbers, segments, directory);
            for (Corpus rest : others) {
                store = store.with(rest);
            }
            return Optional.of(store);
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    private static boolean haveRepeats(List<Segment> segments) {
        for (int later = 0; later < segments.size(); later++) {
            Segment segment = segments.get(later);
            if (segment.ids().hasRepeats()
                    || segments.subList(0, later).stream().anyMatch(segment::hasIdOf)) {
                return true;
            }
        }
        return false;
    }
}
