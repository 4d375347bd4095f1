package dev.hearsay.sql;

import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import java.time.Instant;
import java.util.Arrays;
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
        return Math.toIntExact(wide(column));
    }

    long wide(String column) {
        return cell(column) instanceof Number number ? number.longValue() : Long.parseLong(text(column));
    }

    double number(String column) {
        return cell(column) instanceof Number number ? number.doubleValue() : Double.parseDouble(text(column));
    }

    boolean flag(String column) {
        String flag = text(column);
        if (flag.equals("true") || flag.equals("false")) {
            return flag.equals("true");
        }
        throw new MisuseException(
                "HS-0511",
                "Column " + column + " of " + table.sql() + " has '" + flag + "'.",
                "Write true or false in lower case.");
    }

    /** The period of three columns with a common beginning. */
    Optional<Period> period(String name) {
        String first = name + "_first";
        String last = name + "_last";
        String inferred = name + "_inferred";
        return areEmpty(first, last, inferred)
                ? Optional.empty()
                : Optional.of(Days.period(integer(first), integer(last), flag(inferred)));
    }

    Optional<Instant> instant(String name) {
        String second = name + "_second";
        String nano = name + "_nano";
        return areEmpty(second, nano)
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(wide(second), integer(nano)));
    }

    private boolean areEmpty(String... columns) {
        return Arrays.stream(columns).allMatch(column -> cell(column) == null);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }
}
