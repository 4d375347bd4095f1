package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
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
        NOTHING_BUT_A_TYPE,
        NOTHING_BUT_AN_ID,
        A_BLANK_BEFORE,
        NO_COLON;

        String done(String line) {
            return switch (this) {
                case CONTROL_CHARACTER -> line + '\u0001';
                case NO_TABS -> line.replace('\t', ' ');
                case TOO_LONG -> line + " " + "x".repeat(20_000);
                case NOTHING_BUT_AN_ID -> line.replaceFirst("\t.*", "");
                case A_BLANK_BEFORE -> " " + line;
                case NO_COLON -> line.replaceFirst("^([^\t]*\t[^:\t]*):", "$1");
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

    private static final String TEXT =
            "The paper wrote: the envoy told that Russia left and the clerk told that Iran slept "
                    + "so Russia disregards Iran and Moscow wins.";

    /** Claims within claims, relations that go by words alone, equals, references, and something said of each. */
    private static final List<String> NESTED = List.of(
            words("T1", "Organisation", "paper", 0),
            words("T2", "Person", "envoy", 0),
            words("T3", "Person", "clerk", 0),
            words("T4", "State", "Russia", 0),
            words("T5", "State", "Iran", 0),
            words("T14", "State", "Russia", 1),
            words("T15", "State", "Iran", 1),
            words("T16", "State", "Moscow", 0),
            words("T6", "Attribution", "wrote", 0),
            words("T7", "Attribution", "told", 0),
            words("T8", "Attribution", "told", 1),
            words("T9", "Proposition", "the envoy told that Russia left and the clerk told that Iran slept", 0),
            words("T10", "Proposition", "Russia left", 0),
            words("T11", "Proposition", "Iran slept", 0),
            words("T12", "Claim", "Russia disregards Iran", 0),
            words("T13", "Claim", "so Russia disregards Iran and Moscow wins", 0),
            "E1\tAttribution:T6 Speaker:T1 Proposition:T9",
            "E2\tAttribution:T7 Speaker:T2 Proposition:T10",
            "E3\tAttribution:T8 Speaker:T3 Proposition:T11",
            "E4\tClaim:T12 About:T14",
            "E5\tClaim:T13 Voice:T1",
            "E6\tAttribution:T7 Speaker:T3 Speaker:T2 Proposition:E4",
            "R1\tdisregards Arg1:T4 Arg2:T5",
            "R2\tdisregards Arg1:T14 Arg2:T15",
            "R3\tsupports Arg1:E4 Arg2:E5",
            "*\tEquiv T14 T16",
            "N1\tReference T5 Wikidata:Q794\tIran",
            "A1\tModality E4 warning",
            "A2\tDenied R2",
            "A3\tNaming T2 unnamed",
            "A4\tImplied T5",
            "A5\tInferred E6",
            "#1\tAlias T4\tRus",
            "#2\tGist E5\tall of it",
            "#3\tNote R3\tk=v",
            "#4\tAuthor T1\tx");

    private static String words(String id, String type, String words, int which) {
        int start = TEXT.indexOf(words);
        for (int i = 0; i < which; i++) {
            start = TEXT.indexOf(words, start + 1);
        }
        return id + "\t" + type + " " + start + " " + (start + words.length()) + "\t" + words;
    }

    private static Loaded load(List<String> lines) {
        return Seeds.brat()
                .within(LIMITS)
                .load(Seed.of(
                        "wire", List.of(Seed.of("wire.txt", TEXT), Seed.of("wire.ann", String.join("\n", lines)))));
    }

    @Property(tries = 2000)
    void whatIsIntactIsAsItWasWhereClaimsAreNested(
            @ForAll Random random, @ForAll Harm harm, @ForAll Harm other, @ForAll boolean two) {
        List<String> good = new ArrayList<>(NESTED);
        // What the lines of a note or an attribute say need not be said.
        good.removeIf(line -> "A#N*".indexOf(line.charAt(0)) >= 0 && random.nextInt(3) == 0);
        Collections.shuffle(good, random);
        Loaded before = load(good);
        Assume.that(before.problems().stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR));
        List<String> bad = new ArrayList<>(good);
        int line = random.nextInt(bad.size());
        harm(bad, line, harm);
        if (two) {
            harm(bad, (line + 1 + random.nextInt(bad.size() - 1)) % bad.size(), other);
        }
        Loaded loaded = load(bad);
        Assume.that(loaded.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR));
        Set<Object> after = records(loaded.intact().corpus());
        after.removeAll(records(before.orThrow()));
        assertEquals(Set.of(), after, () -> String.join("\n", bad) + "\n" + loaded);
    }

    /** Entities of one name are one actor, whose alias is told by a line that is lost with the line it speaks of. */
    @Example
    void whatOneLostLineSaysOfAnotherIsSaidOfWhatIsCalledTheSame() {
        Seed seed = Seed.of(
                "wire",
                List.of(
                        Seed.of("wire.txt", "Russia left. Russia slept."),
                        Seed.of(
                                "wire.ann",
                                "T2\tState 13 19\tRussia\nT1\tState 0 6\tRussia\u0001\n#1\tAlias T1\tRus\u0001\n")));
        Loaded loaded = Seeds.brat().load(seed);
        assertEquals(
                List.of("HS-0102", "HS-0102"),
                loaded.problems().stream().map(Problem::code).toList());
        assertEquals(List.of(), loaded.intact().corpus().actors());
    }

    private static void harm(List<String> lines, int line, Harm harm) {
        lines.set(line, harm.done(lines.get(line)));
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
        String good = lines.get(line);
        harm(lines, line, harm);
        Assume.that(!lines.get(line).equals(good));
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
