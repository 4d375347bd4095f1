package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Lines that are read in batches, by whoever, make the same as lines that are read one after the other. */
class JsonLinesInBatchesTest {

    private static final HearsayJsonLines IN_ONE_GO = Seeds.jsonLines();

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

    private static final Executor NOBODY = task -> {};

    private static final String HEAD = "{\"format\": \"hearsay-lines\", \"version\": 1}\n";

    @AfterContainer
    static void noThreadIsLeft() throws InterruptedException {
        THREADS.shutdown();
        assertTrue(THREADS.awaitTermination(10, TimeUnit.SECONDS));
    }

    private static Seed seed(String text) {
        return Seed.of("it.jsonl", text);
    }

    private static void assertSame(Loaded expected, Loaded loaded) {
        assertEquals(expected.toString(), loaded.toString());
        assertEquals(expected.json(), loaded.json());
        assertEquals(expected.problems(), loaded.problems());
        assertEquals(expected.intact(), loaded.intact());
    }

    private static void assertAsEver(Seed seed, int batch, Executor helpers) {
        assertSame(
                IN_ONE_GO.load(seed),
                IN_ONE_GO.byBatches(batch).readingOn(helpers, 2).load(seed));
    }

    /** Whether a text is read in batches, and not left to who reads it from its beginning. */
    private static boolean isRead(String text, int batch, LoadLimits limits) {
        boolean[] read = {false};
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Loading.of(
                Seed.of("it.jsonl", bytes),
                limits,
                load -> read[0] = new Batches("it.jsonl", bytes, load, batch).read(NOBODY, 0));
        return read[0];
    }

    @Property(tries = 100)
    void whatIsWholeIsRead(
            @ForAll("corpora") Corpus corpus,
            @ForAll @IntRange(min = 1, max = 2000) int batch,
            @ForAll("helpers") Executor helpers) {
        String text = IN_ONE_GO.text(corpus);
        assertTrue(isRead(text, batch, LoadLimits.DEFAULT));
        assertEquals(
                corpus,
                IN_ONE_GO
                        .byBatches(batch)
                        .readingOn(helpers, 2)
                        .load(seed(text))
                        .orThrow());
    }

    @Property(tries = 200)
    void whatIsWrongIsToldAsEver(
            @ForAll("corpora") Corpus corpus,
            @ForAll @IntRange(min = 1, max = 2000) int batch,
            @ForAll("helpers") Executor helpers,
            @ForAll long chance) {
        byte[] bytes = IN_ONE_GO.text(corpus).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(chance);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Seed spoiled = Seed.of("it.jsonl", bytes);
        assertAsEver(spoiled, batch, helpers);
    }

