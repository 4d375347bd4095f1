package dev.hearsay.network;

import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.coded.CodedAnswer.Combined;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The fields that tell all of a design's statements: its nodes, its levels, and the periods in which statements count once.
 *
 * @param fields the fields: of the first mode, of the second, and perhaps of levels and of periods
 * @param nodes what makes a value of each of the first two fields a node
 * @param levels what makes a value of a field a level
 * @param levelField the place of the field of levels; -1 where there is but one level, 0
 * @param periods what makes a value of the last field a period
 * @param periodField the place of the field of periods; -1 where statements count whenever they were made
 */
record Axes(
        List<Field<?>> fields,
        List<Function<Object, Object>> nodes,
        Function<Object, Object> levels,
        int levelField,
        Function<Object, Object> periods,
        int periodField) {

    /** The fields of a design; empty if not all of it is told by fields. */
    static Optional<Axes> of(NetworkDesign design, Directory directory) {
        return design.first().field().isPresent()
                        && design.second().field().isPresent()
                        && design.selection().isDatedByClaims()
                ? new Choice(design, directory).axes()
                : Optional.empty();
    }

    /** The label that a value of one of the first two fields stands for. */
    Function<Object, Object> label(int field) {
        return nodes.get(field).andThen(Object::toString);
    }

    Optional<Field<?>> levelsField() {
        return levelField < 0 ? Optional.empty() : Optional.of(fields.get(levelField));
    }

    /** Whether each claim has a period, if there are periods. */
    boolean tellsAllOf(Answer answer) {
        if (periodField < 0 || fields.get(periodField) != Field.SAID) {
            return true;
        }
        Combined dated = CodedAnswer.of(answer).combined(List.of(Field.SAID));
        return IntStream.range(0, dated.bound()).map(dated::count).sum() == answer.count();
    }

    /** Fields being chosen. */
    private static final class Choice {

        private final NetworkDesign design;
        private final Directory directory;
        private final List<Field<?>> fields = new ArrayList<>();
        private final List<Function<Object, Object>> nodes = new ArrayList<>();
        private Function<Object, Object> levels = value -> 0;
        private int levelField = -1;

        Choice(NetworkDesign design, Directory directory) {
            this.design = design;
            this.directory = directory;
        }

        Optional<Axes> axes() {
            Qualifier qualifier = design.weighing().qualifier();
            add(design.first(), Joint.ofFirst(design));
            add(design.second(), Joint.ofSecond(design));
            if (levelField < 0 && !qualifier.isSameAs(Qualifier.NONE)) {
                if (qualifier.field().isEmpty() || isIgnoring()) {
                    return Optional.empty();
                }
                levelField = fields.size();
                fields.add(qualifier.field().get());
                levels = qualifier::level;
            }
            return withPeriods();
        }

        private boolean isIgnoring() {
            return design.weighing().aggregation() == Aggregation.IGNORE;
        }

        private void add(Mode mode, Optional<Joint> joint) {
            joint.ifPresent(of -> {
                levelField = fields.size();
                levels = value -> of.level().apply(value, directory);
            });
            fields.add(joint.<Field<?>>map(Joint::field).or(mode::field).orElseThrow());
            nodes.add(joint.map(Joint::node).orElse(value -> value));
        }

        private Optional<Axes> withPeriods() {
            Duplicates duplicates = design.selection().duplicates();
            if (duplicates == Duplicates.KEPT || duplicates == Duplicates.ONCE) {
                return duplicates == Duplicates.ONCE && isBlurred() ? Optional.empty() : axes(value -> 0, -1);
            } else if (isBlurred()) {
                return Optional.empty();
            }
            fields.add(duplicates == Duplicates.ONCE_A_SOURCE ? Field.SOURCE : Field.SAID);
            return axes(
                    value -> duplicates.period(
                            value.toString(), value instanceof Period said ? day(said) : Optional.empty()),
                    fields.size() - 1);
        }

        /** Whether levels are there, but ignored: which of them counts once depends on which statement was the first. */
        private boolean isBlurred() {
            return isIgnoring() && levelField >= 0;
        }

        private static Optional<LocalDateTime> day(Period said) {
            return said.last().map(LocalDate::atStartOfDay);
        }

        private Optional<Axes> axes(Function<Object, Object> periods, int periodField) {
            return Optional.of(
                    new Axes(List.copyOf(fields), List.copyOf(nodes), levels, levelField, periods, periodField));
        }
    }
}
