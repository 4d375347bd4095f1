package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Anchor;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Sparse;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Where the claims of a segment stand in their texts: positions and digests as columns, words for those that carry them. */
record Anchors(Rows starts, Column lengths, Column opens, Digests digests, Sparse<Words> words) {

    /** What an anchor's segment tells of the text. */
    record Words(Optional<String> exact, Optional<String> prefix, Optional<String> suffix) {}

    Optional<Words> words(int place) {
        return words.get(place);
    }

    /** The anchors of a claim. */
    List<Anchor> of(int row) {
        ImmutableList.Builder<Anchor> anchors = ImmutableList.builder();
        List<Anchor.Segment> segments = new ArrayList<>();
        for (int place = starts.start(row); place < starts.end(row); place++) {
            if (opens.get(place) == 1 && !segments.isEmpty()) {
                anchors.add(new Anchor(segments));
                segments.clear();
            }
            segments.add(segment(place));
        }
        return segments.isEmpty()
                ? anchors.build()
                : anchors.add(new Anchor(segments)).build();
    }

    private Anchor.Segment segment(int place) {
        int start = starts.get(place);
        int end = start + lengths.get(place);
        String digest = HexFormat.of().formatHex(digests.part(place));
        return words(place)
                .map(of -> new Anchor.Segment(start, end, digest, of.exact(), of.prefix(), of.suffix()))
                .orElseGet(() -> Anchor.Segment.ofDigest(start, end, digest));
    }

    long bytes() {
        return 40 + starts.bytes() + lengths.bytes() + opens.bytes() + digests.bytes() + words.bytes();
    }
}
