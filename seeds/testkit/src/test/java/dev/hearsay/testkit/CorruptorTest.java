package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorruptorTest {

    private static final Specimen THREE =
            Specimen.of("x.txt", "head\na: \ud83d\ude00 yes\r\nb: yes\nc: no").withHead(1);

    @Example
    void linesAreReplacedBehindTheHead() {
        Corrupted corrupted = Corruptor.lines().plant(THREE, List.of(1, 1));
        assertEquals(
                "head\na: \ud83d\ude00 yes\r\n\u0001?\n\u0001?",
                corrupted.broken().text());
        assertEquals(List.of(new Fault(3, 1, 2), new Fault(4, 1, 2)), corrupted.faults());
        assertEquals(3, Corruptor.lines().room(THREE));
    }

    @Example
    void columnsCountCodePoints() {
        Corrupted corrupted = Corruptor.replacing(": \\X (yes)", "no").plant(THREE, List.of(0));
        assertEquals(
                "head\na: \ud83d\ude00 no\r\nb: yes\nc: no", corrupted.broken().text());
        assertEquals(List.of(new Fault(2, 6, 2)), corrupted.faults());
        assertEquals("faults at [2:6] in\n" + corrupted.broken(), corrupted.toString());
    }

    @Example
    void wholeMatchIsReplacedWhereThereIsNoGroup() {
        Corrupted corrupted = Corruptor.replacing("yes", "no").plant(THREE, List.of(1));
        assertEquals(
                "head\na: \ud83d\ude00 yes\r\nb: no\nc: no", corrupted.broken().text());
    }

    @Provide
    Arbitrary<Corrupted> faults() {
        return Corruptor.controlCharacters().or(Corruptor.lines()).planted(Arbitraries.just(THREE), 2);
    }

    @Property(tries = 200)
    void faultsStandWhereTheySaySo(@ForAll("faults") Corrupted corrupted) {
        for (Fault fault : corrupted.faults()) {
            String line = Lines.words(corrupted.broken().text(), fault.line());
            assertEquals('\u0001', line.charAt(line.offsetByCodePoints(0, fault.column() - 1)));
        }
        assertEquals(4, corrupted.broken().lines().size());
        assertEquals(2, corrupted.faults().stream().map(Fault::line).distinct().count());
    }

    @Example
    void linesEndAsEditorsHaveIt() {
        assertEquals(5, Lines.count("a\rb\r\nc\n\nd"));
        assertEquals("c", Lines.words("a\rb\r\nc\n\nd", 3));
        assertEquals("", Lines.words("a\rb\r\nc\n\nd", 9));
        assertEquals(List.of("a\rb\r\n", "c\n", "\n", "d"), Lines.of("a\rb\r\nc\n\nd"));
    }
}
