package dev.hearsay.sql;

import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table, from a file or from an engine: cells are texts or what the engine gives. */
record Row(Table table, List<? extends @Nullable Object> cells) {

    private @Nullable Object cell(String column) {
        return cells.get(table.at(column));
    }

    String text(String column) {
        return maybe(column).orElseThrow(() -> missing(column));
    }

    private MisuseException missing(String column) {
        return new MisuseException(
                "HS-0511", "Column " + column + " of " + table.sql() + " is empty.", "Fill it, or leave out the row.");
    }

    Optional<String> maybe(String column) {
        return Optional.ofNullable(cell(column)).map(Object::toString);
    }

    int integer(String column) {
        return (int) wide(column);
    }

    long wide(String column) {
        return cell(column) instanceof Number number ? number.longValue() : Long.parseLong(text(column));
    }

    double number(String column) {
        return cell(column) instanceof Number number ? number.doubleValue() : Double.parseDouble(text(column));
    }

    boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    /** The period of three columns with a common beginning. */
    Optional<Period> period(String name) {
        return maybe(name + "_first")
                .map(first -> Days.period(integer(name + "_first"), integer(name + "_last"), flag(name + "_inferred")));
    }

    Optional<Instant> instant(String name) {
        return maybe(name + "_second")
                .map(second -> Instant.ofEpochSecond(wide(name + "_second"), integer(name + "_nano")));
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }
}
