package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the statements that a claim makes. */
final class Coding {

    private final NetworkDesign design;
    private final Directory directory;
    private final boolean ignoring;

    Coding(NetworkDesign design, Directory directory) {
        this.design = design;
        this.directory = directory;
        this.ignoring = design.weighing().aggregation() == Aggregation.IGNORE;
    }

    /** The levels of a claim, whatever nodes it has; where levels are ignored, a claim without one counts all the same. */
    Collection<?> levels(Claim claim) {
        Collection<?> levels = design.weighing().qualifier().levels(claim, directory).stream()
                .filter(level -> !level.equals(Statement.NO_LEVEL))
                .toList();
        return levels.isEmpty() && ignoring ? List.of(Statement.NO_LEVEL) : levels;
    }

    List<Statement> statements(Claim claim) {
        Optional<LocalDateTime> when = design.selection().dates().apply(claim);
        List<Statement> statements = new ArrayList<>();
        if (isStanceOn(design.second())) {
            for (Position position : claim.positions()) {
                for (String node : labels(design.first(), claim)) {
                    statements.add(new Statement(claim, when, node, topic(position), level(position)));
                }
            }
        } else if (isStanceOn(design.first())) {
            for (Position position : claim.positions()) {
                for (String by : labels(design.second(), claim)) {
                    statements.add(new Statement(claim, when, topic(position), by, level(position)));
                }
            }
        } else {
            addAll(claim, when, statements);
        }
        return statements;
    }

    /** A stance belongs to its topic. */
    @SuppressWarnings("ReferenceEquality") // constants
    private boolean isStanceOn(Mode mode) {
        return mode == Mode.TOPIC && design.weighing().qualifier() == Qualifier.STANCE;
    }

    private static String topic(Position position) {
        return position.topic().value();
    }

    private static Object level(Position position) {
        return Qualifier.number(position.stance());
    }

    private void addAll(Claim claim, Optional<LocalDateTime> when, List<Statement> statements) {
        Collection<?> levels = levels(claim);
        for (String first : labels(design.first(), claim)) {
            for (String second : labels(design.second(), claim)) {
                for (Object level : levels) {
                    statements.add(new Statement(claim, when, first, second, level));
                }
            }
        }
    }

    private List<String> labels(Mode mode, Claim claim) {
        return mode.values(claim, directory).stream()
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
