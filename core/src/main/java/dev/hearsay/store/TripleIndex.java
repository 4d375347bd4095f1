package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.query.Condition;
import dev.hearsay.query.KindPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.roaringbitmap.RoaringBitmap;

/**
 * The relations that a segment's claims affirm, or those they deny, sorted three ways - subject, kind, object; kind,
 * object, subject; object, subject, kind - so that whatever ends a question leaves open, its answer is one range.
 *
 * <p>Relations of symmetric kinds stand in it from both ends.
 */
final class TripleIndex {

    private static final int UNSPECIFIED = 0;

    private final Map<Actor.Id, Integer> actors = new HashMap<>();
    private final Map<RelationKind.Id, Integer> kinds = new HashMap<>();
    private final IntArrayList subjects = new IntArrayList();
    private final IntArrayList predicates = new IntArrayList();
    private final IntArrayList objects = new IntArrayList();
    private final IntArrayList claims = new IntArrayList();
    private final SortedRows bySubject;
    private final SortedRows byKind;
    private final SortedRows byObject;

    private TripleIndex(List<Claim> segment, boolean affirmed, Directory directory) {
        for (int ordinal = 0; ordinal < segment.size(); ordinal++) {
            for (Assertion assertion : segment.get(ordinal).assertions()) {
                if (assertion.affirmed() == affirmed) {
                    addBothWays(ordinal, assertion.relation(), directory);
                }
            }
        }
        int[] s = subjects.toArray();
        int[] k = predicates.toArray();
        int[] o = objects.toArray();
        bySubject = SortedRows.of(s, k, o);
        byKind = SortedRows.of(k, o, s);
        byObject = SortedRows.of(o, s, k);
    }

    static TripleIndex of(List<Claim> segment, boolean affirmed, Directory directory) {
        return new TripleIndex(segment, affirmed, directory);
    }

    private void addBothWays(int ordinal, Relation relation, Directory directory) {
        add(ordinal, relation);
        if (directory.kind(relation.kind()).map(RelationKind::symmetric).orElse(false)) {
            add(ordinal, relation.reversed());
        }
    }

    private void add(int ordinal, Relation relation) {
        subjects.add(newCode(relation.subject()));
        predicates.add(kinds.computeIfAbsent(relation.kind(), kind -> kinds.size()));
        objects.add(newCode(relation.object()));
        claims.add(ordinal);
    }

    private int newCode(Optional<Actor.Id> actor) {
        return actor.map(id -> actors.computeIfAbsent(id, a -> actors.size() + 1))
                .orElse(UNSPECIFIED);
    }

    private int code(Optional<Actor.Id> actor) {
        return actor.map(actors::get).orElse(UNSPECIFIED);
    }

    RoaringBitmap find(Condition.Asserts asked, Directory directory) {
        RoaringBitmap found = new RoaringBitmap();
        for (SortedRows.Range range : ranges(asked, directory)) {
            range.forEachRow(row -> found.add(claims.get(row)));
        }
        return found;
    }

    int estimate(Condition.Asserts asked, Directory directory) {
        return ranges(asked, directory).stream()
                .mapToInt(SortedRows.Range::size)
                .sum();
    }

    private List<SortedRows.Range> ranges(Condition.Asserts asked, Directory directory) {
        if (isAbsent(asked.subject()) || isAbsent(asked.object())) {
            return List.of();
        }
        if (asked.kind() instanceof KindPattern.AnyKind) {
            return List.of(anyKind(asked));
        }
        List<SortedRows.Range> ranges = new ArrayList<>();
        kinds.forEach((kind, code) -> {
            if (fits(asked.kind(), kind, directory)) {
                ranges.add(ofKind(asked, code));
            }
        });
        return ranges;
    }

    private boolean isAbsent(Optional<Actor.Id> end) {
        return end.isPresent() && !actors.containsKey(end.get());
    }

    private static boolean fits(KindPattern asked, RelationKind.Id kind, Directory directory) {
        if (asked instanceof KindPattern.OfSign of) {
            return directory.kind(kind).map(RelationKind::sign).equals(Optional.of(of.sign()));
        }
        return asked instanceof KindPattern.OfKind of
                && directory.withSubKinds(of.kind()).contains(kind);
    }

    private SortedRows.Range anyKind(Condition.Asserts asked) {
        if (asked.object().isPresent()) {
            return asked.subject().isPresent()
                    ? byObject.range(code(asked.object()), code(asked.subject()))
                    : byObject.range(code(asked.object()));
        }
        return asked.subject().isPresent() ? bySubject.range(code(asked.subject())) : bySubject.range();
    }

    private SortedRows.Range ofKind(Condition.Asserts asked, int kind) {
        if (asked.subject().isPresent()) {
            return asked.object().isPresent()
                    ? bySubject.range(code(asked.subject()), kind, code(asked.object()))
                    : bySubject.range(code(asked.subject()), kind);
        }
        return asked.object().isPresent() ? byKind.range(kind, code(asked.object())) : byKind.range(kind);
    }
}
