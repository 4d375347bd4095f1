package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.testkit.Ability;
import dev.hearsay.testkit.SeedLoaderContract;
import dev.hearsay.testkit.Specimen;
import dev.hearsay.testkit.Values;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The laws for loaders, tried on {@link BringYourOwnLoader}. */
class BringYourOwnLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return new BringYourOwnLoader(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        Arbitrary<String> actors = Arbitraries.of("envoy", "borduria", "\u0130ran", "two words");
        Arbitrary<RelationKind> kinds = Arbitraries.of(RelationKinds.EXCLUDES, RelationKinds.COOPERATE);
        return Combinators.combine(actors, actors, kinds, actors, Values.lines())
                .as(Row::new)
                .list()
                .ofMaxSize(4)
                .map(BringYourOwnLoaderTest::specimen);
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(
                Ability.TEXT,
                Ability.RECORD_PER_LINE,
                Ability.HAS_POSITIONS,
                Ability.READS_ON,
                Ability.ROUND_TRIPS,
                Ability.ORDER_IRRELEVANT,
                Ability.LIMITS);
    }

    private record Row(String speaker, String subject, RelationKind kind, String object, String gist) {}

    /** The rows as a file, and as the corpus that the file holds. */
    private static Specimen specimen(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("table", "The table"))
                .add(Actor.organisation("annotators", "Those who made the table"));
        Set<String> actors = new LinkedHashSet<>();
        for (Row row : rows) {
            String id = "c-" + text.length();
            text.append(String.join(
                            "\t", id, row.speaker, row.subject, row.kind.id().value(), row.object, row.gist))
                    .append('\n');
            corpus.add(Claim.of(id, "table", Attribution.ownVoice("annotators").then(Step.of(row.speaker)), row.gist)
                    .affirms(Relation.of(row.subject, row.kind, row.object))
                    .build());
            actors.addAll(List.of(row.speaker, row.subject, row.object));
        }
        actors.forEach(actor -> corpus.add(Actor.group(actor, actor)));
        return Specimen.of("table.tsv", text.toString()).holding(corpus.build());
    }
}
