package dev.hearsay.samples.report;

import dev.hearsay.Directory;
import dev.hearsay.dsl.AllClaims;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Mark;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Side;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Contest;
import java.util.ArrayList;
import java.util.List;

/** On what speakers stand against each other. */
final class Disputes {

    private Disputes() {}

    static Section section(ClaimStore store) {
        AllClaims all = Claims.from(store);
        Directory directory = store.directory();
        List<Entry> relations = all.contested().stream()
                .map(contest -> entry(
                        contest,
                        Marks.of(contest.issue(), directory),
                        directory.inWords(contest.issue()),
                        "affirmed by ",
                        "denied, or the opposite affirmed, by "))
                .toList();
        List<Entry> topics = all.contestedTopics().stream()
                .map(contest -> entry(
                        contest, Mark.NONE, Words.topic(contest.issue(), directory), "supported by ", "opposed by "))
                .toList();
        return new Section(
                "Contested",
                "Where one speaker stands against another. Questions and mere possibilities do not count; who only"
                        + " demands, threatens or speaks on a condition is marked so.",
                List.of(
                        group("Relations", relations, "No relation that one speaker affirms is denied by another."),
                        group("Topics", topics, "No topic that one speaker supports is opposed by another.")));
    }

    private static Group group(String title, List<Entry> entries, String ifNone) {
        List<Block> blocks = new ArrayList<>();
        Pictures.add(blocks, "", entries);
        return new Group(title, entries.isEmpty() ? ifNone : "", blocks);
    }

    private static Entry entry(Contest<?> contest, Mark mark, String issue, String affirming, String opposing) {
        return new Entry(
                mark,
                issue,
                List.of(),
                List.of(side(affirming, contest.affirming()), side(opposing, contest.opposing())));
    }

    private static Side side(String stand, Answer claims) {
        return new Side(stand + Words.speakers(claims), Witness.of(claims));
    }
}
