package dev.hearsay;

import static dev.hearsay.OffsetUnit.CODE_POINT;
import static dev.hearsay.OffsetUnit.UTF16;
import static dev.hearsay.OffsetUnit.UTF8_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OffsetUnitTest {

    /** One byte, two, three, and four in a pair; a combining accent, a line end of two units, a byte order mark. */
    private static final SourceText MIXED = SourceText.of("\uFEFFa\u00E9\u6F22\uD83D\uDE00e\u0301\r\nz");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\u00E9", "\u6F22", "\uD83D\uDE00", "\r\n", "e\u0301")
                .list()
                .ofMaxSize(3000)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 100)
    void unitsConvertAsTheEncodersDo(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        int codePoints = 0;
        long bytes = 0;
        for (int i = 0; i < text.length(); codePoints++) {
            assertPlace(source, i, codePoints, bytes);
            String character = Character.toString(text.codePointAt(i));
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            i += character.length();
        }
        assertPlace(source, text.length(), codePoints, text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static void assertPlace(SourceText text, int utf16, int codePoint, long utf8) {
        assertEquals(utf16, UTF16.toUtf16(utf16, text));
        assertEquals(utf16, CODE_POINT.toUtf16(codePoint, text));
        assertEquals(utf16, UTF8_BYTE.toUtf16(utf8, text));
        assertEquals(utf16, UTF16.fromUtf16(utf16, text));
        assertEquals(codePoint, CODE_POINT.fromUtf16(utf16, text));
        assertEquals(utf8, UTF8_BYTE.fromUtf16(utf16, text));
    }

    @Test
    void markAccentAndLineEndCountLikeAnyCharacter() {
        assertEquals(11, MIXED.length());
        assertEquals(10, CODE_POINT.fromUtf16(11, MIXED));
        assertEquals(3 + 1 + 2 + 3 + 4 + 1 + 2 + 1 + 1 + 1, UTF8_BYTE.fromUtf16(11, MIXED));
    }

    @Test
    void anOffsetInsideACharacterIsRefused() {
        assertEquals(
                "HS-0209 Offset 5 in UTF-16 units lies inside a character. "
                        + "Give the place before or after it, or name the unit in which the offset was counted.",
                message(() -> UTF16.toUtf16(5, MIXED)));
        assertEquals(
                "HS-0209 Offset 5 in UTF-8 bytes lies inside a character. "
                        + "Give the place before or after it, or name the unit in which the offset was counted.",
                message(() -> UTF8_BYTE.toUtf16(5, MIXED)));
        assertEquals(
                "HS-0209 Offset 5 in UTF-16 units lies inside a character. "
                        + "Give the place before or after it, or name the unit in which the offset was counted.",
                message(() -> CODE_POINT.fromUtf16(5, MIXED)));
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        assertEquals(
                "HS-0208 Offset 11 lies outside the text, whose length is 10 in code points. "
                        + "Count from 0 to that length, or name the unit in which the offset was counted.",
                message(() -> CODE_POINT.toUtf16(11, MIXED)));
    }

    @Test
    void offsetsAtTheEdgesOfTheNumbersDoNotWrap() {
        for (long offset :
                new long[] {-1, Integer.MIN_VALUE, Long.MIN_VALUE, 1L << 31, (1L << 32) + 1, Long.MAX_VALUE}) {
            for (OffsetUnit unit : OffsetUnit.values()) {
                assertEquals(
                        "HS-0208",
                        assertThrows(MisuseException.class, () -> unit.toUtf16(offset, MIXED))
                                .code());
            }
        }
    }

    @Test
    void anAccentMayBePartedFromItsLetter() {
        assertEquals(7, UTF8_BYTE.toUtf16(14, MIXED));
        assertEquals(
                "\u0301", MIXED.anchor(7, 8, UTF16).segments().get(0).exact().orElseThrow());
    }

    @Test
    void textsWhoseLengthIsAWholeNumberOfStepsHaveAnEnd() {
        SourceText text = SourceText.of("é".repeat(2048));
        assertEquals(2048, UTF8_BYTE.toUtf16(4096, text));
        assertEquals(1023, UTF8_BYTE.toUtf16(2046, text));
        assertEquals(0, UTF8_BYTE.toUtf16(0, SourceText.of("")));
    }

    private static String message(Executable call) {
        return assertThrows(MisuseException.class, call).getMessage();
    }
}
