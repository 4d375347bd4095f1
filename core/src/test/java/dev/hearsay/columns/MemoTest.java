package dev.hearsay.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A memo gives the numbers that it was told, whatever it has at hand. */
class MemoTest {

    @Property(tries = 200)
    void numbersAreThoseOfTheNumbering(@ForAll long seed) {
        Random random = new Random(seed);
        Numbering<String> numbering = new Numbering<>();
        Memo<String> memo = new Memo<>(numbering::add);
        int values = 1 + random.nextInt(random.nextBoolean() ? 10 : 5_000);
        for (int i = 0; i < 2_000; i++) {
            String value = "v" + random.nextInt(values);
            int number = memo.add(value);
            assertEquals(value, numbering.value(number));
            assertEquals(number, numbering.number(value));
        }
    }

    @Test
    void valuesOfOneHashAreToldApart() {
        Numbering<String> numbering = new Numbering<>();
        Memo<String> memo = new Memo<>(numbering::add);
        List<String> colliding = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < colliding.size(); i++) {
                assertEquals(i, memo.add(colliding.get(i)));
            }
        }
    }

    @Test
    void fewValuesAreLookedUpOnce() {
        List<Integer> asked = new ArrayList<>();
        Memo<Integer> memo = new Memo<>(value -> {
            asked.add(value);
            return value;
        });
        for (int i = 0; i < 1_000; i++) {
            memo.add(7);
        }
        assertEquals(List.of(7), asked);
    }

    @Test
    void mostOfManyValuesAreSoonAtHand() {
        Set<Integer> distinct = new HashSet<>();
        int[] asked = {0};
        Memo<Integer> memo = new Memo<>(value -> {
            asked[0]++;
            return value;
        });
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            int value = random.nextInt(3_000);
            distinct.add(value);
            memo.add(value);
        }
        assertTrue(asked[0] < 100_000 / 4, () -> asked[0] + " look-ups of " + distinct.size() + " values");
    }
}
