package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.Source;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedText;
import dev.hearsay.seeds.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@link BringYourOwnLoader} as one would begin: it takes what is right, and stumbles over what is wrong. */
final class FirstAttempt implements SeedLoader {

    private static final Directory NAMES = Corpus.builder().directory();

    @Override
    public Loaded load(Seed seed) {
        return Loading.texts(seed, LoadLimits.DEFAULT, name -> name.endsWith(".tsv"), FirstAttempt::read);
    }

    private static void read(SeedText text, Loading load) {
        load.add(Source.of("table", "The table"), text.all());
        load.add(Actor.organisation("annotators", "Those who made the table"), text.all());
        Set<String> actors = new HashSet<>(Set.of("annotators"));
        for (Spot line : text.lines()) {
            List<Spot> cells = line.split('\t');
            load.add(claim(cells), line);
            Stream.of(cells.get(1), cells.get(2), cells.get(4))
                    .filter(cell -> actors.add(cell.text()))
                    .forEach(cell -> load.add(Actor.group(cell.text(), cell.text()), cell));
        }
    }

    private static Claim claim(List<Spot> cells) {
        Relation relation = new Relation(
                Optional.of(new Actor.Id(cells.get(2).text())),
                NAMES.kindNamed(cells.get(3).text()),
                Optional.of(new Actor.Id(cells.get(4).text())));
        Attribution said =
                Attribution.ownVoice("annotators").then(Step.of(cells.get(1).text()));
        return Claim.of(cells.get(0).text(), "table", said, cells.get(5).text())
                .affirms(relation)
                .build();
    }

    /** The laws tried on it. */
    static final class Tried extends BringYourOwnLoaderTest {

        @Override
        public SeedLoader loader(LoadLimits limits) {
            return new FirstAttempt();
        }
    }
}
