package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The statements of an answer's claims, and the levels that occur in it.
 *
 * @param all every statement that has both nodes and a level, in order
 * @param levels the levels, in order
 * @param isolates the nodes of every claim, if those without a statement that counts are kept
 */
record Statements(
        NetworkDesign design, Answer answer, List<Statement> all, List<Object> levels, Optional<Isolates> isolates) {

    /** The nodes of claims, whether or not these make statements: those of the first mode, and those of the second. */
    record Isolates(Set<String> first, Set<String> second) {

        private static Optional<Isolates> of(NetworkDesign design, Answer answer) {
            if (!design.selection().keepsIsolates()) {
                return Optional.empty();
            }
            Isolates isolates = new Isolates(new HashSet<>(), new HashSet<>());
            Reading reading = new Reading(design, answer.directory());
            for (Claim claim : answer) {
                isolates.first.addAll(reading.firstNodes(claim));
                isolates.second.addAll(reading.secondNodes(claim));
            }
            return Optional.of(isolates);
        }
    }

    static Statements of(NetworkDesign design, Answer answer) {
        return of(design, answer, Reading::statements);
    }

    /** Claims that lack a node or a level make statements too. */
    static Statements ofAll(NetworkDesign design, Answer answer) {
        return of(design, answer, Reading::events);
    }

    private static Statements of(NetworkDesign design, Answer answer, BiFunction<Reading, Claim, List<Statement>> how) {
        List<Statement> all = new ArrayList<>();
        Set<Object> levels = new TreeSet<>(design.weighing().qualifier().order());
        Reading reading = new Reading(design, answer.directory());
        for (Claim claim : answer) {
            all.addAll(how.apply(reading, claim));
            reading.levels(claim).stream()
                    .filter(level -> !level.equals(Statement.NO_LEVEL))
                    .forEach(levels::add);
        }
        all.sort(Statement.ORDER);
        return new Statements(
                design,
                answer,
                List.copyOf(all),
                design.weighing().levels(List.copyOf(levels)),
                Isolates.of(design, answer));
    }

    /** Those that count, in order. */
    List<Statement> counted() {
        Optional<Answer> excluded = design.selection().excluded().map(answer::where);
        Set<Object> known = new HashSet<>();
        List<Statement> counted = new ArrayList<>();
        for (Statement statement : all) {
            boolean out = excluded.isPresent()
                    && excluded.get().contains(statement.claim().id());
            if (!out && isFirst(statement, known)) {
                counted.add(statement);
            }
        }
        return counted;
    }

    private boolean isFirst(Statement statement, Set<Object> known) {
        Duplicates duplicates = design.selection().duplicates();
        if (duplicates == Duplicates.KEPT) {
            return true;
        }
        Object level = design.weighing().aggregation() == Aggregation.IGNORE ? 0 : statement.level();
        String source = statement.claim().source().value();
        return known.add(
                List.of(statement.first(), statement.second(), level, duplicates.period(source, statement.when())));
    }

    /** The place of the first of statements in order that is undated, or dated so; of none, how many they are. */
    static int place(List<Statement> inOrder, Predicate<LocalDateTime> dated) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).when().filter(dated.negate()).isPresent()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first and the last moment of the answer's claims, whether or not these make statements; empty where nothing is dated. */
    Optional<LocalDateTime> first() {
        return moments().min(LocalDateTime::compareTo);
    }

    Optional<LocalDateTime> last() {
        return moments().max(LocalDateTime::compareTo);
    }

    private Stream<LocalDateTime> moments() {
        return answer.list().stream().flatMap(claim -> design.selection().dates().apply(claim).stream());
    }
}
