package dev.hearsay.samples;

import dev.hearsay.dsl.Claims;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Difference.Verdict;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.PerspectiveDiff;
import java.io.PrintStream;

/** Compares the region as two experts are reported to see it. */
public final class TwoPerspectives {

    private TwoPerspectives() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ClaimStore store = SouthCaucasus.store();
        Perspective kaleji = Claims.from(store).by("Kaleji").perspective();
        Perspective movahedian = Claims.from(store).by("Movahedian").perspective();
        out.println(kaleji);
        out.println(movahedian);

        PerspectiveDiff differences = kaleji.diff(movahedian);
        for (Verdict verdict : Verdict.values()) {
            out.println(verdict + ": " + differences.only(verdict).list().size());
        }
        differences.only(Verdict.AGREE).forEach(out::println);
    }
}
