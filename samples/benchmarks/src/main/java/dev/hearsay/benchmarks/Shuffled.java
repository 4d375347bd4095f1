package dev.hearsay.benchmarks;

import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** The numbers below a bound in random order, each once. */
final class Shuffled implements IntSupplier {

    private final int[] numbers;
    private final SplittableRandom random;
    private int given;

    Shuffled(int bound, SplittableRandom random) {
        this.numbers = IntStream.range(0, bound).toArray();
        this.random = random;
    }

    @Override
    public int getAsInt() {
        int at = given + random.nextInt(numbers.length - given);
        int number = numbers[at];
        numbers[at] = numbers[given];
        given++;
        return number;
    }
}
