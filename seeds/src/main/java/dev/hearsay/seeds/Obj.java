package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** An object with named fields. */
final class Obj<T> implements Shape<T> {

    /** The field that a broken rule is about, where an object has one of that name. */
    private static final Map<String, String> FIELD_OF_RULE = Map.ofEntries(
            Map.entry("HS-0101", "notes"),
            Map.entry("HS-0102", "notes"),
            Map.entry("HS-0103", "notes"),
            Map.entry("HS-0110", "title"),
            Map.entry("HS-0112", "weight"),
            Map.entry("HS-0113", "weight"),
            Map.entry("HS-0114", "naming"),
            Map.entry("HS-0130", "digest"),
            Map.entry("HS-0131", "digest"),
            Map.entry("HS-0140", "topics"),
            Map.entry("HS-0141", "denies"),
            Map.entry("HS-0202", "segments"),
            Map.entry("HS-0203", "end"),
            Map.entry("HS-0204", "digest"),
            Map.entry("HS-0205", "exact"),
            Map.entry("HS-0206", "digest"));

    private final String what;
    private final List<Field<T, ?>> fields;
    private final String[] names;
    private final Function<Parts, T> make;

    /**
     * An object of these fields.
     *
     * @param what what it describes, such as {@code a claim}
     * @param fields its fields, in the order in which they are written
     * @param make makes the value of what was read
     */
    Obj(String what, List<Field<T, ?>> fields, Function<Parts, T> make) {
        this.what = what;
        this.fields = fields;
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        this.make = make;
    }

    /** What it describes, such as {@code a claim}. */
    String what() {
        return what;
    }

    /** Its fields, in the order in which they are written. */
    List<Field<T, ?>> fields() {
        return fields;
    }

    @Override
    public Optional<T> read(Reading in) {
        return read(in, parts());
    }

    /** No field of it yet. */
    Parts parts() {
        return new Parts(names);
    }

    /** The value; what could be read of its parts is in the parts, whether or not they make a value. */
    Optional<T> read(Reading in, Parts parts) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrong(expected());
        }
        int start = in.start();
        while (in.next() != JsonToken.END_OBJECT) {
            readField(in, parts);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && !parts.isSeen(i)) {
                in.fault(missing(fields.get(i)), in.spot(start).named(in.pointer()), Optional.empty());
                parts.spoil();
            }
        }
        return parts.isWhole() ? made(in, parts, start) : Optional.empty();
    }

    private void readField(Reading in, Parts parts) {
        String name = in.name();
        int index = parts.index(name);
        if (index < 0) {
            in.fault(unknown(name, List.of(names)));
        }
        OptionalInt before = parts.seen(name, index, in.start());
        before.ifPresent(first -> in.fault(twice(name), in.here(), Optional.of(in.spot(first))));
        in.next();
        if (index < 0 || before.isPresent()) {
            in.skip();
            parts.spoil();
            return;
        }
        Optional<?> value = fields.get(index).shape().read(in);
        if (value.isPresent()) {
            parts.put(index, value.get());
        } else {
            parts.spoil();
        }
    }

    /** Whether the current field comes for the first time; a second time is a problem of both places. */
    static boolean isFirst(Reading in, Map<String, Integer> seen, String name) {
        Integer before = seen.putIfAbsent(name, in.start());
        if (before != null) {
            in.fault(twice(name), in.here(), Optional.of(in.spot(before)));
        }
        return before == null;
    }

    private static Problem twice(String name) {
        return Problem.error(
                        "HS-2006",
                        "The field '" + Quoted.of(name) + "' comes twice in one object.",
                        "Keep one of the two.")
                .expecting("each field once", "a second '" + Quoted.of(name) + "'");
    }

    static Problem unknown(String name, List<String> known) {
        return Problem.error(
                        "HS-2101", "No field is called '" + Quoted.of(name) + "' here.", Nearest.remedy(name, known))
                .expecting("a field of the format", Quoted.of(name));
    }

    private Problem missing(Field<T, ?> field) {
        return Problem.error(
                        "HS-2102",
                        "The field '" + field.name() + "' is missing.",
                        "Add '" + field.name() + "': " + field.shape().expected() + ".")
                .expecting(what + " with '" + field.name() + "'", "none");
    }

    /** At the end of the object, the pointer is that of the object. */
    private Optional<T> made(Reading in, Parts parts, int start) {
        try {
            return Optional.of(make.apply(parts));
        } catch (MisuseException e) {
            String field = FIELD_OF_RULE.getOrDefault(e.code(), "");
            OptionalInt at = parts.start(field);
            Spot spot = at.isPresent()
                    ? in.spot(at.getAsInt()).named(in.pointer() + "/" + field)
                    : in.spot(start).named(in.pointer());
            in.fault(Problem.of(e).expecting(what + " whose fields agree", e.what()), spot, Optional.empty());
            return Optional.empty();
        }
    }

    @Override
    public Json write(T value) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Field<T, ?> field : fields) {
            field.write(value).ifPresent(json -> members.put(field.name(), json));
        }
        return new Json.Members(members);
    }

    @Override
    public String expected() {
        return "an object (" + what + ")";
    }

    /** An object's fields, in the order in which they are written. */
    @SafeVarargs
    static <T> Obj<T> of(String what, Function<Parts, T> make, Field<T, ?>... fields) {
        List<Field<T, ?>> all = new ArrayList<>();
        for (Field<T, ?> field : fields) {
            all.add(field);
        }
        return new Obj<>(what, List.copyOf(all), make);
    }
}
