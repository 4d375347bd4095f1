package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import java.util.ArrayList;
import java.util.List;

/** Claims on their way to segments: to one, unless their texts are longer together than an array may well be. */
final class Writing {

    /** So many bytes of texts fill a segment; an array could hold twice as many, so that one claim more never overflows it. */
    static final long MOST = 1L << 30;

    private final Numbers numbers;
    private final long most;
    private Directory directory;
    private SegmentBuilder claims;
    private final List<Segment> full = new ArrayList<>();

    Writing(Numbers numbers, Directory directory) {
        this(numbers, directory, MOST);
    }

    Writing(Numbers numbers, Directory directory, long most) {
        this.numbers = numbers;
        this.directory = directory;
        this.most = most;
        this.claims = new SegmentBuilder(numbers, directory);
    }

    /** From here on, claims may name what this directory knows too. */
    void knowing(Directory larger) {
        directory = larger;
        claims.knowing(larger);
    }

    void add(Claim claim) {
        claims.add(claim);
        if (claims.longest() >= most) {
            full.add(sealing().segment());
        }
    }

    /** What was written, let go here, so that sealing can let it go column by column. */
    private Sealing sealing() {
        Sealing sealing = new Sealing(claims);
        claims = new SegmentBuilder(numbers, directory);
        return sealing;
    }

    /** The segments, at least one. */
    List<Segment> segments() {
        if (full.isEmpty() || claims.size() > 0) {
            full.add(sealing().segment());
        }
        return List.copyOf(full);
    }
}
