package dev.hearsay.picture;

import dev.hearsay.Period;
import dev.hearsay.view.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Bars for what was said at a time, lines for what was said at some time of a longer one. */
final class TimelineDrawing implements Drawing {

    private static final double PLOT = 190;
    private static final double LANE = 24;
    private static final int MOST_LANES = 24;
    private static final int MOST_NUMBERED = 40;
    private static final int TOLD = 20;
    private static final double NARROWEST = 3;

    private final Timeline timeline;
    private final List<Timeline.Entry> bars;
    private final List<Timeline.Entry> lanes;
    private final TimeScale scale;

    private TimelineDrawing(Timeline timeline, List<Timeline.Entry> bars, List<Timeline.Entry> lanes, TimeScale scale) {
        this.timeline = timeline;
        this.bars = bars;
        this.lanes = lanes;
        this.scale = scale;
    }

    static TimelineDrawing of(Timeline timeline) {
        List<Timeline.Entry> bars = new ArrayList<>();
        List<Timeline.Entry> lanes = new ArrayList<>();
        timeline.forEach(entry -> (isBucket(entry.period(), timeline.unit()) ? bars : lanes).add(entry));
        TimeScale scale = TimeScale.of(
                timeline.entries().stream().map(Timeline.Entry::period).toList(), least(timeline.unit()));
        return new TimelineDrawing(timeline, bars, lanes, scale);
    }

    /** So many days that a bar is no wall. */
    private static long least(Timeline.Unit unit) {
        return switch (unit) {
            case DAY -> 14;
            case MONTH -> 365;
            case YEAR -> 3652;
        };
    }

    private static boolean isBucket(Period period, Timeline.Unit unit) {
        return period.first()
                .map(day -> bucket(day, unit))
                .filter(period::equals)
                .isPresent();
    }

    private static Period bucket(LocalDate day, Timeline.Unit unit) {
        return switch (unit) {
            case DAY -> Period.day(day);
            case MONTH -> Period.month(day.getYear(), day.getMonthValue());
            case YEAR -> Period.year(day.getYear());
        };
    }

    @Override
    public double height() {
        return axis() + LANE * (1 + Math.min(MOST_LANES, lanes.size())) + 8;
    }

    private double axis() {
        return bars.isEmpty() ? 0 : PLOT;
    }

    @Override
    public String caption() {
        int undated = timeline.undated().count();
        int dated = timeline.entries().stream()
                .mapToInt(entry -> entry.claims().count())
                .sum();
        int lost = Math.max(0, lanes.size() - MOST_LANES);
        return dated + " dated claims, " + undated + " undated"
                + (lost == 0 ? "" : "; " + lost + " vague dates are left out");
    }

    @Override
    public String description() {
        List<String> told = new ArrayList<>(List.of("A timeline of " + caption()));
        timeline.entries().stream().limit(TOLD).map(Timeline.Entry::toString).forEach(told::add);
        int more = timeline.entries().size() - TOLD;
        if (more > 0) {
            told.add("And " + more + " later times");
        }
        return Svg.joined(told);
    }

    @Override
    public void draw(Svg svg) throws IOException {
        if (!bars.isEmpty()) {
            bars(svg);
        }
        scale.draw(svg, axis(), height() - 8);
        for (int i = 0; i < Math.min(MOST_LANES, lanes.size()); i++) {
            lane(svg, lanes.get(i), axis() + LANE * (i + 1.4));
        }
    }

    private void bars(Svg svg) throws IOException {
        int most = bars.stream().mapToInt(bar -> bar.claims().count()).max().orElse(1);
        int step = step(most);
        double unit = (PLOT - 24) / most;
        for (int count = step; count <= most; count += step) {
            double y = PLOT - count * unit;
            svg.path(Svg.through(new Point(Svg.MARGIN, y), new Point(Pictures.WIDTH - Svg.MARGIN, y)), 1, "hs-rule");
            svg.text(Integer.toString(count), Svg.MARGIN, y - 3, "hs-muted");
        }
        for (Timeline.Entry bar : bars) {
            int count = bar.claims().count();
            double left = scale.left(bar.period());
            double width = Math.max(NARROWEST, scale.right(bar.period()) - left - 1);
            svg.openTold(bar.toString());
            svg.box(left, PLOT - count * unit, width, count * unit, 1, "hs-bar");
            if (bars.size() <= MOST_NUMBERED) {
                svg.text(Integer.toString(count), left + width / 2, PLOT - count * unit - 5, "hs-ink", "middle");
            }
            svg.close();
        }
    }

    /** The distance of the rules: 1, 2 or 5 of a power of ten, so that there are few of them. */
    private static int step(int most) {
        int power = 1;
        while (most / power > 50) {
            power *= 10;
        }
        int share = most / power;
        return power * (share > 20 ? 10 : share > 10 ? 5 : share > 4 ? 2 : 1);
    }

    private void lane(Svg svg, Timeline.Entry entry, double y) throws IOException {
        Period period = entry.period();
        double left = scale.left(period);
        double right = Math.max(left + NARROWEST, scale.right(period));
        String told = period + ": " + entry.claims().count();
        svg.openTold(entry.toString());
        svg.box(left, y - 3, right - left, 6, 3, "hs-bar");
        double room = Pictures.WIDTH - Svg.MARGIN - right;
        boolean behind = Lettering.width(told, 12) + 10 < room;
        svg.text(told, behind ? right + 8 : left - 8, y + 4, "hs-muted", behind ? "start" : "end");
        svg.close();
    }
}
