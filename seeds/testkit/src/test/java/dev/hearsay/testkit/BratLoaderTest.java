package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.BratDocument;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Brat's standoff files: annotations, and the texts beside them, which are not cut off, since nobody can tell where a text
 * should have ended.
 */
class BratLoaderTest implements SeedLoaderContract {

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.brat().within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Plain.corpora(claim -> true)
                .filter(corpus -> !corpus.sources().isEmpty())
                .map(BratLoaderTest::withTexts)
                .map(BratLoaderTest::specimen);
    }

    /** Every source with the text in which arbitrary anchors hold. */
    private static Corpus withTexts(Corpus corpus) {
        Corpus.Builder texts = Corpus.builder();
        corpus.sources().forEach(source -> texts.add(source.withText(Values.anchored())));
        corpus.actors().forEach(texts::add);
        corpus.topics().forEach(texts::add);
        corpus.claims().forEach(texts::add);
        return texts.build();
    }

    private static Specimen specimen(Corpus corpus) {
        BratDocument longest = Seeds.brat().documents(corpus).stream()
                .max(Comparator.comparing(document -> document.annotations().length()))
                .orElseThrow();
        return Specimen.of("document.ann", longest.annotations())
                .beside("document.txt", longest.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(
                Ability.TEXT,
                Ability.RECORD_PER_LINE,
                Ability.HAS_POSITIONS,
                Ability.READS_ON,
                Ability.FOLDERS,
                Ability.LIMITS);
    }

    /** Values that are none of those allowed. */
    @Override
    public Corruptor corruptor() {
        return Corruptor.replacing("^A\\d+\\t(?:Modality|Certainty|Quotation|Channel) [TE]\\d+ (\\w+)", "nonsense");
    }

    // ---- what holds of some documents only

    @Provide
    Arbitrary<Specimen> entities() {
        return specimens()
                .map(specimen -> specimen.with(specimen.lines().stream()
                        .filter(line -> line.startsWith("T"))
                        .collect(Collectors.joining())));
    }

    /** L5, of documents of entities: a note or an event that was cut off can be a shorter one. */
    @Override
    @Property(tries = 20)
    @Label("L5 a seed that was cut off is not taken for a whole one")
    public void seedThatWasCutOffIsNoticed(@ForAll("entities") Specimen seed) {
        SeedLoaderContract.super.seedThatWasCutOffIsNoticed(seed);
    }
}
