package dev.hearsay.store;

import dev.hearsay.Attribution;
import dev.hearsay.Speaker;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Tape;
import java.util.ArrayList;
import java.util.List;

/** How the claims of a segment reached us: the speakers of each chain, the source's own voice first, and each one's manner. */
record Chains(Rows speakers, Column manners) {

    static Chains of(Rows.Tapes speakers, Tape manners, Permutation order) {
        Rows rows = speakers.rows(order);
        return new Chains(rows, order.aligned(speakers, rows).column(manners));
    }

    Attribution of(int row, Numbers numbers) {
        int start = speakers.start(row);
        Speaker voice = numbers.speakers.value(speakers.get(start));
        List<Attribution.Step> steps = new ArrayList<>();
        for (int place = start + 1; place < speakers.end(row); place++) {
            Speaker speaker = numbers.speakers.value(speakers.get(place));
            steps.add(numbers.manners.value(manners.get(place) - 1).by(speaker));
        }
        return new Attribution(voice, steps);
    }

    long bytes() {
        return 24 + speakers.bytes() + manners.bytes();
    }
}
