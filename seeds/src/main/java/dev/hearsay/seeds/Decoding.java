package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of bytes, decoded strictly.
 *
 * @param text the text, up to where the bytes are none
 * @param problem why it ends there
 */
record Decoding(SeedText text, Optional<Problem> problem) {

    static Decoding of(String name, byte[] bytes, Charset charset) {
        Optional<String> other = charset.equals(StandardCharsets.UTF_8) ? otherEncoding(bytes) : Optional.empty();
        if (other.isPresent()) {
            return new Decoding(
                    SeedText.of(name, ""),
                    Optional.of(Problem.error(
                                    "HS-2002",
                                    "This is " + other.get() + ", not UTF-8.",
                                    "Save the file as UTF-8, or name its encoding: Seed.encodedAs(charset).")
                            .expecting("UTF-8", other.get())));
        }
        int mark = charset.equals(StandardCharsets.UTF_8) && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(room(charset, bytes.length - mark));
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        SeedText text = new SeedText(
                name, out.array(), unmarked(out, charset), new SeedText.Origin(bytes.length, mark, charset));
        return new Decoding(
                text,
                result.isError()
                        ? Optional.of(broken(bytes, in.position(), result.length(), charset))
                        : Optional.empty());
    }

    /** The length of the text once a byte order mark that the decoder let through is dropped. */
    private static int unmarked(CharBuffer text, Charset charset) {
        int length = text.position();
        if (!charset.equals(StandardCharsets.UTF_8) && length > 0 && text.get(0) == '\uFEFF') {
            System.arraycopy(text.array(), 1, text.array(), 0, --length);
        }
        return length;
    }

    private static int room(Charset charset, int bytes) {
        return (int) Math.ceil(bytes * (double) charset.newDecoder().maxCharsPerByte());
    }

    private static Problem broken(byte[] bytes, int offset, int length, Charset charset) {
        StringBuilder found = new StringBuilder();
        for (int i = offset; i < Math.min(bytes.length, offset + length); i++) {
            found.append(String.format(Locale.ROOT, "0x%02X ", bytes[i]));
        }
        return Problem.error(
                        "HS-2001",
                        "This is not " + charset.name() + ".",
                        "Save the file as UTF-8, or name its encoding: Seed.encodedAs(charset).")
                .expecting(charset.name(), found + "at byte offset " + offset);
    }

    /** UTF-16 and UTF-32 give themselves away by a byte order mark, or by the zeros around the first character. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || isPattern(bytes, true, false, false, false)) {
            return Optional.of("UTF-32 (little-endian)");
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || isPattern(bytes, false, false, false, true)) {
            return Optional.of("UTF-32 (big-endian)");
        } else if (startsWith(bytes, 0xFF, 0xFE) || isPattern(bytes, true, false, true, false)) {
            return Optional.of("UTF-16 (little-endian)");
        } else if (startsWith(bytes, 0xFE, 0xFF) || isPattern(bytes, false, true, false, true)) {
            return Optional.of("UTF-16 (big-endian)");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xFF) == mark[i];
        }
        return same;
    }

    private static boolean isPattern(byte[] bytes, boolean... filled) {
        boolean same = bytes.length >= filled.length;
        for (int i = 0; same && i < filled.length; i++) {
            same = (bytes[i] != 0) == filled[i];
        }
        return same;
    }
}
