package dev.hearsay.store;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Postings;
import dev.hearsay.columns.Rows;
import dev.hearsay.query.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One field of a segment: the numbers of each row, and the rows of each number.
 *
 * <p>Words have no numbers by row: a gist is read again where its words are wanted.
 */
final class Keyed {

    /** The fields that are kept so; all others are derived from these or have an index of their own. */
    static final List<Field<?>> FIELDS = List.of(
            Field.SPEAKER,
            Field.RELAY,
            Field.SPEAKER_KIND,
            Field.SPEAKER_NAMING,
            Field.SPEAKING_FOR,
            Field.AFFILIATION,
            Field.REMOVE,
            Field.CHANNEL,
            Field.QUOTATION,
            Field.ABOUT,
            Field.ABOUT_MEMBER,
            Field.INVOLVED_MEMBER,
            Field.ADDRESSEE,
            Field.ADDRESSEE_MEMBER,
            Field.TOPIC,
            Field.STANCE,
            Field.MODALITY,
            Field.CERTAINTY,
            Field.SOURCE,
            Field.REPORT,
            Field.PUBLISHER,
            Field.LANGUAGE,
            Field.ANNOTATOR,
            Field.ABOUT_TIME,
            Field.WORD);

    private static final Map<Field<?>, Integer> INDEX =
            IntStream.range(0, FIELDS.size()).boxed().collect(ImmutableMap.toImmutableMap(FIELDS::get, i -> i));

    private static final int SEVERAL = 3;

    /** Words are many and mostly intersected: their lists had better be small. Those of all other fields had better be quick. */
    private static final int SMALL = 1024;

    private static final int QUICK = 64;

    private final Optional<Rows> rows;
    private final Postings postings;

    private Keyed(Optional<Rows> rows, Postings postings) {
        this.rows = rows;
        this.postings = postings;
    }

    static boolean isKeyed(Field<?> field) {
        return INDEX.containsKey(field);
    }

    /** The place of a field among {@link #FIELDS}. */
    static int index(Field<?> field) {
        return Objects.requireNonNull(INDEX.get(field), field::name);
    }

    static Keyed of(Field<?> field, Rows.Tapes tapes, Permutation order) {
        Rows rows = tapes.rows(order);
        return field == Field.WORD
                ? new Keyed(Optional.empty(), Postings.of(rows, SMALL))
                : new Keyed(Optional.of(rows), Postings.of(rows, QUICK));
    }

    boolean hasRows() {
        return rows.isPresent();
    }

    /** What it costs to ask of a row which numbers it has, in reads of a column. */
    int cost() {
        return rows.map(all -> all.offsets().isOneEach() ? 1 : SEVERAL).orElse(IndexLookup.SET);
    }

    Rows rows() {
        return rows.orElseThrow();
    }

    Postings postings() {
        return postings;
    }

    long columnBytes() {
        return rows.map(Rows::bytes).orElse(0L);
    }

    long postingBytes() {
        return postings.bytes() + 24 + 16;
    }
}
