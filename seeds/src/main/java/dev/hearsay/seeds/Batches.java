package dev.hearsay.seeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;

/**
 * A file of JSON Lines in UTF-8 that is read by batches, by several threads if there are helpers, as long as nothing is wrong with
 * it. What is wrong depends on what came before, and is left to who reads the file from its beginning.
 */
final class Batches {

    private final String name;
    private final byte[] bytes;
    private final Loading load;
    private final List<Batch> batches = new ArrayList<>();
    private int longest;
    private Optional<SeedText> whole = Optional.empty();

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
        Rereading rereading = new Rereading(this::whole, load.limits());
        for (int from = 0; from < bytes.length; ) {
            int to = lineEnd(from + length);
            batches.add(new Batch(from, to, rereading));
            longest = Math.max(longest, to - from);
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

    private SeedText whole() {
        SeedText text = whole.orElseGet(
                () -> Decoding.of(name, bytes, StandardCharsets.UTF_8).text());
        whole = Optional.of(text);
        return text;
    }

    /** Reads all of it and gives it to the load; whether nothing was wrong, else the load is as it was before. */
    boolean read(Optional<Executor> helpers) {
        try {
            helpers.ifPresent(this::call);
            work(load.part(this::tell), false);
        } finally {
            stop();
            await();
        }
        return well && isAsPromised() && isWithinLimits() && taken();
    }

    private void call(Executor helpers) {
        int most = Math.min(Runtime.getRuntime().availableProcessors(), batches.size());
        for (int i = 1; i < most; i++) {
            helpers.execute(this::help);
        }
    }

    private void help() {
        try {
            work(load.part((records, read) -> {}), true);
        } catch (LoadStoppedException e) {
            // The thread that loads stops too, and says so.
        }
    }

    private void work(Loading part, boolean helping) {
        BatchReader reader = new BatchReader(name, bytes, longest, part);
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
        underWay++;
        return Optional.of(batches.get(next++));
    }

    private synchronized void done(Batch batch, boolean whole, Loading part, boolean helped) {
        underWay--;
        well &= whole;
        helpedRecords += helped ? batch.records() : 0;
        helpedBytes += helped ? batch.length() : 0;
        if (batch.isFirst()) {
            head = Optional.of(part);
        }
        notifyAll();
    }

    /** Lets nobody begin anything more. */
    private synchronized void stop() {
        next = batches.size();
    }

    /** Waits until nobody reads any more, also when interrupted: a batch is read in a moment. */
    private synchronized void await() {
        boolean interrupted = false;
        while (underWay > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tell(long records, long read) {
        load.tell(load.records() + helpedRecords + records, load.bytes() - bytes.length + helpedBytes + read);
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

    private boolean taken() {
        head.ifPresent(load::takeHead);
        int units = 0;
        for (Batch batch : batches) {
            units = batch.addTo(load, units);
        }
        return true;
    }
}
