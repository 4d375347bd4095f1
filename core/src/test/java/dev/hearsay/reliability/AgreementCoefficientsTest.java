package dev.hearsay.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Refusal;
import dev.hearsay.reliability.Coefficient.Measured;
import dev.hearsay.reliability.Coefficient.Reason;
import dev.hearsay.reliability.Coefficient.Undefined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Alpha and kappa beside published examples and beside their definitions, pair by pair. */
class AgreementCoefficientsTest {

    private static final double TOLERANCE = 1e-12;
    private static final double PRINTED = 5e-4;
    private static final String[] SCALE = {"1", "2", "3", "4", "5"};

    private static double number(Coefficient coefficient) {
        return coefficient.number().orElseThrow(() -> new AssertionError(coefficient.toString()));
    }

    /** Krippendorff (2011), section C: four observers, twelve units, codes missing. */
    private static Codebook krippendorff() {
        return new Codebook()
                .row("A", "1 2 3 3 2 1 4 1 2 . . .")
                .row("B", "1 2 3 3 2 2 4 1 2 5 . 3")
                .row("C", ". 3 3 3 2 3 4 2 2 5 1 .")
                .row("D", "1 2 3 3 2 4 4 1 2 5 1 .");
    }

    @Test
    void krippendorffsExampleHasThePrintedAlphas() {
        assertEquals(0.743, number(krippendorff().data().alpha(Metric.NOMINAL)), PRINTED);
        assertEquals(0.815, number(krippendorff().data(SCALE).alpha(Metric.ORDINAL)), PRINTED);
        assertEquals(
                "0.743 (40 codes at 11 places)",
                krippendorff().data().alpha(Metric.NOMINAL).toString());
    }

    /** Krippendorff (2011), sections A and B: two observers. */
    @Test
    void hisExamplesOfTwoObserversToo() {
        Codebook binary = new Codebook().row("Meg", "0 1 0 0 0 0 0 0 1 0").row("Owen", "1 1 1 0 0 1 0 0 0 0");
        assertEquals(0.095, number(binary.data().alpha(Metric.NOMINAL)), PRINTED);
        Codebook nominal = new Codebook().row("Ben", "a a b b d c c c e d d a").row("Gerry", "b a b b b c c c e d d d");
        assertEquals(0.692, number(nominal.data().alpha(Metric.NOMINAL)), PRINTED);
    }

