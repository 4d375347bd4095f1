package dev.hearsay.picture;

import java.util.ArrayList;
import java.util.List;

/** How wide texts are, nearly: fonts differ, and none is looked at. */
final class Lettering {

    private static final String ELLIPSIS = "\u2026";

    private static final int FIRST_WIDE = 0x2E80;

    private Lettering() {}

    /** The width of a text in a size, both in pixels. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::share).sum() * size;
    }

    /** The width of a character as a share of the size. */
    private static double share(int c) {
        if ("iljtfr.,;:'|!()[] -".indexOf(c) >= 0) {
            return 0.33;
        } else if ("mwMW@%".indexOf(c) >= 0 || c >= FIRST_WIDE) {
            return 0.95;
        }
        return c >= 'A' && c <= 'Z' ? 0.68 : 0.57;
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fitted(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        int length = characters.length;
        while (length > 0 && width(new String(characters, 0, length) + ELLIPSIS, size) > width) {
            length--;
        }
        return new String(characters, 0, length).stripTrailing() + ELLIPSIS;
    }

    /** The text in so many lines at most, broken at blanks and behind hyphens, none wider than can be helped. */
    static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("(?<=\\s|(?<=\\S)-)", -1)) {
            boolean isLast = lines.size() == most - 1;
            if (!line.isEmpty() && !isLast && width((line + word).strip(), size) > width) {
                lines.add(fitted(line.strip(), size, width));
                line = word;
            } else {
                line += word;
            }
        }
        lines.add(fitted(line.strip(), size, width));
        return lines;
    }
}
