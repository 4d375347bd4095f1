package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** An object with named fields. */
final class Obj<T> implements Shape<T> {

    /**
     * What a rule on several fields asks for.
     *
     * @param field the field that is shown where the rule is broken, where an object has one of that name
     * @param expected what should stand there
     */
    private record Rule(String field, String expected) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("HS-0101", new Rule("notes", "keys that are not blank")),
            Map.entry("HS-0102", new Rule("notes", "keys of characters only")),
            Map.entry("HS-0103", new Rule("notes", "keys of one trimmed line")),
            Map.entry("HS-0110", new Rule("title", "no title, or another kind of channel")),
            Map.entry("HS-0111", new Rule("", "another record than itself")),
            Map.entry("HS-0112", new Rule("weight", "a number from -10 to 10")),
            Map.entry("HS-0113", new Rule("weight", "a weight in the direction of 'sign', or 0")),
            Map.entry("HS-0114", new Rule("naming", "'heardIn' for voices without a name, and only for them")),
            Map.entry("HS-0130", new Rule("digest", "64 hexadecimal digits in lower case")),
            Map.entry("HS-0131", new Rule("digest", "the digest of 'text'")),
            Map.entry("HS-0140", new Rule("topics", "one stance on each topic")),
            Map.entry("HS-0141", new Rule("denies", "relations that are not affirmed as well")),
            Map.entry("HS-0201", new Rule("segments", "at least one segment")),
            Map.entry("HS-0202", new Rule("segments", "segments in text order that share no words")),
            Map.entry("HS-0203", new Rule("end", "an end above 'start'")),
            Map.entry("HS-0204", new Rule("digest", "64 hexadecimal digits in lower case")),
            Map.entry("HS-0205", new Rule("exact", "as many UTF-16 units as stand between 'start' and 'end'")),
            Map.entry("HS-0206", new Rule("digest", "the digest of 'exact'")));

    private final String what;
    private final List<Field<T, ?>> fields;
    private final String[] names;
    private final Optional<?>[] usual;
    private final long required;
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
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException(what + " has more than " + Long.SIZE + " fields");
        }
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        this.usual = fields.stream().map(Field::absent).toArray(Optional<?>[]::new);
        this.required = required();
        this.make = make;
    }

    private long required() {
        long bits = 0;
        for (int i = 0; i < fields.size(); i++) {
            bits |= fields.get(i).required() ? 1L << i : 0;
        }
        return bits;
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
        return new Parts(names, usual);
    }

    /** The value of parts that were read in another way. */
    T of(Parts parts) {
        return make.apply(parts);
    }

    /** The value; what could be read of its parts is in the parts, whether or not they make a value. */
    Optional<T> read(Reading in, Parts parts) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrong(expected());
        }
        int start = in.start();
        while (in.next() != JsonToken.END_OBJECT) {
            readField(in, parts, start);
        }
        if (!parts.haveSeen(required)) {
            tellMissing(in, parts, start);
        }
        return parts.isWhole() ? made(in, parts, start) : Optional.empty();
    }

    private void tellMissing(Reading in, Parts parts, int start) {
        parts.spoil();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && !parts.isSeen(i) && !parts.isMisspelt(names[i])) {
                in.fault(missing(fields.get(i)), in.spot(start).named(in.pointer()), Optional.empty());
            }
        }
    }

    private void readField(Reading in, Parts parts, int start) {
        String name = in.name();
        int index = parts.index(name);
        if (index < 0 || parts.isSeen(index)) {
            refuse(in, parts, start, index);
            return;
        }
        parts.see(index);
        in.next();
        Optional<?> value = fields.get(index).shape().read(in);
        if (value.isPresent()) {
            parts.put(index, value);
        } else {
            parts.spoil();
        }
    }

    /** A field of an unknown name, or one that comes again. */
    private void refuse(Reading in, Parts parts, int start, int index) {
        String name = in.name();
        if (index < 0) {
            in.fault(unknown(name, List.of(names)));
            parts.stranger(name, in.start()).ifPresent(first -> tellTwice(in, name, first));
        } else {
            tellTwice(in, name, parts.first(name, () -> in.field(start, name)));
        }
        in.next();
        in.skip();
        parts.spoil();
    }

    /** Whether the current field comes for the first time; a second time is a problem of both places. */
    static boolean isFirst(Reading in, Map<String, Integer> seen, String name) {
        Integer before = seen.putIfAbsent(name, in.start());
        if (before != null) {
            tellTwice(in, name, before);
        }
        return before == null;
    }

    private static void tellTwice(Reading in, String name, int first) {
        Problem twice = Problem.error(
                        "HS-2006",
                        "The field '" + Quoted.of(name) + "' comes twice in one object.",
                        "Keep one of the two.")
                .expecting("each field once", "a second '" + Quoted.of(name) + "'");
        in.fault(twice, in.here(), Optional.of(in.spot(first)));
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
            Rule rule = RULES.getOrDefault(e.code(), new Rule("", what + " whose fields agree"));
            int index = parts.index(rule.field);
            Spot spot = index >= 0 && parts.isSeen(index)
                    ? in.value(in.field(start, rule.field)).named(in.pointer() + "/" + rule.field)
                    : in.spot(start).named(in.pointer());
            String found = "{[".indexOf(spot.text().charAt(0)) < 0 ? Quoted.of(spot.text()) : e.what();
            in.fault(Problem.of(e).expecting(rule.expected, found), spot, Optional.empty());
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