    @Property(tries = 100)
    void linesThatAreLostComeAgainOrMoveAreToldAsEver(
            @ForAll("corpora") Corpus corpus,
            @ForAll @IntRange(min = 1, max = 2000) int batch,
            @ForAll("helpers") Executor helpers,
            @ForAll long chance) {
        List<String> lines = new ArrayList<>(IN_ONE_GO.text(corpus).lines().toList());
        Random random = new Random(chance);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(random.nextInt(lines.size()));
            case 1 -> lines.add(lines.get(random.nextInt(lines.size())));
            case 2 -> lines.add(random.nextInt(lines.size()), "");
            default -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        Seed seed = seed(String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
        assertAsEver(seed, batch, helpers);
    }

    /** What is wrong between records is found when all are read, and its place is that in the whole file. */
    @Example
    void aPlaceInALaterBatchIsAPlaceInTheFile() {
        String text =
                HEAD + "{\"topic\": {\"id\": \"a\", \"label\": \"\u062a\u0647\u0631\u0627\u0646 \ud83d\ude80\"}}\n"
                        + "{\"topic\": {\"id\": \"b\", \"label\": \"B\", \"parent\": \"nobody\"}}\n"
                        + "{\"topic\": {\"id\": \"a\", \"label\": \"A\"}}\n";
        assertTrue(isRead(text, 10, LoadLimits.DEFAULT));
        Loaded loaded = IN_ONE_GO.byBatches(10).load(seed(text));
        assertSame(IN_ONE_GO.load(seed(text)), loaded);
        assertEquals(
                List.of("it.jsonl:3:47", "it.jsonl:4:18"),
                loaded.problems().stream()
                        .map(problem -> problem.place().orElseThrow().toString())
                        .toList());
    }

    @Example
    void idsThatMayStayOpenAreTakenFromTheHead() {
        String text = HEAD.replace("}", ", \"open\": {\"topics\": [\"elsewhere\", \"unused\"]}}")
                + "{\"topic\": {\"id\": \"b\", \"label\": \"B\", \"parent\": \"elsewhere\"}}\n";
        assertTrue(isRead(text, 10, LoadLimits.DEFAULT));
        assertAsEver(seed(text), 10, NOBODY);
    }

    @Example
    void oneRecordTooManyIsToldAsEver() {
        String text = HEAD
                + "{\"topic\": {\"id\": \"a\", \"label\": \"A\"}}\n{\"topic\": {\"id\": \"b\", \"label\": \"B\"}}\n";
        assertTrue(isRead(text, 10, LoadLimits.DEFAULT.withRecords(2)));
        assertFalse(isRead(text, 10, LoadLimits.DEFAULT.withRecords(1)));
        assertFalse(
                isRead(HEAD.replace("}", ", \"records\": 3}") + text.substring(HEAD.length()), 10, LoadLimits.DEFAULT));
    }

    @Example
    void whatIsNoUtf8IsLeftToTheOtherWay() {
        byte[] bytes = (HEAD + "{\"topic\": {\"id\": \"a\", \"label\": \"?\"}}\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;
        Seed seed = Seed.of("it.jsonl", bytes);
        Loaded loaded = IN_ONE_GO.byBatches(10).load(seed);
        assertEquals("HS-2001", loaded.problems().get(0).code());
        assertSame(IN_ONE_GO.load(seed), loaded);
    }

    private static String topics(int count) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            text.append("{\"topic\": {\"id\": \"t").append(i).append("\", \"label\": \"T\"}}\n");
        }
        return text.toString();
    }

    @Property(tries = 20)
    void whatAListenerIsToldOnlyGrows(@ForAll("helpers") Executor helpers, @ForAll boolean isBroken) {
        String text = topics(3000) + (isBroken ? "{\"topic\": 1}\n" : "");
        List<Long> told = new ArrayList<>();
        IN_ONE_GO.byBatches(1000).readingOn(helpers, 2).load(seed(text).watchedBy((records, bytes) -> {
            told.add(records);
            told.add(bytes);
        }));
        for (int i = 2; i < told.size(); i++) {
            assertTrue(told.get(i) >= told.get(i - 2), told.toString());
        }
        assertEquals(
                List.of(isBroken ? 3001L : 3000L, (long) text.length()), told.subList(told.size() - 2, told.size()));
    }

    @Property(tries = 20)
    void aLoadStopsWhenItsThreadIsInterrupted(
            @ForAll @IntRange(max = 3000) int after, @ForAll("helpers") Executor helpers) {
        Seed seed = seed(topics(20_000)).watchedBy((records, bytes) -> {
            if (records >= after) {
                Thread.currentThread().interrupt();
            }
        });
        assertThrows(
                LoadStoppedException.class,
                () -> IN_ONE_GO.byBatches(500).readingOn(helpers, 2).load(seed));
        assertTrue(Thread.interrupted(), "the flag stays set");
    }

    /** Threads that are lent may end at any time; a load does not depend on them. */
    @Example
    void helpersThatNeverComeAreNotWaitedFor() {
        List<Runnable> later = new ArrayList<>();
        Corpus corpus = IN_ONE_GO
                .byBatches(100)
                .readingOn(later::add, 2)
                .load(seed(topics(100)))
                .orThrow();
        assertEquals(2, later.size());
        later.forEach(Runnable::run);
        assertEquals(IN_ONE_GO.load(seed(topics(100))).orThrow(), corpus);
    }

