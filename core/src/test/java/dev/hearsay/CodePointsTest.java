package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    /** Texts of few code points from both sides of the surrogates, so that they share beginnings. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(0x41, 0x61, 0x130, 0xD7FF, 0xE000, 0xFF5E, 0xFFFF, 0x10000, 0x1F600, 0x1F601, 0x10FFFF)
                .list()
                .ofMaxSize(4)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    @Property(tries = 2000)
    void textsCompareAsTheirCodePoints(@ForAll("texts") String left, @ForAll("texts") String right) {
        int expected =
                Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
        assertEquals(Integer.signum(expected), Integer.signum(CodePoints.ORDER.compare(left, right)));
    }

    @Test
    void anEmojiComesAfterAFullWidthTildeUnlikeInStrings() {
        assertTrue("\uD83D\uDE00".compareTo("\uFF5E") < 0);
        assertTrue(CodePoints.ORDER.compare("\uD83D\uDE00", "\uFF5E") > 0);
    }

    @Test
    void idsSortByCodePoint() {
        List<String> ids = List.of("x\uD83D\uDE00", "x\uFF5E", "x", "\u0131", "i", "I");
        List<String> sorted = List.of("I", "i", "x", "x\uFF5E", "x\uD83D\uDE00", "\u0131").stream()
                .sorted(CodePoints.ORDER)
                .toList();
        assertEquals(List.of("I", "i", "x", "x\uFF5E", "x\uD83D\uDE00", "\u0131"), sorted);
        assertEquals(sorted, names(ids.stream().map(Actor.Id::new).sorted().toList()));
        assertEquals(sorted, names(ids.stream().map(Source.Id::new).sorted().toList()));
        assertEquals(sorted, names(ids.stream().map(Topic.Id::new).sorted().toList()));
        assertEquals(sorted, names(ids.stream().map(Claim.Id::new).sorted().toList()));
        assertEquals(
                sorted, names(ids.stream().map(RelationKind.Id::new).sorted().toList()));
    }

    private static List<String> names(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
