package dev.hearsay.store;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Reference;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Query;
import dev.hearsay.query.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * An immutable, indexed snapshot of claims: the one door to the store.
 *
 * <p>A change gives a new snapshot that shares all it can with the old one, which stays as it was; readers need no lock. A
 * change is made whole or not at all. Every time is given by the caller, since the library has no clock.
 *
 * <pre>{@code
 * ClaimStore store = ClaimStore.of(corpus);
 * ClaimStore more = store.with(another);
 * ClaimStore less = more.without(new Claim.Id("c-7"), "desk", Instant.parse("2023-08-01T09:00:00Z"), "misheard");
 * Answer then = less.knownAt(Instant.parse("2023-07-31T00:00:00Z")).select(query);
 * }</pre>
 */
public final class ClaimStore implements Setting {

    private final Snapshot snapshot;
    private final LinkIndex links;
    private final ImmutableSortedSet<Mention> mentions;
    private final ImmutableSortedMap<Claim.Id, Withdrawal> withdrawals;
    private final Optional<Instant> asOf;

    ClaimStore(
            Snapshot snapshot,
            LinkIndex links,
            ImmutableSortedSet<Mention> mentions,
            ImmutableSortedMap<Claim.Id, Withdrawal> withdrawals,
            Optional<Instant> asOf) {
        this.snapshot = snapshot;
        this.links = links;
        this.mentions = mentions;
        this.withdrawals = withdrawals;
        this.asOf = asOf;
    }

    /**
     * A store of one corpus.
     *
     * @throws CorpusException if the corpus leaves ids open: each of them, {@code HS-1002}
     */
    public static ClaimStore of(Corpus corpus) {
        Snapshot nothing = new Snapshot(List.of(), Directory.EMPTY, LinkIndex.EMPTY);
        return new ClaimStore(
                        nothing, LinkIndex.EMPTY, ImmutableSortedSet.of(), ImmutableSortedMap.of(), Optional.empty())
                .with(corpus);
    }

    /**
     * This store and the records of a corpus, whose open ids are looked up here.
     *
     * <p>A record that is known already, with an equal value, changes nothing. The cost is that of indexing the corpus,
     * and now and then of merging small segments, so that n additions of claims cost O(n log n) in all; those
     * of links, mentions and withdrawals copy the lists of these.
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
        List<Part> parts = new ArrayList<>();
        for (Part part : snapshot.parts()) {
            RoaringBitmap live = part.segment().all();
            live.andNot(part.segment().recordedAfter(instant));
            withdrawals.values().stream()
                    .filter(withdrawal -> !withdrawal.when().isAfter(instant))
                    .mapToInt(withdrawal -> part.segment().ordinal(withdrawal.claim()))
                    .filter(ordinal -> ordinal >= 0)
                    .forEach(live::remove);
            parts.add(new Part(part.segment(), part.base(), live));
        }
        LinkIndex then = links.among(id -> any(id).flatMap(Claim::recorded)
                .map(recorded -> !recorded.isAfter(instant))
                .orElse(true));
        return new ClaimStore(
                new Snapshot(parts, directory(), then), links, mentions, withdrawals, Optional.of(instant));
    }

    /**
     * The claims that answer a question. The planner asks the condition that promises fewest claims first.
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
        return mentions.asList();
    }

    /** The withdrawals, by claim; of a store that looks back, those made by then. */
    public List<Withdrawal> withdrawals() {
        return withdrawals.values().stream()
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
        return any(id).filter(claim -> asOf.isEmpty() || isRecordedBy(asOf.get(), claim))
                .isPresent();
    }

    private static boolean isRecordedBy(Instant instant, Claim claim) {
        return claim.recorded().map(recorded -> !recorded.isAfter(instant)).orElse(true);
    }

    /** How many claims are visible. */
    public int size() {
        return snapshot.size();
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
        snapshot.parts().forEach(part -> part.segment().claims().forEach(all::add));
        links.all().forEach(all::add);
        mentions.forEach(all::add);
        withdrawals.values().forEach(all::add);
        return all.build();
    }

    /** The claim of an id, withdrawn or not. */
    Optional<Claim> any(Claim.Id id) {
        for (Part part : snapshot.parts()) {
            int ordinal = part.segment().ordinal(id);
            if (ordinal >= 0) {
                return Optional.of(part.segment().claim(ordinal));
            }
        }
        return Optional.empty();
    }

    List<Part> parts() {
        return snapshot.parts();
    }

    LinkIndex linkIndex() {
        return links;
    }

    ImmutableSortedSet<Mention> mentionIndex() {
        return mentions;
    }

    Map<Claim.Id, Withdrawal> withdrawn() {
        return withdrawals;
    }

    /** For example {@code 84 claims as known at 2023-08-01T00:00:00Z}. */
    @Override
    public String toString() {
        return size() + " claims"
                + asOf.map(instant -> " as known at " + instant).orElse("");
    }
}
