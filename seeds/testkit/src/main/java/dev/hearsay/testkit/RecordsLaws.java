package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L10;
import static dev.hearsay.testkit.Law.L2;
import static dev.hearsay.testkit.Law.L7;
import static dev.hearsay.testkit.Law.L8;
import static dev.hearsay.testkit.Law.L9;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The laws about records: which are taken, which are refused. */
final class RecordsLaws {

    private static final int SLACK = 1 << 17;

    private final Function<LoadLimits, SeedLoader> loaders;
    private final Set<Ability> abilities;

    RecordsLaws(Function<LoadLimits, SeedLoader> loaders, Set<Ability> abilities) {
        this.loaders = loaders;
        this.abilities = abilities;
    }

    private Outcome load(Seed seed) {
        return load(seed, LoadLimits.DEFAULT);
    }

    private Outcome load(Seed seed, LoadLimits limits) {
        return Outcome.of(loaders.apply(limits).load(seed));
    }

    // ---- L2

    void takesNothingOverWhereThereIsAnError(Corrupted seed) {
        Loaded loaded = loaders.apply(LoadLimits.DEFAULT).load(seed.broken().seed());
        try {
            Corpus taken = loaded.orThrow();
            throw L2.broken("With faults at " + seed.faults() + ", " + taken + " were taken over: " + loaded);
        } catch (CorpusException e) {
            intactIsUntouched(loaded.intact().corpus(), seed);
        }
    }

    private void intactIsUntouched(Corpus intact, Corrupted seed) {
        Corpus whole = load(seed.whole().seed()).intact();
        for (Components<?> type : Components.ALL) {
            untouched(type, whole, intact, seed);
        }
    }

    /** A seed that breaks off before it tells its vocabulary has the built-in one, which is nothing that was read. */
    private static boolean isBuiltIn(Object record) {
        return record instanceof RelationKind kind && RelationKinds.builtIn().contains(kind);
    }

    private static <R> void untouched(Components<R> type, Corpus whole, Corpus intact, Corrupted seed) {
        Map<Reference, R> before = type.named(whole);
        type.named(intact)
                .forEach((name, record) -> L2.holds(
                        record.equals(before.get(name)) || isBuiltIn(record),
                        () -> "The " + name + " is called intact, but is not what it is without the faults at "
                                + seed.faults() + ": " + record));
    }

    // ---- L7

    void loadsWhatItHolds(Specimen seed) {
        Outcome outcome = load(seed.seed());
        L7.holds(outcome.isWhole(), () -> "A valid seed is refused: " + outcome.report());
        if (abilities.contains(Ability.ROUND_TRIPS)) {
            Corpus held = seed.corpus()
                    .orElseThrow(() -> L7.broken("A specimen does not tell its corpus: use Specimen.holding."));
            L7.holds(
                    held.equals(outcome.intact()),
                    () -> "What is loaded differs in "
                            + CorpusAssertions.told(Difference.between(held, outcome.intact())));
        }
    }

    // ---- L8

    void tellsWhatComesTwice(Specimen seed) {
        Outcome once = load(seed.seed());
        for (Seed twice : twice(seed, seed)) {
            Outcome outcome = load(twice);
            if (abilities.contains(Ability.IDEMPOTENT)) {
                L8.holds(
                        outcome.isWhole() && outcome.intact().equals(once.intact()),
                        () -> "Loaded twice, the same records gave: " + outcome.report());
            } else if (hasRecords(seed, once)) {
                L8.holds(
                        !outcome.isWhole(),
                        () -> "Loaded twice, no record is told to be a duplicate: " + outcome.report());
                L8.holds(
                        !abilities.contains(Ability.HAS_POSITIONS)
                                || outcome.errors().stream().anyMatch(RecordsLaws::namesBoth),
                        () -> "Loaded twice, no problem tells both places: " + outcome.report());
            }
        }
    }

    private static boolean namesBoth(Problem problem) {
        return problem.related().isPresent() && !problem.related().equals(problem.place());
    }

    /** One id with two values is an error, whichever came first. */
    void refusesTwoValuesOfOneId(Specimen seed, Specimen other) {
        if (isContrary(corpus(seed), corpus(other))) {
            for (Seed both : twice(seed, other)) {
                Outcome outcome = load(both);
                L8.holds(
                        !outcome.isWhole(),
                        () -> "Two records of one id and different values were taken without an error: "
                                + outcome.report());
            }
        }
    }

    private Corpus corpus(Specimen seed) {
        return load(seed.seed()).intact();
    }

    private static boolean isContrary(Corpus one, Corpus other) {
        Map<Reference, Claim> others = Components.CLAIM.named(other);
        return Components.CLAIM.named(one).entrySet().stream()
                .anyMatch(claim ->
                        others.containsKey(claim.getKey()) && !claim.getValue().equals(others.get(claim.getKey())));
    }

