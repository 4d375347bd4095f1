package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.AlteredClaim;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.TemporaryFolder;
import dev.hearsay.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What brat can say is read back as it was written, and what it cannot is told. */
class BratLawsTest {

    private static Brat brat(Corpus corpus, OffsetUnit unit) {
        return Seeds.brat(unit, BratMapping.standard().vocabulary(corpus.kinds()));
    }

    private static Corpus readBack(Corpus corpus, OffsetUnit unit) {
        Brat brat = brat(corpus, unit);
        Loaded loaded = brat.load(brat.seed("project", corpus));
        assertEquals(List.of(), loaded.problems());
        return loaded.orThrow();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackButForWhatIsLost(@ForAll("corpora") Corpus corpus, @ForAll OffsetUnit unit) {
        assertEquals(reduced(corpus), readBack(corpus, unit));
    }

    @Property(tries = 300)
    void lossesAreToldIfAndOnlyIfThereAreSome(@ForAll("corpora") Corpus corpus) {
        List<String> codes = Brat.losses(corpus).stream()
                .map(Problem::code)
                // The kinds are handed over beside the files.
                .filter(code -> !code.equals("HS-2446"))
                .toList();
        assertEquals(reduced(corpus).equals(corpus), codes.isEmpty(), codes::toString);
        assertEquals(
                List.of(),
                Brat.losses(reduced(corpus)).stream()
                        .filter(loss -> !loss.code().equals("HS-2446"))
                        .toList());
    }

    @Property(tries = 100)
    void whatWasReadIsWrittenToTheSameBytes(@ForAll("corpora") Corpus corpus) {
        assertEquals(
                Seeds.brat().documents(reduced(corpus)),
                Seeds.brat().documents(readBack(corpus, OffsetUnit.CODE_POINT)));
    }

    @Property(tries = 100)
    void theOrderOfLinesIsNothing(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Seed> files = new ArrayList<>();
        for (BratDocument document : Seeds.brat().documents(corpus)) {
            List<String> lines = new ArrayList<>(document.annotations().lines().toList());
            // Authors have an order.
            lines.removeIf(line -> line.contains("\tAuthor "));
            Collections.shuffle(lines, new Random(seed));
            files.add(Seed.of(document.name() + ".txt", document.text()));
            files.add(Seed.of(document.name() + ".ann", String.join("\r\n", lines)));
        }
        Corpus expected = reduced(withoutAuthors(corpus));
        assertEquals(
                expected,
                brat(corpus, OffsetUnit.CODE_POINT)
                        .load(Seed.of("project", files))
                        .orThrow());
    }

    @Property(tries = 20)
    void aFolderIsWhatIsSavedToIt(@ForAll("corpora") Corpus corpus) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Seeds.brat().save(corpus, folder.path());
            assertEquals(
                    reduced(corpus),
                    brat(corpus, OffsetUnit.CODE_POINT).load(folder.path()).orThrow());
        }
    }

    @Property(tries = 200)
    void offsetsInAnotherUnitAreNamedOrAgree(@ForAll("corpora") Corpus corpus) {
        Loaded loaded = brat(corpus, OffsetUnit.CODE_POINT)
                .load(brat(corpus, OffsetUnit.UTF16).seed("project", corpus));
        for (Problem problem : loaded.problems()) {
            assertEquals("HS-2405", problem.code(), problem::toString);
            assertTrue(problem.fix().contains("Seeds.brat(OffsetUnit.UTF16)"), problem::toString);
        }
        // Words that stand twice may be found at the other place, where nothing tells that it is another.
        if (loaded.problems().isEmpty()) {
            assertEquals(words(reduced(corpus)), words(loaded.orThrow()));
        }
    }

    /** What every claim and mention consists of, with the words in the place of their offsets. */
    private static List<List<Object>> words(Corpus corpus) {
        List<List<Object>> words = new ArrayList<>();
        for (Claim claim : corpus.claims()) {
            List<String> covered = claim.anchors().stream()
                    .flatMap(anchor -> segments(corpus, claim.source(), anchor))
                    .sorted()
                    .toList();
            words.add(List.of(claim.id(), covered, claim.attribution(), claim.assertions(), claim.positions()));
        }
        for (Mention mention : corpus.mentions()) {
            List<String> covered =
                    segments(corpus, mention.source(), mention.anchor()).toList();
            words.add(List.of(mention.actor(), covered, mention.notes()));
        }
        words.sort(Comparator.comparing(Object::toString));
        return words;
    }

    private static Stream<String> segments(Corpus corpus, Source.Id source, Anchor anchor) {
        String text = corpus.sources().stream()
                .filter(s -> s.id().equals(source))
                .findFirst()
                .flatMap(Source::text)
                .orElseThrow();
        return anchor.segments().stream().map(s -> StretchReader.plain(text.substring(s.start(), s.end())));
    }

    // ---- what is left of a corpus, by the description of the format

    private static Corpus withoutAuthors(Corpus corpus) {
        Corpus.Builder builder = Corpus.builder().vocabulary(List.of());
        for (Object record : RandomCorpora.all(corpus)) {
            RandomCorpora.add(builder, record instanceof Source source ? source.by() : record);
        }
        return builder.build();
    }

    private static Corpus reduced(Corpus corpus) {
        Corpus.Builder builder = Corpus.builder().vocabulary(corpus.kinds());
        Map<Source.Id, SourceText> texts = new HashMap<>();
        for (Source source : corpus.sources()) {
            if (source.text().isPresent()) {
                texts.put(source.id(), SourceText.of(source.text().get()));
                builder.add(new Source(
                        source.id(),
                        source.title(),
                        source.publisher(),
                        source.authors(),
                        source.date(),
                        source.language(),
                        source.url(),
                        source.digest(),
                        source.text(),
                        Optional.empty(),
                        source.notes()));
            }
        }
        Set<Actor.Id> actors = new HashSet<>();
        Set<Topic.Id> topics = new HashSet<>();
        Map<Claim.Id, Source.Id> homes = new HashMap<>();
        for (Claim claim : corpus.claims()) {
            if (texts.containsKey(claim.source())) {
                homes.put(claim.id(), claim.source());
                builder.add(reduced(claim, texts.get(claim.source())));
                name(claim, actors, topics);
            }
        }
        for (Mention mention : corpus.mentions()) {
            if (texts.containsKey(mention.source())) {
                Anchor anchor = remade(mention.anchor(), texts.get(mention.source()));
                builder.add(new Mention(mention.source(), anchor, mention.actor(), mention.notes()));
                actors.add(mention.actor());
            }
        }
        for (Actor actor : corpus.actors()) {
            boolean isAtHome = actor.heardIn().filter(texts::containsKey).isPresent();
            if (isAtHome || actors.contains(actor.id())) {
                builder.add(new Actor(
                        actor.id(),
                        actor.kind(),
                        isAtHome ? actor.naming() : Actor.Naming.NAMED,
                        isAtHome ? actor.heardIn() : Optional.empty(),
                        actor.name(),
                        actor.aliases(),
                        actor.metonyms(),
                        List.of(),
                        actor.notes()));
            }
        }
        corpus.topics().stream()
                .filter(topic -> topics.contains(topic.id()))
                .forEach(t -> builder.add(new Topic(t.id(), t.label(), Optional.empty(), t.notes())));
        for (ClaimLink link : corpus.links()) {
            Source.Id home = homes.get(link.from());
            if (home != null && home.equals(homes.get(link.to()))) {
                builder.add(link);
            }
        }
        return builder.build();
    }

    private static void name(Claim claim, Set<Actor.Id> actors, Set<Topic.Id> topics) {
        for (Speaker speaker : claim.attribution().chain()) {
            actors.add(speaker.actor());
            speaker.speakingFor().ifPresent(actors::add);
        }
        actors.addAll(claim.about());
        actors.addAll(claim.addressees());
        for (Assertion assertion : claim.assertions()) {
            assertion.relation().subject().ifPresent(actors::add);
            assertion.relation().object().ifPresent(actors::add);
        }
        for (Position position : claim.positions()) {
            topics.add(position.topic());
        }
    }

    private static Claim reduced(Claim claim, SourceText text) {
        return AlteredClaim.of(claim)
                .at(claim.anchors().stream().map(a -> remade(a, text)).toList())
                .claim();
    }

    private static Anchor remade(Anchor anchor, SourceText text) {
        return new Anchor(anchor.segments().stream()
                .map(s -> text.segment(s.start(), s.end(), OffsetUnit.UTF16))
                .toList());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
