package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.columns.RowSet;
import dev.hearsay.growing.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What one snapshot sees of a segment. */
class PartTest {

    private static final int CLAIMS = 2000;

    private static Part without(int... gone) {
        List<Claim> claims = IntStream.range(0, CLAIMS)
                .mapToObj(i -> Claim.of("c-" + i, "wire", Attribution.ownVoice("agency"), "It rains")
                        .build())
                .toList();
        Segment segment = Segments.of(claims, Corpus.builder().build(), new Numbers());
        return new Part(segment, 0, RoaringBitmap.bitmapOf(gone), new Hindsight(Optional.empty(), Shelf.empty()));
    }

    /** Most lists hold none of the few claims that are withdrawn, and are not to be made anew for them. */
    @Test
    void aListWithoutWithdrawnClaimsStaysWhatItIs() {
        RowSet even = RowSet.of(IntStream.range(0, CLAIMS / 2).map(i -> 2 * i).toArray(), 0, CLAIMS / 2);
        assertSame(even, without().visible(even));
        assertSame(even, without(7, 9).visible(even));
        Part seen = without(7);
        seen.all();
        assertSame(even, seen.visible(even));
    }

    @Test
    void ofManyWithdrawnClaimsNoneIsSeen() {
        int[] odd = IntStream.range(0, CLAIMS / 2).map(i -> 2 * i + 1).toArray();
        Part part = without(odd);
        RowSet all = RowSet.span(0, CLAIMS);
        int[] even = IntStream.range(0, CLAIMS / 2).map(i -> 2 * i).toArray();
        assertArrayEquals(even, part.visible(all).toArray());
        assertArrayEquals(even, part.all().toArray());
        assertArrayEquals(
                new int[] {2},
                part.visible(RowSet.of(new int[] {1, 2, 3}, 0, 3)).toArray());
        assertArrayEquals(
                new int[] {2},
                without(odd).visible(RowSet.of(new int[] {1, 2, 3}, 0, 3)).toArray());
    }

    @Test
    void withdrawnClaimsAreNotSeen() {
        int[] rows =
                IntStream.range(0, CLAIMS).filter(row -> row != 4 && row != 9).toArray();
        assertArrayEquals(rows, without(4, 9).all().toArray());
        assertArrayEquals(
                new int[] {2, 6},
                without(4, 9).visible(RowSet.of(new int[] {2, 4, 6}, 0, 3)).toArray());
    }
}
