package dev.hearsay.testkit;

import static dev.hearsay.testkit.Ability.FOLDERS;
import static dev.hearsay.testkit.Ability.HAS_POSITIONS;
import static dev.hearsay.testkit.Ability.IDEMPOTENT;
import static dev.hearsay.testkit.Ability.RECORD_PER_LINE;
import static dev.hearsay.testkit.Ability.ROUND_TRIPS;
import static dev.hearsay.testkit.Law.L10;
import static dev.hearsay.testkit.Law.L2;
import static dev.hearsay.testkit.Law.L7;
import static dev.hearsay.testkit.Law.L8;
import static dev.hearsay.testkit.Law.L9;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.hearsay.Actor;
import dev.hearsay.Problem;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedText;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.seeds.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the laws about records say of loaders that break them. */
class RecordsLawsTest {

    private static final Specimen ONE = Specimen.of("claims.tab", "actor\ta-0\tpeace\n");
    private static final Specimen TWO = Specimen.of("claims.tab", "actor\ta-0\tpeace\nactor\ta-1\twar\n");

    private static RecordsLaws of(Function<LoadLimits, SeedLoader> loaders, Ability... abilities) {
        return new RecordsLaws(loaders, Set.of(abilities));
    }

    private static RecordsLaws tabs(Ability... abilities) {
        return of(TabLoader::new, abilities);
    }

