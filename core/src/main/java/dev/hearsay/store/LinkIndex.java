package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.growing.Shelf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The links between claims, by the claims at their ends. Grows by sharing. */
final class LinkIndex {

    static final LinkIndex EMPTY = new LinkIndex(Shelf.empty(), link -> true);

    private final Shelf<Claim.Id, List<ClaimLink>> byClaim;
    private final Predicate<ClaimLink> seen;

    private LinkIndex(Shelf<Claim.Id, List<ClaimLink>> byClaim, Predicate<ClaimLink> seen) {
        this.byClaim = byClaim;
        this.seen = seen;
    }

    LinkIndex plus(Collection<ClaimLink> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<Claim.Id, List<ClaimLink>> ends = new HashMap<>();
        for (ClaimLink link : more) {
            join(ends, link.from(), link);
            join(ends, link.to(), link);
        }
        ends.replaceAll((claim, links) -> links.stream().sorted().toList());
        return new LinkIndex(byClaim.plus(ends), seen);
    }

    private void join(Map<Claim.Id, List<ClaimLink>> ends, Claim.Id end, ClaimLink link) {
        ends.merge(end, joined(of(end), List.of(link)), (old, one) -> joined(old, List.of(link)));
    }

    private static List<ClaimLink> joined(List<ClaimLink> some, List<ClaimLink> more) {
        return ImmutableList.<ClaimLink>builder().addAll(some).addAll(more).build();
    }

    /** The links between claims that pass a test, which is asked when a link is looked at. */
    LinkIndex among(Predicate<Claim.Id> known) {
        return new LinkIndex(byClaim, link -> known.test(link.from()) && known.test(link.to()));
    }

    /** The link with the same ends and kind. */
    Optional<ClaimLink> like(ClaimLink link) {
        return of(link.from()).stream()
                .filter(other -> other.compareTo(link) == 0)
                .findFirst();
    }

    /** Every link, in order. */
    List<ClaimLink> all() {
        return stream().sorted().collect(ImmutableList.toImmutableList());
    }

    private Stream<ClaimLink> stream() {
        ImmutableList.Builder<ClaimLink> all = ImmutableList.builder();
        byClaim.forEach((claim, links) ->
                links.stream().filter(link -> link.from().equals(claim)).forEach(all::add));
        return all.build().stream().filter(seen);
    }

    List<ClaimLink> of(Claim.Id claim) {
        return byClaim.get(claim).orElse(List.of()).stream().filter(seen).toList();
    }
}
