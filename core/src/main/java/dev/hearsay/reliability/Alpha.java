package dev.hearsay.reliability;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.CodePoints;
import dev.hearsay.reliability.Coefficient.Measured;
import dev.hearsay.reliability.Coefficient.Reason;
import dev.hearsay.reliability.Coefficient.Undefined;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Krippendorff's alpha of the codes given at units; those with one code alone tell nothing and are left out. */
final class Alpha {

    /** The codes at each unit, by their places in the order of codes. */
    private final List<int[]> units;

    /** How often each code was given, by its place. */
    private final int[] frequencies;

    private final double[] midranks;

    /** How many codes were given. */
    private final int given;

    private Alpha(List<String> codes, List<List<String>> units) {
        Map<String, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        this.units = units.stream()
                .map(unit -> unit.stream()
                        .mapToInt(code -> places.getOrDefault(code, -1))
                        .toArray())
                .toList();
        this.frequencies = new int[codes.size()];
        this.units.forEach(unit -> count(unit));
        this.midranks = midranks(frequencies);
        this.given = this.units.stream().mapToInt(unit -> unit.length).sum();
    }

    private void count(int... unit) {
        for (int code : unit) {
            frequencies[code]++;
        }
    }

    private static double[] midranks(int... frequencies) {
        double[] midranks = new double[frequencies.length];
        double before = 0;
        for (int code = 0; code < frequencies.length; code++) {
            midranks[code] = before + frequencies[code] / 2.0;
            before += frequencies[code];
        }
        return midranks;
    }

    /** Of the codes at each unit, in the order of codes if there is one. */
    static Coefficient of(List<String> order, List<List<String>> units, Metric metric) {
        List<List<String>> shared =
                units.stream().filter(unit -> unit.size() > 1).toList();
        List<String> codes = order.isEmpty()
                ? ImmutableSortedSet.copyOf(
                                CodePoints.ORDER,
                                shared.stream().flatMap(List::stream).toList())
                        .asList()
                : order;
        return new Alpha(codes, shared).by(metric);
    }

    private Coefficient by(Metric metric) {
        if (units.isEmpty()) {
            return new Undefined(Reason.NO_SHARED_UNIT);
        }
        double expected = expected(metric);
        return expected == 0
                ? new Undefined(Reason.NO_VARIATION)
                : Measured.of(observed(metric), expected, units.size(), given);
    }

    private double observed(Metric metric) {
        double sum = 0;
        for (int[] unit : units) {
            double here = 0;
            for (int one : unit) {
                for (int other : unit) {
                    here += metric.squared(one, other, midranks);
                }
            }
            sum += here / (unit.length - 1);
        }
        return sum / given;
    }

    private double expected(Metric metric) {
        return (metric == Metric.NOMINAL ? different() : apart(metric)) / given / (given - 1);
    }

    /** How many pairs of all codes given are of different ones. */
    private double different() {
        return (double) given * given
                - Arrays.stream(frequencies).mapToDouble(n -> (double) n * n).sum();
    }

    private double apart(Metric metric) {
        double sum = 0;
        for (int one = 0; one < frequencies.length; one++) {
            for (int other = 0; other < frequencies.length; other++) {
                sum += (double) frequencies[one] * frequencies[other] * metric.squared(one, other, midranks);
            }
        }
        return sum;
    }
}
