package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Claims that entered together, sorted by id and numbered in that order, with every index over them. Sealed: a segment never
 * changes, and every derived value in it stays true, because the records it was derived from never change either.
 */
final class Segment {

    private static final List<Field<?>> KEYED = List.of(
            Field.SPEAKER,
            Field.RELAY,
            Field.VOICE,
            Field.SPEAKER_KIND,
            Field.SPEAKER_NAMING,
            Field.SPEAKING_FOR,
            Field.AFFILIATION,
            Field.REMOVE,
            Field.CHANNEL,
            Field.QUOTATION,
            Field.ABOUT,
            Field.ABOUT_MEMBER,
            Field.INVOLVED,
            Field.INVOLVED_MEMBER,
            Field.ADDRESSEE,
            Field.ADDRESSEE_MEMBER,
            Field.TOPIC,
            Field.POSITION,
            Field.STANCE,
            Field.AFFIRMED,
            Field.DENIED,
            Field.KIND,
            Field.SIGN,
            Field.MODALITY,
            Field.CERTAINTY,
            Field.CONDITIONAL,
            Field.SOURCE,
            Field.REPORT,
            Field.PUBLISHER,
            Field.LANGUAGE,
            Field.ANNOTATOR,
            Field.WORD,
            Field.SAID,
            Field.ABOUT_TIME);

    private final List<Claim> claims;
    private final List<Claim.Id> ids;
    private final Map<Field<?>, FieldIndex<?>> keyed = new HashMap<>();
    private final PeriodIndex said;
    private final PeriodIndex aboutTime;
    private final InstantIndex recorded;
    private final TripleIndex affirmed;
    private final TripleIndex denied;

    private Segment(List<Claim> claims, Directory directory) {
        this.claims = claims;
        this.ids = claims.stream().map(Claim::id).collect(ImmutableList.toImmutableList());
        KEYED.forEach(field -> keyed.put(field, FieldIndex.of(field, claims, directory)));
        this.said = PeriodIndex.of(claims, Claim::said);
        this.aboutTime = PeriodIndex.of(claims, Claim::aboutTime);
        this.recorded = InstantIndex.of(claims);
        this.affirmed = TripleIndex.of(claims, true, directory);
        this.denied = TripleIndex.of(claims, false, directory);
    }

    static Segment of(Collection<Claim> claims, Directory directory) {
        return new Segment(
                claims.stream().sorted(Comparator.comparing(Claim::id)).collect(ImmutableList.toImmutableList()),
                directory);
    }

    int size() {
        return claims.size();
    }

    List<Claim> claims() {
        return claims;
    }

    Claim claim(int ordinal) {
        return claims.get(ordinal);
    }

    /** The number of a claim, or a negative number if it is not here. */
    int ordinal(Claim.Id id) {
        return Collections.binarySearch(ids, id);
    }

    RoaringBitmap all() {
        RoaringBitmap all = new RoaringBitmap();
        all.add(0L, claims.size());
        return all;
    }

    RoaringBitmap recordedAfter(Instant instant) {
        return recorded.after(instant);
    }

    /** The claims with any of the values. */
    RoaringBitmap find(Condition.Is<?> asked) {
        return asked.field() == Field.CLAIM || asked.field() == Field.RECORDED
                ? findUnkeyed(asked)
                : index(asked.field()).find(asked.values());
    }

    int estimate(Condition.Is<?> asked) {
        return asked.field() == Field.CLAIM || asked.field() == Field.RECORDED
                ? asked.values().size()
                : index(asked.field()).estimate(asked.values());
    }

    /** Claims and their instants are nearly unique: sorted lists serve them better than posting lists. */
    private RoaringBitmap findUnkeyed(Condition.Is<?> asked) {
        RoaringBitmap found = new RoaringBitmap();
        for (Object value : asked.values()) {
            if (value instanceof Claim.Id id) {
                int ordinal = ordinal(id);
                if (ordinal >= 0) {
                    found.add(ordinal);
                }
            } else if (value instanceof Instant instant) {
                found.or(recorded.at(instant));
            }
        }
        return found;
    }

    RoaringBitmap find(Condition.Between<?> asked) {
        if (asked.field() == Field.RECORDED) {
            return recorded.find(asked);
        }
        return asked.field() == Field.CLAIM
                ? idsBetween(asked)
                : index(asked.field()).find(asked);
    }

    int estimate(Condition.Between<?> asked) {
        if (asked.field() == Field.RECORDED) {
            return recorded.estimate(asked);
        }
        return asked.field() == Field.CLAIM
                ? claims.size()
                : index(asked.field()).estimate(asked);
    }

    private RoaringBitmap idsBetween(Condition.Between<?> asked) {
        int first = asked.least().map(id -> insertion((Claim.Id) id)).orElse(0);
        int end = asked.most()
                .map(id -> insertion((Claim.Id) id) + (ordinal((Claim.Id) id) >= 0 ? 1 : 0))
                .orElse(size());
        RoaringBitmap found = new RoaringBitmap();
        found.add((long) first, Math.max(first, end));
        return found;
    }

    private int insertion(Claim.Id id) {
        int ordinal = ordinal(id);
        return ordinal < 0 ? -ordinal - 1 : ordinal;
    }

    RoaringBitmap find(Condition.Dated asked) {
        return times(asked.field()).find(asked);
    }

    int estimate(Condition.Dated asked) {
        return times(asked.field()).estimate(asked);
    }

    private PeriodIndex times(Field<?> field) {
        return field == Field.SAID ? said : aboutTime;
    }

    RoaringBitmap find(Condition.Asserts asked, Directory directory) {
        return triples(asked).find(asked, directory);
    }

    int estimate(Condition.Asserts asked, Directory directory) {
        return triples(asked).estimate(asked, directory);
    }

    private TripleIndex triples(Condition.Asserts asked) {
        return asked.affirmed() ? affirmed : denied;
    }

    /** Gives the claims of each value of a field among some claims. */
    <V> void group(
            Field<V> field, RoaringBitmap among, Directory directory, BiConsumer<? super V, RoaringBitmap> visitor) {
        if (keyed.containsKey(field)) {
            index(field).group(among, visitor);
        } else {
            among.forEach((int ordinal) -> field.values(claim(ordinal), directory)
                    .forEach(value -> visitor.accept(value, RoaringBitmap.bitmapOf(ordinal))));
        }
    }

    /** The values that one claim has of a field. */
    <V> Collection<V> values(Field<V> field, int ordinal, Directory directory) {
        return keyed.containsKey(field) ? index(field).values(ordinal) : field.values(claim(ordinal), directory);
    }

    @SuppressWarnings("unchecked") // KEYED put the index of a field under that field
    private <V> FieldIndex<V> index(Field<V> field) {
        return (FieldIndex<V>) Objects.requireNonNull(keyed.get(field), field::name);
    }
}
