package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Setting;
import java.util.List;
import java.util.OptionalInt;

/** What one store sees: visible claims by segment, and the records they refer to. */
final class Snapshot implements Setting {

    private final List<Part> parts;
    private final Directory directory;
    private final LinkIndex links;
    private final int size;

    Snapshot(List<Part> parts, Directory directory, LinkIndex links) {
        this.parts = ImmutableList.copyOf(parts);
        this.directory = directory;
        this.links = links;
        this.size =
                parts.stream().mapToInt(part -> part.live().getCardinality()).sum();
    }

    List<Part> parts() {
        return parts;
    }

    int size() {
        return size;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public List<ClaimLink> links() {
        return links.all();
    }

    @Override
    public List<ClaimLink> links(Claim.Id claim) {
        return links.of(claim);
    }

    Claim at(int ordinal) {
        for (Part part : parts) {
            if (ordinal >= part.base() && ordinal < part.base() + part.size()) {
                return part.segment().claim(ordinal - part.base());
            }
        }
        throw new MisuseException(
                "HS-0322",
                "This snapshot numbers no claim " + ordinal + ".",
                "Use numbers that forEachOrdinal of the same answer gave.");
    }

    /** The number of a visible claim. */
    OptionalInt ordinal(Claim.Id id) {
        for (Part part : parts) {
            int ordinal = part.segment().ordinal(id);
            if (ordinal >= 0 && part.live().contains(ordinal)) {
                return OptionalInt.of(part.base() + ordinal);
            }
        }
        return OptionalInt.empty();
    }
}
