package dev.hearsay.store;

import dev.hearsay.Directory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Several segments on their way to be one. What comes of it depends on those segments alone, so any writer of any snapshot that
 * holds them may carry it on a little, and all of them may use what it comes to.
 */
final class Merge {

    private static final int COLUMN_PART = 16;

    private final List<Segment> inputs;
    private final Numbers numbers;
    private final Directory directory;
    private final int size;
    private int[] next = {};
    private long credit;
    private Optional<SegmentBuilder> writing = Optional.empty();
    private Optional<Sealing> sealing = Optional.empty();

    /** Until it begins, and while something is half done: whoever finds it so begins anew. */
    private boolean torn = true;

    private volatile Optional<Segment> result = Optional.empty();

    /** Held by whoever carries it on; writers do not wait for it. */
    final ReentrantLock work = new ReentrantLock();

    Merge(List<Segment> inputs, Numbers numbers, Directory directory) {
        this.inputs = List.copyOf(inputs);
        this.numbers = numbers;
        this.directory = directory;
        this.size = inputs.stream().mapToInt(Segment::size).sum();
    }

    List<Segment> inputs() {
        return inputs;
    }

    /** Whether it has come to its end; does not wait for whoever carries it on. */
    boolean isDone() {
        return result.isPresent();
    }

    /** Merges to the end, if nobody did. */
    Segment finish() {
        while (result.isEmpty()) {
            work.lock();
            try {
                carryOn(Integer.MAX_VALUE);
            } finally {
                work.unlock();
            }
        }
        return result.get();
    }

    /** Has it merged by an executor. Until that begins, and if it refuses, forgets or fails, writers carry it on. */
    void finishOn(Executor executor) {
        try {
            executor.execute(this::finish);
        } catch (RejectedExecutionException e) {
            // It is left to the writers.
            return;
        }
    }

    /**
     * Carries it on by about so many claims' worth of work, unless somebody else is about it. A step that takes more is paid for by
     * the calls that follow.
     */
    void advance(int claims) {
        if (work.tryLock()) {
            try {
                carryOn(claims);
            } finally {
                work.unlock();
            }
        }
    }

    private void carryOn(int claims) {
        if (torn) {
            begin();
        }
        torn = true;
        credit += claims;
        while (credit > 0 && result.isEmpty()) {
            credit -= writing.isPresent() ? write(writing.get(), credit) : seal(sealing.orElseThrow());
        }
        torn = false;
    }

    private void begin() {
        next = new int[inputs.size()];
        writing = Optional.of(new SegmentBuilder(numbers, directory));
        sealing = Optional.empty();
    }

    private int write(SegmentBuilder builder, long most) {
        int written = 0;
        while (written < most && builder.size() < size) {
            int input = least();
            Segment segment = inputs.get(input);
            builder.add(segment, segment.ids().row(next[input]++));
            written++;
        }
        if (builder.size() == size) {
            sealing = Optional.of(new Sealing(builder));
            writing = Optional.empty();
        }
        return Math.max(1, written);
    }

    /** The input whose next claim has the least id. */
    private int least() {
        int least = -1;
        for (int input = 0; input < next.length; input++) {
            if (next[input] < inputs.get(input).size() && (least < 0 || isBefore(input, least))) {
                least = input;
            }
        }
        return least;
    }

    private boolean isBefore(int input, int other) {
        Ids here = inputs.get(input).ids();
        Ids there = inputs.get(other).ids();
        return here.compare(here.row(next[input]), there, there.row(next[other])) < 0;
    }

    private int seal(Sealing parts) {
        if (parts.isDone()) {
            result = Optional.of(parts.segment());
            sealing = Optional.empty();
            return 1;
        }
        parts.step();
        return 1 + size / COLUMN_PART;
    }
}
