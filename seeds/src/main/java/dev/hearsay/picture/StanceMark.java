package dev.hearsay.picture;

import dev.hearsay.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many claims of a speaker take which side on a topic.
 *
 * @param support the claims that support it
 * @param oppose the claims that oppose it
 * @param neutral the claims that take no side
 */
record StanceMark(int support, int oppose, int neutral) {

    static final StanceMark NONE = new StanceMark(0, 0, 0);

    static StanceMark of(Stance stance, int claims) {
        return switch (stance) {
            case OPPOSE -> new StanceMark(0, claims, 0);
            case NEUTRAL -> new StanceMark(0, 0, claims);
            case SUPPORT -> new StanceMark(claims, 0, 0);
        };
    }

    StanceMark plus(StanceMark other) {
        return new StanceMark(support + other.support, oppose + other.oppose, neutral + other.neutral);
    }

    boolean isSided() {
        return support + oppose > 0;
    }

    /** How many claims the mark stands for: those that take sides, where there are any. */
    int shown() {
        return isSided() ? support + oppose : neutral;
    }

    private String sign() {
        return support == 0 ? "\u2212" : oppose == 0 ? "+" : "\u00B1";
    }

    private String suffix() {
        return support == 0 ? "neg" : oppose == 0 ? "pos" : "neu";
    }

    void draw(Svg svg, double x, double y, double radius) throws IOException {
        if (isSided()) {
            svg.circle(x, y, radius, "hs-fill-" + suffix());
            svg.text(sign(), x, y + 4.5, "hs-mark", "middle");
        } else {
            svg.circle(x, y, radius - 0.8, "hs-ring hs-neu");
        }
    }

    static void legend(Svg svg, double y) throws IOException {
        double x = Svg.MARGIN + 8;
        for (StanceMark mark : List.of(
                new StanceMark(1, 0, 0), new StanceMark(0, 1, 0), new StanceMark(1, 1, 0), new StanceMark(0, 0, 1))) {
            String word = mark.support == 1 && mark.oppose == 1
                    ? "both"
                    : mark.toString().substring(2);
            mark.draw(svg, x, y, 8);
            svg.text(word, x + 15, y + 4, "hs-muted");
            x += 42 + Lettering.width(word, 12);
        }
        svg.text("larger: more claims", x, y + 4, "hs-muted");
    }

    /** For example {@code 3 support, 1 take no side}. */
    @Override
    public String toString() {
        List<String> sides = new ArrayList<>();
        add(sides, support, "support");
        add(sides, oppose, "oppose");
        add(sides, neutral, "take no side");
        return String.join(", ", sides);
    }

    private static void add(List<String> sides, int claims, String word) {
        if (claims > 0) {
            sides.add(claims + " " + word);
        }
    }
}
