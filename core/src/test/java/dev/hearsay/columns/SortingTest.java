package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Sorting orders places by their numbers and leaves equal ones as they were. */
class SortingTest {

    /** Both ways of sorting: up to about four numbers a place they are counted, from there on compared. */
    private static final int[] GREATEST = {0, 1, 10, 1023, 1024, 1030, 3000, 20_000, Integer.MAX_VALUE};

    @Property(tries = 500)
    void placesAreSortedByNumberAndStayInOrderAmongEquals(@ForAll long seed) {
        Random random = new Random(seed);
        int greatest = GREATEST[random.nextInt(GREATEST.length)];
        int[] numbers = numbers(random, greatest);
        List<Integer> shuffled = IntStream.range(0, numbers.length).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, random);
        int[] places = shuffled.stream()
                .limit(random.nextInt(numbers.length + 1))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] before = places.clone();
        int[] expected = Arrays.stream(places)
                .boxed()
                .sorted(Comparator.comparing(place -> numbers[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, Sorting.by(place -> numbers[place], greatest, places));
        assertArrayEquals(before, places);
    }

    /** Some of them equal, the greatest among them. */
    private static int[] numbers(Random random, int greatest) {
        int few = 1 + random.nextInt(1 + Math.min(greatest, 1 << random.nextInt(12)));
        return random.ints(random.nextInt(600), 0, few)
                .map(number -> random.nextBoolean() ? number : greatest - number)
                .map(number -> Math.max(0, number))
                .toArray();
    }

    @Test
    void placesCountFromZero() {
        assertArrayEquals(new int[] {}, Sorting.places(0));
        assertArrayEquals(new int[] {0, 1, 2}, Sorting.places(3));
    }
}
