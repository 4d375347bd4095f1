package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Field;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Order;
import dev.hearsay.query.RandomConditions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Compares all that a segment tells, column by column and index by index, with the claims it is to hold. */
final class SegmentChecks {

    private final Segment segment;
    private final List<Claim> claims;
    private final Directory directory;
    private final Naive naive;

    /**
     * Checks to be made.
     *
     * @param claims the claims, in any order
     * @param world what they name
     */
    SegmentChecks(Segment segment, List<Claim> claims, Corpus world) {
        this.segment = segment;
        this.directory = Directory.EMPTY.plus(world);
        this.claims = claims.stream()
                .sorted(Order.NEWEST_FIRST.comparator(directory).thenComparing(Claim::id))
                .toList();
        this.naive = new Naive(world);
    }

    void all() {
        rowsAreInOrder();
        idsLeadToRows();
        RandomConditions.FIELDS.forEach(this::valuesByRow);
        RandomConditions.FIELDS.stream().filter(Keyed::isKeyed).forEach(this::rowsByValue);
        actorsAreFoundAtBothEnds();
        positionsStandSideBySide();
        datesAreRuns();
        instantsAreRanked();
    }

    private void rowsAreInOrder() {
        assertEquals(claims.size(), segment.size());
        assertEquals(
                claims,
                IntStream.range(0, segment.size()).mapToObj(segment::claim).toList());
        assertEquals(claims.size(), segment.all().size());
    }

    private void idsLeadToRows() {
        List<Claim.Id> byId = claims.stream().map(Claim::id).sorted().toList();
        for (int row = 0; row < claims.size(); row++) {
            Claim claim = claims.get(row);
            assertEquals(claim.id(), segment.id(row));
            assertEquals(row, segment.row(claim.id()));
            assertEquals(byId.indexOf(claim.id()), segment.ids().place(row));
            assertEquals(claim.gist(), segment.gist(row));
            int other = claims.size() - 1 - row;
            assertEquals(
                    Integer.signum(claim.id().compareTo(claims.get(other).id())),
                    Integer.signum(segment.compareIds(row, segment, other)));
            assertEquals(Integer.compare(row, other), Integer.signum(segment.compareNewest(row, segment, other)));
        }
        for (String unknown : List.of("0", "c-", "zzz", "\uD83D\uDE01")) {
            assertEquals(-1, segment.row(new Claim.Id(unknown)));
        }
    }

    private <V> void valuesByRow(Field<V> field) {
        for (int row = 0; row < claims.size(); row++) {
            Collection<V> values = segment.values(field, row, directory);
            if (field != Field.WORD) {
                assertEquals(naive.valuesOf(field, claims.get(row)), new HashSet<>(values), field::name);
            }
            assertEquals(new HashSet<>(values).size(), values.size(), field::name);
        }
    }

    private <V> void rowsByValue(Field<V> field) {
        Map<Object, BitSet> expected = new HashMap<>();
        for (int row = 0; row < claims.size(); row++) {
            for (Object value : naive.valuesOf(field, claims.get(row))) {
                expected.computeIfAbsent(value, v -> new BitSet()).set(row);
            }
        }
        Set<Object> listed = new HashSet<>();
        Keyed keyed = segment.keyed(field);
        keyed.postings()
                .forEachNumber(number -> listed.add(segment.numbers().of(field).value(number)));
        assertEquals(expected.keySet(), listed, field::name);
        expected.forEach((value, rows) -> {
            int number = segment.numbers().of(field).number(value);
            check(rows, keyed.postings().of(number), field + " " + value);
            assertEquals(rows.cardinality(), keyed.postings().count(number));
        });
    }

    private static void check(BitSet expected, RowSet found, String what) {
        assertEquals(expected, bits(found), what);
    }

    private static BitSet bits(RowSet rows) {
        BitSet bits = new BitSet();
        rows.forEach(bits::set);
        return bits;
    }

    private void actorsAreFoundAtBothEnds() {
        for (Actor actor : directory.actors()) {
            BitSet expected = rows(claim -> claim.assertions().stream()
                    .anyMatch(assertion -> assertion.relation().subject().equals(Optional.of(actor.id()))
                            || assertion.relation().object().equals(Optional.of(actor.id()))));
            int number = segment.numbers().actors.number(actor.id());
            check(
                    expected,
                    number < 0 ? RowSet.NONE : segment.triples().involving(number + 1),
                    actor.id().value());
        }
    }

    private BitSet rows(Predicate<Claim> which) {
        BitSet rows = new BitSet();
        for (int row = 0; row < claims.size(); row++) {
            rows.set(row, which.test(claims.get(row)));
        }
        return rows;
    }

    private void positionsStandSideBySide() {
        for (int row = 0; row < claims.size(); row++) {
            List<Position> positions = new ArrayList<>();
            for (int place = segment.topics().start(row);
                    place < segment.topics().end(row);
                    place++) {
                positions.add(new Position(
                        segment.numbers().topics.value(segment.topics().get(place)),
                        segment.numbers().stances.value(segment.stances().get(place))));
            }
            assertEquals(claims.get(row).positions(), positions);
        }
    }

    private void datesAreRuns() {
        Set<Optional<Period>> seen = new HashSet<>();
        for (int row = 0; row < claims.size(); row++) {
            Optional<Period> said = claims.get(row).said();
            assertEquals(said, segment.said().at(row));
            boolean isRunOn = row > 0 && claims.get(row - 1).said().equals(said);
            assertTrue(isRunOn || seen.add(said), "a period is one run");
            assertTrue(said.isEmpty() || !seen.contains(Optional.<Period>empty()), "undated claims come last");
            said.ifPresent(period -> check(
                    rows(claim -> claim.said().equals(Optional.of(period))),
                    segment.said().find(period),
                    "" + period));
        }
    }

    private void instantsAreRanked() {
        for (int row = 0; row < claims.size(); row++) {
            assertEquals(claims.get(row).recorded(), segment.recorded().at(row));
        }
        claims.stream()
                .flatMap(claim -> claim.recorded().stream())
                .distinct()
                .limit(20)
                .forEach(instant -> {
                    check(
                            rows(claim -> claim.recorded().equals(Optional.of(instant))),
                            segment.recorded().at(instant),
                            "recorded " + instant);
                    BitSet after = rows(claim -> claim.recorded()
                            .filter(recorded -> recorded.isAfter(instant))
                            .isPresent());
                    BitSet known = rows(claim -> true);
                    known.andNot(after);
                    checkKnown(known, segment.recorded().instantsBy(instant), "known at " + instant);
                    assertEquals(
                            after.isEmpty(),
                            segment.recorded().instantsBy(instant)
                                    == segment.recorded().instants());
                });
        assertEquals(0, segment.recorded().instantsBy(Instant.MIN));
        checkKnown(rows(claim -> claim.recorded().isEmpty()), 0, "always known");
    }

    private void checkKnown(BitSet known, int instants, String what) {
        InstantIndex recorded = segment.recorded();
        check(known, recorded.allKnown(instants), what);
        check(known, segment.all().sifted(recorded.known(instants)), what);
        assertEquals(known.cardinality(), recorded.countKnown(instants), what);
        for (int row = 0; row < claims.size(); row++) {
            assertEquals(known.get(row), recorded.isKnown(row, instants), what);
        }
    }

    /** The claims in the order of their ids, which is that in which a store writes them. */
    static List<Claim> byId(Collection<Claim> claims) {
        return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    }
}
