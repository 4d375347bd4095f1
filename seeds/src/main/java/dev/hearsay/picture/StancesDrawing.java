package dev.hearsay.picture;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of marks: topics down the side, speakers along the top. */
final class StancesDrawing implements Drawing {

    /** How many topics and speakers are drawn at most. */
    static final int MOST = 30;

    private static final double SIDE = 270;
    private static final double OVERHANG = 96;
    private static final double LONGEST = 150;
    private static final double ROW = 30;
    private static final double WIDEST = 48;
    private static final double LEGEND = 44;
    private static final double SMALLEST = 6.5;
    private static final int TOLD = 20;

    private record Cell(Topic.Id topic, Actor.Id speaker) {}

    private final Directory directory;
    private final List<Topic.Id> topics;
    private final List<Actor.Id> speakers;
    private final Map<Cell, StanceMark> marks;
    private final String leftOut;

    private StancesDrawing(
            Directory directory,
            List<Topic.Id> topics,
            List<Actor.Id> speakers,
            Map<Cell, StanceMark> marks,
            String leftOut) {
        this.directory = directory;
        this.topics = topics;
        this.speakers = speakers;
        this.marks = marks;
        this.leftOut = leftOut;
    }

    static StancesDrawing of(Answer answer) {
        Map<Cell, StanceMark> marks = new LinkedHashMap<>();
        Map<Topic.Id, Integer> topics = new HashMap<>();
        Map<Actor.Id, Integer> speakers = new HashMap<>();
        answer.groupBy(Field.POSITION, Field.SPEAKER).forEach((key, claims) -> {
            Position position = key.get(Field.POSITION);
            Actor.Id speaker = key.get(Field.SPEAKER);
            int count = claims.count();
            marks.merge(new Cell(position.topic(), speaker), StanceMark.of(position.stance(), count), StanceMark::plus);
            topics.merge(position.topic(), count, Integer::sum);
            speakers.merge(speaker, count, Integer::sum);
        });
        String leftOut = leftOut(topics.size(), "topics") + leftOut(speakers.size(), "speakers");
        return new StancesDrawing(answer.directory(), ranked(topics), ranked(speakers), marks, leftOut);
    }

    private static String leftOut(int all, String what) {
        return all > MOST ? "; " + (all - MOST) + " " + what + " with fewer claims are left out" : "";
    }

    private static <K extends Comparable<? super K>> List<K> ranked(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double head() {
        double longest = speakers.stream()
                .mapToDouble(speaker -> Lettering.width(directory.nameOf(speaker), 13))
                .max()
                .orElse(0);
        return 26 + 0.64 * Math.min(LONGEST, longest);
    }

    private double column() {
        return Math.min(WIDEST, (Pictures.WIDTH - 2 * Svg.MARGIN - SIDE - OVERHANG) / Math.max(1, speakers.size()));
    }

    @Override
    public double height() {
        return head() + ROW * topics.size() + LEGEND;
    }

    @Override
    public String caption() {
        return topics.size() + " topics, " + speakers.size() + " speakers" + leftOut;
    }

    @Override
    public String description() {
        List<String> told = new ArrayList<>(List.of("A table of stances: " + caption()));
        List<Cell> sided = marks.keySet().stream()
                .filter(cell -> topics.contains(cell.topic) && speakers.contains(cell.speaker))
                .filter(cell -> marks.getOrDefault(cell, StanceMark.NONE).isSided())
                .toList();
        sided.stream().limit(TOLD).map(this::inWords).forEach(told::add);
        if (sided.size() > TOLD) {
            told.add("And " + (sided.size() - TOLD) + " more that take a side");
        }
        return Svg.joined(told);
    }

    private String inWords(Cell cell) {
        return directory.nameOf(cell.speaker) + " on " + label(cell.topic) + ": "
                + marks.getOrDefault(cell, StanceMark.NONE);
    }

    private String label(Topic.Id topic) {
        return directory.topic(topic).map(Topic::label).orElse(topic.value());
    }

    @Override
    public void draw(Svg svg) throws IOException {
        double head = head();
        double right = Svg.MARGIN + SIDE + column() * speakers.size();
        for (int row = 0; row <= topics.size(); row++) {
            double y = head + ROW * row;
            svg.path(Svg.through(new Point(Svg.MARGIN, y), new Point(right, y)), 1, "hs-rule");
        }
        for (int column = 0; column < speakers.size(); column++) {
            double x = Svg.MARGIN + SIDE + column() * (column + 0.5);
            svg.path(Svg.through(new Point(x, head), new Point(x, head + ROW * topics.size())), 1, "hs-rule");
            String name = directory.nameOf(speakers.get(column));
            svg.openTold(name);
            svg.rising(Lettering.fitted(name, 13, LONGEST), x, head - 9, "hs-ink");
            svg.close();
        }
        for (int row = 0; row < topics.size(); row++) {
            row(svg, topics.get(row), head + ROW * (row + 0.5));
        }
        StanceMark.legend(svg, height() - 14);
    }

    private void row(Svg svg, Topic.Id topic, double y) throws IOException {
        svg.openTold(label(topic));
        svg.text(Lettering.fitted(label(topic), 13, SIDE - 16), Svg.MARGIN, y + 4, "hs-ink");
        svg.close();
        int most = marks.values().stream().mapToInt(StanceMark::shown).max().orElse(1);
        double widest = Math.min(ROW, column()) / 2 - 1.5;
        for (int column = 0; column < speakers.size(); column++) {
            Cell cell = new Cell(topic, speakers.get(column));
            StanceMark mark = marks.getOrDefault(cell, StanceMark.NONE);
            if (mark.shown() > 0) {
                double share = Math.sqrt((mark.shown() - 1.0) / Math.max(1, most - 1));
                double radius = SMALLEST + (widest - SMALLEST) * share;
                svg.openTold(inWords(cell));
                mark.draw(svg, Svg.MARGIN + SIDE + column() * (column + 0.5), y, radius);
                svg.close();
            }
        }
    }
}
