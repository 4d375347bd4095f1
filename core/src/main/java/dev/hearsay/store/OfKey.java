package dev.hearsay.store;

import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.List;
import java.util.Optional;

/** The claims of one key: counted already, looked up when somebody asks for them. */
final class OfKey implements Finding {

    private final Grouped<?> grouped;
    private final int place;
    private volatile Optional<List<RowSet>> rows = Optional.empty();

    OfKey(Grouped<?> grouped, int place) {
        this.grouped = grouped;
        this.place = place;
    }

    @Override
    public Query query() {
        return grouped.whole().narrowed(grouped.condition(place));
    }

    @Override
    public List<RowSet> rows() {
        List<RowSet> found = rows.orElseGet(() -> grouped.rows(place));
        rows = Optional.of(found);
        return found;
    }

    @Override
    public int count() {
        return grouped.count(place);
    }

    @Override
    public Plan plan() {
        return new Combined(grouped.whole().snapshot(), query(), rows()).plan();
    }
}
