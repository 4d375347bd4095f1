package dev.hearsay.seeds;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One row of a table: values that are what the table says they are, or problems of their place. */
final class SqliteRow {

    private static final int SHOWN = 80;

    private final Loading load;
    private final String file;
    private final String table;
    private final List<String> columns;
    private final Object[] values;

    SqliteRow(Loading load, String file, String table, List<String> columns, Object[] values) {
        this.load = load;
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.values = values;
    }

    /** The row itself. */
    Spot spot() {
        return spot(1, rowid(), "");
    }

    /** One value of it. */
    Spot spot(String column) {
        int at = columns.indexOf(column);
        return spot(at + 1, rowid() + "/" + column, shown(at));
    }

    private Spot spot(int column, String pointer, String text) {
        return Spot.of(Place.at(file, line(), column), text, table + "/" + pointer);
    }

    private String rowid() {
        return String.valueOf(values[0]);
    }

    /** The row's number, as far as lines are numbered. */
    private int line() {
        return values[0] instanceof Number number && number.longValue() > 0 && number.longValue() < Integer.MAX_VALUE
                ? number.intValue()
                : 1;
    }

    private String shown(int at) {
        Object value = values[2 + 2 * at];
        if (!(value instanceof byte[] bytes)) {
            return String.valueOf(value);
        }
        String text = new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }

    private String type(int at) {
        return String.valueOf(values[1 + 2 * at]);
    }

    /** A whole number; empty where there is none, or where what stands there is a problem. */
    OptionalLong number(String column) {
        int at = columns.indexOf(column);
        if (type(at).equals("integer") && values[2 + 2 * at] instanceof Number number) {
            return OptionalLong.of(number.longValue());
        }
        if (!type(at).equals("null")) {
            wrong(column, at, "a whole number");
        }
        return OptionalLong.empty();
    }

    /** A whole number that must be there. */
    OptionalLong needed(String column) {
        int at = columns.indexOf(column);
        OptionalLong number = number(column);
        if (number.isEmpty() && type(at).equals("null")) {
            wrong(column, at, "a whole number");
        }
        return number;
    }

    /** A text; blank where there is none. Empty where what stands there is a problem. */
    Optional<String> text(String column) {
        int at = columns.indexOf(column);
        if (type(at).equals("null")) {
            return Optional.of("");
        }
        if (!type(at).equals("text") || !(values[2 + 2 * at] instanceof byte[] bytes)) {
            wrong(column, at, "a text");
            return Optional.empty();
        }
        return decoded(column, bytes);
    }

    private Optional<String> decoded(String column, byte[] bytes) {
        if (bytes.length > 3L * load.limits().textLength()) {
            return tooLong(column);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.length() > load.limits().textLength()) {
                return tooLong(column);
            }
            Optional<Problem> bad = Characters.problem(text);
            bad.ifPresent(problem -> load.problem(problem, spot(column)));
            return bad.isPresent() ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            load.problem(
                    Problem.error("HS-2455", "The text is not UTF-8.", "Export the database into one that is.")
                            .expecting("UTF-8", "other bytes"),
                    spot(column));
            return Optional.empty();
        }
    }

    private Optional<String> tooLong(String column) {
        load.problem(
                Loading.limit("HS-2012", "textLength", load.limits().textLength(), "UTF-16 units", "texts longer"),
                spot(column));
        return Optional.empty();
    }

    private void wrong(String column, int at, String expected) {
        load.problem(
                Problem.error(
                                "HS-2456",
                                "This type of value does not belong here.",
                                "Write it as expected; values are never converted.")
                        .expecting(expected, type(at) + " " + Quoted.of(shown(at))),
                spot(column));
    }
}
