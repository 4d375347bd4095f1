package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Problem;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads a format of one's own: a line a claim, with id, speaker, subject, kind, object and gist, parted by tabs. The page
 * {@code LOADER.md} tells how it came about.
 */
public final class BringYourOwnLoader implements SeedLoader {

    private static final Directory NAMES = Corpus.builder().directory();

    private final LoadLimits limits;

    /** The format with limits on what is read. */
    public BringYourOwnLoader(LoadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Loaded load(Seed seed) {
        return Loading.texts(seed, limits, name -> name.endsWith(".tsv"), BringYourOwnLoader::read);
    }

    private static void read(SeedText text, Loading load) {
        load.add(Source.of("table", "The table"), text.all());
        load.add(Actor.organisation("annotators", "Those who made the table"), text.all());
        Set<String> actors = new HashSet<>(Set.of("annotators"));
        Iterator<Spot> lines = text.lines().iterator();
        while (lines.hasNext()) {
            Spot line = lines.next();
            load.begin(line);
            if (!lines.hasNext() && !isEnded(text)) {
                load.problem(Problem.error("TAB-2", "The last line has no end.", "Fetch the file again."), line);
            } else {
                record(line, line.split('\t'), actors, load);
            }
        }
    }

    /** Whether the last line is ended, without which nobody knows whether it is whole. */
    private static boolean isEnded(SeedText text) {
        return text.all().cut(text.length() - 1, text.length()).text().equals("\n");
    }

    private static void record(Spot line, List<Spot> cells, Set<String> actors, Loading load) {
        if (cells.size() != 6) {
            load.problem(Problem.error("TAB-1", "The line has " + cells.size() + " cells.", "Give it six."), line);
            return;
        }
        Spot named = cells.get(3);
        Optional<RelationKind.Id> kind = load.made(named, () -> NAMES.kindNamed(named.text()));
        kind.flatMap(known -> load.made(line, () -> claim(cells, known))).ifPresent(claim -> {
            load.add(claim, line);
            Stream.of(cells.get(1), cells.get(2), cells.get(4))
                    .filter(cell -> actors.add(cell.text()))
                    .forEach(cell -> load.add(Actor.group(cell.text(), cell.text()), cell));
        });
    }

    private static Claim claim(List<Spot> cells, RelationKind.Id kind) {
        Relation relation = new Relation(
                Optional.of(new Actor.Id(cells.get(2).text())),
                kind,
                Optional.of(new Actor.Id(cells.get(4).text())));
        Attribution said =
                Attribution.ownVoice("annotators").then(Step.of(cells.get(1).text()));
        return Claim.of(cells.get(0).text(), "table", said, cells.get(5).text())
                .affirms(relation)
                .build();
    }

    /** Loads a small table with a mistake in it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Loaded loaded = new BringYourOwnLoader(LoadLimits.DEFAULT).load("table.tsv", """
                c-1\tenvoy\tborduria\texcludes\truritania\tRuritania is left out
                c-2\tenvoy\tborduria\tdisregards\truritania\tRuritania is passed over
                c-3\tminister\tborduria\tinvites\truritania\tRuritania has a seat
                """);
        out.println(loaded);
        ClaimStore whole = ClaimStore.of(loaded.intact().corpus());
        Claims.from(whole).evidence().forEach(out::println);
    }
}
