package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.hearsay.network.Aggregation;
import dev.hearsay.network.Bars;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.Distance;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.NetworkSequence;
import dev.hearsay.network.Qualifier;
import dev.hearsay.network.Windows;
import dev.hearsay.seeds.PeerCases.Golden;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Networks of the peer program, Discourse Network Analyzer, from its statements. */
class GoldenNetworksTest {

    private static final double TOLERANCE = 1e-9;

    private final PeerCases peer = cases();

    /** Where the statements come from. */
    PeerCases cases() {
        return new PeerCases();
    }

    @TestFactory
    Stream<DynamicTest> networksAreThoseOfTheDefinitions() {
        return unflagged("network").map(golden -> dynamicTest(golden.id(), () -> checkNetwork(golden)));
    }

    @TestFactory
    Stream<DynamicTest> windowsAreThoseOfTheDefinitions() {
        return unflagged("timewindow").map(golden -> dynamicTest(golden.id(), () -> checkWindows(golden)));
    }

    @TestFactory
    Stream<DynamicTest> eventsAreThoseOfTheDefinitions() {
        return unflagged("eventlist").map(golden -> dynamicTest(golden.id(), () -> checkEvents(golden)));
    }

    @TestFactory
    Stream<DynamicTest> barsAreThoseOfTheDefinitions() {
        return unflagged("barplot").map(golden -> dynamicTest(golden.id(), () -> checkBars(golden)));
    }

    @TestFactory
    Stream<DynamicTest> distancesAreThoseOfTheDefinitions() {
        return PeerCases.cases("distance")
                .filter(golden -> golden.text("kernel").equals("no") && peer.knows(golden))
                .map(golden -> dynamicTest(golden.id(), () -> checkDistances(golden)));
    }

    /** Those whose definition the peer follows. */
    private Stream<Golden> unflagged(String kind) {
        return PeerCases.cases(kind).filter(golden -> !golden.isFlagged() && peer.knows(golden));
    }

    private void checkEvents(Golden golden) {
        List<String> expected = golden.file(0).stream()
                .skip(1)
                .map(row -> row.get(1) + " " + row.get(2) + " " + LocalDateTime.parse(row.get(3)))
                .toList();
        List<String> events = PeerCases.design(golden).events(peer.answer(golden)).stream()
                .map(claim -> claim.notes().get("statementId")
                        + " " + claim.notes().get("documentId")
                        + " " + LocalDateTime.parse(claim.notes().get("time")))
                .toList();
        assertEquals(expected, events);
    }

    private void checkBars(Golden golden) {
        Qualifier qualifier = PeerCases.qualifier(golden.text("qualifier"));
        Mode nodes = PeerCases.noted(golden.text("variable"));
        NetworkDesign plain =
                NetworkDesign.twoMode(nodes, nodes).counting(PeerCases.duplicates(golden.text("duplicates")));
        Bars bars = PeerCases.dated(
                        qualifier == Qualifier.NONE ? plain : plain.qualifiedBy(qualifier, Aggregation.SUBTRACT))
                .bars(peer.answer(golden));
        List<List<String>> expected = golden.file(0);
        assertEquals(expected.stream().skip(1).map(row -> row.get(0)).toList(), bars.nodes());
        List<String> counted = expected.get(0).stream()
                .filter(name -> name.startsWith("count_"))
                .toList();
        assertEquals(counted.size(), bars.levels().size());
        for (List<String> row : expected.subList(1, expected.size())) {
            for (int level = 0; level < counted.size(); level++) {
                int count = bars.count(row.get(0), bars.levels().get(level));
                assertEquals(row.get(1 + level), Integer.toString(count), row::toString);
            }
            assertTrue(!bars.claims(row.get(0)).list().isEmpty());
        }
    }

    /** The peer's spectra are the sums of rows; everything else is as it documents it. */
    private void checkDistances(Golden golden) {
        ChronoUnit unit = ChronoUnit.valueOf(golden.text("timeWindow").toUpperCase(Locale.ROOT));
        Windows windows =
                Windows.moving(golden.number("windowSize"), unit).between(peer.start(golden), peer.stop(golden));
        List<DiscourseNetwork> networks = PeerCases.design(golden).over(windows, peer.answer(golden)).slices().stream()
                .map(slice -> shown(golden, slice.network()))
                .toList();
        boolean spectral = golden.text("distance").equals("spectral");
        List<List<String>> expected = golden.file(0);
        for (int one = 0; one < networks.size(); one++) {
            for (int other = 0; other < networks.size(); other++) {
                double distance = spectral
                        ? sumsOfRowsApart(networks.get(one), networks.get(other))
                        : networks.get(one).distance(networks.get(other), Distance.ABSOLUTE);
                assertEquals(Double.parseDouble(expected.get(one).get(other)), distance, TOLERANCE);
            }
        }
    }

