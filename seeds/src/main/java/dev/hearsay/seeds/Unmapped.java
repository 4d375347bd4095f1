package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import dev.hearsay.Problem;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a load meets and has no place for: counted by name, told once each, at the first place. */
final class Unmapped {

    private record Name(String what, String name) {}

    private static final class Seen {
        private final Spot first;
        private long count;

        private Seen(Spot first) {
            this.first = first;
        }
    }

    private final String code;
    private final String remedy;
    private final Map<Name, Seen> seen = new TreeMap<>(
            Comparator.comparing(Name::what, CodePoints.ORDER).thenComparing(Name::name, CodePoints.ORDER));

    Unmapped(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    void count(String what, String name, Spot spot) {
        count(what, name, spot, 1);
    }

    void count(String what, String name, Spot spot, long times) {
        seen.computeIfAbsent(new Name(what, name), n -> new Seen(spot)).count += times;
    }

    void tell(Loading load) {
        seen.forEach((name, all) -> load.problem(
                Problem.error(code, "Not mapped: " + name.what + " '" + Quoted.of(name.name) + "'.", remedy)
                        .asWarning()
                        .expecting("what has a place in a corpus", all.count + " left out"),
                all.first));
    }
}
