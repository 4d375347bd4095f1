package dev.hearsay.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Corpus;
import dev.hearsay.Position;
import dev.hearsay.RandomCorpora;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every weight beside the formulas of {@link NetworkDesign}, written as sums over all concepts and levels. */
class NetworkFormulasTest {

    private static final double TOLERANCE = 1e-9;

    private static final Qualifier LENGTH =
            Qualifier.number("length", claim -> List.of(claim.gist().length() % 4));

    private static final Qualifier CONDITIONAL =
            Qualifier.binary("conditional", claim -> List.of(claim.condition().isPresent()));

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    @Provide
    Arbitrary<NetworkDesign> designs() {
        return Designs.of(
                Arbitraries.of(Mode.SPEAKER, Mode.ABOUT, Mode.AFFILIATION),
                Arbitraries.of(Mode.TOPIC, Mode.SOURCE, Mode.ABOUT),
                Qualifier.NONE,
                Qualifier.STANCE,
                Qualifier.POLARITY,
                Qualifier.MODALITY,
                LENGTH,
                CONDITIONAL);
    }

    @Property(tries = 1000)
    void everyWeightIsThatOfItsFormula(
            @ForAll("deposits") List<Corpus> deposits, @ForAll("designs") NetworkDesign design) {
        Answer answer = ClaimStore.of(deposits).select(Query.of(Condition.everyClaim()));
        DiscourseNetwork network = design.of(answer);
        Formulas formulas = new Formulas(design, answer);
        assertEquals(List.copyOf(formulas.nodes), network.rows(), design::toString);
        assertEquals(List.copyOf(design.oneMode() ? formulas.nodes : formulas.concepts), network.columns());
        assertEquals(formulas.statements(), network.statements());
        for (String row : network.rows()) {
            for (String column : network.columns()) {
                double expected = design.oneMode() ? formulas.joining(row, column) : formulas.cell(row, column);
                assertEquals(
                        expected, network.weight(row, column), TOLERANCE, () -> row + ", " + column + ": " + design);
                assertEquals(
                        formulas.behind(row, column), ids(network.claims(row, column)), () -> row + column + design);
                assertTrue(!design.oneMode() || network.weight(row, column) == network.weight(column, row));
            }
        }
    }

