package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table mean what.
 *
 * @param parts the headers of parts of a claim
 * @param constants what is taken where there is no cell
 * @param notes the keys of notes by the headers of their columns
 * @param notesAfter what the headers of other notes begin with
 * @param ignored the headers of columns that are left out
 * @param numbering what ids begin with that are made of the numbers of rows
 * @param partial whether columns may be missing, but those of what every claim has
 */
record CsvColumns(
        Map<ClaimPart, String> parts,
        Map<ClaimPart, String> constants,
        Map<String, String> notes,
        Optional<String> notesAfter,
        Set<String> ignored,
        Optional<String> numbering,
        boolean partial) {

    static final CsvColumns NONE =
            new CsvColumns(Map.of(), Map.of(), Map.of(), Optional.empty(), Set.of(), Optional.empty(), false);

    /** What every claim has. */
    static final List<ClaimPart> NEEDED = List.of(ClaimPart.ID, ClaimPart.SOURCE, ClaimPart.VOICE, ClaimPart.GIST);

    /** What says nothing without another. */
    private static final Map<ClaimPart, ClaimPart> LEANING = Map.of(
            ClaimPart.SUBJECT, ClaimPart.KIND,
            ClaimPart.OBJECT, ClaimPart.KIND,
            ClaimPart.POLARITY, ClaimPart.KIND,
            ClaimPart.STANCE, ClaimPart.TOPIC,
            ClaimPart.START, ClaimPart.END,
            ClaimPart.END, ClaimPart.START,
            ClaimPart.THROUGH, ClaimPart.SPEAKER,
            ClaimPart.CHANNEL_TITLE, ClaimPart.CHANNEL);

    CsvColumns {
        parts = Map.copyOf(parts);
        constants = Map.copyOf(constants);
        notes = Map.copyOf(notes);
        ignored = Set.copyOf(ignored);
    }

    CsvColumns column(ClaimPart part, String header) {
        checkNew(header);
        return new CsvColumns(with(parts, part, header), constants, notes, notesAfter, ignored, numbering, partial);
    }

    CsvColumns constant(ClaimPart part, String value) {
        return new CsvColumns(parts, with(constants, part, value), notes, notesAfter, ignored, numbering, partial);
    }

    CsvColumns note(String key, String header) {
        checkNew(header);
        return new CsvColumns(parts, constants, with(notes, header, key), notesAfter, ignored, numbering, partial);
    }

    CsvColumns notesAfter(String prefix) {
        return new CsvColumns(parts, constants, notes, Optional.of(prefix), ignored, numbering, partial);
    }

    CsvColumns ignoring(String... headers) {
        Set<String> more = new HashSet<>(ignored);
        more.addAll(List.of(headers));
        return new CsvColumns(parts, constants, notes, notesAfter, more, numbering, partial);
    }

    CsvColumns numbering(String prefix) {
        return new CsvColumns(parts, constants, notes, notesAfter, ignored, Optional.of(prefix), partial);
    }

    /** The same columns, of which a table may have some only. */
    CsvColumns asPartial() {
        return new CsvColumns(parts, constants, notes, notesAfter, ignored, numbering, true);
    }

    private static <K> Map<K, String> with(Map<K, String> map, K key, String value) {
        Map<K, String> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    private void checkNew(String header) {
        if (header.isBlank() || parts.containsValue(header) || notes.containsKey(header)) {
            throw new MisuseException(
                    "HS-2330",
                    "The column '" + header + "' " + (header.isBlank() ? "has no name." : "means two things."),
                    "Give every part a column of its own, by its header.");
        }
    }

    /** Checks that what a claim must have is told, and what leans on another stands beside it. */
    void check() {
        for (ClaimPart part : NEEDED) {
            if (!has(part) && !(part == ClaimPart.ID && numbering.isPresent())) {
                throw new MisuseException(
                        "HS-2332",
                        "The mapping does not say where the " + CsvMapping.header(part) + " of a claim stands.",
                        part == ClaimPart.ID
                                ? "Give it a column, or numbering(prefix)."
                                : "Give it a column, or a constant.");
            }
        }
        LEANING.keySet().stream().sorted().forEach(this::checkLeaning);
    }

    private void checkLeaning(ClaimPart part) {
        ClaimPart other = LEANING.getOrDefault(part, part);
        if (parts.containsKey(part) && !has(other)) {
            throw new MisuseException(
                    "HS-2332",
                    "The mapping has a column for " + part + " but nothing for " + other + ".",
                    "Give " + other + " a column or a constant; neither says anything alone.");
        }
    }

    boolean has(ClaimPart part) {
        return parts.containsKey(part) || constants.containsKey(part);
    }

    /** What a column of this header means. */
    Optional<ClaimPart> partOf(String header) {
        return parts.entrySet().stream()
                .filter(each -> each.getValue().equals(header))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The key of the notes in a column of this header. */
    Optional<String> noteIn(String header) {
        return Optional.ofNullable(notes.get(header))
                .or(() -> notesAfter.filter(header::startsWith).map(prefix -> header.substring(prefix.length())));
    }

    /** The parts in their order, with their headers or constants. */
    @Override
    public String toString() {
        Map<ClaimPart, String> all = new EnumMap<>(ClaimPart.class);
        constants.forEach((part, value) -> all.put(part, "'" + value + "'"));
        all.putAll(parts);
        return all.toString();
    }
}