    private static SeedLoader texts(Loading.TextReader reader) {
        return seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, reader);
    }

    // ---- L2

    @Test
    void whatIsTakenOverInSpiteOfAFaultIsTold() {
        Corrupted faulty = new Corrupted(ONE, ONE, List.of(new Fault(1, 3, 1)));
        Told.broken(
                L2,
                "With faults at [1:3], 0 sources, 1 actor, ",
                () -> tabs().takesNothingOverWhereThereIsAnError(faulty));
    }

    @Test
    void whatIsCalledIntactAndIsNotIsTold() {
        Corrupted faulty = new Corrupted(TWO, TWO.with("actor\ta-0\tPEACE\nactor\n"), List.of(new Fault(2, 1, 2)));
        Told.broken(
                L2,
                "The actor 'a-0' is called intact, but is not what it is without the faults at [2:1]: Actor[",
                () -> tabs().takesNothingOverWhereThereIsAnError(faulty));
    }

    private static Corrupted kinds(String first, String last) {
        String kind =
                "\n{\"relationKind\": {\"id\": \"%s\", \"label\": \"%s\", \"sign\": \"negative\", \"weight\": -1}}\n";
        Specimen whole = Specimen.of(
                "x.jsonl",
                "{\"format\": \"hearsay-lines\", \"version\": 1, \"vocabulary\": \"own\"}"
                        + kind.formatted("snubs", "snubs"));
        String broken = first + kind.formatted("snubs", last) + "?\n";
        return new Corrupted(whole, whole.with(broken), List.of(new Fault(3, 1, 1)));
    }

    @Test
    void kindsThatNobodyReadAreNotCalledIntact() {
        Corrupted faulty = kinds("{\"format\": \"hearsay-lines\", \"version\": 1}", "snubs");
        assertDoesNotThrow(() -> of(Seeds.jsonLines()::within).takesNothingOverWhereThereIsAnError(faulty));
    }

    @Test
    void aKindThatIsAnotherIsTold() {
        Corrupted faulty = kinds("{\"format\": \"hearsay-lines\", \"version\": 1}", "shuns");
        Told.broken(
                L2,
                "The relation kind 'snubs' is called intact, but is not what it is without the faults at [3:1]: ",
                () -> of(Seeds.jsonLines()::within).takesNothingOverWhereThereIsAnError(faulty));
    }

    // ---- L7

    @Test
    void aValidSeedThatIsRefusedIsTold() {
        Told.broken(
                L7,
                "A valid seed is refused: claims.tab:1:1: error TAB-1 The line is no record.",
                () -> tabs().loadsWhatItHolds(ONE.with("actress\ta-0\tpeace\n")));
    }

    @Test
    void aSpecimenThatDoesNotTellItsCorpusIsTold() {
        Told.broken(
                L7,
                "A specimen does not tell its corpus: use Specimen.holding.",
                () -> tabs(ROUND_TRIPS).loadsWhatItHolds(ONE));
        assertDoesNotThrow(() -> tabs().loadsWhatItHolds(ONE));
    }

    // ---- L8

    /** Takes each line once, however often it comes. */
    private static final class Once extends TabLoader {
        Once(LoadLimits limits) {
            super(limits);
        }

        @Override
        void read(SeedText text, Loading load) {
            TreeMap<String, Spot> lines = new TreeMap<>();
            text.lines().forEach(line -> lines.putIfAbsent(line.text(), line));
            lines.values().forEach(line -> record(line, line.split('\t'), load));
        }
    }

    @Test
    void recordsThatMayComeTwiceAreTakenOnce() {
        assertDoesNotThrow(() -> of(Once::new, IDEMPOTENT, RECORD_PER_LINE).tellsWhatComesTwice(TWO));
        Told.broken(
                L8,
                "Loaded twice, the same records gave: 2-claims.tab:1:1: error HS-1001",
                () -> tabs(IDEMPOTENT, FOLDERS).tellsWhatComesTwice(ONE));
        SeedLoader counts = texts((text, load) -> {
            for (Spot line : text.lines()) {
                load.add(Actor.person("a-" + line.text().length() + text.length(), "peace"), line);
                return;
            }
        });
        Told.broken(
                L8,
                "Loaded twice, the same records gave: 0 errors, 0 warnings in claims.tab.",
                () -> of(limits -> counts, IDEMPOTENT, RECORD_PER_LINE).tellsWhatComesTwice(ONE));
    }

    @Test
    void duplicatesThatNobodyTellsAreTold() {
        Told.broken(
                L8,
                "Loaded twice, no record is told to be a duplicate: 0 errors",
                () -> of(Once::new, RECORD_PER_LINE).tellsWhatComesTwice(ONE));
    }

    /** Tells that lines come twice, but not where else. */
    private static final class Vague extends TabLoader {
        Vague(LoadLimits limits) {
            super(limits);
        }

        @Override
        void read(SeedText text, Loading load) {
            List<Spot> lines = new ArrayList<>();
            text.lines().forEach(lines::add);
            if (lines.size() > 1) {
                Problem problem = Problem.error("TAB-3", "Some line comes twice.", "Remove it.");
                load.problem(problem, lines.get(1), lines.get(1));
                load.problem(problem.asWarning(), lines.get(1));
            }
        }
    }

    @Test
    void aDuplicateWithoutItsFirstPlaceIsTold() {
        Told.broken(
                L8,
                "Loaded twice, no problem tells both places: claims.tab:2:1: error TAB-3",
                () -> of(Vague::new, RECORD_PER_LINE, HAS_POSITIONS).tellsWhatComesTwice(ONE));
        assertDoesNotThrow(() -> of(Vague::new, RECORD_PER_LINE).tellsWhatComesTwice(ONE));
    }

    @Test
    void onlyWhatHasRecordsCanHaveDuplicates() {
        Specimen nothing = ONE.with("");
        assertDoesNotThrow(() -> of(Once::new, RECORD_PER_LINE, FOLDERS).tellsWhatComesTwice(nothing));
        assertDoesNotThrow(() -> tabs(FOLDERS).tellsWhatComesTwice(nothing));
        assertDoesNotThrow(() -> of(Once::new, RECORD_PER_LINE).tellsWhatComesTwice(ONE.withHead(1)));
        assertDoesNotThrow(() -> of(Once::new, FOLDERS).tellsWhatComesTwice(ONE.beside("other.tab", new byte[0])));
    }

    private static Specimen claim(String gist) {
        return Specimen.of("claims.tab", "source\ts-0\tpeace\nactor\ta-0\tpeace\nclaim\tc-0\ts-0\ta-0\t" + gist + "\n");
    }

    /** Takes the first record of each id. */
    private static final class First extends TabLoader {
        First(LoadLimits limits) {
            super(limits);
        }

        @Override
        void read(SeedText text, Loading load) {
            TreeMap<String, Spot> lines = new TreeMap<>();
            text.lines()
                    .forEach(line -> lines.putIfAbsent(line.split('\t').get(1).text(), line));
            lines.values().forEach(line -> record(line, line.split('\t'), load));
        }
    }

    @Test
    void twoValuesOfOneIdWithoutAnErrorAreTold() {
        RecordsLaws first = of(First::new, RECORD_PER_LINE);
        Told.broken(
                L8,
                "Two records of one id and different values were taken without an error: 0 errors",
                () -> first.refusesTwoValuesOfOneId(claim("peace"), claim("war")));
        assertDoesNotThrow(() -> first.refusesTwoValuesOfOneId(claim("peace"), claim("peace")));
        assertDoesNotThrow(() -> first.refusesTwoValuesOfOneId(claim("peace"), ONE));
        assertDoesNotThrow(() -> tabs(RECORD_PER_LINE).refusesTwoValuesOfOneId(claim("peace"), claim("war")));
    }

    // ---- L9

    @Test
    void linesWhoseOrderMattersAreTold() {
        SeedLoader first = texts((text, load) -> {
            for (Spot line : text.lines()) {
                load.add(Actor.person(line.text(), "peace"), line);
                return;
            }
        });
        Specimen seed = Specimen.of("claims.tab", "a\nb\nc\nd\n");
        Told.broken(
                L9,
                "With its lines in other order, the seed gave something else. The corpora differ in 2 places:\n",
                () -> of(limits -> first, RECORD_PER_LINE).takesRecordsInAnyOrder(seed, seed, 1));
    }

    @Test
    void filesWhoseOrderMattersAreTold() {
        SeedLoader picky = texts((text, load) -> {
            if (text.name().equals("1-claims.tab") && text.length() == 0) {
                load.problem(Problem.error("TAB-4", "The first file is empty.", "Fill it."), text.all());
            }
        });
        Told.broken(
                L9,
                "With its files in other order, the seed gave something else. One reports:\n1-claims.tab",
                () -> of(limits -> picky, FOLDERS).takesRecordsInAnyOrder(ONE.with(""), ONE, 7));
        assertDoesNotThrow(() -> of(limits -> picky, FOLDERS)
                .takesRecordsInAnyOrder(ONE.with("").beside("other.tab", new byte[0]), ONE, 7));
    }

    // ---- L10

    @Test
    void aLimitThatIsKeptTooWellIsTold() {
        Told.broken(
                L10,
                "A seed of 31 bytes is refused by the limit bytes of as many: claims.tab:1:1: error HS-2010",
                () -> of(limits -> new TabLoader(limits.bytes() < 100 ? limits.withBytes(limits.bytes() - 1) : limits))
                        .keepsToItsLimits(TWO.with("actor\ta-0\tpeace\nactor\ta-1\tstar\n")));
        Told.broken(
                L10,
                "2 records are refused by the limit of as many: claims.tab:2:1: error HS-2014",
                () -> of(limits -> new TabLoader(
                                limits.records() < 100 ? limits.withRecords(limits.records() - 1) : limits))
                        .keepsToItsLimits(TWO));
    }

    @Test
    void aLimitThatIsNotKeptIsTold() {
        Told.broken(
                L10,
                "No error names the limit bytes of 29: 0 errors, 0 warnings",
                () -> of(limits -> new TabLoader(LoadLimits.DEFAULT)).keepsToItsLimits(TWO));
        Told.broken(
                L10,
                "No error names the limit totalBytes of 29: 0 errors, 0 warnings",
                () -> of(limits -> new TabLoader(LoadLimits.DEFAULT.withBytes(limits.bytes())))
                        .keepsToItsLimits(TWO));
    }

    @Test
    void aLimitThatIsToldWithoutItsValueIsTold() {
        SeedLoader vague = texts((text, load) ->
                load.problem(Problem.error("TAB-5", "The limit bytes is passed.", "Raise it."), text.all()));
        Told.broken(
                L10,
                "No error names the limit bytes of 29: claims.tab:1:1: error TAB-5 The limit bytes is passed.",
                () -> of(limits -> limits.bytes() == 29 ? vague : new TabLoader(limits))
                        .keepsToItsLimits(TWO));
    }

    @Test
    void recordsThatNobodyCountsAreTold() {
        Told.broken(
                L10,
                "No record is counted; call Loading.begin for each: 0 errors",
                () -> of(Once::new, RECORD_PER_LINE).keepsToItsLimits(TWO.beside("other.tab", new byte[0])));
        assertDoesNotThrow(() -> tabs(RECORD_PER_LINE).keepsToItsLimits(ONE.with("")));
    }

    @Test
    void aSeedWithoutEndThatIsLoadedIsTold() {
        Told.broken(
                L10,
                "A seed without end was loaded: 0 errors, 0 warnings in claims.tab.",
                () -> of(limits -> seed -> new TabLoader(limits).load(Seed.of(seed.name(), seed.bytes(limits.bytes()))))
                        .readsNoFurtherThanItsLimit(ONE));
        Told.broken(
                L10,
                "With a limit of 1 bytes, 131074 were read.",
                () -> of(limits -> seed -> taken(seed)).readsNoFurtherThanItsLimit(ONE.with("")));
    }

    private static Loaded taken(Seed seed) {
        return new TabLoader(LoadLimits.DEFAULT).load(Seed.of(seed.name(), seed.bytes(1 << 20)));
    }

    @Test
    void moreProblemsThanAllowedAreTold() {
        Specimen broken = Specimen.of("claims.tab", "a\nb\nc\n");
        Told.broken(
                L10,
                "With a limit of 1 problem, these were told: claims.tab:1:1: error TAB-1",
                () -> of(limits -> new TabLoader(LoadLimits.DEFAULT))
                        .tellsNoMoreProblemsThanAllowed(new Corrupted(ONE, broken, List.of())));
    }
}
