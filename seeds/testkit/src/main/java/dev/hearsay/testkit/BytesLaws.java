package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L11;
import static dev.hearsay.testkit.Law.L3;
import static dev.hearsay.testkit.Law.L4;
import static dev.hearsay.testkit.Law.L5;
import static dev.hearsay.testkit.Law.L6;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.LoadStoppedException;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SeedLoader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The laws about bytes and how they come. */
final class BytesLaws {

    /** At how many places a seed is cut off or fails at most, beside its last bytes. */
    private static final int CUTS = 150;

    private static final int TAIL = 50;

    private final Supplier<SeedLoader> loaders;

    BytesLaws(Supplier<SeedLoader> loaders) {
        this.loaders = loaders;
    }

    private Outcome load(Seed seed) {
        return Outcome.of(loaders.get().load(seed));
    }

    /** Does something with what is no valid seed, unless the loader throws for it, of which the first law tells. */
    void ifTaken(Specimen seed, Runnable trial) {
        try {
            load(seed.seed());
        } catch (RuntimeException | StackOverflowError e) {
            return;
        }
        trial.run();
    }

    /** L1: and what it gives can be asked for everything. */
    void givesAResult(Specimen seed) {
        Loaded loaded = loaders.get().load(seed.seed());
        Outcome outcome = Outcome.of(loaded);
        if (outcome.isWhole()) {
            loaded.orThrow();
        }
    }

    /** L3: by one loader twice, with another seed between, and by a new one. */
    void givesTheSameAgain(Specimen seed, Specimen other) {
        SeedLoader loader = loaders.get();
        Outcome first = Outcome.of(loader.load(seed.seed()));
        loader.load(other.seed());
        same(L3, first, Outcome.of(loader.load(seed.seed())), "A second load by the same loader gave something else.");
        same(L3, first, load(seed.seed()), "A load by a new loader gave something else.");
    }

    static void same(Law law, Outcome one, Outcome other, String how) {
        law.holds(one.equals(other), () -> how + " " + one.unlike(other));
    }

    /** L4: bytes one, three and a thousand at a time. */
    void readsHoweverBytesCome(Specimen seed) {
        Outcome whole = load(seed.seed());
        for (int most : List.of(1, 3, 1000)) {
            Outcome pieces = load(seed.seed(file -> Seed.of(file.name(), Trickle.of(file.bytes(), most))));
            same(L4, whole, pieces, "Read " + most + " at a time, the same bytes gave something else.");
        }
    }

    /** L4: a reader gives what the bytes give, but for offsets in bytes of what is no text. */
    void readsCharactersLikeBytes(Specimen seed) {
        Outcome whole = load(seed.seed());
        Outcome read = load(seed.seed(file -> Seed.of(file.name(), new StringReader(file.text()))));
        same(L4, whole, read, "Read from a reader, the same text gave something else.");
    }

    /** L5: cut off behind each byte, or so many of them. */
    void noticesWhatIsCutOff(Specimen seed, boolean recordPerLine) {
        Outcome whole = load(seed.seed());
        byte[] bytes = seed.bytes();
        for (int length : places(bytes.length)) {
            Specimen cut = seed.with(Arrays.copyOf(bytes, length));
            Outcome outcome = load(cut.seed());
            L5.holds(
                    isTold(outcome, cut, seed, recordPerLine)
                            || (isBlank(bytes, length) && outcome.intact().equals(whole.intact()))
                            || (recordPerLine && isOfWholeLines(outcome, cut, seed)),
                    () -> "Cut off behind byte " + length + " of " + bytes.length + ", in the line '" + lastLine(cut)
                            + "', the seed was loaded as " + outcome.report());
        }
    }

    /** An error; or a warning that the whole seed does not give, and exactly the complete records. */
    private boolean isTold(Outcome outcome, Specimen cut, Specimen seed, boolean recordPerLine) {
        return !outcome.isWhole()
                || (!load(seed.seed()).problems().containsAll(outcome.problems())
                        && (!recordPerLine || outcome.intact().equals(complete(cut, seed))));
    }

    private boolean isOfWholeLines(Outcome outcome, Specimen cut, Specimen seed) {
        List<String> lines = cut.lines();
        int last = lines.size() - 1;
        boolean complete = last < 0 || isComplete(lines.get(last), seed.lines().get(last));
        return complete && outcome.intact().equals(complete(cut, seed));
    }

    /** What the complete lines of a cut seed hold. */
    private Corpus complete(Specimen cut, Specimen seed) {
        List<String> lines = cut.lines();
        StringBuilder complete = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = seed.lines().get(i);
            if (isComplete(lines.get(i), line)) {
                complete.append(line);
            }
        }
        return load(seed.with(complete.toString()).seed()).intact();
    }

    /** Whether nothing but blanks was cut off from a line. */
    private static boolean isComplete(String cut, String line) {
        return line.startsWith(cut) && line.substring(cut.length()).isBlank();
    }

    private static boolean isBlank(byte[] bytes, int from) {
        return IntStream.range(from, bytes.length).allMatch(i -> bytes[i] >= 0 && bytes[i] <= ' ');
    }

    private static String lastLine(Specimen seed) {
        List<String> lines = seed.lines();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Places in a seed of so many bytes: all of a small one, of a larger one many, and its last ones. */
    private static List<Integer> places(int length) {
        int step = 1 + length / CUTS;
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < length; at += at > length - TAIL ? 1 : step) {
            places.add(at);
        }
        return places;
    }

    /** L6: bytes that fail at a place, once or for ever. */
    void passesOnThatBytesCannotBeRead(Specimen seed) {
        for (int at : places(seed.bytes().length + 1)) {
            fails(seed, at, false);
            fails(seed, at, true);
        }
    }

    private void fails(Specimen seed, int at, boolean once) {
        IOException cause = new IOException("the testkit broke the line");
        boolean[] failed = {false};
        Trickle.Before before = now -> {
            if (now >= at && !(once && failed[0])) {
                failed[0] = true;
                throw cause;
            }
        };
        String when = "Reading failed " + (once ? "once" : "for ever") + " at byte " + at;
        try {
            Outcome outcome = load(seed.seed(
                    file -> file == seed ? Seed.of(file.name(), Trickle.of(file.bytes(), before)) : plain(file)));
            L6.holds(!failed[0], () -> when + ", and the loader returned " + outcome.report());
        } catch (SeedException e) {
            L6.holds(e.getCause() == cause, () -> when + ", and the cause of the SeedException is " + e.getCause());
        }
    }

    static Seed plain(Specimen file) {
        return Seed.of(file.name(), file.bytes());
    }

    /** L11: interrupted before it begins, and while bytes are read. */
    void stopsWhenInterrupted(Specimen seed) {
        for (int at : List.of(0, seed.bytes().length / 2, seed.bytes().length)) {
            stops(
                    seed.seed(file -> Seed.of(file.name(), Trickle.watched(file.bytes(), now -> {
                        if (now == at) {
                            Thread.currentThread().interrupt();
                        }
                    }))),
                    "at byte " + at);
        }
        Thread.currentThread().interrupt();
        stops(seed.seed(), "before it began");
    }

    private void stops(Seed seed, String when) {
        try {
            Outcome outcome = load(seed);
            throw L11.broken("Interrupted " + when + ", the load went on to its end: " + outcome.report());
        } catch (LoadStoppedException e) {
            L11.holds(
                    Thread.currentThread().isInterrupted(),
                    () -> "Interrupted " + when + ", the load stopped, but the flag of its thread was cleared.");
        } finally {
            Thread.interrupted();
        }
    }
}
