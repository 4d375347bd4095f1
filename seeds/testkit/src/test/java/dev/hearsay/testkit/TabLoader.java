package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedText;
import dev.hearsay.seeds.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A correct loader: a line a source, actor or claim, its cells parted by tabs, the type in either case. */
class TabLoader implements SeedLoader {

    private final LoadLimits limits;

    TabLoader(LoadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Loaded load(Seed seed) {
        return Loading.texts(seed, limits, name -> name.endsWith(".tab"), this::read);
    }

    void read(SeedText text, Loading load) {
        boolean whole = text.all().text().endsWith("\n");
        List<Spot> lines = new ArrayList<>();
        text.lines().forEach(lines::add);
        for (Spot line : lines) {
            load.begin(line);
            if (whole || line != lines.get(lines.size() - 1)) {
                record(line, line.split('\t'), load);
            } else {
                cutOff(line, load);
            }
        }
    }

    void cutOff(Spot line, Loading load) {
        load.problem(Problem.error("TAB-2", "The line has no end.", "End it, or fetch the file again."), line);
        load.refuseUnnamed();
    }

    void record(Spot line, List<Spot> cells, Loading load) {
        switch (type(cells.get(0)) + cells.size()) {
            case "source3" ->
                load.made(line, () -> Source.of(value(cells.get(1)), value(cells.get(2))))
                        .ifPresentOrElse(source -> load.add(source, line), load::refuseUnnamed);
            case "actor3" ->
                load.made(line, () -> Actor.person(value(cells.get(1)), value(cells.get(2))))
                        .ifPresentOrElse(actor -> load.add(actor, line), load::refuseUnnamed);
            case "claim5" -> load.made(line, () -> claim(cells)).ifPresent(claim -> load.add(claim, line));
            default -> noRecord(line, load);
        }
    }

    private Claim claim(List<Spot> cells) {
        Attribution voice = Attribution.ownVoice(value(cells.get(3)));
        return Claim.of(value(cells.get(1)), value(cells.get(2)), voice, value(cells.get(4)))
                .build();
    }

    void noRecord(Spot line, Loading load) {
        load.problem(Problem.error("TAB-1", "The line is no record.", "Write source, actor or claim."), line);
        load.refuseUnnamed();
    }

    String type(Spot cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    String value(Spot cell) {
        return cell.text();
    }
}
