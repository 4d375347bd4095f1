package dev.hearsay.picture;

import dev.hearsay.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days along the width of a picture.
 *
 * @param first the first day
 * @param days how many days
 */
record TimeScale(LocalDate first, long days) {

    private static final int MOST_TICKS = 11;

    /** The distances of ticks, the smallest first. */
    private record Tick(int number, ChronoUnit unit, int letters) {}

    private static final List<Tick> TICKS = List.of(
            new Tick(1, ChronoUnit.DAYS, 10),
            new Tick(2, ChronoUnit.DAYS, 10),
            new Tick(5, ChronoUnit.DAYS, 10),
            new Tick(10, ChronoUnit.DAYS, 10),
            new Tick(1, ChronoUnit.MONTHS, 7),
            new Tick(3, ChronoUnit.MONTHS, 7),
            new Tick(1, ChronoUnit.YEARS, 4),
            new Tick(5, ChronoUnit.YEARS, 4),
            new Tick(20, ChronoUnit.YEARS, 4),
            new Tick(100, ChronoUnit.YEARS, 4),
            new Tick(1000, ChronoUnit.YEARS, 4));

    /**
     * The scale on which all periods have room; open ends reach to its ends.
     *
     * @param least how many days it has at least
     */
    static TimeScale of(List<Period> periods, long least) {
        List<LocalDate> bounds = new ArrayList<>();
        for (Period period : periods) {
            period.first().ifPresent(bounds::add);
            period.last().ifPresent(bounds::add);
        }
        LocalDate first = bounds.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = bounds.stream().max(LocalDate::compareTo).orElse(first);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long around = Math.max(1, Math.max(days / 40, (least - days) / 2));
        return new TimeScale(first.minusDays(around), days + 2 * around);
    }

    private double x(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) / (double) days;
        return Svg.MARGIN + share * (Pictures.WIDTH - 2 * Svg.MARGIN);
    }

    double left(Period period) {
        return period.first().map(this::x).orElse(Svg.MARGIN);
    }

    double right(Period period) {
        return period.last().map(day -> x(day.plusDays(1))).orElse(Pictures.WIDTH - Svg.MARGIN);
    }

    /** Draws the axis, and its ticks down to a depth. */
    void draw(Svg svg, double axis, double bottom) throws IOException {
        svg.path(
                Svg.through(new Point(Svg.MARGIN, axis), new Point(Pictures.WIDTH - Svg.MARGIN, axis)),
                1.4,
                "hs-line hs-neu");
        for (LocalDate day : ticks()) {
            double x = x(day);
            svg.path(Svg.through(new Point(x, axis), new Point(x, bottom)), 1, "hs-rule");
            svg.text(day.toString().substring(0, tick().letters), x + 4, axis + 15, "hs-muted");
        }
    }

    private Tick tick() {
        return TICKS.stream()
                .filter(tick -> days / (tick.unit.getDuration().toDays() * (double) tick.number) <= MOST_TICKS)
                .findFirst()
                .orElse(TICKS.get(TICKS.size() - 1));
    }

    private List<LocalDate> ticks() {
        Tick tick = tick();
        LocalDate end = first.plusDays(days);
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = start(tick); day.isBefore(end); day = day.plus(tick.number, tick.unit)) {
            if (!day.isBefore(first)) {
                ticks.add(day);
            }
        }
        return ticks;
    }

    /** A round day at or before the first one. */
    private LocalDate start(Tick tick) {
        return switch (tick.unit) {
            case DAYS -> first;
            case MONTHS -> LocalDate.of(first.getYear(), 1, 1);
            default -> LocalDate.of(Math.floorDiv(first.getYear(), tick.number) * tick.number, 1, 1);
        };
    }
}
