package dev.hearsay.testkit;

import java.util.List;

/**
 * A specimen that was whole, and the same with faults.
 *
 * @param whole without them
 * @param broken with them
 * @param faults where they are in the first file, by line
 */
public record Corrupted(Specimen whole, Specimen broken, List<Fault> faults) {

    /** Copies the faults. */
    public Corrupted {
        faults = List.copyOf(faults);
    }

    /** The faults and the broken specimen. */
    @Override
    public String toString() {
        return "faults at " + faults + " in\n" + broken;
    }
}
