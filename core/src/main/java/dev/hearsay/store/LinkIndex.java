package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.growing.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
            ends.computeIfAbsent(link.from(), this::known).add(link);
            if (!link.to().equals(link.from())) {
                ends.computeIfAbsent(link.to(), this::known).add(link);
            }
        }
        ends.replaceAll((claim, links) -> ImmutableList.sortedCopyOf(links));
        return new LinkIndex(byClaim.plus(ends), seen);
    }

    private List<ClaimLink> known(Claim.Id end) {
        return new ArrayList<>(of(end));
    }

    /** The links between claims that pass a test, which is asked when a link is looked at. */
    LinkIndex among(Predicate<Claim.Id> known) {
        return new LinkIndex(byClaim, link -> known.test(link.from()) && known.test(link.to()));
    }

    /** The link with the same ends and kind. */
    Optional<ClaimLink> like(ClaimLink link) {
        List<ClaimLink> links = of(link.from());
        int place = Collections.binarySearch(links, link);
        return place < 0 ? Optional.empty() : Optional.of(links.get(place));
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