    private List<Seed> twice(Specimen one, Specimen other) {
        List<Seed> twice = new ArrayList<>();
        if (abilities.contains(Ability.FOLDERS) && one.files().size() == 1) {
            twice.add(Seed.of("twice", List.of(named(one, "1-"), named(other, "2-"))));
        }
        if (abilities.contains(Ability.RECORD_PER_LINE) && one.head() == 0) {
            twice.add(one.with(one.text() + other.text()).seed());
        }
        return twice;
    }

    private static Seed named(Specimen file, String before) {
        return Seed.of(before + file.name(), file.bytes());
    }

    /** Whether it has records of its own; a loader may add others to every seed. */
    private boolean hasRecords(Specimen seed, Outcome outcome) {
        return abilities.contains(Ability.RECORD_PER_LINE)
                ? !seed.records().isEmpty()
                : Components.ALL.stream()
                        .filter(type -> type != Components.KIND)
                        .anyMatch(type -> !type.named(outcome.intact()).isEmpty());
    }

    // ---- L9

    void takesRecordsInAnyOrder(Specimen seed, Specimen other, long chance) {
        if (abilities.contains(Ability.RECORD_PER_LINE)) {
            List<String> lines = new ArrayList<>(seed.records());
            Collections.shuffle(lines, new Random(chance));
            Outcome shuffled =
                    load(seed.with(seed.headText() + String.join("", lines)).seed());
            sameRecords(load(seed.seed()), shuffled, "With its lines in other order");
        }
        if (abilities.contains(Ability.FOLDERS) && seed.files().size() == 1) {
            Outcome straight = load(Seed.of("order", List.of(named(seed, "1-"), named(other, "2-"))));
            Outcome reversed = load(Seed.of("order", List.of(named(seed, "2-"), named(other, "1-"))));
            sameRecords(straight, reversed, "With its files in other order");
        }
    }

    private static void sameRecords(Outcome one, Outcome other, String how) {
        L9.holds(
                one.isWhole() == other.isWhole() && one.intact().equals(other.intact()),
                () -> how + ", the seed gave something else. " + one.unlike(other));
    }

    // ---- L10

    void keepsToItsLimits(Specimen seed) {
        int size = seed.bytes().length;
        Outcome free = load(seed.seed());
        if (seed.files().size() == 1 && size > 1) {
            Outcome just = load(seed.seed(), LoadLimits.DEFAULT.withBytes(size));
            L10.holds(
                    just.equals(free),
                    () -> "A seed of " + size + " bytes is refused by the limit bytes of as many: " + just.report());
            refused(seed.seed(), LoadLimits.DEFAULT.withBytes(size - 1), "bytes", size - 1);
            refused(seed.seed(), LoadLimits.DEFAULT.withTotalBytes(size - 1), "totalBytes", size - 1);
        }
        countsRecords(seed, free);
    }

    private void countsRecords(Specimen seed, Outcome free) {
        AtomicLong records = new AtomicLong();
        loaders.apply(LoadLimits.DEFAULT).load(seed.seed().watchedBy((read, bytes) -> records.set(read)));
        int count = (int) records.get();
        L10.holds(
                count > 0 || !hasRecords(seed, free),
                () -> "No record is counted; call Loading.begin for each: " + free.report());
        if (count > 1) {
            Outcome just = load(seed.seed(), LoadLimits.DEFAULT.withRecords(count));
            L10.holds(
                    just.equals(free), () -> count + " records are refused by the limit of as many: " + just.report());
            refused(seed.seed(), LoadLimits.DEFAULT.withRecords(count - 1), "records", count - 1);
        }
    }

    private void refused(Seed seed, LoadLimits limits, String name, long value) {
        Outcome outcome = load(seed, limits);
        L10.holds(
                outcome.errors().stream().anyMatch(p -> names(p, name) && names(p, String.valueOf(value))),
                () -> "No error names the limit " + name + " of " + value + ": " + outcome.report());
    }

    private static boolean names(Problem problem, String word) {
        return List.of((problem + " ").split("[^\\w]+")).contains(word);
    }

    /** What is too long is not read to its end: here it has none. */
    void readsNoFurtherThanItsLimit(Specimen seed) {
        byte[] bytes = seed.bytes().length == 0 ? new byte[] {'\n'} : seed.bytes();
        LoadLimits limits = LoadLimits.DEFAULT.withBytes(bytes.length);
        Trickle endless = Trickle.endless(bytes, at -> {
            if (at > bytes.length + SLACK) {
                throw L10.broken("With a limit of " + bytes.length + " bytes, " + at + " were read.");
            }
        });
        Outcome outcome = load(Seed.of(seed.name(), endless), limits);
        L10.holds(!outcome.isWhole(), () -> "A seed without end was loaded: " + outcome.report());
    }

    /** So many problems, and one that there are more. */
    void tellsNoMoreProblemsThanAllowed(Corrupted seed) {
        Outcome outcome = load(seed.broken().seed(), LoadLimits.DEFAULT.withProblems(1));
        L10.holds(
                outcome.errors().size() <= 2, () -> "With a limit of 1 problem, these were told: " + outcome.report());
    }
}
