package dev.hearsay.samples.report;

import dev.hearsay.Directory;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Lineage;
import java.util.ArrayList;
import java.util.List;

/** What a reported voice tells of another voice's words or worries. */
final class TwiceRemoved {

    private TwiceRemoved() {}

    static Section section(ClaimStore store) {
        List<Group> groups = new ArrayList<>();
        for (Lineage.Relay relay : Claims.from(store).atRemoveFrom(2).lineage()) {
            // A relay further out leads to the one who tells, not to the speaker.
            Answer told = relay.claims().where(Condition.has(Field.SPEAKER, relay.of()));
            if (told.exists()) {
                groups.add(group(relay, told));
            }
        }
        return new Section(
                "Twice removed",
                groups.isEmpty()
                        ? "No source reports a voice that reports another."
                        : "What a voice that a source reports tells of the words or worries of another.",
                groups);
    }

    private static Group group(Lineage.Relay relay, Answer told) {
        Directory directory = told.directory();
        String title = Words.voice(relay.of(), directory) + ", as told by " + Words.voice(relay.by(), directory);
        List<Entry> entries = Witness.ofOne(told).stream().map(Entry::of).toList();
        return new Group(title, "", List.of(new Statements("", entries)));
    }
}
