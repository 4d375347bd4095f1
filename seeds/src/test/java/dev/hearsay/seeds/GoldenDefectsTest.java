package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hearsay.Claim;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.query.Answer;
import dev.hearsay.seeds.PeerCases.Golden;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Where the peer departs from its own definitions, we follow the definitions. Each test turns our number into the peer's by its defect
 * alone, so that nothing else can be the reason for the difference.
 */
class GoldenDefectsTest {

    private static final double TOLERANCE = 1e-9;

    private final PeerCases peer = new PeerCases();

    /** A month belongs to its year, and a week to its ISO year; the peer compares the numbers of months and weeks alone. */
    @TestFactory
    Stream<DynamicTest> monthsAndWeeksOfDifferentYearsAreDifferent() {
        return flagged("network", "without the year")
                .map(golden -> dynamicTest(golden.id(), () -> {
                    NetworkDesign design = PeerCases.design(golden);
                    Answer answer = peer.answer(golden);
                    DiscourseNetwork yearless = design.datedBy(
                                    claim -> Optional.of(inOneYear(golden).apply(time(claim))))
                            .of(answer);
                    check(golden, yearless);
                    assertTrue(design.of(answer).statements() >= yearless.statements());
                }));
    }

    @TestFactory
    Stream<DynamicTest> eventsOfDifferentYearsAreDifferent() {
        return flagged("eventlist", "without the year")
                .map(golden -> dynamicTest(golden.id(), () -> {
                    NetworkDesign design = PeerCases.design(golden);
                    List<Claim> events = design.events(peer.answer(golden));
                    List<String> expected = golden.file(0).stream()
                            .skip(1)
                            .map(row -> row.get(1))
                            .toList();
                    List<String> found = events.stream()
                            .map(claim -> claim.notes().get("statementId"))
                            .toList();
                    assertTrue(found.containsAll(expected));
                    assertEquals(
                            expected.size(),
                            design.datedBy(claim ->
                                            Optional.of(inOneYear(golden).apply(time(claim))))
                                    .events(peer.answer(golden))
                                    .size());
                }));
    }

    private static LocalDateTime time(Claim claim) {
        return LocalDateTime.parse(claim.notes().get("time"));
    }

    /** The same week, or month, of one year that has all of them. */
    private static UnaryOperator<LocalDateTime> inOneYear(Golden golden) {
        return golden.text("duplicates").equals("week")
                ? time -> LocalDateTime.of(2020, 1, 2, 0, 0)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : time -> LocalDateTime.of(2020, time.getMonthValue(), 1, 0, 0);
    }

    /** Two actors are in conflict on concepts on which both have spoken; the peer counts those of one alone, too. */
    @TestFactory
    Stream<DynamicTest> conflictTakesTwo() {
        return flagged("network", "one-sided")
                .map(golden -> dynamicTest(golden.id(), () -> {
                    Answer answer = peer.answer(golden);
                    DiscourseNetwork network = PeerCases.design(golden).of(answer);
                    Map<List<String>, Integer> counts = new HashMap<>();
                    for (Claim claim : answer) {
                        List<String> cell = Stream.of("variable1", "variable2", "qualifier")
                                .map(variable -> claim.notes().getOrDefault(golden.text(variable), ""))
                                .toList();
                        if (!cell.contains("")) {
                            counts.merge(cell, 1, Integer::sum);
                        }
                    }
                    List<List<String>> expected = golden.file(0);
                    boolean differs = false;
                    for (List<String> row : expected.subList(1, expected.size())) {
                        for (int i = 1; i < row.size(); i++) {
                            String other = expected.get(0).get(i);
                            double onesided = row.get(0).equals(other) ? 0 : onesided(row.get(0), other, counts);
                            double weight = network.weight(row.get(0), other);
                            assertEquals(Double.parseDouble(row.get(i)), weight + onesided, TOLERANCE);
                            differs |= onesided > 0;
                        }
                    }
                    assertTrue(differs);
                }));
    }

    /** The statements of either on concepts on which the other has not spoken. */
    private static double onesided(String one, String other, Map<List<String>, Integer> counts) {
        double sum = 0;
        for (Map.Entry<List<String>, Integer> cell : counts.entrySet()) {
            String actor = cell.getKey().get(0);
            if (actor.equals(one) || actor.equals(other)) {
                String opposite = actor.equals(one) ? other : one;
                String concept = cell.getKey().get(1);
                boolean alone = counts.keySet().stream()
                        .noneMatch(
                                key -> key.get(0).equals(opposite) && key.get(1).equals(concept));
                sum += alone ? cell.getValue() : 0;
            }
        }
        return sum;
    }

    /**
     * Slices that are smoothed by a kernel are nothing that we offer: the peer fills their diagonals, multiplies by roots of weights, and
     * draws the triangular kernel askew. Nothing else is flagged in the kinds of results that we do offer.
     */
    @TestFactory
    Stream<DynamicTest> whatElseIsFlaggedIsSmoothed() {
        return Stream.of("network", "timewindow", "eventlist", "barplot", "distance")
                .flatMap(PeerCases::cases)
                .filter(Golden::isFlagged)
                .map(golden -> dynamicTest(golden.id(), () -> {
                    if (Stream.of("without the year", "one-sided", "ROW SUMS").noneMatch(golden::hasDefect)) {
                        assertNotEquals("no", golden.text("kernel"), () -> "flagged: " + golden.defects());
                    }
                }));
    }

    private static Stream<Golden> flagged(String kind, String defect) {
        return PeerCases.cases(kind).filter(golden -> golden.hasDefect(defect));
    }

    private static void check(Golden golden, DiscourseNetwork network) {
        List<List<String>> expected = golden.file(0);
        for (List<String> row : expected.subList(1, expected.size())) {
            for (int i = 1; i < row.size(); i++) {
                assertEquals(
                        Double.parseDouble(row.get(i)),
                        network.weight(row.get(0), expected.get(0).get(i)),
                        TOLERANCE,
                        row.get(0));
            }
        }
    }
}
