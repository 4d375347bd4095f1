package dev.hearsay.seeds;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.seeds.SeedText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The problems of one seed while it is read: where they are is kept in units, and told as places once all are known. */
final class Faults {

    /** The end of reading: what comes after cannot be understood, or is too much. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("the rest of the file is not read", null, false, false);
        }
    }

    private record Fault(Problem problem, String pointer, Span span, Optional<Span> related) {}

    private final int limit;
    private final List<Fault> faults = new ArrayList<>();

    Faults(int limit) {
        this.limit = limit;
    }

    /** Takes a problem at a stretch of the text. */
    void add(Problem problem, String pointer, Span span, Optional<Span> related) {
        if (faults.size() >= limit) {
            throw tooMany(pointer, span);
        }
        faults.add(new Fault(problem, pointer, span, related));
    }

    private Stop tooMany(String pointer, Span span) {
        Problem problem = Problem.error(
                        "HS-2015",
                        "There are more than " + limit + " problems; the rest of the file is not read.",
                        "Mend these first, or raise LoadLimits.problems, which keeps a report readable.")
                .expecting("at most " + limit + " problems", "one more");
        faults.add(new Fault(problem, pointer, span, Optional.empty()));
        return new Stop();
    }

    /** Takes the one problem that makes all others pointless, and ends the reading. */
    Stop onlyThis(Problem problem, String pointer, Span span) {
        faults.clear();
        faults.add(new Fault(problem, pointer, span, Optional.empty()));
        return new Stop();
    }

    int count() {
        return faults.size();
    }

    /** Names the record that all problems since then belong to. */
    void since(int count, Reference record) {
        for (int i = count; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            faults.set(i, new Fault(fault.problem.concerning(record, ""), fault.pointer, fault.span, fault.related));
        }
    }

    /** The problems with their places. */
    List<Problem> in(SeedText text) {
        NavigableSet<Span> spans = new TreeSet<>();
        for (Fault fault : faults) {
            spans.add(fault.span);
            fault.related.ifPresent(spans::add);
        }
        Function<Span, Place> places = text.places(spans);
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : faults) {
            Problem placed = fault.problem.at(places.apply(fault.span), fault.pointer);
            problems.add(fault.related.isPresent() ? placed.relatedTo(places.apply(fault.related.get())) : placed);
        }
        return problems;
    }
}
