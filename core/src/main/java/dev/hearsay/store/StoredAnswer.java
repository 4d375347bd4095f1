package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.RowSet;
import dev.hearsay.query.Absence;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Evidence;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.IntConsumer;

/** Claims of one snapshot as a set of rows for each of its parts. */
final class StoredAnswer implements CodedAnswer {

    private static final int BATCH = 1024;

    private final Snapshot snapshot;
    private final Finding finding;

    /** The numbers in the order of the question, where they had to be sorted; else empty. */
    private final int[] sorted;

    private StoredAnswer(Snapshot snapshot, Finding finding) {
        this(snapshot, finding, new int[0]);
    }

    StoredAnswer(Snapshot snapshot, Finding finding, int... sorted) {
        this.snapshot = snapshot;
        this.finding = finding;
        this.sorted = sorted;
    }

    static StoredAnswer of(Snapshot snapshot, Query query) {
        Search search = new Search(snapshot, query.condition());
        search.checkBound(query);
        int[] left = search.steps();
        if (query.isWhole()) {
            List<RowSet> found = search.find(Integer.MAX_VALUE, left);
            if (query.bound().isPresent()) {
                // What is promised may fall short, as where several lists share claims.
                Search.checkBound(query, Finding.total(found));
            }
            return new StoredAnswer(snapshot, new Finding.LookedUp(query, search, left, found));
        }
        Page page = Page.of(query);
        List<RowSet> found = search.find(Search.isNewestFirst(query) ? page.end() : Integer.MAX_VALUE, left);
        if (page.isAll(found)) {
            return new StoredAnswer(snapshot, new Finding.LookedUp(query, search, left, found));
        }
        int[] sorted = page.ordinals(snapshot, found, query.order());
        return new StoredAnswer(snapshot, new Finding.OfPage(snapshot, query, search, left, sorted), sorted);
    }

    private StoredAnswer combined(Query asked, List<RowSet> rows) {
        return new StoredAnswer(snapshot, new Finding.Combined(snapshot, asked, rows));
    }

    @Override
    public Query query() {
        return finding.query();
    }

    @Override
    public Directory directory() {
        return snapshot.directory();
    }

    @Override
    public Iterator<Claim> iterator() {
        return new Claims(snapshot, ordinals()).iterator();
    }

    @Override
    public List<Claim> list() {
        return new Claims(snapshot, ordinals());
    }

    /** The claims in the order stated, then by id. */
    int[] ordinals() {
        return ordinals(Integer.MAX_VALUE);
    }

    /** The first so many. */
    private int[] ordinals(int most) {
        if (sorted.length > 0) {
            return sorted.length <= most ? sorted : Arrays.copyOf(sorted, most);
        }
        return new Sorted(snapshot, rows()).by(query().order(), most);
    }

    @Override
    public Optional<Claim> first() {
        int[] first = ordinals(1);
        return first.length == 0 ? Optional.empty() : Optional.of(at(first[0]));
    }

    @Override
    public int count() {
        return finding.count();
    }

    @Override
    public boolean exists() {
        return count() > 0;
    }

    @Override
    public Counts counts() {
        return new Counts(count(), distinct(Field.SPEAKER), distinct(Field.REPORT));
    }

    private int distinct(Field<?> field) {
        return Tally.of(this, List.of(field)).size();
    }

