package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.coded.Patience;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** Claims in an order, each of which becomes an object when it is touched. */
final class Claims extends AbstractList<Claim> implements RandomAccess {

    private final Snapshot snapshot;
    private final int[] ordinals;

    Claims(Snapshot snapshot, int... ordinals) {
        this.snapshot = snapshot;
        this.ordinals = ordinals;
    }

    @Override
    public Claim get(int index) {
        return snapshot.at(ordinals[index]);
    }

    @Override
    public int size() {
        return ordinals.length;
    }

    @Override
    public Iterator<Claim> iterator() {
        return new Iterator<>() {

            private final Patience patience = new Patience();
            private int next;

            @Override
            public boolean hasNext() {
                return next < ordinals.length;
            }

            @Override
            public Claim next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("There are only " + ordinals.length + " claims.");
                }
                patience.spend(1);
                return get(next++);
            }
        };
    }
}
