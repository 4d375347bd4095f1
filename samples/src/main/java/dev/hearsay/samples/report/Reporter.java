package dev.hearsay.samples.report;

import dev.hearsay.Source;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Pair;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Table;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the sections of a report together. */
final class Reporter {

    private Reporter() {}

    static Report report(ClaimStore store, Optional<Pair> compared) {
        List<Section> sections = new ArrayList<>();
        sections.add(sources(store));
        sections.add(Voices.section(store));
        sections.add(Pictures.ofNamed(store));
        sections.add(Comparison.section(store, compared));
        sections.add(Disputes.section(store));
        sections.add(TwiceRemoved.section(store));
        sections.add(Urgings.section(store));
        sections.add(Pictures.ofOthers(store));
        return new Report(title(store), lead(store), List.copyOf(sections));
    }

    private static String title(ClaimStore store) {
        List<Source> originals = store.directory().sources().stream()
                .filter(source -> source.republishes().isEmpty())
                .toList();
        return switch (originals.size()) {
            case 0 -> "Who says what";
            case 1 -> "Who says what in “" + originals.get(0).title() + "”";
            default -> "Who says what in " + originals.size() + " sources";
        };
    }

    private static String lead(ClaimStore store) {
        Counts counts = Claims.from(store).ask().counts();
        return counts.claims() == 0 ? "No claim is on record." : counts + ".";
    }

    private static Section sources(ClaimStore store) {
        List<List<String>> rows = store.directory().sources().stream()
                .map(source -> row(source, store))
                .toList();
        if (rows.isEmpty()) {
            return new Section("Sources", "No source is on record.", List.of());
        }
        List<Group> groups = new ArrayList<>();
        groups.add(group(new Table(List.of("Source", "Id", "Publisher", "Date", "Claims", "Reprint of"), rows)));
        List<List<String>> notes = notes(store);
        if (!notes.isEmpty()) {
            groups.add(group(new Table(List.of("Source", "On", "The annotator's note"), notes)));
        }
        return new Section(
                "Sources", "The documents on record; a reprint counts as one report with its original.", groups);
    }

    private static List<List<String>> notes(ClaimStore store) {
        List<List<String>> notes = new ArrayList<>();
        store.directory()
                .sources()
                .forEach(source -> source.notes()
                        .forEach((key, note) -> notes.add(List.of(source.id().value(), Words.heading(key), note))));
        return notes;
    }

    private static List<String> row(Source source, ClaimStore store) {
        Answer claims = Claims.from(store).inSource(source.id().value()).ask();
        return List.of(
                source.title(),
                source.id().value(),
                source.publisher().orElse("not stated"),
                source.date()
                        .map(date -> date + (date.inferred() ? " (inferred)" : ""))
                        .orElse("not stated"),
                String.valueOf(claims.count()),
                source.republishes().map(Source.Id::value).orElse(""));
    }

    /** A section that is one table. */
    static Section table(String title, String lead, Block table) {
        return new Section(title, lead, List.of(group(table)));
    }

    private static Group group(Block table) {
        return new Group("", "", List.of(table));
    }
}
