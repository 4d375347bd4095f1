package dev.hearsay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which records name which, seen from those that are named. */
final class Dependents {

    private record Naming(Reference subject, String pointer) {}

    private final Map<Reference, List<Naming>> namings = new HashMap<>();

    Dependents(Records records) {
        records.references((subject, pointer, reference) ->
                namings.computeIfAbsent(reference, r -> new ArrayList<>()).add(new Naming(subject, pointer)));
    }

    /** The records that cannot stay without these, step by step, and for each naming of one left out a problem. */
    Set<Reference> of(Set<Reference> broken, Collection<Problem> reasons) {
        Set<Reference> gone = new TreeSet<>(broken);
        Set<Reference> follow = new TreeSet<>();
        Deque<Reference> next = new ArrayDeque<>(broken);
        while (!next.isEmpty()) {
            Reference missing = next.remove();
            for (Naming naming : namings.getOrDefault(missing, List.of())) {
                if (!broken.contains(naming.subject)) {
                    reasons.add(leftOut(missing, naming));
                    follow.add(naming.subject);
                }
                if (gone.add(naming.subject)) {
                    next.add(naming.subject);
                }
            }
        }
        return follow;
    }

    private static Problem leftOut(Reference missing, Naming naming) {
        return Problem.error("HS-1002", "The " + missing + " is left out itself.", "Mend that first.")
                .concerning(naming.subject, naming.pointer)
                .expecting("the id of a whole " + missing.type().word(), missing.id());
    }
}
