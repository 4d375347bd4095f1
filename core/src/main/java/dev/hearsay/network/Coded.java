package dev.hearsay.network;

import dev.hearsay.Directory;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.coded.CodedAnswer.Combined;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * Statements of which all is told by fields, counted by the store, which keeps these as numbers. What comes of it is what comes of
 * {@linkplain Told statements one by one}; it only takes less time, and no object for each claim.
 */
final class Coded implements StatementCounts {

    private final NetworkDesign design;
    private final Answer asked;
    private final Answer answer;
    private final Axes axes;
    private final List<Object> levels;
    private final Combined combined;
    private final Codes first;
    private final Codes second;

    /** For each combination, the place of its level. */
    private final int[] levelOf;

    /** For each combination, how many statements it stands for. */
    private final int[] statements;

    private Coded(NetworkDesign design, Answer asked, Answer answer, Axes axes, List<Object> levels) {
        this.design = design;
        this.asked = asked;
        this.answer = answer;
        this.axes = axes;
        this.levels = levels;
        this.combined = CodedAnswer.of(answer).combined(axes.fields());
        this.first = new Codes(combined, 0, axes.label(0));
        this.second = new Codes(combined, 1, axes.label(1));
        this.levelOf = levelOf();
        this.statements = statements();
    }

    /** The network of a design, if all of it is told by fields. */
    static Optional<DiscourseNetwork> of(NetworkDesign design, Answer answer) {
        Optional<Axes> axes = answer instanceof CodedAnswer ? Axes.of(design, answer.directory()) : Optional.empty();
        Answer counted = design.selection()
                .excluded()
                .map(excluded -> answer.where(excluded.negate()))
                .orElse(answer);
        return axes.filter(of -> of.tellsAllOf(answer)).map(of -> {
            List<Object> levels = levels(design, answer, of);
            return DiscourseNetwork.of(design, new Coded(design, answer, counted, of, levels), levels);
        });
    }

    /** Those that occur in the answer, and those that count whether or not they do. */
    private static List<Object> levels(NetworkDesign design, Answer answer, Axes axes) {
        Set<Object> observed = new TreeSet<>(design.weighing().qualifier().order());
        axes.levelsField().ifPresent(field -> {
            Combined all = CodedAnswer.of(answer).combined(List.of(field));
            observed.addAll(new Codes(all, 0, axes.levels()).meanings());
        });
        return design.weighing().levels(List.copyOf(observed));
    }

    private int[] levelOf() {
        int[] levelOf = new int[combined.bound()];
        if (axes.levelField() < 0) {
            Arrays.fill(levelOf, levels.indexOf(0));
            return levelOf;
        }
        Codes codes = new Codes(combined, axes.levelField(), axes.levels());
        int[] places = codes.meanings().stream().mapToInt(levels::indexOf).toArray();
        for (int place = 0; place < levelOf.length; place++) {
            levelOf[place] = combined.count(place) > 0 ? places[codes.at(place)] : 0;
        }
        return levelOf;
    }

    private int[] statements() {
        int[] counts = new int[combined.bound()];
        Folding folding = new Folding();
        for (int place = 0; place < counts.length; place++) {
            if (combined.count(place) > 0 && isNode(first, place) && isNode(second, place)) {
                counts[place] = folding.counted(place);
            }
        }
        return counts;
    }

    /** What has no label is not coded. */
    private static boolean isNode(Codes codes, int place) {
        return !codes.meanings().get(codes.at(place)).equals("");
    }

    /** Which combinations were not met before in their period. */
    private final class Folding {

        private final boolean kept = design.selection().duplicates() == Duplicates.KEPT;
        private final LongHashSet met = new LongHashSet();
        private final Optional<Codes> periods = axes.periodField() < 0
                ? Optional.empty()
                : Optional.of(new Codes(combined, axes.periodField(), axes.periods()));
        private final int periodCount =
                periods.map(codes -> codes.meanings().size()).orElse(1);

        int counted(int place) {
            return kept ? combined.count(place) : met.add(key(place)) ? 1 : 0;
        }

        private long key(int place) {
            long pair = (long) first.at(place) * second.meanings().size() + second.at(place);
            long cell = Math.multiplyExact(pair, (long) levels.size()) + levelOf[place];
            return Math.multiplyExact(cell, (long) periodCount)
                    + periods.map(codes -> codes.at(place)).orElse(0);
        }
    }

    @Override
    public Directory directory() {
        return answer.directory();
    }

    @Override
    public Answer asked() {
        return asked;
    }

    @Override
    public int size() {
        return Arrays.stream(statements).sum();
    }

    @Override
    public Map<String, Integer> first() {
        return by(first, isolates(0));
    }

    @Override
    public Map<String, Integer> second() {
        return by(second, isolates(1));
    }

    /** The nodes of every claim, whether or not it makes a statement that counts; none, unless they are kept. */
    private List<String> isolates(int field) {
        if (!design.selection().keepsIsolates()) {
            return List.of();
        }
        Combined all = CodedAnswer.of(asked).combined(List.of(axes.fields().get(field)));
        return new Codes(all, 0, axes.label(field))
                .meanings().stream()
                        .map(Object::toString)
                        .filter(label -> !label.isEmpty())
                        .toList();
    }

    private Map<String, Integer> by(Codes codes, List<String> isolates) {
        int[] sums = new int[codes.meanings().size()];
        for (int place = 0; place < statements.length; place++) {
            if (statements[place] > 0) {
                sums[codes.at(place)] += statements[place];
            }
        }
        Map<String, Integer> by = new HashMap<>();
        isolates.forEach(label -> by.put(label, 0));
        for (int code = 0; code < sums.length; code++) {
            if (sums[code] > 0) {
                by.put(codes.meanings().get(code).toString(), sums[code]);
            }
        }
        return by;
    }

    @Override
    public Tensor tensor(Labels rows, Labels columns, int levelCount) {
        int[] rowOf = places(first, rows);
        int[] columnOf = places(second, columns);
        Tensor.Builder tensor = new Tensor.Builder(rows.size(), columns.size(), levelCount);
        for (int place = 0; place < statements.length; place++) {
            if (statements[place] > 0) {
                tensor.add(rowOf[first.at(place)], columnOf[second.at(place)], levelOf[place], statements[place]);
            }
        }
        return tensor.build();
    }

    private static int[] places(Codes codes, Labels labels) {
        return codes.meanings().stream()
                .mapToInt(label -> labels.place(label.toString()))
                .toArray();
    }

    /** Among those of the claims that may make such statements. */
    @Override
    public List<Statement> of(String node) {
        Answer some = answer.where(is(design.first(), first.values(axes.nodes().get(0), List.of(node))));
        Statements all = Statements.of(design, some);
        return new Told(all, all.counted()).of(node);
    }

    @SuppressWarnings("unchecked") // the values were read from the mode's field
    private static <V> Condition is(Mode mode, List<?> values) {
        return values.isEmpty()
                ? Condition.oneOf(List.of())
                : new Condition.Is<>((Field<V>) mode.field().orElseThrow(), (List<V>) values);
    }
}
