package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.network.Statement.Teller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the statements that a claim makes. */
final class Reading {

    private static final List<Side> NO_SIDE = List.of(new Side("", Optional.empty()));

    private static final Collection<?> NO_LEVELS = List.of(Statement.NO_LEVEL);

    private final NetworkDesign design;
    private final Directory directory;
    private final boolean ignoring;
    private final Optional<Joint> first;
    private final Optional<Joint> second;

    Reading(NetworkDesign design, Directory directory) {
        this.design = design;
        this.directory = directory;
        this.ignoring = design.weighing().aggregation() == Aggregation.IGNORE;
        this.first = Joint.ofFirst(design);
        this.second = Joint.ofSecond(design);
    }

    /**
     * A node of a mode.
     *
     * @param level what a claim says of it, where that is its level
     */
    private record Side(String label, Optional<Object> level) {}

    /** The levels of a claim, whatever nodes it has; where levels are ignored, a claim without one counts all the same. */
    Collection<?> levels(Claim claim) {
        Collection<?> levels = design.weighing().qualifier().levels(claim, directory).stream()
                .filter(level -> !level.equals(Statement.NO_LEVEL))
                .toList();
        return levels.isEmpty() && ignoring ? List.of(Statement.NO_LEVEL) : levels;
    }

    /** A statement for each two nodes and each level. */
    List<Statement> statements(Claim claim) {
        return statements(claim, firsts(claim), seconds(claim), levels(claim));
    }

    /** The same; of a claim that makes none, with the empty text for what it does not have. */
    List<Statement> events(Claim claim) {
        List<Statement> told = statements(claim);
        return told.isEmpty()
                ? statements(
                        claim,
                        orElse(firsts(claim), NO_SIDE),
                        orElse(seconds(claim), NO_SIDE),
                        orElse(levels(claim), NO_LEVELS))
                : told;
    }

    private static <C extends Collection<?>> C orElse(C some, C other) {
        return some.isEmpty() ? other : some;
    }

    private List<Statement> statements(Claim claim, List<Side> firsts, List<Side> seconds, Collection<?> levels) {
        Teller teller = Teller.of(claim, design.selection().dates().apply(claim));
        List<Statement> statements = new ArrayList<>();
        for (Side one : firsts) {
            for (Side other : seconds) {
                Optional<Object> own = one.level().or(other::level);
                for (Object level : own.isPresent() ? List.of(own.get()) : levels) {
                    statements.add(new Statement(teller, one.label(), other.label(), level));
                }
            }
        }
        return statements;
    }

    /** The nodes of a claim, whether or not it makes a statement. */
    List<String> firstNodes(Claim claim) {
        return firsts(claim).stream().map(Side::label).toList();
    }

    /** Likewise those by which nodes are joined. */
    List<String> secondNodes(Claim claim) {
        return seconds(claim).stream().map(Side::label).toList();
    }

    private List<Side> firsts(Claim claim) {
        return sides(design.first(), first, claim);
    }

    private List<Side> seconds(Claim claim) {
        return sides(design.second(), second, claim);
    }

    private List<Side> sides(Mode mode, Optional<Joint> joint, Claim claim) {
        return joint.isPresent()
                ? joint.get().field().values(claim, directory).stream()
                        .map(value -> side(joint.get(), value))
                        .toList()
                : mode.values(claim, directory).stream()
                        .filter(label -> !label.isEmpty())
                        .map(label -> new Side(label, Optional.empty()))
                        .toList();
    }

    private Side side(Joint joint, Object value) {
        return new Side(
                joint.node().apply(value).toString(), Optional.of(joint.level().apply(value, directory)));
    }
}
