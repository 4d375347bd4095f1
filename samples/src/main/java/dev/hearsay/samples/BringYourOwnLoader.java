package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Problem;
import dev.hearsay.Relation;
import dev.hearsay.Source;
import dev.hearsay.dsl.Claims;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedText;
import dev.hearsay.seeds.Spot;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loads a format of one's own: a line a claim, with speaker, subject, kind, object and gist, parted by tabs. */
public final class BringYourOwnLoader implements SeedLoader {

    private static final Directory NAMES = Corpus.builder().directory();

    @Override
    public Loaded load(Seed seed) {
        return Loading.texts(seed, LoadLimits.DEFAULT, name -> name.endsWith(".tsv"), BringYourOwnLoader::read);
    }

    private static void read(SeedText text, Loading load) {
        load.add(Source.of("table", text.name()), text.all());
        load.add(Actor.organisation("annotators", "Those who made the table"), text.all());
        Set<String> actors = new HashSet<>();
        int number = 0;
        for (Spot line : text.lines()) {
            String id = "line-" + ++number;
            load.begin(line);
            List<Spot> cells = line.split('\t');
            if (cells.size() == 5) {
                load.made(line, () -> claim(id, cells)).ifPresent(claim -> load.add(claim, line));
                Stream.of(cells.get(0), cells.get(1), cells.get(3))
                        .filter(cell -> actors.add(cell.text()))
                        .forEach(cell -> load.made(cell, () -> Actor.group(cell.text(), cell.text()))
                                .ifPresent(actor -> load.add(actor, cell)));
            } else {
                load.problem(Problem.error("TAB-1", "The line has " + cells.size() + " cells.", "Give it five."), line);
            }
        }
    }

    private static Claim claim(String id, List<Spot> cells) {
        Relation relation = new Relation(
                Optional.of(new Actor.Id(cells.get(1).text())),
                NAMES.kindNamed(cells.get(2).text()),
                Optional.of(new Actor.Id(cells.get(3).text())));
        Attribution said =
                Attribution.ownVoice("annotators").then(Step.of(cells.get(0).text()));
        return Claim.of(id, "table", said, cells.get(4).text())
                .affirms(relation)
                .build();
    }

    /** Loads a small table with a mistake in it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Loaded loaded = new BringYourOwnLoader().load("table.tsv", """
                envoy\tborduria\texcludes\truritania\tRuritania is left out
                envoy\tborduria\tdisregards\truritania\tRuritania is passed over
                minister\tborduria\tinvites\truritania\tRuritania has a seat
                """);
        out.println(loaded);
        ClaimStore whole = ClaimStore.of(loaded.intact().corpus());
        Claims.from(whole).evidence().forEach(out::println);
    }
}
