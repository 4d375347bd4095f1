package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How tests make segments. */
final class Segments {

    private Segments() {}

    /** A segment of claims in the order given. */
    static Segment of(List<Claim> claims, Corpus world, Numbers numbers) {
        SegmentBuilder builder = new SegmentBuilder(numbers, Directory.EMPTY.plus(world));
        claims.forEach(builder::add);
        return new Sealing(builder).segment();
    }

    /** Claims dealt out to so many lists, some perhaps empty. */
    static List<List<Claim>> dealt(List<Claim> claims, int parts, Random random) {
        List<List<Claim>> dealt = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            dealt.add(new ArrayList<>());
        }
        claims.forEach(claim -> dealt.get(random.nextInt(parts)).add(claim));
        return dealt;
    }
}
