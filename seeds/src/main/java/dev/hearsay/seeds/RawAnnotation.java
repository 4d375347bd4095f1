package dev.hearsay.seeds;

import dev.hearsay.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * One object of a file of annotations, as it stands there: an annotation, a page or a collection.
 *
 * @param members its fields by the standard, and foreign ones
 * @param own what stands under our own keys, by the names of the fields of a claim
 * @param spot where it begins
 */
record RawAnnotation(Map<String, Tree> members, Parts own, Spot spot) {

    /** What our own keys begin with. */
    static final String PREFIX = "hearsay:";

    /** The fields of a claim for which the standard has no word. */
    static final List<String> OWN = List.of(
            "voice",
            "reported",
            "modality",
            "certainty",
            "condition",
            "addressees",
            "about",
            "asserts",
            "denies",
            "said",
            "aboutTime",
            "notes");

    /** Reads a field otherwise than into the members; the current token is its value. */
    interface Special {
        boolean read(String name);
    }

    /** The object that begins with the current token. */
    static RawAnnotation read(Reading in, Special special) {
        RawAnnotation raw = new RawAnnotation(new HashMap<>(), CorpusFormat.CLAIM.parts(), in.here());
        Map<String, Integer> seen = new HashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            boolean first = Obj.isFirst(in, seen, name);
            boolean strange = name.startsWith(PREFIX) && ownField(name).isEmpty();
            if (strange) {
                in.fault(Obj.unknown(
                        name, OWN.stream().map(known -> PREFIX + known).toList()));
            }
            in.next();
            if (!first || strange) {
                in.skip();
            } else if (!special.read(name)) {
                raw.take(in, name);
            }
        }
        return raw;
    }

    private void take(Reading in, String name) {
        Optional<Field<Claim, ?>> field = ownField(name);
        if (field.isPresent()) {
            field.get()
                    .shape()
                    .read(in)
                    .ifPresentOrElse(value -> put(field.get().name(), value), own::spoil);
        } else {
            members.put(name, Tree.read(in));
        }
    }

    /** Takes the value of a field of the claim. */
    void put(String field, Object value) {
        own.put(own.index(field), Optional.of(value));
    }

    /** The field of a claim that stands under a key of ours. */
    static Optional<Field<Claim, ?>> ownField(String key) {
        return CorpusFormat.CLAIM.fields().stream()
                .filter(field -> OWN.contains(field.name()) && key.equals(PREFIX + field.name()))
                .findFirst();
    }

    Optional<Tree> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The values under a name: none, one, or those of a list. */
    List<Tree> each(String name) {
        return find(name).map(Tree::each).orElse(List.of());
    }

    /** Whether it says that it is of a type. */
    boolean isA(String type) {
        return each("type").stream()
                .anyMatch(each -> each.isText() && each.text().equals(type));
    }

    /** Its notes with one more, where none has that key. */
    Map<String, String> notesWith(String key, String note) {
        Map<String, String> notes = new HashMap<>();
        own.find(Field.<Claim>notes(Claim::notes)).ifPresent(notes::putAll);
        notes.putIfAbsent(key, note);
        return notes;
    }
}
