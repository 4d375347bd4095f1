package dev.hearsay.samples.report;

import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Stance;
import dev.hearsay.samples.report.Report.Mark;

/** Which way relations and stances point. */
final class Marks {

    private Marks() {}

    static Mark of(Relation relation, Directory directory) {
        return directory.kind(relation.kind()).map(Marks::of).orElse(Mark.NONE);
    }

    private static Mark of(RelationKind kind) {
        return switch (kind.sign()) {
            case NEGATIVE -> Mark.NEGATIVE;
            case NEUTRAL -> Mark.NEUTRAL;
            case POSITIVE -> Mark.POSITIVE;
        };
    }

    static Mark of(Stance stance) {
        return switch (stance) {
            case OPPOSE -> Mark.NEGATIVE;
            case NEUTRAL -> Mark.NEUTRAL;
            case SUPPORT -> Mark.POSITIVE;
        };
    }
}
