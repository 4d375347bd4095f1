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

    private final Numbers numbers;
    private final List<Part> parts;
    private final Directory directory;
    private final LinkIndex links;
    private final boolean whole;

    Snapshot(Numbers numbers, List<Part> parts, Directory directory, LinkIndex links) {
        this.numbers = numbers;
        this.parts = ImmutableList.copyOf(parts);
        this.directory = directory;
        this.links = links;
        this.whole = parts.stream().allMatch(Part::isWhole);
    }

    /** Whether every claim of every part is visible. */
    boolean isWhole() {
        return whole;
    }

    Numbers numbers() {
        return numbers;
    }

    List<Part> parts() {
        return parts;
    }

    LinkIndex linkIndex() {
        return links;
    }

    int size() {
        int size = 0;
        for (Part part : parts) {
            size = Math.addExact(size, part.count());
        }
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
        Part part = part(ordinal);
        return part.segment().claim(ordinal - part.base());
    }

    /** The id of the claim of a number. */
    Claim.Id id(int ordinal) {
        Part part = part(ordinal);
        return part.segment().id(ordinal - part.base());
    }

    /** The place of the part that holds a number. */
    int partOf(int ordinal) {
        return parts.indexOf(part(ordinal));
    }

    /** The part that holds a number. */
    Part part(int ordinal) {
        for (Part part : parts) {
            if (ordinal >= part.base() && ordinal - part.base() < part.size()) {
                return part;
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
            int row = part.segment().row(id);
            if (row >= 0 && part.sees(row)) {
                return OptionalInt.of(part.base() + row);
            }
        }
        return OptionalInt.empty();
    }
}
