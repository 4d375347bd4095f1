package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The laws for loaders of {@link TabLoader}'s format. */
interface TabContract extends SeedLoaderContract {

    @Override
    SeedLoader loader(LoadLimits limits);

    @Override
    default Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.IDEMPOTENT));
    }

    /** Up to three of each type, in the case in which people write. */
    @Override
    default Arbitrary<Specimen> specimens() {
        Arbitrary<Boolean> shouted = Arbitraries.of(false, true);
        Arbitrary<List<String>> names = Values.lines().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(names, names, Values.lines().list().ofMaxSize(3), shouted)
                .as(TabContract::specimen);
    }

    private static Specimen specimen(List<String> titles, List<String> names, List<String> gists, boolean shouted) {
        StringBuilder text = new StringBuilder();
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < titles.size(); i++) {
            text.append(shouted ? "SOURCE" : "source").append("\ts-" + i + "\t" + titles.get(i) + "\n");
            corpus.add(Source.of("s-" + i, titles.get(i)));
        }
        for (int i = 0; i < names.size(); i++) {
            text.append("actor\ta-" + i + "\t" + names.get(i) + "\n");
            corpus.add(Actor.person("a-" + i, names.get(i)));
        }
        for (int i = 0; i < gists.size(); i++) {
            String source = "s-" + i % titles.size();
            String actor = "a-" + i % names.size();
            text.append(shouted ? "CLAIM" : "claim")
                    .append("\tc-" + i + "\t" + source + "\t" + actor + "\t" + gists.get(i) + "\n");
            corpus.add(Claim.of("c-" + i, source, Attribution.ownVoice(actor), gists.get(i))
                    .build());
        }
        return Specimen.of("claims.tab", text.toString()).holding(corpus.build());
    }
}
