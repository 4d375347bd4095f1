package dev.hearsay.reliability;

import dev.hearsay.reliability.Coefficient.Measured;
import dev.hearsay.reliability.Coefficient.Reason;
import dev.hearsay.reliability.Coefficient.Undefined;
import java.util.HashMap;
import java.util.Map;

/** Cohen's kappa of pairs of codes. */
final class Kappa {

    private final Map<String, Long> ones = new HashMap<>();
    private final Map<String, Long> others = new HashMap<>();
    private int units;
    private int differing;

    void add(String one, String other) {
        ones.merge(one, 1L, Long::sum);
        others.merge(other, 1L, Long::sum);
        units++;
        differing += one.equals(other) ? 0 : 1;
    }

    Coefficient coefficient() {
        if (units == 0) {
            return new Undefined(Reason.NO_SHARED_UNIT);
        }
        long pairs = (long) units * units;
        long byChance = pairs - alikeByChance();
        return byChance == 0
                ? new Undefined(Reason.NO_VARIATION)
                : Measured.of((double) differing / units, (double) byChance / pairs, units, 2 * units);
    }

    private long alikeByChance() {
        return ones.entrySet().stream()
                .mapToLong(code -> code.getValue() * others.getOrDefault(code.getKey(), 0L))
                .sum();
    }
}
