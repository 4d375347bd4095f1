package dev.hearsay.seeds;

import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The problems of one load while it goes on: where they are is told as places once all are known. */
final class Faults {

    /** The end of reading a file: what comes after cannot be understood, or is too much. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("the rest of the file is not read", null, false, false);
        }
    }

    private record Fault(Problem problem, Spot spot, Optional<Spot> related) {}

    private final int limit;
    private final List<Fault> faults = new ArrayList<>();

    Faults(int limit) {
        this.limit = limit;
    }

    /** Takes a problem of a place. */
    void add(Problem problem, Spot spot, Optional<Spot> related) {
        if (faults.size() == limit) {
            Problem tooMany = Problem.error(
                            "HS-2015",
                            "There are more than " + limit + " problems; the rest is not read.",
                            "Mend these first, or raise LoadLimits.problems, which keeps a report readable.")
                    .expecting("at most " + limit + " problems", "one more");
            faults.add(new Fault(tooMany, spot, Optional.empty()));
        }
        if (faults.size() > limit) {
            throw new Stop();
        }
        faults.add(new Fault(Quoted.brief(problem), spot, related));
    }

    boolean isFull() {
        return faults.size() > limit;
    }

    int count() {
        return faults.size();
    }

    /** Forgets all problems since then. */
    void forget(int since) {
        faults.subList(since, faults.size()).clear();
    }

    /** Names the record that all problems since then belong to. */
    void since(int count, Reference record) {
        for (int i = count; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            faults.set(i, new Fault(fault.problem.concerning(record, ""), fault.spot, fault.related));
        }
    }

    /** The problems with their places. */
    List<Problem> placed() {
        List<Spot> spots = new ArrayList<>();
        for (Fault fault : faults) {
            spots.add(fault.spot);
            fault.related.ifPresent(spots::add);
        }
        Places places = new Places(spots);
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : faults) {
            Problem placed = fault.problem.at(places.of(fault.spot), fault.spot.pointer());
            problems.add(fault.related.isPresent() ? placed.relatedTo(places.of(fault.related.get())) : placed);
        }
        return problems;
    }
}
