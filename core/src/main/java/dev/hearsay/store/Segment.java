package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.columns.Blob;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.RowSet;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Sparse;
import dev.hearsay.query.Field;
import dev.hearsay.query.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims as columns of numbers, with every index over them. Rows are numbered newest first, then by id: in the order of
 * {@link dev.hearsay.query.Order#NEWEST_FIRST}.
 *
 * <p>Sealed: a segment never changes, and every derived value in it stays true, because the records it was derived from never
 * change either. A claim becomes an object only when somebody asks for it.
 */
final class Segment {

    private final Numbers numbers;
    private final List<Keyed> keyed;
    private final Ids ids;
    private final Blob gists;
    private final Chains chains;
    private final Assertions assertions;
    private final TripleIndex triples;
    private final Positions positions;
    private final SaidIndex said;
    private final InstantIndex recorded;
    private final Anchors anchors;
    private final Sparse<String> conditions;
    private final Sparse<Map<String, String>> notes;
    private final int size;

    Segment(
            Numbers numbers,
            List<Keyed> keyed,
            Ids ids,
            Blob gists,
            Chains chains,
            Assertions assertions,
            TripleIndex triples,
            Positions positions,
            SaidIndex said,
            InstantIndex recorded,
            Anchors anchors,
            Sparse<String> conditions,
            Sparse<Map<String, String>> notes) {
        this.numbers = numbers;
        this.keyed = keyed;
        this.ids = ids;
        this.gists = gists;
        this.chains = chains;
        this.assertions = assertions;
        this.triples = triples;
        this.positions = positions;
        this.said = said;
        this.recorded = recorded;
        this.anchors = anchors;
        this.conditions = conditions;
        this.notes = notes;
        this.size = ids.size();
    }

    int size() {
        return size;
    }

    RowSet all() {
        return RowSet.span(0, size());
    }

    Numbers numbers() {
        return numbers;
    }

    /** The claim of a row, made anew. */
    Claim claim(int row) {
        return new Claim(
                ids.get(row),
                numbers.sources.value(single(Field.SOURCE, row)),
                anchors.of(row),
                chains.of(row, numbers),
                gists.get(row),
                numbers.modalities.value(single(Field.MODALITY, row)),
                numbers.certainties.value(single(Field.CERTAINTY, row)),
                conditions.get(row),
                valued(Field.ADDRESSEE, row),
                valued(Field.ABOUT, row),
                assertions.of(row, numbers),
                positions.of(row, numbers),
                said.at(row),
                valued(Field.ABOUT_TIME, row).stream().findFirst(),
                recorded.at(row),
                valued(Field.ANNOTATOR, row).stream().findFirst(),
                notes.get(row).orElseGet(Map::of));
    }

    private int single(Field<?> field, int row) {
        Rows rows = keyed(field).rows();
        return rows.get(rows.start(row));
    }

    private <V> List<V> valued(Field<V> field, int row) {
        Rows rows = keyed(field).rows();
        List<V> values = new ArrayList<>(rows.end(row) - rows.start(row));
        for (int place = rows.start(row); place < rows.end(row); place++) {
            values.add(numbers.of(field).value(rows.get(place)));
        }
        return values;
    }

    Claim.Id id(int row) {
        return ids.get(row);
    }

    Ids ids() {
        return ids;
    }

    /** The row of a claim; -1 if it is not here. */
    int row(Claim.Id id) {
        return ids.row(id);
    }

    int compareIds(int row, Segment other, int otherRow) {
        return ids.compare(row, other.ids, otherRow);
    }

    /** Compares claims newest first, undated ones last, then by id. */
    int compareNewest(int row, Segment other, int otherRow) {
        int order = said.compare(row, other.said, otherRow);
        return order == 0 ? compareIds(row, other, otherRow) : order;
    }

    byte[] idBytes(int row) {
        return ids.bytes(row);
    }

    byte[] gistBytes(int row) {
        return gists.part(row);
    }

    String gist(int row) {
        return gists.get(row);
    }

    /** Whether a claim of another segment has an id that stands here too. */
    boolean hasIdOf(Segment other) {
        for (int row = 0; row < other.size(); row++) {
            if (row(other.id(row)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes the longest of its arrays of bytes has. */
    long longest() {
        return Math.max(
                Math.max(ids.length(), gists.length()), anchors.digests().length());
    }

    /** Whether some source is a reprint; else reports are kept as sources. */
    boolean hasReprints() {
        return keyed(Field.REPORT) != keyed(Field.SOURCE);
    }

    Keyed keyed(Field<?> field) {
        return keyed.get(Keyed.index(field));
    }

    Keyed keyed(int field) {
        return keyed.get(field);
    }

    Blob gists() {
        return gists;
    }

    Chains chain() {
        return chains;
    }

    Assertions assertions() {
        return assertions;
    }

    Rows chains() {
        return chains.speakers();
    }

    Column manners() {
        return chains.manners();
    }

    Rows subjects() {
        return assertions.subjects();
    }

    Column kinds() {
        return assertions.kinds();
    }

    Column objects() {
        return assertions.objects();
    }

    TripleIndex triples() {
        return triples;
    }

    Rows topics() {
        return positions.topics();
    }

    Column stances() {
        return positions.stances();
    }

    SaidIndex said() {
        return said;
    }

    InstantIndex recorded() {
        return recorded;
    }

    Anchors anchors() {
        return anchors;
    }

    Sparse<String> conditions() {
        return conditions;
    }

    Sparse<Map<String, String>> notes() {
        return notes;
    }

    /** The values a claim has of a field, from the columns where these tell. */
    <V> Collection<V> values(Field<V> field, int row, Directory directory) {
        if (Keyed.isKeyed(field) && keyed(field).hasRows()) {
            return valued(field, row);
        }
        return told(field, row).orElseGet(() -> field.values(claim(row), directory));
    }

    /** The values of fields that have columns of their own. */
    @SuppressWarnings("unchecked") // each field is asked for values of its own type
    private <V> Optional<Collection<V>> told(Field<V> field, int row) {
        Collection<?> values;
        if (field == Field.WORD) {
            values = Words.of(gist(row));
        } else if (field == Field.SAID) {
            values = said.at(row).stream().toList();
        } else if (field == Field.RECORDED) {
            values = recorded.at(row).stream().toList();
        } else if (field == Field.CLAIM) {
            values = List.of(id(row));
        } else if (field == Field.CONDITIONAL) {
            values = List.of(conditions.get(row).isPresent());
        } else if (field == Field.POSITION) {
            values = positions.of(row, numbers);
        } else if (field == Field.AFFIRMED || field == Field.DENIED) {
            values = assertions.relations(row, field == Field.AFFIRMED, numbers);
        } else {
            return Optional.empty();
        }
        return Optional.of((Collection<V>) values);
    }
}
