package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Hostile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A number, once given, stands for its value for ever, and is given to it alone. */
class NumberingTest {

    private static final int VALUES = 20_000;
    private static final int THREADS = 4;

    @Property(tries = 200)
    void valuesAreNumberedInTheOrderInWhichTheyAreMet(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> met = random.ints(random.nextInt(100), 0, 1 + random.nextInt(50))
                .mapToObj(i -> "v" + i)
                .toList();
        Numbering<String> numbering = new Numbering<>();
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        for (String value : met) {
            distinct.add(value);
            assertEquals(List.copyOf(distinct).indexOf(value), numbering.add(value));
            assertEquals(distinct.size(), numbering.size());
        }
        List<String> inOrder = List.copyOf(distinct);
        for (int number = 0; number < inOrder.size(); number++) {
            assertEquals(inOrder.get(number), numbering.value(number));
            assertEquals(number, numbering.number(inOrder.get(number)));
        }
        assertEquals(-1, numbering.number("never met"));
        assertEquals(-1, numbering.number(7));
        assertEquals(inOrder, values(Numbering.of(inOrder)));
        assertTrue(numbering.bytes() > 0);
    }

    private static <V> List<V> values(Numbering<V> numbering) {
        return IntStream.range(0, numbering.size()).mapToObj(numbering::value).toList();
    }

    @Test
    void threadsThatAddTheSameValuesAgreeOnTheirNumbers() throws InterruptedException, ExecutionException {
        Numbering<String> numbering = new Numbering<>();
        List<Map<String, Integer>> given = together(thread -> {
            Map<String, Integer> numbers = new HashMap<>();
            Random random = new Random(thread);
            for (int i = 0; i < VALUES; i++) {
                String value = "v" + random.nextInt(VALUES);
                int number = numbering.add(value);
                numbers.put(value, number);
                assertEquals(value, numbering.value(number));
            }
            return numbers;
        });
        Map<String, Integer> all = new HashMap<>();
        for (Map<String, Integer> numbers : given) {
            numbers.forEach((value, number) -> {
                assertEquals(number, all.getOrDefault(value, number));
                all.put(value, number);
            });
        }
        assertEquals(all.size(), numbering.size());
        assertEquals(all.size(), new LinkedHashSet<>(all.values()).size());
        all.forEach((value, number) -> assertEquals(value, numbering.value(number)));
    }

    @Test
    void readersSeeTheValuesOfAllNumbersThatTheySee() throws InterruptedException, ExecutionException {
        Numbering<String> numbering = new Numbering<>();
        List<Integer> seen = together(thread -> {
            if (thread == 0) {
                for (int i = 0; i < VALUES; i++) {
                    numbering.add("v" + i);
                }
                return VALUES;
            }
            int reads = 0;
            for (int size = 0; size < VALUES; reads++) {
                size = numbering.size();
                int last = size - 1;
                if (last >= 0) {
                    assertEquals("v" + last, numbering.value(last));
                }
                int number = numbering.number("v" + size);
                assertTrue(number < 0 || numbering.value(number).equals("v" + size));
            }
            return reads;
        });
        assertTrue(seen.stream().allMatch(reads -> reads > 0));
    }

    /** Counted, not timed: of values that are all of one hash, few are compared. */
    @Test
    void hostileValuesAreSearchedByHalves() {
        AtomicInteger compared = new AtomicInteger();
        Numbering<Hostile> numbering = new Numbering<>();
        for (int i = 0; i < 4096; i++) {
            compared.set(0);
            assertEquals(i, numbering.add(new Hostile(i, compared)));
            assertEquals(i, numbering.number(new Hostile(i, compared)));
            // Four look-ups in a tree of a depth of at most twice 12, with two comparisons at each node.
            assertTrue(compared.get() <= 4 * 24 * 2, "compared " + compared);
        }
    }

    private interface Task<T> {
        T run(int thread);
    }

    /** What several threads come to that begin at the same time. */
    private static <T> List<T> together(Task<T> task) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<T> call = () -> {
                    start.countDown();
                    start.await();
                    return task.run(thread);
                };
                running.add(pool.submit(call));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
