package dev.hearsay;

/**
 * What a tool counts when it gives an offset into a text.
 *
 * <p>Hearsay counts {@link #UTF16} units, as {@link String#substring} does. Whoever reads offsets that another tool
 * wrote has to say what that tool counted: the three agree on ASCII texts only. An offset always lies between two
 * characters; one that falls inside a character is refused, for it was counted in another unit or on another text.
 *
 * <p>Characters here are code points. A place between a letter and its combining accent is allowed, since texts are
 * annotated by programs too; a byte order mark and both halves of a line end {@code \r\n} count like any character.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("😀 yes");
 * OffsetUnit.CODE_POINT.toUtf16(2, text);   // 3
 * OffsetUnit.UTF8_BYTE.toUtf16(5, text);    // 3
 * }</pre>
 */
public enum OffsetUnit {
    /** UTF-16 code units: Java, JavaScript, UIMA, WebAnno TSV, and Hypothesis in practice. */
    UTF16("UTF-16 unit"),
    /** Unicode code points: W3C Web Annotation, Python, and brat on its server. */
    CODE_POINT("code point"),
    /** Bytes of the text in UTF-8, without a byte order mark that the text itself does not hold. */
    UTF8_BYTE("UTF-8 byte");

    private final String label;

    OffsetUnit(String label) {
        this.label = label;
    }

    /**
     * The same place, in UTF-16 units.
     *
     * <p>Takes about a thousand steps, however long the text.
     *
     * @param offset the place in this unit, from 0 to the text's length in it
     * @param text the text in which it was counted
     * @throws MisuseException if the offset lies outside the text, {@code HS-0208}, or inside a character,
     *     {@code HS-0209}
     */
    public int toUtf16(long offset, SourceText text) {
        int index = text.offsets().find(offset, this);
        if (index == OffsetTable.OUTSIDE) {
            long length = text.offsets().count(text.length(), this);
            throw new MisuseException(
                    "HS-0208",
                    "Offset " + offset + " lies outside the text, whose length is " + length + " in " + this + "s.",
                    "Count from 0 to that length, or name the unit in which the offset was counted.");
        }
        if (index == OffsetTable.INSIDE) {
            throw new MisuseException(
                    "HS-0209",
                    "Offset " + offset + " in " + this + "s lies inside a character.",
                    "Give the place before or after it, or name the unit in which the offset was counted.");
        }
        return index;
    }

    /**
     * A place given in UTF-16 units, in this unit: the inverse of {@link #toUtf16}.
     *
     * @throws MisuseException as {@link #toUtf16} does
     */
    public long fromUtf16(int offset, SourceText text) {
        return text.offsets().count(UTF16.toUtf16(offset, text), this);
    }

    /** What one UTF-16 unit adds to the count. The first half of a pair counts for both. */
    int weight(char unit) {
        if (Character.isLowSurrogate(unit)) {
            return 0;
        }
        boolean paired = Character.isHighSurrogate(unit);
        return switch (this) {
            case UTF16 -> paired ? 2 : 1;
            case CODE_POINT -> 1;
            case UTF8_BYTE -> paired ? 4 : bytes(unit);
        };
    }

    private static int bytes(char unit) {
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 ? 2 : 3;
    }

    /** The unit as messages name it, for example {@code code point}. */
    @Override
    public String toString() {
        return label;
    }
}
