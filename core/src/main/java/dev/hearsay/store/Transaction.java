package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Mention;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.Withdrawal;
import dev.hearsay.columns.RowSet;
import dev.hearsay.growing.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
        List<Mention> mentions = fresh(
                corpus.mentions(),
                mention -> store.mentionIndex().get(mention.toString()),
                mention -> named(Reference.Type.MENTION, mention));
        List<Withdrawal> withdrawals = fresh(
                corpus.withdrawals(),
                withdrawal -> store.withdrawn().get(withdrawal.claim()),
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
        Layout layout = store.layout().plus(claims, store.numbers(), directory, store.executor());
        Shelf<Claim.Id, Withdrawal> all = store.withdrawn().plus(withdrawals, Withdrawal::claim);
        return store.changed(
                layout,
                new Snapshot(
                        store.numbers(),
                        parts(layout.segments(), withdrawals, new Hindsight(Optional.empty(), all)),
                        directory,
                        store.linkIndex().plus(links)),
                store.mentionIndex().plus(mentions, Mention::toString),
                all);
    }

    private List<Part> parts(List<Segment> segments, List<Withdrawal> withdrawals, Hindsight hindsight) {
        List<Part> parts = new ArrayList<>();
        int base = 0;
        for (Segment segment : segments) {
            parts.add(part(segment, base, segments, withdrawals, hindsight));
            base = Math.addExact(base, segment.size());
        }
        return parts;
    }

    /** The part as it was, if nothing of it has changed; else with the rows that are gone now. */
    private Part part(
            Segment segment, int base, List<Segment> segments, List<Withdrawal> withdrawals, Hindsight hindsight) {
        Optional<Part> old =
                store.parts().stream().filter(part -> part.segment() == segment).findFirst();
        RoaringBitmap gone = old.map(Part::gone).orElseGet(() -> goneBefore(segment, segments));
        RoaringBitmap more = rows(segment, withdrawals.stream().map(Withdrawal::claim));
        if (more.isEmpty() && old.isPresent() && old.get().base() == base) {
            return old.get();
        }
        return new Part(segment, base, more.isEmpty() ? gone : RoaringBitmap.or(gone, more), hindsight);
    }

    /** The rows that were gone from the segments that this one was merged of, which are no longer among the segments. */
    private RoaringBitmap goneBefore(Segment merged, List<Segment> segments) {
        RoaringBitmap gone = new RoaringBitmap();
        for (Part part : store.parts()) {
            if (!part.gone().isEmpty() && !segments.contains(part.segment())) {
                gone.or(rows(merged, RowSet.of(part.gone()).stream().mapToObj(part.segment()::id)));
            }
        }
        return gone;
    }

    private static RoaringBitmap rows(Segment segment, Stream<Claim.Id> claims) {
        RoaringBitmap rows = new RoaringBitmap();
        claims.mapToInt(segment::row).filter(row -> row >= 0).forEach(rows::add);
        return rows;
    }
}
