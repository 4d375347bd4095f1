package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.dsl.Claims;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loads a format of one's own: a line a claim, with speaker, subject, kind, object and gist, parted by tabs. */
public final class BringYourOwnLoader implements SeedLoader {

    private static final int MOST_BYTES = 1 << 20;

    @Override
    public Loaded load(Seed seed) {
        Corpus.Builder read = Corpus.builder()
                .add(Source.of("table", seed.name()))
                .add(Actor.organisation("annotators", "Those who made the table"));
        Directory names = read.directory();
        Set<String> actors = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = new String(seed.bytes(MOST_BYTES), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Place place = Place.at(seed.name(), i + 1, 1);
            line("line-" + (i + 1), lines.get(i).split("\t", -1), names, actors, read)
                    .ifPresent(p -> problems.add(p.at(place, "")));
        }
        return Loaded.of(seed.name(), read, problems);
    }

    /** Adds the claim of a line, or tells what is wrong with it. */
    private static Optional<Problem> line(
            String id, String[] cells, Directory names, Set<String> actors, Corpus.Builder read) {
        if (cells.length != 5) {
            return Optional.of(Problem.error("TAB-1", "The line has " + cells.length + " cells.", "Give it five."));
        }
        try {
            RelationKind.Id kind = names.kindNamed(cells[2]);
            Relation relation =
                    new Relation(Optional.of(new Actor.Id(cells[1])), kind, Optional.of(new Actor.Id(cells[3])));
            Attribution said = Attribution.ownVoice("annotators").then(Step.of(cells[0]));
            read.add(Claim.of(id, "table", said, cells[4]).affirms(relation).build());
            Stream.of(cells[0], cells[1], cells[3])
                    .filter(actors::add)
                    .forEach(name -> read.add(Actor.group(name, name)));
            return Optional.empty();
        } catch (MisuseException e) {
            return Optional.of(Problem.of(e));
        }
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