    @Property(tries = 4)
    void helpersWhoRefuseAreDoneWithout(@ForAll @IntRange(max = 3) int willing) {
        List<Runnable> taken = new ArrayList<>();
        Executor tired = task -> {
            if (taken.size() == willing) {
                throw new RejectedExecutionException("no more");
            }
            taken.add(task);
        };
        assertEquals(
                100,
                IN_ONE_GO
                        .byBatches(100)
                        .readingOn(tired, 4)
                        .load(seed(topics(100)))
                        .orThrow()
                        .topics()
                        .size());
        assertEquals(willing, taken.size());
    }

    @Example
    void aListenerMayWaitForAHelper() {
        ExecutorService only = Executors.newSingleThreadExecutor();
        Seed seed = seed(topics(5000)).watchedBy((records, bytes) -> {
            try {
                only.submit(() -> {}).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        });
        // Who waited for each other would do so for ever.
        Loaded loaded = assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> IN_ONE_GO.byBatches(500).readingOn(only, 1).load(seed));
        assertEquals(5000, loaded.orThrow().topics().size());
        only.shutdown();
    }

    @Example
    void whatAListenerThrowsEndsTheLoad() {
        Seed seed = seed(topics(5000)).watchedBy((records, bytes) -> {
            throw new IllegalStateException("enough");
        });
        HearsayJsonLines format = IN_ONE_GO.byBatches(500).readingOn(THREADS, 2);
        assertEquals(
                "enough",
                assertThrows(IllegalStateException.class, () -> format.load(seed))
                        .getMessage());
    }

    /** A queue may be long, and what stands in it must not keep the file, its records and the listener in memory. */
    @Example
    void helpersThatComeLateKeepNothing() throws InterruptedException {
        List<Runnable> later = new ArrayList<>();
        WeakReference<LoadListener> watched = loadedWith(later::add);
        for (int i = 0; i < 100 && watched.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(watched.get());
        assertEquals(2, later.size());
    }

    private static WeakReference<LoadListener> loadedWith(Executor helpers) {
        AtomicLong told = new AtomicLong();
        LoadListener listener = (records, bytes) -> told.set(records);
        IN_ONE_GO.byBatches(100).readingOn(helpers, 2).load(seed(topics(100)).watchedBy(listener));
        assertEquals(100, told.get());
        return new WeakReference<>(listener);
    }

    // ---- files of every kind

    @Property(tries = 500)
    void foldersAreReadAsEver(@ForAll long chance, @ForAll("helpers") Executor helpers) {
        Random random = new Random(chance);
        List<Seed> files = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            files.add(Seed.of("f" + i + ".jsonl", RandomLines.file(random)));
        }
        LoadLimits limits = RandomLines.limits(random);
        Seed folder = Seed.of("folder", files);
        assertSame(
                IN_ONE_GO.within(limits).load(folder),
                IN_ONE_GO
                        .within(limits)
                        .byBatches(1 + random.nextInt(300))
                        .readingOn(helpers, random.nextInt(3))
                        .load(folder));
    }

    /** A bar that shows how far a load is ends where the files end, whatever was wrong with them. */
    @Property(tries = 100)
    void aListenerIsToldTheEnd(@ForAll long chance, @ForAll("helpers") Executor helpers) {
        Random random = new Random(chance);
        String text = RandomLines.file(random);
        List<Long> told = new ArrayList<>();
        IN_ONE_GO
                .byBatches(1 + random.nextInt(300))
                .readingOn(helpers, 2)
                .load(seed(text).watchedBy((records, bytes) -> told.add(bytes)));
        assertEquals((long) text.getBytes(StandardCharsets.UTF_8).length, told.get(told.size() - 1));
    }

    @Property(tries = 50)
    void aLineLongerThanABatchIsOneBatch(@ForAll @IntRange(min = 1, max = 5000) int length) {
        char[] label = new char[length];
        Arrays.fill(label, 'x');
        String text = HEAD + "{\"topic\": {\"id\": \"a\", \"label\": \"" + new String(label) + "\"}}\n"
                + topics(3).substring(HEAD.length());
        assertTrue(isRead(text, 64, LoadLimits.DEFAULT));
        assertAsEver(seed(text), 64, NOBODY);
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Provide
    Arbitrary<Executor> helpers() {
        return Arbitraries.of(THREADS, Runnable::run, NOBODY);
    }
}
