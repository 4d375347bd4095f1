package dev.hearsay.store;

import dev.hearsay.Anchor;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Sparse;
import dev.hearsay.columns.Tape;
import java.util.List;

/** The anchors of claims while they are being written, segment by segment. */
final class AnchorTapes {

    private final Rows.Tapes starts = new Rows.Tapes();
    private final Tape lengths = new Tape();
    private final Tape opens = new Tape();
    private final Digests.Tape digests = new Digests.Tape();
    private final Sparse.Tape<Anchors.Words> words = new Sparse.Tape<>();

    /** The anchors of the next claim. */
    void add(List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            List<Anchor.Segment> segments = anchors.get(i).segments();
            for (int part = 0; part < segments.size(); part++) {
                add(segments.get(part), part == 0 ? 1 : 0);
            }
        }
        starts.end();
    }

    long digestBytes() {
        return digests.length();
    }

    private void add(Anchor.Segment segment, int opening) {
        if (segment.exact().isPresent()
                || segment.prefix().isPresent()
                || segment.suffix().isPresent()) {
            words.add(lengths.size(), new Anchors.Words(segment.exact(), segment.prefix(), segment.suffix()));
        }
        starts.add(segment.start());
        lengths.add(segment.length());
        opens.add(opening);
        digests.add(segment.digest());
    }

    /** The anchors of a claim that is in a segment already. */
    void add(Anchors other, int row) {
        for (int place = other.starts().start(row); place < other.starts().end(row); place++) {
            int here = lengths.size();
            other.words(place).ifPresent(of -> words.add(here, of));
            starts.add(other.starts().get(place));
            lengths.add(other.lengths().get(place));
            opens.add(other.opens().get(place));
            digests.add(other.digests().part(place));
        }
        starts.end();
    }

    Anchors sealed(Permutation order) {
        Rows rows = starts.rows(order);
        Permutation entries = order.aligned(starts, rows);
        return new Anchors(
                rows,
                entries.column(lengths),
                entries.column(opens),
                digests.digests(entries),
                words.sparse(entries.places()));
    }
}
