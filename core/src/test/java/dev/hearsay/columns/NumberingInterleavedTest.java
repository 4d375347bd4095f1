package dev.hearsay.columns;

import java.util.HashMap;
import java.util.Map;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threads that number values and read them agree, in whatever order their steps interleave; Lincheck tries the orders. */
@Tag("interleaved")
@Param(name = "value", gen = IntGen.class, conf = "0:12")
public class NumberingInterleavedTest {

    private final Numbering<String> numbering = new Numbering<>();

    /** The number of a value and the value of that number; more of them than there is room at first. */
    @Operation
    public String add(@Param(name = "value") int value) {
        int number = numbering.add("v" + value);
        return number + " " + numbering.value(number);
    }

    /** The number of a value, if it has one, and then the value of that number and whether it is below the size. */
    @Operation
    public String number(@Param(name = "value") int value) {
        int number = numbering.number("v" + value);
        return number < 0 ? "none" : number + " " + numbering.value(number) + " " + (number < numbering.size());
    }

    /** What the operations mean, one after the other. */
    public static final class Sequential {

        private final Map<Integer, Integer> numbers = new HashMap<>();

        public String add(int value) {
            numbers.putIfAbsent(value, numbers.size());
            return numbers.get(value) + " v" + value;
        }

        public String number(int value) {
            return numbers.containsKey(value) ? numbers.get(value) + " v" + value + " true" : "none";
        }
    }

    @Test
    void modelChecked() {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(150)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(8)
                .sequentialSpecification(Sequential.class)
                .check(NumberingInterleavedTest.class);
    }

    @Test
    void stressed() {
        new StressOptions()
                .iterations(10)
                .invocationsPerIteration(300)
                .threads(3)
                .actorsPerThread(4)
                .actorsBefore(6)
                .sequentialSpecification(Sequential.class)
                .check(NumberingInterleavedTest.class);
    }
}
