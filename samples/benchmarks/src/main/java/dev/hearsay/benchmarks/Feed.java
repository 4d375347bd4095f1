package dev.hearsay.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Hands the claims of a corpus to an engine that loads them. What it takes to make the values is set aside, so that the time
 * of a load is the engine's own: values are made in batches just before they are wanted. Not safe for several threads.
 */
public final class Feed {

    /** Claims that are made at once. */
    public static final int BATCH = 100_000;

    private final Generator generator;
    private final int size;
    private List<Row> batch = List.of();
    private int batchFrom;
    private long aside;
    private boolean nested;

    /** A feed of these claims. */
    public Feed(Generator generator) {
        this(generator, generator.size());
    }

    /** A feed of the first so many claims. */
    public Feed(Generator generator, int size) {
        this.generator = generator;
        this.size = size;
    }

    /** How many claims there are. */
    public int size() {
        return size;
    }

    /** The claim of a number; cheap if they are asked for in their order. */
    public Row row(int i) {
        if (i < batchFrom || i >= batchFrom + batch.size()) {
            batchFrom = i / BATCH * BATCH;
            batch = aside(() -> IntStream.range(batchFrom, Math.min(size(), batchFrom + BATCH))
                    .mapToObj(generator::row)
                    .toList());
        }
        return batch.get(i - batchFrom);
    }

    /** Makes something an engine is to be given, while its clock stands still. */
    public <T> T aside(Supplier<T> making) {
        if (nested) {
            return making.get();
        }
        nested = true;
        long begin = System.nanoTime();
        T made = making.get();
        aside += System.nanoTime() - begin;
        nested = false;
        return made;
    }

    /** The nanoseconds set aside so far. */
    public long aside() {
        return aside;
    }
}
