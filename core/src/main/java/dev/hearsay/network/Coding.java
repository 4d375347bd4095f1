package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
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
        Optional<Joint> second = Joint.of(design.second(), design.weighing().qualifier());
        Optional<Joint> first = Joint.of(design.first(), design.weighing().qualifier());
        if (second.isPresent()) {
            for (Object value : values(second.get(), claim)) {
                for (String node : labels(design.first(), claim)) {
                    statements.add(
                            new Statement(claim, when, node, label(second.get(), value), level(second.get(), value)));
                }
            }
        } else if (first.isPresent()) {
            for (Object value : values(first.get(), claim)) {
                for (String by : labels(design.second(), claim)) {
                    statements.add(
                            new Statement(claim, when, label(first.get(), value), by, level(first.get(), value)));
                }
            }
        } else {
            addAll(claim, when, statements);
        }
        return statements;
    }

    /** The same, with the empty text for what a claim does not have. */
    List<Statement> events(Claim claim) {
        List<Statement> told = statements(claim);
        if (!told.isEmpty()) {
            return told;
        }
        Optional<LocalDateTime> when = design.selection().dates().apply(claim);
        List<Statement> statements = new ArrayList<>();
        for (String first : orNone(labels(design.first(), claim))) {
            for (String second : orNone(labels(design.second(), claim))) {
                for (Object level : orNone(levels(claim))) {
                    statements.add(new Statement(claim, when, first, second, level));
                }
            }
        }
        return statements;
    }

    @SuppressWarnings("unchecked") // the empty text is an object, and a text
    private static <T> Collection<T> orNone(Collection<T> some) {
        return some.isEmpty() ? (Collection<T>) List.of(Statement.NO_LEVEL) : some;
    }

    private Collection<?> values(Joint joint, Claim claim) {
        return joint.field().values(claim, directory);
    }

    private static String label(Joint joint, Object value) {
        return joint.node().apply(value).toString();
    }

    private Object level(Joint joint, Object value) {
        return joint.level().apply(value, directory);
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
