package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The oracle of a history: what a store was told, in plain lists, and what of it can be seen. */
final class Ledger {

    private final Corpus world;
    private final Map<Claim.Id, Claim> claims = new TreeMap<>();
    private final List<ClaimLink> links = new ArrayList<>();
    private final Map<Claim.Id, Withdrawal> withdrawals = new TreeMap<>();

    Ledger(Corpus world) {
        this.world = world;
    }

    /** The same entries, to go on differently. */
    Ledger copy() {
        Ledger copy = new Ledger(world);
        copy.claims.putAll(claims);
        copy.links.addAll(links);
        copy.withdrawals.putAll(withdrawals);
        return copy;
    }

    void add(Corpus corpus) {
        corpus.claims().forEach(claim -> claims.put(claim.id(), claim));
        links.addAll(corpus.links());
        corpus.withdrawals().forEach(withdrawal -> withdrawals.put(withdrawal.claim(), withdrawal));
    }

    /** Every claim there was, by id. */
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    boolean knows(ClaimLink link) {
        return links.stream().anyMatch(other -> other.compareTo(link) == 0);
    }

    boolean isWithdrawn(Claim.Id claim) {
        return withdrawals.containsKey(claim);
    }

    /**
     * What can be seen.
     *
     * @param corpus every record, but of the links only those that can be seen
     * @param claims the claims that can be seen, by id
     */
    record View(Corpus corpus, List<Claim> claims) {}

    /** What can be seen now, or looking back. */
    View view(Optional<Instant> then) {
        Predicate<Claim> recorded = claim -> then.isEmpty()
                || claim.recorded().isEmpty()
                || !claim.recorded().get().isAfter(then.get());
        Predicate<Claim> gone = claim -> isWithdrawn(claim.id())
                && (then.isEmpty() || !withdrawals.get(claim.id()).when().isAfter(then.get()));
        Corpus.Builder corpus = Corpus.builder().vocabulary(world.kinds());
        world.sources().forEach(corpus::add);
        world.actors().forEach(corpus::add);
        world.topics().forEach(corpus::add);
        claims.values().forEach(corpus::add);
        withdrawals.values().forEach(corpus::add);
        links.stream()
                .filter(link -> recorded.test(claims.get(link.from())) && recorded.test(claims.get(link.to())))
                .forEach(corpus::add);
        List<Claim> visible =
                claims.values().stream().filter(recorded).filter(gone.negate()).toList();
        return new View(corpus.build(), visible);
    }
}
