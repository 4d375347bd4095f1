package dev.hearsay.query;

import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Directory;
import java.util.List;

/** What a condition may ask beside the claim itself. */
public interface Setting {

    /** The records the claim's ids stand for. */
    Directory directory();

    /** Every link, in order. */
    List<ClaimLink> links();

    /** The links that have the claim at either end, in their order. */
    List<ClaimLink> links(Claim.Id claim);
}
