package dev.hearsay.picture;

import dev.hearsay.Sign;
import java.io.IOException;
import java.util.List;

/** What the lines of a graph mean, as far as they occur. */
final class Legend {

    private static final double SAMPLE = 34;
    private static final double SIZE = 12;

    private Legend() {}

    static String word(Strand strand) {
        return word(strand.sign(), strand.denied());
    }

    private static String word(Sign sign, boolean denied) {
        if (denied) {
            return "denied";
        }
        return switch (sign) {
            case NEGATIVE -> "negative";
            case NEUTRAL -> "neutral";
            case POSITIVE -> "positive";
        };
    }

    static void draw(Svg svg, List<Strand> strands, double y) throws IOException {
        double x = Svg.MARGIN;
        for (boolean denied : new boolean[] {false, true}) {
            for (Sign sign : List.of(Sign.POSITIVE, Sign.NEGATIVE, Sign.NEUTRAL)) {
                List<Strand> such = strands.stream()
                        .filter(strand -> strand.sign() == sign && strand.denied() == denied)
                        .toList();
                if (!such.isEmpty()) {
                    x = draw(svg, such.get(0), x, y);
                }
            }
        }
        if (!strands.isEmpty()) {
            svg.text("wider: weighs more", x, y + 4, "hs-muted");
        }
    }

    private static double draw(Svg svg, Strand like, double x, double y) throws IOException {
        String suffix = Svg.suffix(like.sign());
        Curve line = Curve.straight(new Point(x, y), new Point(x + SAMPLE, y));
        svg.path(line.path(), 2.4, "hs-line hs-" + suffix + (like.denied() ? " hs-denied" : ""));
        for (String head : line.heads(like.sign(), like.directed())) {
            boolean filled = head.endsWith("Z");
            svg.path(head, filled ? 1 : 2, filled ? "hs-" + suffix + " hs-fill-" + suffix : "hs-line hs-" + suffix);
        }
        double text = x + SAMPLE + 17;
        svg.text(word(like), text, y + 4, "hs-muted");
        return text + Lettering.width(word(like), SIZE) + 26;
    }
}
