package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Period;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.Blob;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Permutation;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Sorting;
import dev.hearsay.columns.Sparse;
import dev.hearsay.columns.Tape;
import dev.hearsay.query.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;

/**
 * What was written to a {@link SegmentBuilder}, on its way to a {@link Segment}: put in order, newest first and then by id,
 * and indexed, one part a step, so that a writer can spread the work over several changes. Tapes are let go one by one.
 */
final class Sealing {

    /** Numbers are looked up in an array if there are not many times more of them than periods. */
    private static final int SPREAD = 16;

    private final Numbers numbers;
    private final Permutation order;
    private final List<Later<?>> steps = new ArrayList<>();
    private final List<Later<Keyed>> keyed = new ArrayList<>();
    private final Later<Ids> ids;
    private final Later<Blob> gists;
    private final Later<Chains> chains;
    private final Later<Assertions> assertions;
    private final Later<TripleIndex> triples;
    private final Later<Positions> positions;
    private final Later<SaidIndex> said;
    private final Later<InstantIndex> recorded;
    private final Later<Anchors> anchors;
    private final Later<Sparse<String>> conditions;
    private final Later<Sparse<Map<String, String>>> notes;
    private int done;

    Sealing(SegmentBuilder written) {
        numbers = written.numbers;
        int[] byId = written.ids.isAscending() ? Sorting.places(written.size()) : written.ids.sorted();
        order = Permutation.of(newestFirst(written.said, numbers.periods, byId));
        int[] places = order.places();
        for (int i = 0; i < Keyed.FIELDS.size(); i++) {
            Field<?> field = Keyed.FIELDS.get(i);
            Rows.Tapes tapes = written.keyed(i);
            boolean same = field == Field.REPORT && !written.hasReprints();
            keyed.add(later(() -> same ? sources() : Keyed.of(field, tapes, order)));
        }
        Blob.Tape idTape = written.ids;
        ids = later(() -> Ids.of(idTape, byId, places));
        Blob.Tape gistTape = written.gists;
        gists = later(() -> gistTape.blob(order));
        Rows.Tapes speakers = written.chains;
        Tape manners = written.manners;
        chains = later(() -> Chains.of(speakers, manners, order));
        Rows.Tapes subjects = written.subjects;
        Tape kinds = written.kinds;
        Tape objects = written.objects;
        assertions = later(() -> Assertions.of(subjects, kinds, objects, order));
        KindFacts kindFacts = new KindFacts(numbers, written.directory());
        triples = later(() -> TripleIndex.of(assertions(), kindFacts));
        Tape stances = written.stances;
        Tape topicCounts = written.keyed(Keyed.index(Field.TOPIC)).lengths();
        positions = later(() -> positions(topicCounts, stances));
        Tape periods = written.said;
        said = later(() -> SaidIndex.of(order.column(periods), numbers.periods));
        Tape instants = written.recorded;
        Numbering<Instant> distinct = written.instants;
        recorded = later(() -> InstantIndex.of(order.column(instants), distinct));
        AnchorTapes anchorTapes = written.anchors;
        anchors = later(() -> anchorTapes.sealed(order));
        Sparse.Tape<String> conditionTape = written.conditions;
        conditions = later(() -> conditionTape.sparse(places));
        Sparse.Tape<Map<String, String>> noteTape = written.notes;
        notes = later(() -> noteTape.sparse(places));
    }

    private <T> Later<T> later(Supplier<T> how) {
        Later<T> step = new Later<>(how);
        steps.add(step);
        return step;
    }

    private Assertions assertions() {
        return assertions.get();
    }

    /** Where there are no reprints, reports are sources. */
    private Keyed sources() {
        return keyed.get(Keyed.index(Field.SOURCE)).get();
    }

    private Positions positions(Tape counts, Tape stances) {
        Rows topics = keyed.get(Keyed.index(Field.TOPIC)).get().rows();
        return Positions.of(topics, stances, order.entries(counts, topics.offsets()));
    }

    /** Claims are taken by id, and sorting keeps the order of those of one period; undated claims, of number 0, come last. */
    private static int[] newestFirst(Tape said, Numbering<Period> periods, int[] byId) {
        int[] periodOf = said.toArray();
        int[] newestFirst = occurring(periodOf)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> periods.value(number - 1))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        IntUnaryOperator rank = ranks(said.greatest(), newestFirst);
        int[] ranks = Arrays.stream(periodOf).map(rank).toArray();
        return Sorting.by(row -> ranks[row], newestFirst.length, byId);
    }

    private static IntStream occurring(int... periodOf) {
        IntHashSet occurring = new IntHashSet();
        occurring.addAll(periodOf);
        occurring.remove(0);
        return IntStream.of(occurring.toArray());
    }

    /** For each number of a period, its place in an order; for 0, the last one. Few of many numbers are kept as a map. */
    private static IntUnaryOperator ranks(int greatest, int... order) {
        if (greatest > SPREAD * order.length) {
            IntIntHashMap ranks = new IntIntHashMap(2 * order.length);
            for (int rank = 0; rank < order.length; rank++) {
                ranks.put(order[rank], rank);
            }
            return number -> ranks.getIfAbsent(number, order.length);
        }
        int[] ranks = new int[greatest + 1];
        ranks[0] = order.length;
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return number -> ranks[number];
    }

    boolean isDone() {
        return done == steps.size();
    }

    /** Makes one more part. */
    void step() {
        Patience.check();
        steps.get(done++).make();
    }

    /** The segment, of all parts. */
    Segment segment() {
        while (!isDone()) {
            step();
        }
        return new Segment(
                numbers,
                keyed.stream().map(Later::get).collect(ImmutableList.toImmutableList()),
                ids.get(),
                gists.get(),
                chains.get(),
                assertions.get(),
                triples.get(),
                positions.get(),
                said.get(),
                recorded.get(),
                anchors.get(),
                conditions.get(),
                notes.get());
    }
}
