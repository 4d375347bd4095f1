package dev.hearsay.samples.report;

import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.samples.report.Report.Mark;

/** Which way relations and stances point. */
final class Marks {

    private Marks() {}

    static Mark of(Relation relation, Directory directory) {
        return directory.kind(relation.kind()).map(kind -> of(kind.sign())).orElse(Mark.NONE);
    }

    static Mark of(Stance stance) {
        return of(stance.sign());
    }

    private static Mark of(Sign sign) {
        return switch (sign) {
            case NEGATIVE -> Mark.NEGATIVE;
            case NEUTRAL -> Mark.NEUTRAL;
            case POSITIVE -> Mark.POSITIVE;
        };
    }
}
