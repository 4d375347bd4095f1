package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Period;
import dev.hearsay.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a row in the making, in the order of its table's columns. What is empty is null; a constant is its name. */
final class Cells {

    private final List<@Nullable Object> cells = new ArrayList<>();

    private Cells() {}

    static Cells of(Object... values) {
        return new Cells().and(values);
    }

    List<@Nullable Object> list() {
        return Collections.unmodifiableList(cells);
    }

    Cells and(Object... values) {
        for (Object value : values) {
            cells.add(cell(value));
        }
        return this;
    }

    private static @Nullable Object cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? cell(optional.get()) : null;
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    Cells empty(int count) {
        cells.addAll(Collections.nCopies(count, null));
        return this;
    }

    Cells period(Optional<Period> period) {
        return and(period.map(Days::first), period.map(Days::last), period.map(Period::inferred));
    }

    Cells instant(Optional<Instant> instant) {
        return and(instant.map(Instant::getEpochSecond), instant.map(Instant::getNano));
    }

    Cells speaker(Speaker speaker) {
        return and(
                speaker.actor().value(), speaker.role(), speaker.speakingFor().map(Actor.Id::value));
    }

    Cells segment(Anchor.Segment segment) {
        return and(
                segment.start(), segment.end(), segment.digest(), segment.exact(), segment.prefix(), segment.suffix());
    }
}
