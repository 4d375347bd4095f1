package dev.hearsay.growing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Hostile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final int KEYS = 60;

    /** A key whose hash is given, so that many can share one. */
    private record Key(int number, int hash) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Keys with hashes of their own, and keys that share one, two or three. */
    @Provide
    Arbitrary<List<Map<Key, Integer>>> additions() {
        return Arbitraries.of(1, 2, 3, Integer.MAX_VALUE).flatMap(hashes -> {
            Arbitrary<Key> keys = Arbitraries.integers()
                    .between(0, KEYS - 1)
                    .map(number -> new Key(number, Integer.hashCode(number * 0x61C88647) % hashes));
            return Combinators.combine(keys, Arbitraries.integers().between(0, 99))
                    .as(Map::entry)
                    .list()
                    .ofMaxSize(40)
                    .map(ShelfTest::map)
                    .list()
                    .ofMaxSize(20);
        });
    }

    private static Map<Key, Integer> map(List<Map.Entry<Key, Integer>> entries) {
        Map<Key, Integer> map = new HashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    @Property(tries = 500)
    void aShelfHoldsWhatAMapWouldAndKeepsWhatItHeld(@ForAll("additions") List<Map<Key, Integer>> additions) {
        Shelf<Key, Integer> shelf = Shelf.empty();
        Map<Key, Integer> map = new HashMap<>();
        List<Shelf<Key, Integer>> shelves = new ArrayList<>();
        List<Map<Key, Integer>> maps = new ArrayList<>();
        for (Map<Key, Integer> more : additions) {
            shelf = shelf.plus(more);
            map.putAll(more);
            shelves.add(shelf);
            maps.add(new HashMap<>(map));
        }
        for (int i = 0; i < shelves.size(); i++) {
            assertHolds(maps.get(i), shelves.get(i));
        }
    }

    private static void assertHolds(Map<Key, Integer> expected, Shelf<Key, Integer> shelf) {
        expected.forEach((key, value) -> assertEquals(Optional.of(value), shelf.get(key)));
        for (int number = 0; number < KEYS; number++) {
            Key key = new Key(number, number);
            assertTrue(expected.containsKey(key) || shelf.get(key).isEmpty());
        }
        assertEquals(expected.size(), shelf.size());
        assertEquals(expected, visited(shelf));
    }

    private static <K extends Comparable<K>, V> Map<K, V> visited(Shelf<K, V> shelf) {
        Map<K, V> visited = new HashMap<>();
        shelf.forEach((key, value) -> assertNull(visited.put(key, value), "visited twice"));
        return visited;
    }

    @Test
    void valuesMayTellTheirKeysAndTheLastOfAKeyCounts() {
        Shelf<Character, String> shelf =
                Shelf.<Character, String>empty().plus(List.of("ann", "bob", "abe"), name -> name.charAt(0));
        assertEquals(Map.of('a', "abe", 'b', "bob"), visited(shelf));
        assertEquals(2, shelf.size());
    }

    @Test
    void additionsAreCopied() {
        Map<String, Integer> more = new HashMap<>(Map.of("a", 1));
        Shelf<String, Integer> shelf = Shelf.<String, Integer>empty().plus(more);
        more.put("a", 2);
        assertEquals(Optional.of(1), shelf.get("a"));
    }

    @Test
    void addingNothingChangesNothing() {
        Shelf<String, Integer> shelf = Shelf.<String, Integer>empty().plus(Map.of("a", 1));
        assertSame(shelf, shelf.plus(Map.of()));
        assertSame(shelf, shelf.plus(List.of(), value -> "a"));
    }

    @Test
    void singleAdditionsMakeFewLayersAndShareTheLargeOnes() {
        Shelf<Integer, Integer> shelf = Shelf.empty();
        for (int i = 0; i < 10_000; i++) {
            shelf = shelf.plus(Map.of(i, i));
            assertTrue(shelf.layers().size() <= 14, "layers: " + shelf.layers().size());
        }
        Shelf<Integer, Integer> more = shelf.plus(Map.of(-1, -1));
        assertSame(shelf.layers().get(0), more.layers().get(0));
        assertEquals(10_000, shelf.layers().stream().mapToInt(Layer::size).sum());
    }

    /** Counted, not timed: with all hashes alike a look-up still compares O(log n) keys. */
    @Test
    void hostileKeysAreSearchedByHalves() {
        AtomicInteger compared = new AtomicInteger();
        Map<Hostile, Integer> more = new TreeMap<>();
        for (int i = 0; i < 4096; i++) {
            more.put(new Hostile(i, compared), i);
        }
        Shelf<Hostile, Integer> shelf = Shelf.<Hostile, Integer>empty().plus(more);
        for (int i = 0; i < 4096; i++) {
            compared.set(0);
            assertEquals(Optional.of(i), shelf.get(new Hostile(i, compared)));
            assertTrue(compared.get() <= 12 + 8, "compared " + compared);
        }
    }
}
