package dev.hearsay;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;

/** A passage that could be meant; sides are the shares of prefix and suffix that are found around it, where known. */
record Candidate(int start, int end, int edits, double score, ImmutableDoubleArray sides) {

    OptionalDouble context() {
        return sides.stream().average();
    }

    double standing() {
        return sides.isEmpty() ? score : (score + context().orElseThrow()) / 2;
    }

    /** Whether both are one match with unsharp edges. */
    boolean isSameMatch(Candidate other) {
        int slack = Math.max(edits, other.edits);
        return Math.abs(start - other.start) <= slack && Math.abs(end - other.end) <= slack;
    }
}
