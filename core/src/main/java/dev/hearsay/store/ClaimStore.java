package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Reference;
import dev.hearsay.Withdrawal;
import dev.hearsay.growing.Shelf;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Query;
import dev.hearsay.query.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.roaringbitmap.RoaringBitmap;

/**
 * An immutable, indexed snapshot of claims: the one door to the store.
 *
 * <p>A change gives a new snapshot that shares all it can with the old one, which stays as it was; readers need no lock. A
 * change is made whole or not at all: also one whose thread is interrupted, which ends in a {@link
 * dev.hearsay.QuestionStoppedException}. Every time is given by the caller, since the library has no clock.
 *
 * <pre>{@code
 * ClaimStore store = ClaimStore.of(corpus);
 * ClaimStore more = store.with(another);
 * ClaimStore less = more.without(new Claim.Id("c-7"), "desk", Instant.parse("2023-08-01T09:00:00Z"), "misheard");
 * Answer then = less.knownAt(Instant.parse("2023-07-31T00:00:00Z")).select(query);
 * }</pre>
 */
public final class ClaimStore implements Setting {

    private final Layout layout;
    private final Snapshot snapshot;
    private final LinkIndex links;
    private final Shelf<String, Mention> mentions;
    private final Shelf<Claim.Id, Withdrawal> withdrawals;
    private final Optional<Instant> asOf;
    private final Optional<Executor> executor;

    private ClaimStore(
            Layout layout,
            Snapshot snapshot,
            LinkIndex links,
            Shelf<String, Mention> mentions,
            Shelf<Claim.Id, Withdrawal> withdrawals,
            Optional<Instant> asOf,
            Optional<Executor> executor) {
        this.layout = layout;
        this.snapshot = snapshot;
        this.links = links;
        this.mentions = mentions;
        this.withdrawals = withdrawals;
        this.asOf = asOf;
        this.executor = executor;
    }

    /**
     * A store of one corpus.
     *
     * @throws CorpusException if the corpus leaves ids open: each of them, {@code HS-1002}
     */
    public static ClaimStore of(Corpus corpus) {
        return empty().with(corpus);
    }

    /**
     * A store of many corpora, taken one after the other: each may name what those before it hold. The way to load more claims
     * than fit into memory as objects, since each corpus may be garbage as soon as the next is asked for.
     *
     * <p>All or nothing, as {@code of(first).with(second)...} would have it, but quicker; the corpora are gone through a
     * second time if something is told twice or is not in order.
     *
     * @throws CorpusException with every problem of the first corpus that has any
     */
    public static ClaimStore of(Iterable<Corpus> corpora) {
        return loaded(corpora).orElseGet(() -> {
            ClaimStore store = empty();
            for (Corpus corpus : corpora) {
                store = store.with(corpus);
            }
            return store;
        });
    }

    private static Optional<ClaimStore> loaded(Iterable<Corpus> corpora) {
        Loading loading = new Loading();
        for (Corpus corpus : corpora) {
            if (!loading.add(corpus)) {
                return Optional.empty();
            }
        }
        return loading.store();
    }

    private static ClaimStore empty() {
        return of(new Numbers(), List.of(), Directory.EMPTY);
    }

