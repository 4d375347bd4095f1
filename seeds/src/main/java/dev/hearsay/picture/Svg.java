package dev.hearsay.picture;

import dev.hearsay.Sign;
import dev.hearsay.escaping.Xml;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the parts of which pictures are made. */
final class Svg {

    /** Above the drawing, and below it. */
    static final double HEAD = 62;

    static final double FOOT = 40;

    static final double MARGIN = 24;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Plain rules, since what reads SVG outside of browsers knows no variables. */
    private static final String STYLE = """

            .hs{font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;font-size:13px}
            .hs-paper{fill:#ffffff}
            .hs-ink{fill:#1f2328}
            .hs-title{fill:#1f2328;font-size:19px;font-weight:600}
            .hs-muted{fill:#585f68;font-size:12px}
            .hs-node{fill:#eef1f2;stroke:#8d9096}
            .hs-rule{fill:none;stroke:#e2ded3}
            .hs-ring{fill:#ffffff;stroke-width:1.6px}
            .hs-pos{stroke:#1c62a8}.hs-neg{stroke:#b0480c}.hs-neu{stroke:#7b828a}
            .hs-line{fill:none;stroke-linecap:round}
            .hs-denied{stroke-dasharray:1 6}
            .hs-fill-pos{fill:#1c62a8}.hs-fill-neg{fill:#b0480c}.hs-fill-neu{fill:#5d646c}
            .hs-bar{fill:#1f5a6e}
            .hs-halo{stroke:#ffffff;stroke-width:4px;stroke-linejoin:round;paint-order:stroke;font-size:11.5px}
            .hs-mark{fill:#ffffff;font-weight:700}
            @media (prefers-color-scheme:dark){
            .hs-paper{fill:#14171a}
            .hs-ink,.hs-title{fill:#e4e2dc}
            .hs-muted{fill:#a3a9b0}
            .hs-node{fill:#262c31;stroke:#6c737b}
            .hs-rule{stroke:#30363c}
            .hs-ring{fill:#14171a}
            .hs-pos{stroke:#74b4f0}.hs-neg{stroke:#f59a62}.hs-neu{stroke:#8b929a}
            .hs-fill-pos{fill:#74b4f0}.hs-fill-neg{fill:#f59a62}.hs-fill-neu{fill:#a7aeb6}
            .hs-bar{fill:#82c3d6}
            .hs-halo{stroke:#14171a}
            .hs-mark{fill:#14171a}
            }
            """;

    private final Xml xml;

    Svg(Xml xml) {
        this.xml = xml;
    }

    void begin(String title, Drawing drawing) throws IOException {
        double height = HEAD + drawing.height() + FOOT;
        xml.open(
                "svg",
                "xmlns",
                NAMESPACE,
                "class",
                "hs",
                "role",
                "img",
                "aria-label",
                title,
                "viewBox",
                "0 0 " + Pictures.WIDTH + " " + number(height),
                "width",
                Integer.toString(Pictures.WIDTH),
                "height",
                number(height));
        xml.text("title", title);
        xml.text("desc", drawing.description());
        xml.text("style", STYLE);
        xml.empty("rect", "class", "hs-paper", "width", "100%", "height", "100%");
        text(title, MARGIN, 38, "hs-title");
        text(drawing.caption(), MARGIN, height - 16, "hs-muted");
        xml.open("g", "transform", "translate(0," + number(HEAD) + ")");
    }

    void end() throws IOException {
        xml.close();
        xml.close();
    }

    /** Whatever is drawn until {@link #close} shows a text when it is pointed at. */
    void openTold(String told) throws IOException {
        xml.open("g");
        xml.text("title", told);
    }

    void close() throws IOException {
        xml.close();
    }

    void text(String text, double x, double y, String classes) throws IOException {
        xml.text("text", text, "class", classes, "x", number(x), "y", number(y));
    }

    /** A text with its middle, or its end, at a place. */
    void text(String text, double x, double y, String classes, String anchor) throws IOException {
        xml.text("text", text, "class", classes, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    /** A text that rises from a place. */
    void rising(String text, double x, double y, String classes) throws IOException {
        String place = number(x) + " " + number(y);
        xml.text("text", text, "class", classes, "transform", "translate(" + place + ") rotate(-40)");
    }

    void box(double x, double y, double width, double height, double corner, String classes) throws IOException {
        xml.empty(
                "rect",
                "class",
                classes,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                number(corner));
    }

    void circle(double x, double y, double radius, String classes) throws IOException {
        xml.empty("circle", "class", classes, "cx", number(x), "cy", number(y), "r", number(radius));
    }

    void path(String path, double width, String classes) throws IOException {
        xml.empty("path", "class", classes, "d", path, "stroke-width", number(width));
    }

    /** Straight lines through points. */
    static String through(Point... points) {
        return Stream.of(points).map(Svg::place).collect(Collectors.joining("L", "M", ""));
    }

    static String place(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** To the tenth of a pixel. */
    static String number(double number) {
        long tenths = Math.round(number * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    /** What the classes of a sign end in. */
    static String suffix(Sign sign) {
        return switch (sign) {
            case NEGATIVE -> "neg";
            case NEUTRAL -> "neu";
            case POSITIVE -> "pos";
        };
    }

    static String joined(List<String> parts) {
        return String.join(". ", parts) + ".";
    }
}
