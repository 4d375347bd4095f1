package dev.hearsay.store;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The links between claims, by the claims at their ends. */
final class LinkIndex {

    static final LinkIndex EMPTY = new LinkIndex(ImmutableSortedSet.of());

    private final ImmutableSortedSet<ClaimLink> links;
    private final ImmutableListMultimap<Claim.Id, ClaimLink> byClaim;

    private LinkIndex(ImmutableSortedSet<ClaimLink> links) {
        this.links = links;
        ImmutableListMultimap.Builder<Claim.Id, ClaimLink> ends = ImmutableListMultimap.builder();
        for (ClaimLink link : links) {
            ends.put(link.from(), link).put(link.to(), link);
        }
        this.byClaim = ends.build();
    }

    LinkIndex plus(Collection<ClaimLink> more) {
        return more.isEmpty()
                ? this
                : new LinkIndex(ImmutableSortedSet.<ClaimLink>naturalOrder()
                        .addAll(links)
                        .addAll(more)
                        .build());
    }

    /** The links between claims that pass a test. */
    LinkIndex among(Predicate<Claim.Id> known) {
        Stream<ClaimLink> left = links.stream().filter(link -> known.test(link.from()) && known.test(link.to()));
        return new LinkIndex(left.collect(ImmutableSortedSet.toImmutableSortedSet(ClaimLink::compareTo)));
    }

    /** The link with the same ends and kind. */
    Optional<ClaimLink> like(ClaimLink link) {
        return Optional.ofNullable(links.floor(link)).filter(found -> found.compareTo(link) == 0);
    }

    List<ClaimLink> all() {
        return links.asList();
    }

    List<ClaimLink> of(Claim.Id claim) {
        return byClaim.get(claim);
    }
}
