package dev.hearsay.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table, piece by piece in their order. Cells of those that a method calls maybe may be empty.
 *
 * @param list the columns so far
 */
record Columns(List<Column> list) {

    Columns {
        list = List.copyOf(list);
    }

    /** A text that says whose row it is, which is the first column of every table. */
    static Columns keyed(String name) {
        return new Columns(List.of()).text(name);
    }

    private Columns and(Stream<Column> more) {
        List<Column> all = new ArrayList<>(list);
        more.forEach(all::add);
        return new Columns(all);
    }

    private Columns and(Column.Type type, boolean optional, String... names) {
        return and(Arrays.stream(names).map(name -> new Column(name, type, optional)));
    }

    Columns text(String... names) {
        return and(Column.Type.TEXT, false, names);
    }

    Columns maybeText(String... names) {
        return and(Column.Type.TEXT, true, names);
    }

    Columns integer(String... names) {
        return and(Column.Type.INTEGER, false, names);
    }

    Columns number(String name) {
        return and(Column.Type.NUMBER, false, name);
    }

    Columns flag(String name) {
        return and(Column.Type.FLAG, false, name);
    }

    Columns maybeFlag(String name) {
        return and(Column.Type.FLAG, true, name);
    }

    /** First and last day, and whether they are inferred. */
    Columns maybePeriod(String name) {
        return and(Column.Type.INTEGER, true, name + "_first", name + "_last").maybeFlag(name + "_inferred");
    }

    /** Seconds since 1970 and nanoseconds. */
    Columns instant(String name) {
        return instant(name, false);
    }

    Columns maybeInstant(String name) {
        return instant(name, true);
    }

    private Columns instant(String name, boolean optional) {
        return and(Column.Type.LONG, optional, name + "_second").and(Column.Type.INTEGER, optional, name + "_nano");
    }

    /** What a segment of an anchor has. */
    Columns segment() {
        return integer("start_at", "end_at").text("digest").maybeText("exact", "prefix", "suffix");
    }
}