    private static double sumsOfRowsApart(DiscourseNetwork one, DiscourseNetwork other) {
        double[] here = sumsOfRows(one);
        double[] there = sumsOfRows(other);
        return IntStream.range(0, here.length)
                .mapToDouble(i -> Math.abs(here[i] - there[i]))
                .sum();
    }

    /** In order, and divided by their sum. */
    private static double[] sumsOfRows(DiscourseNetwork network) {
        double[] sums = network.rows().stream()
                .mapToDouble(row -> network.rows().stream()
                        .mapToDouble(column -> Math.max(0, network.weight(row, column)))
                        .sum())
                .sorted()
                .toArray();
        double all = Arrays.stream(sums).sum();
        return all == 0 ? sums : Arrays.stream(sums).map(sum -> sum / all).toArray();
    }

    private void checkNetwork(Golden golden) {
        List<List<String>> expected = golden.file(0);
        DiscourseNetwork network = PeerCases.design(golden).of(peer.answer(golden));
        assertEquals(expected.get(0).subList(1, expected.get(0).size()), network.columns());
        assertEquals(expected.stream().skip(1).map(row -> row.get(0)).toList(), network.rows());
        for (List<String> row : expected.subList(1, expected.size())) {
            for (int i = 1; i < row.size(); i++) {
                String column = expected.get(0).get(i);
                double cell = Double.parseDouble(row.get(i));
                assertEquals(cell, network.weight(row.get(0), column), TOLERANCE, row.get(0) + " and " + column);
                assertTrue(
                        cell == 0 || !network.claims(row.get(0), column).list().isEmpty());
            }
        }
    }

    private void checkWindows(Golden golden) {
        ChronoUnit unit = ChronoUnit.valueOf(golden.text("timeWindow").toUpperCase(Locale.ROOT));
        Windows windows =
                Windows.moving(golden.number("windowSize"), unit).between(peer.start(golden), peer.stop(golden));
        NetworkSequence sequence = PeerCases.design(golden).over(windows, peer.answer(golden));
        List<List<String>> slices = golden.file(0);
        assertEquals(slices.size() - 1, sequence.slices().size());
        double[] total = new double[slices.size() - 1];
        for (int i = 0; i < total.length; i++) {
            NetworkSequence.Slice slice = sequence.slices().get(i);
            List<String> expected = slices.get(i + 1);
            assertEquals(expected.get(1), slice.start().orElseThrow().toString());
            assertEquals(expected.get(2), slice.middle().orElseThrow().toString());
            assertEquals(expected.get(3), slice.stop().orElseThrow().toString());
            assertEquals(expected.get(5), String.join("|", slice.network().rows()));
            assertEquals(expected.get(6), String.join("|", slice.network().columns()));
            total[i] = Math.abs(shown(golden, slice.network()).rows().stream()
                    .flatMap(row -> slice.network().columns().stream()
                            .map(column ->
                                    Math.abs(shown(golden, slice.network()).weight(row, column))))
                    .mapToDouble(Double::doubleValue)
                    .sum());
        }
        List<List<String>> cells = golden.file(1);
        for (List<String> cell : cells.subList(1, cells.size())) {
            int place = Integer.parseInt(cell.get(0));
            DiscourseNetwork network =
                    shown(golden, sequence.slices().get(place).network());
            double weight = Double.parseDouble(cell.get(3));
            assertEquals(weight, network.weight(cell.get(1), cell.get(2)), TOLERANCE, cell::toString);
            total[place] -= Math.abs(weight);
        }
        for (double rest : total) {
            assertEquals(0, rest, 1e-6, "cells that are 0 in the file");
        }
    }

    private static DiscourseNetwork shown(Golden golden, DiscourseNetwork network) {
        return golden.is("normalizeToOne") ? network.scaledToOne() : network;
    }
}
