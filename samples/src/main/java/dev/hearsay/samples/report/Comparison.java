package dev.hearsay.samples.report;

import static dev.hearsay.samples.report.Held.AFFIRMED;
import static dev.hearsay.samples.report.Held.DENIED;
import static dev.hearsay.samples.report.Held.OPPOSED;
import static dev.hearsay.samples.report.Held.SUPPORTED;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.dsl.Claims;
import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Mark;
import dev.hearsay.samples.report.Report.Pair;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Difference;
import dev.hearsay.view.Difference.Verdict;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.PerspectiveDiff;
import dev.hearsay.view.Tenet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where two speakers agree and where not.
 *
 * @param left the name of the one
 * @param right the name of the other
 */
record Comparison(String left, String right) {

    static Section section(ClaimStore store, Optional<Pair> asked) {
        return asked.or(() -> mostHeard(store))
                .map(pair -> compare(store, pair))
                .orElse(new Section(
                        "Two speakers compared", "Fewer than two named persons are given a voice.", List.of()));
    }

    private static Optional<Pair> mostHeard(ClaimStore store) {
        List<Actor.Id> persons = List.copyOf(Voices.persons(store).keySet());
        return persons.size() < 2
                ? Optional.empty()
                : Optional.of(new Pair(persons.get(0).value(), persons.get(1).value()));
    }

    private static Section compare(ClaimStore store, Pair pair) {
        Directory directory = store.directory();
        Comparison names = new Comparison(
                Words.voice(directory.actorNamed(pair.left()), directory),
                Words.voice(directory.actorNamed(pair.right()), directory));
        Perspective left = Claims.from(store).by(pair.left()).perspective();
        return names.section(left.diff(Claims.from(store).by(pair.right()).perspective()));
    }

    private Section section(PerspectiveDiff differences) {
        List<Group> groups = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Block> blocks = new ArrayList<>();
            List<Entry> entries =
                    differences.only(verdict).list().stream().map(this::entry).toList();
            Pictures.add(blocks, "", entries);
            groups.add(new Group(title(verdict), blocks.isEmpty() ? "There is nothing of this kind." : "", blocks));
        }
        return new Section(
                left + " and " + right + " compared",
                "On each relation and topic on which one of them takes a stand. Questions, mere possibilities and claims that"
                        + " take no side are no stand; one taken"
                        + " only in a demand or threat, or on a condition, is marked so.",
                groups);
    }

    private String title(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "Both say so";
            case CONTRADICT -> "They contradict each other";
            case ONLY_LEFT -> "Only " + left + " takes a stand";
            case ONLY_RIGHT -> "Only " + right + " takes a stand";
        };
    }

    private Entry entry(Difference difference) {
        List<Held> held = List.of(
                Held.of(left, difference.left(), difference.tenet()),
                Held.of(right, difference.right(), difference.tenet()));
        List<String> stands =
                held.stream().flatMap(side -> side.stand().stream()).distinct().toList();
        String stand = stands.size() == 1 ? stands.get(0) : "";
        return new Entry(
                mark(difference, stand),
                stand.isEmpty() || stand.equals(AFFIRMED) ? text(difference) : stand + ": " + text(difference),
                held.stream().flatMap(side -> side.leftOpen().stream()).toList(),
                held.stream().flatMap(side -> side.side().stream()).toList());
    }

    private static String text(Difference difference) {
        Directory directory = difference.left().directory();
        if (difference.tenet() instanceof Tenet.OnRelation on) {
            return directory.inWords(on.relation());
        }
        return Words.topic(((Tenet.OnTopic) difference.tenet()).topic(), directory);
    }

    /** Which way it points for whoever takes a stand; two stands against each other point nowhere. */
    private static Mark mark(Difference difference, String stand) {
        return switch (stand) {
            case SUPPORTED -> Mark.POSITIVE;
            case OPPOSED -> Mark.NEGATIVE;
            case DENIED -> Mark.NONE;
            default ->
                difference.tenet() instanceof Tenet.OnRelation on
                        ? Marks.of(on.relation(), difference.left().directory())
                        : Mark.NONE;
        };
    }
}