    /** A store of claims in segments and of what they name. */
    static ClaimStore of(Numbers numbers, List<Segment> segments, Directory directory) {
        Hindsight now = new Hindsight(Optional.empty(), Shelf.empty());
        List<Part> parts = new ArrayList<>();
        int base = 0;
        for (Segment segment : segments) {
            parts.add(new Part(segment, base, new RoaringBitmap(), now));
            base = Math.addExact(base, segment.size());
        }
        return new ClaimStore(
                new Layout(segments),
                new Snapshot(numbers, parts, directory, LinkIndex.EMPTY),
                LinkIndex.EMPTY,
                Shelf.empty(),
                Shelf.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same store, whose segments are merged on an executor from now on, in this store and those that grow out of it. Without
     * one, whoever changes the store merges them, a little with each change; so they do until the executor begins with a task, and
     * if it drops one.
     */
    public ClaimStore mergingOn(Executor executor) {
        return new ClaimStore(layout, snapshot, links, mentions, withdrawals, asOf, Optional.of(executor));
    }

    /**
     * This store and the records of a corpus, whose open ids are looked up here.
     *
     * <p>A record that is known already, with an equal value, changes nothing. The cost is that of indexing the corpus,
     * and now and then of merging small segments, so that n additions of claims cost O(n log n) in all; a link copies the
     * list of those that its two claims have, a withdrawal the set of those withdrawn from among its neighbours.
     *
     * @throws CorpusException with every problem: an id that is not known, {@code HS-1002}; an id that has another value
     *     here, {@code HS-1003}; a withdrawal before the claim was recorded, {@code HS-1008}
     * @throws MisuseException {@code HS-0321} if this store looks back: see {@link #knownAt}
     */
    public ClaimStore with(Corpus corpus) {
        if (asOf.isPresent()) {
            throw new MisuseException(
                    "HS-0321", "A store that looks back cannot be changed.", "Change the store it was taken from.");
        }
        return new Transaction(this, corpus).result();
    }

    /**
     * This store without a claim, which stays known to those who look back before the instant.
     *
     * @param claim the claim
     * @param by who withdraws it
     * @param when from which instant on it is not known
     * @param why the reason
     * @throws CorpusException if there is no such claim, if it was withdrawn otherwise before, or recorded later
     */
    public ClaimStore without(Claim.Id claim, String by, Instant when, String why) {
        return with(Corpus.builder()
                .vocabulary(List.of())
                .open(Reference.to(claim))
                .add(new Withdrawal(claim, by, when, why))
                .build());
    }

    /**
     * What was known at an instant: claims recorded by then and not withdrawn by then, and the links between claims recorded
     * by then. A claim without a recording instant has always been known. Mentions, actors and other reference data are not
     * dated: they are as they are now. Of a store that looks back itself, nothing later is known.
     */
    public ClaimStore knownAt(Instant instant) {
        return asOf.filter(instant::isAfter).isPresent() ? this : lookingBack(instant);
    }

    private ClaimStore lookingBack(Instant instant) {
        Hindsight hindsight = new Hindsight(Optional.of(instant), withdrawals);
        List<Part> parts = new ArrayList<>();
        for (Part part : snapshot.parts()) {
            parts.add(new Part(part.segment(), part.base(), part.gone(), hindsight));
        }
        // The test holds the parts only: it must not keep alive the store that is looked back from.
        LinkIndex then = links.among(id -> isRecordedBy(instant, id, parts));
        return new ClaimStore(
                layout,
                new Snapshot(numbers(), parts, directory(), then),
                links,
                mentions,
                withdrawals,
                Optional.of(instant),
                executor);
    }

    /**
     * The claims that answer a question. Of a conjunction, the condition whose claims cost least to find is looked up first.
     *
     * @return the answer, which keeps this snapshot; see {@link Answer#explain} for how it was found
     */
    public Answer select(Query query) {
        return StoredAnswer.of(snapshot, query);
    }

    /** The sources, actors, topics and relation kinds, by id and name. */
    @Override
    public Directory directory() {
        return snapshot.directory();
    }

    /** The links, in order, those of withdrawn claims included. */
    @Override
    public List<ClaimLink> links() {
        return snapshot.links();
    }

    @Override
    public List<ClaimLink> links(Claim.Id claim) {
        return snapshot.links(claim);
    }

    /** The mentions, in order. */
    public List<Mention> mentions() {
        return sorted(mentions);
    }

    private static <T extends Comparable<T>> List<T> sorted(Shelf<?, T> records) {
        List<T> all = new ArrayList<>();
        records.forEach((key, record) -> all.add(record));
        return ImmutableList.sortedCopyOf(all);
    }

    /** The withdrawals, by claim; of a store that looks back, those made by then. */
    public List<Withdrawal> withdrawals() {
        return sorted(withdrawals).stream()
                .filter(withdrawal ->
                        asOf.map(then -> !withdrawal.when().isAfter(then)).orElse(true))
                .toList();
    }

    /** The claim of an id; empty if there is none or it is withdrawn. */
    public Optional<Claim> claim(Claim.Id id) {
        return snapshot.ordinal(id).stream().mapToObj(snapshot::at).findFirst();
    }

    /** Whether a claim of that id is known here or was before it was withdrawn: whether a link may name it. */
    public boolean knows(Claim.Id id) {
        return asOf.map(then -> isRecordedBy(then, id, snapshot.parts())).orElseGet(() -> any(id).isPresent());
    }

    /** Whether a claim, withdrawn or not, is there and was recorded by an instant. */
    private static boolean isRecordedBy(Instant instant, Claim.Id id, List<Part> parts) {
        for (Part part : parts) {
            int row = part.segment().row(id);
            if (row >= 0) {
                InstantIndex recorded = part.segment().recorded();
                return recorded.isKnown(row, recorded.instantsBy(instant));
            }
        }
        return false;
    }

    /** How many claims are visible. */
    public int size() {
        return snapshot.size();
    }

    /** What the store takes on the heap, by column and index. Walks over the store's parts, not over its claims. */
    public Footprint footprint() {
        ByteTally tally = new ByteTally();
        snapshot.parts().forEach(tally::add);
        tally.add(numbers());
        tally.add(links);
        tally.add(directory());
        return tally.footprint(snapshot.parts().stream().mapToInt(Part::size).sum());
    }

    /**
     * Everything the store was given, withdrawn claims and their withdrawals included: {@code ClaimStore.of(store.corpus())}
     * answers every question as this store does, unless this one looks back.
     */
    public Corpus corpus() {
        Corpus.Builder all = Corpus.builder().vocabulary(directory().kinds());
        directory().sources().forEach(all::add);
        directory().actors().forEach(all::add);
        directory().topics().forEach(all::add);
        snapshot.parts()
                .forEach(part -> part.segment()
                        .all()
                        .forEach(row -> all.add(part.segment().claim(row))));
        links.all().forEach(all::add);
        mentions().forEach(all::add);
        sorted(withdrawals).forEach(all::add);
        return all.build();
    }

    /** The claim of an id, withdrawn or not. */
    Optional<Claim> any(Claim.Id id) {
        for (Part part : snapshot.parts()) {
            int row = part.segment().row(id);
            if (row >= 0) {
                return Optional.of(part.segment().claim(row));
            }
        }
        return Optional.empty();
    }

    /** The store that a change makes of this one. */
    ClaimStore changed(
            Layout layout,
            Snapshot snapshot,
            Shelf<String, Mention> mentions,
            Shelf<Claim.Id, Withdrawal> withdrawals) {
        return new ClaimStore(
                layout, snapshot, snapshot.linkIndex(), mentions, withdrawals, Optional.empty(), executor);
    }

    Layout layout() {
        return layout;
    }

    Numbers numbers() {
        return snapshot.numbers();
    }

    Optional<Executor> executor() {
        return executor;
    }

    List<Part> parts() {
        return snapshot.parts();
    }

    LinkIndex linkIndex() {
        return links;
    }

    Shelf<String, Mention> mentionIndex() {
        return mentions;
    }

    Shelf<Claim.Id, Withdrawal> withdrawn() {
        return withdrawals;
    }

    /** For example {@code 84 claims as known at 2023-08-01T00:00:00Z}. */
    @Override
    public String toString() {
        return size() + " claims"
                + asOf.map(instant -> " as known at " + instant).orElse("");
    }
}
