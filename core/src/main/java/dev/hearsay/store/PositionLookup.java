package dev.hearsay.store;

import dev.hearsay.columns.Postings;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.RowSet.Sieve;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Field;

/** Claims that take a stance on a topic: those on the topic and with the stance, provided that the two stand together. */
final class PositionLookup extends Lookup {

    static final int TOPIC = Keyed.index(Field.TOPIC);
    private static final int STANCE = Keyed.index(Field.STANCE);

    private final int topic;
    private final int stance;

    PositionLookup(int topic, int stance) {
        this.topic = topic;
        this.stance = stance;
    }

    @Override
    RowSet find(Part part) {
        RowSet both = on(part).of(topic).and(with(part).of(stance));
        return part.segment().topics().offsets().isOneEach() ? both : both.sifted(sieve(part));
    }

    @Override
    int estimate(Part part) {
        return Math.min(on(part).count(topic), with(part).count(stance));
    }

    private static Postings on(Part part) {
        return part.segment().keyed(TOPIC).postings();
    }

    private static Postings with(Part part) {
        return part.segment().keyed(STANCE).postings();
    }

    @Override
    int cost(Part part) {
        return IndexLookup.SET;
    }

    @Override
    Sieve sieve(Part part) {
        Rows topics = part.segment().topics();
        return Sieve.of(row -> {
            for (int place = topics.start(row), end = topics.end(row); place < end; place++) {
                if (topics.get(place) == topic && part.segment().stances().get(place) == stance) {
                    return true;
                }
            }
            return false;
        });
    }
}
