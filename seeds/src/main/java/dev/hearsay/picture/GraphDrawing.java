package dev.hearsay.picture;

import dev.hearsay.export.Node;
import dev.hearsay.export.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes joined by lines. */
final class GraphDrawing implements Drawing {

    private static final double LEGEND = 42;
    private static final double ROW = 44;
    private static final int TOLD = 12;

    private final Selected selected;
    private final List<Strand> strands;
    private final List<Box> boxes;
    private final List<Box> alone;
    private final double below;

    private GraphDrawing(Selected selected, List<Strand> strands, List<Box> boxes, List<Box> alone, double below) {
        this.selected = selected;
        this.strands = strands;
        this.boxes = boxes;
        this.alone = alone;
        this.below = below;
    }

    static GraphDrawing of(Selected selected) {
        Map<String, Integer> numbers = new HashMap<>();
        selected.joined().forEach(node -> numbers.put(node.id(), numbers.size()));
        List<Strand> strands = Strand.of(selected.edges(), id -> numbers.getOrDefault(id, 0));
        double[][] distances = Distances.of(Lengths.of(strands, numbers.size()));
        List<Box> boxes =
                Arrangement.of(boxes(selected.joined()), Layout.of(distances), Clutter.of(strands, distances));
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        List<Box> alone = inRows(boxes(selected.alone()), bottom + (boxes.isEmpty() ? 0 : ROW));
        double below = alone.stream().mapToDouble(Box::bottom).max().orElse(bottom);
        return new GraphDrawing(selected, strands, boxes, alone, below);
    }

    private static List<Box> boxes(List<Node> nodes) {
        return nodes.stream().map(node -> Box.of(node.label())).toList();
    }

    private static List<Box> inRows(List<Box> sizes, double top) {
        List<Box> rows = new ArrayList<>();
        double x = Svg.MARGIN;
        double y = top;
        for (Box box : sizes) {
            if (x + box.width() > Pictures.WIDTH - Svg.MARGIN) {
                x = Svg.MARGIN;
                y += ROW + 8;
            }
            rows.add(box.at(x + box.width() / 2, y + ROW / 2));
            x += box.width() + 12;
        }
        return rows;
    }

    @Override
    public double height() {
        return below + LEGEND;
    }

    @Override
    public String caption() {
        String counts = selected.graph()
                .attributes()
                .get("counts")
                .map(told -> " of " + told)
                .orElse("");
        return selected.graph() + counts + selected.leftOut();
    }

    @Override
    public String description() {
        List<String> told = new ArrayList<>(List.of("A graph of " + caption()));
        for (int i = strands.size() - 1; i >= Math.max(0, strands.size() - TOLD); i--) {
            told.add(inWords(strands.get(i)));
        }
        if (strands.size() > TOLD) {
            told.add("And " + (strands.size() - TOLD) + " lines that weigh less");
        }
        return Svg.joined(told);
    }

    private String inWords(Strand strand) {
        String from = selected.joined().get(strand.from()).label();
        String to = selected.joined().get(strand.to()).label();
        String label = strand.labels().isEmpty() ? "" : " " + String.join(", ", strand.labels());
        String ends = strand.directed() ? from + " to " + to : from + " and " + to;
        return ends + ":" + label + " (" + Legend.word(strand) + ", " + new Value.Decimal(strand.weight()) + ")";
    }

    @Override
    public void draw(Svg svg) throws IOException {
        Lines lines = Lines.of(strands, boxes);
        for (int i = 0; i < strands.size(); i++) {
            svg.openTold(inWords(strands.get(i)));
            lines.draw(svg, i);
            svg.close();
        }
        lines.drawLabels(svg, below);
        nodes(svg, selected.joined(), boxes);
        nodes(svg, selected.alone(), alone);
        Legend.draw(svg, strands, below + LEGEND - 8);
    }

    private static void nodes(Svg svg, List<Node> nodes, List<Box> boxes) throws IOException {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            svg.openTold(nodes.get(i).label() + " (" + nodes.get(i).kind() + ")");
            svg.box(box.left(), box.top(), box.width(), box.height(), corner(nodes.get(i), box), "hs-node");
            for (int line = 0; line < box.lines().size(); line++) {
                svg.text(box.lines().get(line), box.x(), box.baseline(line), "hs-ink", "middle");
            }
            svg.close();
        }
    }

    /** Whoever acts has corners, what is spoken of is round, what is said is square. */
    private static double corner(Node node, Box box) {
        return switch (node.kind()) {
            case "topic" -> box.height() / 2;
            case "claim" -> 1;
            default -> 8;
        };
    }
}