    @Override
    public boolean contains(Claim.Id claim) {
        for (int i = 0; i < rows().size(); i++) {
            int row = snapshot.parts().get(i).segment().row(claim);
            if (row >= 0 && rows().get(i).contains(row)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void forEachOrdinal(IntConsumer visitor) {
        List<RowSet> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            visit(rows.get(i), snapshot.parts().get(i).base(), visitor);
        }
    }

    /** Few rows are visited at once, many in batches, before each of which the question may be stopped. */
    private static void visit(RowSet rows, int base, IntConsumer visitor) {
        if (rows.most() <= BATCH) {
            rows.forEach(base == 0 ? visitor : row -> visitor.accept(base + row));
            return;
        }
        RowSet.Batches batches = rows.batches();
        int[] batch = new int[RowSet.BATCH];
        for (int count = batches.next(batch); count > 0; count = batches.next(batch)) {
            Patience.check();
            for (int i = 0; i < count; i++) {
                visitor.accept(base + batch[i]);
            }
        }
    }

    @Override
    public void forEachInOrder(IntConsumer visitor) {
        Patience patience = new Patience();
        for (int ordinal : ordinals()) {
            patience.spend();
            visitor.accept(ordinal);
        }
    }

    @Override
    public Claim at(int ordinal) {
        return snapshot.at(ordinal);
    }

    @Override
    public <V> Collection<V> valuesAt(int ordinal, Field<V> field) {
        Part part = snapshot.part(ordinal);
        return part.segment().values(field, ordinal - part.base(), directory());
    }

    @Override
    public List<Evidence> evidence() {
        return Lists.transform(list(), claim -> Evidence.of(claim, directory()));
    }

    @Override
    public Plan explain() {
        return finding.plan();
    }

    @Override
    public Absence explainMissing(Claim.Id claim) {
        return new Missing(snapshot, this, claim).absence();
    }

    @Override
    public <V> Groups<V> groupBy(Field<V> field) {
        return StoredGroups.by(field, this);
    }

    @Override
    public Groups<Key> groupBy(Field<?> first, Field<?> second, Field<?>... more) {
        return StoredGroups.by(
                ImmutableList.<Field<?>>builder().add(first, second).add(more).build(), this);
    }

    @Override
    public <R, C> CrossTab<R, C> crossTab(Field<R> rows, Field<C> columns) {
        return CrossTab.of(rows, columns, groupBy(rows, columns));
    }

    @Override
    public Answer and(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().and(that.condition()), that, RowSet::and);
    }

    @Override
    public Answer or(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().or(that.condition()), that, RowSet::or);
    }

    @Override
    public Answer minus(Answer other) {
        StoredAnswer that = sameSnapshot(other);
        return combined(condition().and(that.condition().negate()), that, RowSet::minus);
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

    private StoredAnswer combined(Condition condition, StoredAnswer that, BinaryOperator<RowSet> how) {
        List<RowSet> both = new ArrayList<>(rows().size());
        for (int i = 0; i < rows().size(); i++) {
            both.add(how.apply(rows().get(i), that.rows().get(i)));
        }
        return combined(Query.of(condition), both);
    }

    @Override
    public Answer where(Condition condition) {
        return combined(narrowed(condition().and(condition)), new Search(snapshot, condition).among(rows()));
    }

    /** The question for other claims in the same order. */
    Query narrowed(Condition condition) {
        return new Query(condition, query().order(), 0, OptionalInt.empty());
    }

    /** A condition that exactly these claims meet. */
    Condition condition() {
        if (query().isWhole()) {
            return query().condition();
        }
        List<Claim.Id> ids = new ArrayList<>(count());
        forEachOrdinal(ordinal -> ids.add(snapshot.id(ordinal)));
        return Condition.oneOf(ids);
    }

    @Override
    public int number(Actor.Id actor) {
        return snapshot.numbers().actors.number(actor);
    }

    @Override
    public Actor.Id actor(int number) {
        return snapshot.numbers().actors.value(number);
    }

    @Override
    public int actors() {
        return snapshot.numbers().actors.size();
    }

    @Override
    public int number(RelationKind.Id kind) {
        return snapshot.numbers().kinds.number(kind);
    }

    @Override
    public RelationKind.Id kind(int number) {
        return snapshot.numbers().kinds.value(number);
    }

    @Override
    public int kinds() {
        return snapshot.numbers().kinds.size();
    }

    @Override
    public void forEachAssertion(AssertionVisitor visitor) {
        numbered().forEachAssertion(visitor);
    }

    @Override
    public void markAffirmed(int subject, Sign sign, byte[] objects) {
        numbered().markAffirmed(subject, sign, objects);
    }

    @Override
    public Combined combined(List<? extends Field<?>> fields) {
        return Tally.of(this, fields);
    }

    @Override
    public StanceSums stances(Field<Actor.Id> by) {
        return numbered().stances(by);
    }

    private NumberedClaims numbered() {
        return new NumberedClaims(snapshot, rows());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    List<RowSet> rows() {
        return finding.rows();
    }

    /** The question in words, and how many claims answer it. */
    @Override
    public String toString() {
        return query() + ": " + count();
    }
}
