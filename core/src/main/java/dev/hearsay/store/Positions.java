package dev.hearsay.store;

import dev.hearsay.Position;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Tape;
import java.util.ArrayList;
import java.util.List;

/** The topics of a segment's claims, which are also a keyed field, and beside each the stance taken. */
record Positions(Rows topics, Column stances) {

    static Positions of(Rows topics, Tape stances, Permutation entries) {
        return new Positions(topics, entries.column(stances));
    }

    List<Position> of(int row, Numbers numbers) {
        List<Position> positions = new ArrayList<>();
        for (int place = topics.start(row); place < topics.end(row); place++) {
            positions.add(
                    new Position(numbers.topics.value(topics.get(place)), numbers.stances.value(stances.get(place))));
        }
        return positions;
    }
}