    /** Cohen (1960): two hundred cases in three classes, 70 % agreement where chance gives 41 %. */
    @Test
    void cohensExampleHasHisKappa() {
        int[][] table = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                one.addAll(Collections.nCopies(table[i][j], "k" + i));
                other.addAll(Collections.nCopies(table[i][j], "k" + j));
            }
        }
        Coefficient kappa = new Codebook()
                .row("A", String.join(" ", one))
                .row("B", String.join(" ", other))
                .data()
                .kappa();
        assertEquals(29.0 / 59, number(kappa), TOLERANCE);
        assertEquals(0.492, number(kappa), PRINTED);
        Measured measured = (Measured) kappa;
        assertEquals(0.30, measured.observed(), TOLERANCE);
        assertEquals(0.59, measured.expected(), TOLERANCE);
        assertEquals(200, measured.units());
        assertEquals(400, measured.codes());
    }

    /** Rows of annotators; an empty text where one has not coded. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<Integer> annotators = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> units = Arbitraries.integers().between(0, 9);
        return annotators.flatMap(rows -> units.flatMap(columns -> Arbitraries.of("1", "2", "3", "4", "5", "1", ".")
                .list()
                .ofSize(columns)
                .list()
                .ofSize(rows)));
    }

    private static Codebook book(List<List<String>> table) {
        Codebook book = new Codebook();
        for (int row = 0; row < table.size(); row++) {
            if (!table.get(row).isEmpty()) {
                book.row("annotator " + row, String.join(" ", table.get(row)));
            }
        }
        return book;
    }

    /** By the definition, over pairs of values. */
    private static Coefficient expected(List<List<String>> table, Metric metric) {
        int columns = table.get(0).size();
        List<List<String>> units = IntStream.range(0, columns)
                .mapToObj(unit -> table.stream()
                        .map(row -> row.get(unit))
                        .filter(code -> !code.equals("."))
                        .toList())
                .filter(unit -> unit.size() > 1)
                .toList();
        List<String> values = units.stream().flatMap(List::stream).toList();
        if (values.isEmpty()) {
            return new Undefined(Reason.NO_SHARED_UNIT);
        }
        double observed = 0;
        for (List<String> unit : units) {
            observed += distances(unit, values, metric) / (unit.size() - 1);
        }
        double chance = distances(values, values, metric) / (values.size() - 1);
        return chance == 0
                ? new Undefined(Reason.NO_VARIATION)
                : new Measured(
                        1 - observed / chance,
                        observed / values.size(),
                        chance / values.size(),
                        units.size(),
                        values.size());
    }

    private static double distances(List<String> among, List<String> values, Metric metric) {
        double sum = 0;
        for (int i = 0; i < among.size(); i++) {
            for (int j = 0; j < among.size(); j++) {
                if (i != j) {
                    sum += distance(among.get(i), among.get(j), values, metric);
                }
            }
        }
        return sum;
    }

    private static double distance(String one, String other, List<String> values, Metric metric) {
        if (metric == Metric.NOMINAL) {
            return one.equals(other) ? 0 : 1;
        }
        String least = one.compareTo(other) < 0 ? one : other;
        String greatest = one.compareTo(other) < 0 ? other : one;
        double between = values.stream()
                .filter(value -> value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0)
                .count();
        double ends = values.stream().filter(one::equals).count()
                + (double) values.stream().filter(other::equals).count();
        return Math.pow(between - ends / 2, 2);
    }

    private static void assertSame(Coefficient expected, Coefficient found) {
        if (expected instanceof Measured one && found instanceof Measured other) {
            assertEquals(one.coefficient(), other.coefficient(), TOLERANCE);
            assertEquals(one.observed(), other.observed(), TOLERANCE * (1 + one.observed()));
            assertEquals(one.expected(), other.expected(), TOLERANCE * (1 + one.expected()));
            assertEquals(one.units() + " " + one.codes(), other.units() + " " + other.codes());
        } else {
            assertEquals(expected, found);
        }
    }

    @Property(tries = 500)
    void alphaIsWhatItsDefinitionSays(@ForAll("tables") List<List<String>> table, @ForAll Metric metric) {
        assertSame(expected(table, metric), book(table).data(SCALE).alpha(metric));
    }

    @Property(tries = 300)
    void annotatorsAndPlacesMayComeInAnyOrder(
            @ForAll("tables") List<List<String>> table, @ForAll Metric metric, @ForAll Random random) {
        List<List<String>> shuffled = new ArrayList<>(table);
        Collections.shuffle(shuffled, random);
        long seed = random.nextLong();
        shuffled.replaceAll(row -> {
            List<String> units = new ArrayList<>(row);
            Collections.shuffle(units, new Random(seed));
            return units;
        });
        Coefficient alpha = book(table).data(SCALE).alpha(metric);
        assertSame(alpha, book(shuffled).data(SCALE).alpha(metric));
        Coding scale = Codebook.NOTE.inOrder(SCALE);
        assertEquals(
                alpha, ReliabilityData.of(book(table).answer(random), scale).alpha(metric));
    }

    @Property(tries = 200)
    void theNamesOfCodesWithoutOrderMakeNoDifference(@ForAll("tables") List<List<String>> table) {
        Map<String, String> names = Map.of("1", "e", "2", "x", "3", "b", "4", "d", "5", "a", ".", ".");
        List<List<String>> renamed =
                table.stream().map(row -> row.stream().map(names::get).toList()).toList();
        assertSame(
                book(table).data().alpha(Metric.NOMINAL), book(renamed).data().alpha(Metric.NOMINAL));
    }

    @Property(tries = 100)
    void perfectAgreementIsOneUnlessAllCodesAreTheSame(
            @ForAll("tables") List<List<String>> table, @ForAll Metric metric) {
        List<String> row =
                table.get(0).stream().filter(code -> !code.equals(".")).toList();
        ReliabilityData data = book(List.of(row, row)).data(SCALE);
        Coefficient alpha = data.alpha(metric);
        long distinct = row.stream().distinct().count();
        assertEquals(distinct > 1 ? 1.0 : Double.NaN, alpha.number().orElse(Double.NaN));
        if (!row.isEmpty()) {
            assertEquals(alpha.number(), data.kappa().number());
        }
        assertEquals(List.of(), data.disagreements());
    }

    @Property(tries = 300)
    void kappaIsWhatItsDefinitionSays(@ForAll("tables") List<List<String>> table) {
        ReliabilityData data = book(table).data();
        List<String> annotators = data.annotators();
        for (int i = 0; i < annotators.size(); i++) {
            for (int j = 0; j < annotators.size(); j++) {
                if (i != j) {
                    assertKappa(
                            row(table, annotators.get(i)),
                            row(table, annotators.get(j)),
                            data.kappa(annotators.get(i), annotators.get(j)));
                }
            }
        }
    }

    private static List<String> row(List<List<String>> table, String annotator) {
        return table.get(Integer.parseInt(annotator.substring("annotator ".length())));
    }

    private static void assertKappa(List<String> one, List<String> other, Coefficient kappa) {
        int[] units = IntStream.range(0, one.size())
                .filter(unit -> !one.get(unit).equals(".") && !other.get(unit).equals("."))
                .toArray();
        double pairs = 0;
        double alike = 0;
        double chance = 0;
        for (int here : units) {
            pairs++;
            alike += one.get(here).equals(other.get(here)) ? 1 : 0;
            for (int there : units) {
                chance += one.get(here).equals(other.get(there)) ? 1 : 0;
            }
        }
        if (pairs == 0) {
            assertEquals(new Undefined(Reason.NO_SHARED_UNIT), kappa);
        } else if (chance == pairs * pairs) {
            assertEquals(new Undefined(Reason.NO_VARIATION), kappa);
        } else {
            double expected = chance / pairs / pairs;
            assertEquals((alike / pairs - expected) / (1 - expected), number(kappa), 1e-9);
        }
    }

    @Test
    void whereNothingCanBeComparedThereIsAReasonInsteadOfANumber() {
        ReliabilityData apart =
                new Codebook().codes("anna", 0, "x").codes("ben", 1, "y").data();
        assertEquals("undefined: NO_SHARED_UNIT", apart.alpha(Metric.NOMINAL).toString());
        assertEquals(new Undefined(Reason.NO_SHARED_UNIT), apart.kappa());
        ReliabilityData same =
                new Codebook().row("anna", "x x x").row("ben", "x x x").data();
        assertEquals(new Undefined(Reason.NO_VARIATION), same.alpha(Metric.NOMINAL));
        assertEquals(new Undefined(Reason.NO_VARIATION), same.kappa());
        assertTrue(same.kappa().number().isEmpty());
    }

    @Test
    void misuseIsToldWithItsRemedy() {
        ReliabilityData data = new Codebook()
                .codes("anna", 0, "x")
                .codes("ben", 0, "y")
                .codes("cleo", 0, "y")
                .data();
        assertEquals(
                "HS-0357 Kappa is for two annotators, not for [anna, ben, cleo]. Name two of them, or use alpha.",
                Refusal.of(data::kappa));
        assertEquals(
                "HS-0357 'anna' and 'dora' are not two annotators who have coded. Name two of [anna, ben, cleo].",
                Refusal.of(() -> data.kappa("anna", "dora")));
        assertEquals("HS-0357", Refusal.codeOf(() -> data.kappa("dora", "anna")));
        assertEquals("HS-0357", Refusal.codeOf(() -> data.kappa("anna", "anna")));
        assertEquals(
                "HS-0358 The codes of code have no order. Give them one by Coding.inOrder, or use the nominal metric.",
                Refusal.of(() -> data.alpha(Metric.ORDINAL)));
        assertEquals(
                "HS-0359 The code 'y' of claim 'c-2' has no place in the order [x, z]. "
                        + "Name all codes in the order, or leave out what is not coded.",
                Refusal.of(() -> new Codebook()
                        .codes("anna", 0, "x")
                        .codes("ben", 0, "y")
                        .data("x", "z")));
    }
}