    private static Set<String> ids(Answer answer) {
        return answer.list().stream().map(claim -> claim.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A node, a concept and a level. */
    private record Triple(String node, String concept, Object level) {}

    /** The formulas, by their letters. */
    private static final class Formulas {

        private final Qualifier qualifier;
        private final Aggregation how;
        private final Normalisation by;
        private final boolean oneMode;
        private final Map<Triple, Integer> counts = new HashMap<>();
        private final Map<Triple, Set<String>> claims = new HashMap<>();
        private final Set<String> nodes = new TreeSet<>(CodePoints.ORDER);
        private final Set<String> concepts = new TreeSet<>(CodePoints.ORDER);

        /** The levels of the scale, in order. */
        private final List<Object> scale = new ArrayList<>();

        /** Those, and that of claims that have none. */
        private final List<Object> levels = new ArrayList<>();

        Formulas(NetworkDesign design, Answer answer) {
            this.qualifier = design.weighing().qualifier();
            this.how = design.weighing().aggregation();
            this.by = design.weighing().normalisation();
            this.oneMode = design.oneMode();
            Set<Object> observed = new TreeSet<>(NetworkFormulasTest::compare);
            for (Claim claim : answer) {
                observed.addAll(qualifier.levels(claim, answer.directory()));
                design.first()
                        .values(claim, answer.directory())
                        .forEach(node -> count(design.second(), node, claim, answer));
            }
            boolean signs = qualifier.equals(Qualifier.STANCE) || qualifier.equals(Qualifier.POLARITY);
            scale.addAll(signs ? List.of(-1, 0, 1) : qualifier.equals(CONDITIONAL) ? List.of(0, 1) : observed);
            levels.addAll(scale);
            levels.add("none");
        }

        private void count(Mode second, String node, Claim claim, Answer answer) {
            if (second.equals(Mode.TOPIC) && qualifier.equals(Qualifier.STANCE)) {
                for (Position position : claim.positions()) {
                    int sign = position.stance().sign().value();
                    add(node, position.topic().value(), List.of(sign), claim);
                }
            } else {
                second.values(claim, answer.directory())
                        .forEach(concept -> add(node, concept, qualifier.levels(claim, answer.directory()), claim));
            }
        }

        private void add(String node, String concept, Collection<?> of, Claim claim) {
            Collection<?> counted = of.isEmpty() && how == Aggregation.IGNORE ? List.of("none") : of;
            for (Object level : counted) {
                Triple triple = new Triple(node, concept, level);
                counts.merge(triple, 1, Integer::sum);
                claims.computeIfAbsent(triple, some -> new TreeSet<>())
                        .add(claim.id().value());
                nodes.add(node);
                concepts.add(concept);
            }
        }

        int statements() {
            return counts.values().stream().mapToInt(many -> many).sum();
        }

        double x(String i, String j, Object k) {
            return counts.getOrDefault(new Triple(i, j, k), 0);
        }

        double a(String i, String j) {
            return sum(levels, k -> x(i, j, k));
        }

        double n(String i) {
            return sum(concepts, j -> a(i, j));
        }

        private static <T> double sum(Collection<T> all, ToDoubleFunction<T> term) {
            return all.stream().mapToDouble(term).sum();
        }

        private static double ratio(double weight, double divisor) {
            return divisor == 0 ? 0 : weight / divisor;
        }

        // ---- the claims

        Set<String> behind(String row, String column) {
            Set<String> ids = new TreeSet<>();
            claims.forEach((said, some) -> {
                boolean counts = how == Aggregation.CONGRUENCE || how == Aggregation.CONFLICT;
                boolean isBehind = oneMode
                        ? joins(said, row, column, counts) || joins(said, column, row, counts)
                        : said.node.equals(row) && said.concept.equals(column);
                ids.addAll(isBehind ? some : Set.of());
            });
            return ids;
        }

        /** Whether a term of the weight's sum, in which the other has a statement on the same concept, is not 0 for this one. */
        private boolean joins(Triple said, String node, String other, boolean byLevel) {
            if (!said.node.equals(node)) {
                return false;
            }
            List<Object> others = levels.stream()
                    .filter(level -> x(other, said.concept, level) > 0)
                    .toList();
            boolean near = how == Aggregation.CONGRUENCE;
            if (!byLevel) {
                return !others.isEmpty();
            } else if (qualifier.isText()) {
                return !others.isEmpty() && others.contains(said.level) == near;
            }
            return others.stream().anyMatch(level -> {
                double apart = ratio(Math.abs((int) said.level - (int) level), range());
                return near ? apart < 1 : apart > 0;
            });
        }

        // ---- one mode

        double joining(String i, String other) {
            return i.equals(other) ? 0 : ratio(weight(i, other), divisor(i, other));
        }

        private double weight(String i, String other) {
            return switch (how) {
                case CONGRUENCE -> congruence(i, other);
                case CONFLICT -> conflict(i, other);
                case SUBTRACT -> congruence(i, other) - conflict(i, other);
                default -> sum(concepts, j -> a(i, j) * a(other, j));
            };
        }

        private double congruence(String i, String other) {
            return qualifier.isText() ? alike(i, other) : apart(i, other, true);
        }

        private double conflict(String i, String other) {
            return qualifier.isText()
                    ? sum(concepts, j -> a(i, j) > 0 && a(other, j) > 0 ? unlike(i, other, j) : 0)
                    : apart(i, other, false);
        }

        private double apart(String i, String other, boolean near) {
            double range = range();
            return sum(
                    concepts,
                    j -> sum(
                            scale,
                            k -> sum(scale, l -> {
                                double apart = ratio(Math.abs((int) k - (int) l), range);
                                return x(i, j, k) * x(other, j, l) * (near ? 1 - apart : apart);
                            })));
        }

        private double range() {
            return scale.isEmpty() ? 0 : (int) scale.get(scale.size() - 1) - (int) scale.get(0);
        }

        private double alike(String i, String other) {
            return sum(concepts, j -> sum(levels, k -> x(i, j, k) * x(other, j, k)));
        }

        private double unlike(String i, String other, String j) {
            return sum(levels, k -> (x(other, j, k) == 0 ? x(i, j, k) : 0) + (x(i, j, k) == 0 ? x(other, j, k) : 0));
        }

        private double divisor(String i, String other) {
            return switch (by) {
                case AVERAGE -> (n(i) + n(other)) / 2;
                case COSINE -> n(i) * n(other);
                case JACCARD -> sum(concepts, j -> unlike(i, other, j)) + alike(i, other);
                default -> 1;
            };
        }

        // ---- two modes

        double cell(String i, String j) {
            boolean codes = how == Aggregation.COMBINE;
            return switch (by) {
                case ACTIVITY ->
                    ratio(raw(i, j), codes ? sum(concepts, l -> raw(i, l) != 0 ? 1 : 0) : sum(concepts, l -> a(i, l)));
                case PROMINENCE ->
                    ratio(raw(i, j), codes ? sum(nodes, l -> raw(l, j) != 0 ? 1 : 0) : sum(nodes, l -> a(l, j)));
                default -> raw(i, j);
            };
        }

        private double raw(String i, String j) {
            return switch (how) {
                case SUBTRACT -> qualifier.isText() ? a(i, j) : balance(i, j);
                case COMBINE ->
                    sum(scale, k -> x(i, j, k) > 0 ? Math.pow(2, scale.size() - 1.0 - scale.indexOf(k)) : 0);
                default -> a(i, j);
            };
        }

        private double balance(String i, String j) {
            return qualifier.equals(CONDITIONAL) ? x(i, j, 1) - x(i, j, 0) : sum(scale, k -> (int) k * x(i, j, k));
        }
    }

    private static int compare(Object one, Object other) {
        return one instanceof Integer number
                ? Integer.compare(number, (int) other)
                : CodePoints.ORDER.compare(one.toString(), other.toString());
    }
}
