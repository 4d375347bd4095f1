package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Evidence;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Claims of one snapshot as a bitmap for each of its segments. */
final class StoredAnswer implements Answer {

    private final Snapshot snapshot;
    private final Query query;
    private final List<RoaringBitmap> claims;

    StoredAnswer(Snapshot snapshot, Query query, List<RoaringBitmap> claims) {
        this.snapshot = snapshot;
        this.query = query;
        this.claims = ImmutableList.copyOf(claims);
    }

    static Answer of(Snapshot snapshot, Query query) {
        Search search = new Search(snapshot);
        List<RoaringBitmap> found = snapshot.parts().stream()
                .map(part -> search.find(query.condition(), part.segment(), part.live()))
                .toList();
        StoredAnswer all = new StoredAnswer(snapshot, query, found);
        return query.isWhole() ? all : all.page();
    }

    /** Just the claims between the query's offset and limit. */
    private Answer page() {
        List<Integer> ordered = ordered();
        int start = Math.min(query.offset(), ordered.size());
        int end = (int) Math.min((long) start + query.limit().orElse(Integer.MAX_VALUE), ordered.size());
        RoaringBitmap page = new RoaringBitmap();
        for (int i = start; i < end; i++) {
            page.add(ordered.get(i));
        }
        List<RoaringBitmap> kept = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            kept.add(RoaringBitmap.and(
                    claims.get(i),
                    RoaringBitmap.addOffset(page, -snapshot.parts().get(i).base())));
        }
        return new StoredAnswer(snapshot, query, kept);
    }

    @Override
    public Query query() {
        return query;
    }

    @Override
    public Directory directory() {
        return snapshot.directory();
    }

    @Override
    public Iterator<Claim> iterator() {
        return list().iterator();
    }

    @Override
    public List<Claim> list() {
        List<Claim> list = new ArrayList<>(count());
        ordered().forEach(ordinal -> list.add(at(ordinal)));
        return ImmutableList.copyOf(list);
    }

    /** The claims in the order stated, then by id; segments number their claims by id, so one alone needs no sorting. */
    private List<Integer> ordered() {
        List<Integer> ordered = new ArrayList<>(count());
        forEachOrdinal(ordered::add);
        if (!query.order().isEmpty() || claims.size() > 1) {
            Comparator<Claim> order = query.order().stream()
                    .map(key -> key.comparator(directory()))
                    .reduce(Comparator::thenComparing)
                    .map(stated -> stated.thenComparing(Claim::id))
                    .orElse(Comparator.comparing(Claim::id));
            ordered.sort((a, b) -> order.compare(at(a), at(b)));
        }
        return ordered;
    }

    @Override
    public Optional<Claim> first() {
        List<Integer> ordered = ordered();
        return ordered.isEmpty() ? Optional.empty() : Optional.of(at(ordered.get(0)));
    }

    @Override
    public int count() {
        return claims.stream().mapToInt(RoaringBitmap::getCardinality).sum();
    }

    @Override
    public boolean exists() {
        return claims.stream().anyMatch(part -> !part.isEmpty());
    }

    @Override
    public Counts counts() {
        return new Counts(count(), distinct(Field.SPEAKER), distinct(Field.REPORT));
    }

    private <V> int distinct(Field<V> field) {
        Set<V> values = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            snapshot.parts()
                    .get(i)
                    .segment()
                    .group(field, claims.get(i), directory(), (value, group) -> values.add(value));
        }
        return values.size();
    }

    @Override
    public boolean contains(Claim.Id claim) {
        for (int i = 0; i < claims.size(); i++) {
            int ordinal = snapshot.parts().get(i).segment().ordinal(claim);
            if (ordinal >= 0 && claims.get(i).contains(ordinal)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void forEachOrdinal(IntConsumer visitor) {
        for (int i = 0; i < claims.size(); i++) {
            int base = snapshot.parts().get(i).base();
            claims.get(i).forEach((int ordinal) -> visitor.accept(base + ordinal));
        }
    }

    @Override
    public Claim at(int ordinal) {
        return snapshot.at(ordinal);
    }

    @Override
    public List<Evidence> evidence() {
        return list().stream().map(claim -> Evidence.of(claim, directory())).toList();
    }

    /** Asks once more, step by step, and keeps count. */
    @Override
    public Plan explain() {
        Search search = new Search(snapshot);
        List<RoaringBitmap> left = new ArrayList<>();
        snapshot.parts().forEach(part -> left.add(part.live()));
        List<Plan.Step> steps = new ArrayList<>();
        for (Condition part : search.ordered(query.condition(), snapshot.parts())) {
            for (int i = 0; i < left.size(); i++) {
                left.set(i, search.find(part, snapshot.parts().get(i).segment(), left.get(i)));
            }
            steps.add(new Plan.Step(
                    part.toString(), search.index(part), search.estimate(part, snapshot.parts()), total(left)));
        }
        return new Plan(query.toString(), snapshot.size(), steps, count());
    }

    private static int total(List<RoaringBitmap> claims) {
        return claims.stream().mapToInt(RoaringBitmap::getCardinality).sum();
    }

    @Override
    public <V> Groups<V> groupBy(Field<V> field) {
        return Grouping.by(field, this);
    }

    @Override
    public Groups<Key> groupBy(Field<?> first, Field<?> second, Field<?>... more) {
        return Grouping.by(
                ImmutableList.<Field<?>>builder().add(first, second).add(more).build(), this);
    }

    @Override
    public <R, C> CrossTab<R, C> crossTab(Field<R> rows, Field<C> columns) {
        return CrossTab.of(rows, columns, groupBy(rows, columns));
    }

    @Override
    public Answer and(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().and(that.condition()), that, (a, b) -> RoaringBitmap.and(a, b));
    }

    @Override
    public Answer or(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().or(that.condition()), that, (a, b) -> RoaringBitmap.or(a, b));
    }

    @Override
    public Answer minus(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().and(that.condition().negate()), that, (a, b) -> RoaringBitmap.andNot(a, b));
    }

    private StoredAnswer sameSnapshot(Answer other) {
        if (other instanceof StoredAnswer that && that.snapshot == snapshot) {
            return that;
        }
        throw new MisuseException(
                "HS-0320",
                "The two answers come from different snapshots.",
                "Ask both questions of the same store value.");
    }

    private Answer combined(Condition condition, StoredAnswer that, BinaryOperator<RoaringBitmap> how) {
        List<RoaringBitmap> both = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            both.add(how.apply(claims.get(i), that.claims.get(i)));
        }
        return new StoredAnswer(snapshot, Query.of(condition), both);
    }

    @Override
    public Answer where(Condition condition) {
        Search search = new Search(snapshot);
        List<RoaringBitmap> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            found.add(search.find(condition, snapshot.parts().get(i).segment(), claims.get(i)));
        }
        return within(condition().and(condition), found);
    }

    /** Some of these claims, which a condition describes, in the same order. */
    Answer within(Condition condition, List<RoaringBitmap> some) {
        Query asked = Query.of(condition);
        for (Order key : query.order()) {
            asked = asked.orderBy(key);
        }
        return new StoredAnswer(snapshot, asked, some);
    }

    /** A condition that exactly these claims meet. */
    Condition condition() {
        return query.isWhole()
                ? query.condition()
                : Condition.oneOf(list().stream().map(Claim::id).toList());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    List<RoaringBitmap> claims() {
        return claims;
    }

    /** The question in words, and how many claims answer it. */
    @Override
    public String toString() {
        return query + ": " + count();
    }
}
