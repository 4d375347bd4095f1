package dev.hearsay.store;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Mention;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** One change of a store: what of a corpus is new, what of it cannot be, and the snapshot with it. */
final class Transaction {

    private final ClaimStore store;
    private final Corpus corpus;
    private final List<Problem> problems = new ArrayList<>();

    Transaction(ClaimStore store, Corpus corpus) {
        this.store = store;
        this.corpus = corpus;
    }

    ClaimStore result() {
        problems.addAll(store.directory().conflicts(corpus));
        problems.addAll(corpus.problemsAmong(store.directory(), store::knows));
        List<Claim> claims = fresh(corpus.claims(), claim -> store.any(claim.id()), claim -> Reference.to(claim.id()));
        List<ClaimLink> links =
                fresh(corpus.links(), store.linkIndex()::like, link -> named(Reference.Type.LINK, link));
        List<Mention> mentions =
                fresh(corpus.mentions(), this::known, mention -> named(Reference.Type.MENTION, mention));
        List<Withdrawal> withdrawals = fresh(
                corpus.withdrawals(),
                withdrawal -> Optional.ofNullable(store.withdrawn().get(withdrawal.claim())),
                withdrawal -> named(Reference.Type.WITHDRAWAL, withdrawal.claim()));
        withdrawals.forEach(this::checkTime);
        if (!problems.isEmpty()) {
            throw new CorpusException(problems);
        }
        return changed(claims, links, mentions, withdrawals);
    }

    private static Reference named(Reference.Type type, Object words) {
        return new Reference(type, words.toString());
    }

    private <T> List<T> fresh(List<T> records, Function<T, Optional<T>> known, Function<T, Reference> name) {
        List<T> fresh = new ArrayList<>();
        for (T record : records) {
            Optional<T> old = known.apply(record);
            if (old.isEmpty()) {
                fresh.add(record);
            } else if (!old.get().equals(record)) {
                problems.add(Directory.conflict(name.apply(record), old.get(), record));
            }
        }
        return fresh;
    }

    private Optional<Mention> known(Mention mention) {
        return Optional.ofNullable(store.mentionIndex().floor(mention)).filter(other -> other.compareTo(mention) == 0);
    }

    private void checkTime(Withdrawal withdrawal) {
        store.any(withdrawal.claim())
                .flatMap(Claim::recorded)
                .filter(recorded -> withdrawal.when().isBefore(recorded))
                .ifPresent(recorded -> problems.add(Problem.error(
                                "HS-1008",
                                "Claim '" + withdrawal.claim() + "' is withdrawn before it is recorded.",
                                "Withdraw it at " + recorded + " or later.")
                        .concerning(named(Reference.Type.WITHDRAWAL, withdrawal.claim()), "/when")));
    }

    private ClaimStore changed(
            List<Claim> claims, List<ClaimLink> links, List<Mention> mentions, List<Withdrawal> withdrawals) {
        Directory directory = store.directory().plus(corpus);
        NavigableSet<Claim.Id> gone = withdrawals.stream()
                .map(Withdrawal::claim)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Claim.Id::compareTo));
        List<Segment> segments = merged(claims, directory);
        LinkIndex linked = store.linkIndex().plus(links);
        Map<Claim.Id, Withdrawal> all = new HashMap<>(store.withdrawn());
        withdrawals.forEach(withdrawal -> all.put(withdrawal.claim(), withdrawal));
        return new ClaimStore(
                new Snapshot(parts(segments, gone, all), directory, linked),
                linked,
                joined(mentions),
                ImmutableSortedMap.copyOf(all),
                Optional.empty());
    }

    private ImmutableSortedSet<Mention> joined(List<Mention> more) {
        return more.isEmpty()
                ? store.mentionIndex()
                : ImmutableSortedSet.<Mention>naturalOrder()
                        .addAll(store.mentionIndex())
                        .addAll(more)
                        .build();
    }

    /** The segments with a new one for the claims, into which smaller neighbours are merged like digits of a counter. */
    private List<Segment> merged(List<Claim> claims, Directory directory) {
        List<Segment> segments = new ArrayList<>();
        store.parts().forEach(part -> segments.add(part.segment()));
        if (claims.isEmpty()) {
            return segments;
        }
        List<Claim> last = new ArrayList<>(claims);
        while (!segments.isEmpty() && segments.get(segments.size() - 1).size() <= 2 * last.size()) {
            last.addAll(segments.remove(segments.size() - 1).claims());
        }
        segments.add(Segment.of(last, directory));
        return segments;
    }

    private List<Part> parts(List<Segment> segments, NavigableSet<Claim.Id> gone, Map<Claim.Id, Withdrawal> all) {
        List<Part> parts = new ArrayList<>();
        int base = 0;
        for (Segment segment : segments) {
            parts.add(new Part(segment, base, live(segment, gone, all)));
            base = Math.addExact(base, segment.size());
        }
        return parts;
    }

    /** The visible claims: as they were, less those gone now; of a new segment, those never withdrawn. */
    private RoaringBitmap live(Segment segment, NavigableSet<Claim.Id> gone, Map<Claim.Id, Withdrawal> all) {
        Optional<Part> old =
                store.parts().stream().filter(part -> part.segment() == segment).findFirst();
        RoaringBitmap live = old.map(part -> part.live().clone()).orElseGet(segment::all);
        for (Claim.Id id : old.isPresent() ? gone : all.keySet()) {
            int ordinal = segment.ordinal(id);
            if (ordinal >= 0) {
                live.remove(ordinal);
            }
        }
        return live;
    }
}
