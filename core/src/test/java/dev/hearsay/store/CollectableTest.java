package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Snapshots share what they have in common, and nothing keeps one alive but whoever holds it. */
class CollectableTest {

    private static final int CHANGES = 60;

    private static ClaimStore changed(ClaimStore store, Chronicle chronicle, int i) {
        Corpus.Builder change = Corpus.builder().knowing(store.directory(), store::knows);
        chronicle.claims(4 * i, 4 * i + 4).forEach(change::add);
        ClaimStore more = store.with(change.build());
        return i % 3 == 2 ? more.without(Chronicle.id(4 * i), "desk", Instant.MAX, "misheard") : more;
    }

    private static boolean isCollected(WeakReference<?> reference) {
        for (int i = 0; i < 200 && reference.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }
        return reference.get() == null;
    }

    @Test
    void everySnapshotButTheHeldOnesIsCollected() {
        Chronicle chronicle = new Chronicle(new Random(3), 6);
        ClaimStore store = BrokenOffTest.paced(ClaimStore.of(chronicle.world()), new Layout.Pace(4, 8, 1, 4));
        List<WeakReference<Object>> dropped = new ArrayList<>();
        ClaimStore held = store;
        for (int i = 0; i < CHANGES; i++) {
            store = changed(store, chronicle, i);
            if (i == CHANGES / 2) {
                held = store;
            } else if (i < CHANGES - 1) {
                dropped.add(new WeakReference<>(store));
                dropped.add(new WeakReference<>(store.knownAt(Instant.EPOCH)));
                // A segment that was merged into others goes with the snapshots that hold it.
                Segment last = store.parts().get(store.parts().size() - 1).segment();
                dropped.add(new WeakReference<>(last));
            }
        }
        Set<Segment> living = segments(store);
        living.addAll(segments(held));
        for (WeakReference<Object> reference : dropped) {
            assertTrue(living.contains(reference.get()) || isCollected(reference));
        }
        assertEquals(CHANGES * 4 - CHANGES / 3, store.size());
        assertEquals((CHANGES / 2 + 1) * 4 - (CHANGES / 2 + 1) / 3, held.size());
    }

    @Test
    void aSnapshotThatLooksBackKeepsNoneThatLookedBackBefore() {
        Chronicle chronicle = new Chronicle(new Random(5), 6);
        ClaimStore store = changed(ClaimStore.of(chronicle.world()), chronicle, 0);
        List<WeakReference<ClaimStore>> before = new ArrayList<>();
        ClaimStore then = store.knownAt(Instant.MAX);
        for (int i = 1; i < 10; i++) {
            before.add(new WeakReference<>(then));
            then = then.knownAt(Instant.MAX.minusSeconds(i));
        }
        for (WeakReference<ClaimStore> reference : before) {
            assertTrue(isCollected(reference));
        }
        assertEquals(store.links(), then.links());
    }

    private static Set<Segment> segments(ClaimStore store) {
        Set<Segment> segments = Collections.newSetFromMap(new IdentityHashMap<>());
        store.parts().forEach(part -> segments.add(part.segment()));
        store.layout().merges().forEach(merge -> {
            segments.addAll(merge.inputs());
            if (merge.isDone()) {
                segments.add(merge.finish());
            }
        });
        return segments;
    }

    @Test
    void aSnapshotSharesAllSegmentsThatWereNotMerged() {
        Chronicle chronicle = new Chronicle(new Random(4), 6);
        ClaimStore store = ClaimStore.of(chronicle.world());
        Corpus.Builder many = Corpus.builder().knowing(store.directory(), store::knows);
        chronicle.claims(1000, 1600).forEach(many::add);
        store = store.with(many.build());
        for (int i = 0; i < 20; i++) {
            ClaimStore more = changed(store, chronicle, i);
            Set<Segment> shared = segments(more);
            shared.retainAll(segments(store));
            assertFalse(shared.isEmpty());
            assertTrue(shared.contains(store.parts().get(0).segment()));
            assertEquals(store.numbers(), more.numbers());
            store = more;
        }
        ClaimStore less = store.without(Chronicle.id(1001), "desk", Instant.MAX, "misheard");
        assertEquals(segments(store), segments(less));
        assertEquals(segments(store), segments(less.knownAt(Instant.EPOCH)));
    }
}
