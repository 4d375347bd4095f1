package dev.hearsay.seeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON Lines in UTF-8 that is read by batches, by several threads if there are helpers, as long as nothing is wrong with
 * it. What is wrong depends on what came before, and is left to who reads the file from its beginning.
 */
final class Batches {

    private final String name;
    private final byte[] bytes;
    private final Loading load;
    private final Thread thread = Thread.currentThread();
    private final List<Batch> batches = new ArrayList<>();

    /** What helpers see who come at last; nothing once the file is read, so that a long queue keeps no file in memory. */
    private final AtomicReference<@Nullable Batches> toRead = new AtomicReference<>(this);

    private Optional<SeedText> text = Optional.empty();
    private volatile boolean interrupted;

    // What several threads look at is guarded by this object.
    private int next;
    private int underWay;
    private long helpedRecords;
    private long helpedBytes;
    private boolean well = true;
    private Optional<Loading> head = Optional.empty();

    /**
     * Cuts a file at its line feeds.
     *
     * @param name its name
     * @param bytes its bytes
     * @param load takes the records
     * @param length how long a batch is at least, in bytes; the last one may be shorter
     */
    Batches(String name, byte[] bytes, Loading load, int length) {
        this.name = name;
        this.bytes = bytes;
        this.load = load;
        Rereading rereading = new Rereading(this::text, load.limits());
        for (int from = 0; from < bytes.length; ) {
            int to = lineEnd(from + length);
            batches.add(new Batch(from, to, rereading));
            from = to;
        }
    }

    /** Behind the first line feed from there on. */
    private int lineEnd(int from) {
        int at = Math.min(from, bytes.length);
        while (at < bytes.length && bytes[at - 1] != '\n') {
            at++;
        }
        return at;
    }

    private SeedText text() {
        SeedText decoded = text.orElseGet(
                () -> Decoding.of(name, bytes, StandardCharsets.UTF_8).text());
        text = Optional.of(decoded);
        return decoded;
    }

    /**
     * Reads all of it and gives it to the load; whether nothing was wrong, else the load is as it was before.
     *
     * @param helpers lends threads
     * @param most how many of them are asked for at most
     */
    boolean read(Executor helpers, int most) {
        try {
            call(helpers, Math.min(most, batches.size() - 1));
            work(load.part(this::tell, this::isStopped), false);
        } finally {
            toRead.set(null);
            stop();
            await();
        }
        if (!well || !isAsPromised() || !isWithinLimits()) {
            return false;
        }
        give();
        return true;
    }

    // ---- together

    /** Whoever is too busy to help does not. */
    private void call(Executor helpers, int most) {
        AtomicReference<@Nullable Batches> shared = toRead;
        try {
            for (int i = 0; i < most; i++) {
                helpers.execute(() -> help(shared.get()));
            }
        } catch (RejectedExecutionException e) {
            return;
        }
    }

    private static void help(@Nullable Batches batches) {
        if (batches != null) {
            batches.help();
        }
    }

    /** In the thread that loads, no help is needed. */
    private void help() {
        if (Thread.currentThread() != thread) {
            try {
                work(load.part((records, read) -> {}, this::isStopped), true);
            } catch (LoadStoppedException e) {
                // The thread that loads stops too, and says so.
            }
        }
    }

    private boolean isStopped() {
        return interrupted || thread.isInterrupted();
    }

    private void work(Loading part, boolean helping) {
        BatchReader reader = new BatchReader(name, bytes, part);
        for (Optional<Batch> batch = claimed(); batch.isPresent(); batch = claimed()) {
            boolean whole = false;
            try {
                whole = reader.read(batch.get());
            } finally {
                done(batch.get(), whole, part, helping);
            }
        }
    }

    private synchronized Optional<Batch> claimed() {
        if (!well || next == batches.size()) {
            return Optional.empty();
        }
        Optional<Batch> claimed = Optional.of(batches.get(next));
        next++;
        underWay++;
        return claimed;
    }

    private synchronized void done(Batch batch, boolean whole, Loading part, boolean helping) {
        underWay--;
        well &= whole;
        helpedRecords += helping ? batch.records() : 0;
        helpedBytes += helping ? batch.length() : 0;
        if (batch.isFirst()) {
            head = Optional.of(part);
        }
        notifyAll();
    }

    /** Lets nobody begin anything more. */
    private synchronized void stop() {
        next = batches.size();
    }

    /** Waits until nobody reads any more, also when interrupted, which those who read are told. */
    private synchronized void await() {
        while (underWay > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            thread.interrupt();
        }
    }

    // ---- the thread that loads

    /** No lock is held while the listener is told, who may wait for a helper. */
    private void tell(long records, long read) {
        load.tell(load.records() + records + helpedRecords(), load.bytes() - bytes.length + read + helpedBytes());
    }

    private synchronized long helpedRecords() {
        return helpedRecords;
    }

    private synchronized long helpedBytes() {
        return helpedBytes;
    }

    private boolean isAsPromised() {
        OptionalInt promised = batches.get(0).promised();
        return promised.isEmpty() || promised.getAsInt() == records();
    }

    private boolean isWithinLimits() {
        return load.records() + records() <= load.limits().records();
    }

    private long records() {
        return batches.stream().mapToLong(Batch::records).sum();
    }

    private void give() {
        head.ifPresent(load::takeHead);
        int units = 0;
        for (Batch batch : batches) {
            units = batch.addTo(load, units);
        }
    }
}
