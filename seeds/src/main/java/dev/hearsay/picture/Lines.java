package dev.hearsay.picture;

import dev.hearsay.Sign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a graph: each bent as far as it must be to lie beside those that join the same boxes. */
final class Lines {

    private static final double THINNEST = 1.4;
    private static final double WIDEST = 6;

    /** Of more lines than these, labels would be all there is to see. */
    private static final int MOST_LABELLED = 100;

    private static final double LABEL = 11.5;
    private static final double LONGEST_LABEL = 150;

    /** Where on a line its label may stand, the best place first. */
    private static final List<Double> PLACES = List.of(0.5, 0.4, 0.6, 0.3, 0.7);

    private final List<Strand> strands;
    private final List<Box> boxes;
    private final List<Curve> curves;
    private final double heaviest;
    private final double lightest;

    private Lines(List<Strand> strands, List<Box> boxes, List<Curve> curves) {
        this.strands = strands;
        this.boxes = boxes;
        this.curves = curves;
        this.heaviest = Strand.heaviest(strands);
        this.lightest = strands.stream().mapToDouble(Strand::weight).min().orElse(1);
    }

    static Lines of(List<Strand> strands, List<Box> boxes) {
        Map<List<Integer>, Integer> together = new HashMap<>();
        strands.forEach(strand -> together.merge(ends(strand), 1, Integer::sum));
        Map<List<Integer>, Integer> placed = new HashMap<>();
        List<Curve> curves = new ArrayList<>();
        for (Strand strand : strands) {
            int number = placed.merge(ends(strand), 1, Integer::sum) - 1;
            double aside = number - (together.getOrDefault(ends(strand), 1) - 1) / 2.0;
            // To the same side of the line between the boxes, whichever of them it comes from.
            double turned = strand.from() > strand.to() ? -aside : aside;
            Box one = boxes.get(strand.from());
            Box other = boxes.get(strand.to());
            curves.add(
                    strand.from() == strand.to()
                            ? loop(one, number)
                            : Curve.between(
                                    one,
                                    other,
                                    turned,
                                    3,
                                    strand.directed() && strand.sign() != Sign.NEGATIVE ? 12 : 4));
        }
        return new Lines(strands, boxes, curves);
    }

    private static List<Integer> ends(Strand strand) {
        return List.of(Math.min(strand.from(), strand.to()), Math.max(strand.from(), strand.to()));
    }

    /** A bow above a box, for what leads from a node to itself. */
    private static Curve loop(Box box, int number) {
        double wide = 14 + 8.0 * number;
        return new Curve(
                new Point(box.right() - 8, box.top()),
                new Point(box.right() + 2 * wide, box.top() - 2 * wide),
                new Point(box.right() + 12, box.y()));
    }

    void draw(Svg svg, int number) throws IOException {
        Strand strand = strands.get(number);
        Curve curve = curves.get(number);
        String suffix = Svg.suffix(strand.sign());
        svg.path(curve.path(), width(strand), "hs-line hs-" + suffix + (strand.denied() ? " hs-denied" : ""));
        for (String head : curve.heads(strand.sign(), strand.directed())) {
            boolean filled = head.endsWith("Z");
            svg.path(head, filled ? 1 : 2, filled ? "hs-" + suffix + " hs-fill-" + suffix : "hs-line hs-" + suffix);
        }
    }

    /** In proportion to what the heaviest weighs; where all weigh the same, none stands out. */
    private double width(Strand strand) {
        return heaviest == lightest ? THINNEST : THINNEST + (WIDEST - THINNEST) * (strand.weight() / heaviest);
    }

    /** Labels where there is room for them, the heaviest lines first. */
    void drawLabels(Svg svg, double bottom) throws IOException {
        List<Box> taken = new ArrayList<>(boxes);
        for (int i = strands.size() - 1; i >= 0 && strands.size() <= MOST_LABELLED; i--) {
            Strand strand = strands.get(i);
            String label = Lettering.fitted(strand.label(), LABEL, LONGEST_LABEL);
            Optional<Box> free = label.isEmpty() ? Optional.empty() : free(curves.get(i), label, taken, bottom);
            if (free.isPresent()) {
                taken.add(free.get());
                svg.text(
                        label,
                        free.get().x(),
                        free.get().y() + 4,
                        "hs-halo hs-fill-" + Svg.suffix(strand.sign()),
                        "middle");
            }
        }
    }

    private static Optional<Box> free(Curve curve, String label, List<Box> taken, double bottom) {
        return PLACES.stream()
                .map(curve::at)
                .map(place -> Box.around(place, label, LABEL))
                .filter(box -> box.left() > 2 && box.right() < Pictures.WIDTH - 2 && box.bottom() < bottom + 20)
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .findFirst();
    }
}
