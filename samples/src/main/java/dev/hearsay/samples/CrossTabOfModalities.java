package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Modality;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Field;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;

/** Counts claims along two fields: who asserts, who warns, who demands. Each cell keeps its claims. */
public final class CrossTabOfModalities {

    private CrossTabOfModalities() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ClaimStore store = SouthCaucasus.store();
        CrossTab<Actor.Id, Modality> table = Claims.from(store).ask().crossTab(Field.SPEAKER, Field.MODALITY);
        out.println(table);

        out.println("Who threatens:");
        table.rows()
                .forEach(speaker -> table.cell(speaker, Modality.THREAT)
                        .ifPresent(threats -> threats.evidence().forEach(out::println)));
    }
}
