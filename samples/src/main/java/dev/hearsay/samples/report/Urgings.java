package dev.hearsay.samples.report;

import dev.hearsay.Modality;
import dev.hearsay.dsl.Claims;
import dev.hearsay.dsl.ClaimsAsked;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.stream.Stream;

/** What is wanted of whom, and what is said to come if it is not done. */
final class Urgings {

    private Urgings() {}

    static Section section(ClaimStore store) {
        List<Group> groups = Stream.of(
                        group("Demands and recommendations", Claims.from(store).ofModality(Modality.DEMAND)),
                        group("Warnings", Claims.from(store).ofModality(Modality.WARNING)),
                        group("Threats", Claims.from(store).ofModality(Modality.THREAT)),
                        group("Commitments", Claims.from(store).ofModality(Modality.COMMITMENT)),
                        group(
                                "Predictions that depend on a condition",
                                Claims.from(store)
                                        .ofModality(Modality.PREDICTION)
                                        .conditional()))
                .filter(group -> !group.blocks().isEmpty())
                .toList();
        return new Section(
                "Demanded, threatened, foreseen",
                groups.isEmpty()
                        ? "Nobody demands, warns, threatens, promises, or predicts on a condition."
                        : "What speakers want of others, and what they say will or may come.",
                groups);
    }

    private static Group group(String title, ClaimsAsked claims) {
        List<Entry> entries = Witness.of(claims.ask()).stream().map(Entry::of).toList();
        return new Group(title, "", entries.isEmpty() ? List.of() : List.of(new Statements("", entries)));
    }
}
