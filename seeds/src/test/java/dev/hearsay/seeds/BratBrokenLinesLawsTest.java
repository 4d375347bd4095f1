package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.RandomCorpora;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What one line that cannot be read said of a record is never left out of it in silence: such a record is not intact. */
class BratBrokenLinesLawsTest {

    private static final LoadLimits LIMITS = LoadLimits.DEFAULT.withTextLength(20_000);

    /** Ways to make a line one that cannot be read, whatever it says. */
    enum Harm {
        CONTROL_CHARACTER,
        NO_TABS,
        TOO_LONG,
        NOTHING_BUT_A_TYPE;

        String done(String line) {
            return switch (this) {
                case CONTROL_CHARACTER -> line + '\u0001';
                case NO_TABS -> line.replace('\t', ' ');
                case TOO_LONG -> line + " " + "x".repeat(20_000);
                case NOTHING_BUT_A_TYPE -> line.replaceFirst("^([^\t]*\t[^ :\t]*).*$", "$1");
            };
        }
    }

    private static List<Seed> files(List<BratDocument> documents) {
        return documents.stream()
                .flatMap(document -> Stream.of(
                        Seed.of(document.name() + ".txt", document.text()),
                        Seed.of(document.name() + ".ann", document.annotations())))
                .toList();
    }

    private static Loaded load(Corpus corpus, List<BratDocument> documents) {
        return Seeds.brat(OffsetUnit.CODE_POINT, BratMapping.standard().vocabulary(corpus.kinds()))
                .within(LIMITS)
                .load(Seed.of("project", files(documents)));
    }

    private static Set<Object> records(Corpus corpus) {
        Set<Object> records = new HashSet<>();
        Stream.of(
                        corpus.sources(),
                        corpus.actors(),
                        corpus.topics(),
                        corpus.claims(),
                        corpus.links(),
                        corpus.mentions())
                .forEach(records::addAll);
        return records;
    }

    @Property(tries = 500)
    void oneLineIsOneProblemAndWhatIsIntactIsAsItWas(
            @ForAll("corpora") Corpus corpus, @ForAll Harm harm, @ForAll int any) {
        List<BratDocument> documents = new ArrayList<>(Seeds.brat().documents(corpus));
        Assume.that(!documents.isEmpty());
        Set<Object> before = records(load(corpus, documents).orThrow());
        int which = Math.floorMod(any, documents.size());
        BratDocument document = documents.get(which);
        List<String> lines = new ArrayList<>(document.annotations().lines().toList());
        Assume.that(!lines.isEmpty());
        int line = Math.floorMod(any / documents.size(), lines.size());
        lines.set(line, harm.done(lines.get(line)));
        documents.set(which, new BratDocument(document.name(), document.text(), String.join("\n", lines)));
        Loaded loaded = load(corpus, documents);
        assertEquals(1, loaded.problems().size(), loaded::toString);
        Set<Object> after = records(loaded.intact().corpus());
        after.removeAll(before);
        assertEquals(Set.of(), after, () -> lines.get(line) + "\n" + loaded);
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
