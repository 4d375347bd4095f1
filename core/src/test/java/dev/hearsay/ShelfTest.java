package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final int KEYS = 30;

    @Provide
    Arbitrary<List<Map<Integer, Integer>>> additions() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.integers().between(0, 99))
                .ofMaxSize(8)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 500)
    void aShelfHoldsWhatAMapWouldAndKeepsWhatItHeld(@ForAll("additions") List<Map<Integer, Integer>> additions) {
        Shelf<Integer, Integer> shelf = Shelf.empty();
        Map<Integer, Integer> map = new HashMap<>();
        List<Shelf<Integer, Integer>> shelves = new ArrayList<>();
        List<Map<Integer, Integer>> maps = new ArrayList<>();
        for (Map<Integer, Integer> more : additions) {
            shelf = shelf.plus(more);
            map.putAll(more);
            shelves.add(shelf);
            maps.add(new HashMap<>(map));
        }
        for (int i = 0; i < shelves.size(); i++) {
            assertHolds(maps.get(i), shelves.get(i));
        }
    }

    private static void assertHolds(Map<Integer, Integer> expected, Shelf<Integer, Integer> shelf) {
        for (int key = 0; key < KEYS; key++) {
            assertEquals(Optional.ofNullable(expected.get(key)), shelf.get(key));
        }
        assertEquals(new TreeMap<>(expected), shelf.entries());
        assertEquals(
                expected.keySet().stream().sorted().toList(),
                List.copyOf(shelf.entries().keySet()));
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
    }
}
