package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L11;
import static dev.hearsay.testkit.Law.L3;
import static dev.hearsay.testkit.Law.L4;
import static dev.hearsay.testkit.Law.L5;
import static dev.hearsay.testkit.Law.L6;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.hearsay.Actor;
import dev.hearsay.Problem;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Spot;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the laws about bytes say of loaders that break them. */
class BytesLawsTest {

    private static final Specimen ONE = Specimen.of("claims.tab", "actor\ta-0\tpeace\n");
    private static final Specimen TWO = Specimen.of("claims.tab", "actor\ta-0\tpeace\nactor\ta-1\twar\n");

    private static BytesLaws of(SeedLoader loader) {
        return new BytesLaws(() -> loader);
    }

    private static class Tabs extends TabLoader {
        Tabs() {
            super(LoadLimits.DEFAULT);
        }
    }

    /** Loads a seed as somebody else's text or bytes, or as it is. */
    @FunctionalInterface
    private interface Before {
        Seed load(Seed seed);
    }

    private static SeedLoader after(Before before) {
        TabLoader loader = new TabLoader(LoadLimits.DEFAULT);
        return seed -> loader.load(before.load(seed));
    }

    // ---- L1

    @Test
    void whatALoaderThrowsForDataBreaksTheLaw() {
        BytesLaws laws = of(seed -> {
            throw new IllegalStateException("no");
        });
        Told.broken(
                Law.L1,
                "The loader threw java.lang.IllegalStateException: no.",
                () -> Law.L1.on(() -> laws.givesAResult(ONE)));
        assertDoesNotThrow(() -> laws.ifTaken(ONE, () -> fail("tried though the first law is broken")));
    }

    // ---- L3, L4

    @Test
    void anotherResultOfTheSameSeedIsTold() {
        SeedLoader forgetful = new SeedLoader() {
            private int loads;

            @Override
            public Loaded load(Seed seed) {
                return new Tabs().load(loads++ == 0 ? seed : Seed.of(seed.name(), ""));
            }
        };
        Told.broken(
                L3,
                "A second load by the same loader gave something else. The corpora differ in 1 place:\n"
                        + "  actor 'a-0' is missing: ",
                () -> of(forgetful).givesTheSameAgain(ONE, TWO));
    }

    @Test
    void readsThatMakeADifferenceAreTold() {
        Told.broken(
                L4,
                "Read 1 at a time, the same bytes gave something else. The corpora differ in 1 place:\n"
                        + "  actor 'a-0' is missing: ",
                () -> of(after(seed -> seed.bytes(1).length == 0 ? Seed.of(seed.name(), "") : seed))
                        .readsHoweverBytesCome(ONE));
    }

    // ---- L5

    @Test
    void whatIsCutOffWithoutAWordIsTold() {
        SeedLoader silent = new Tabs() {
            @Override
            void cutOff(Spot line, Loading load) {}
        };
        String how = "Cut off behind byte 1 of 16, in the line 'a', the seed was loaded as 0 errors, 0 warnings";
        Told.broken(L5, how, () -> of(silent).noticesWhatIsCutOff(ONE, true));
        Told.broken(
                L5,
                "Cut off behind byte 0 of 16, in the line '', the seed was loaded as 0 errors, 0 warnings",
                () -> of(silent).noticesWhatIsCutOff(ONE, false));
    }

    private static Problem warning() {
        return Problem.error("TAB-2", "The line has no end.", "End it, or fetch the file again.")
                .asWarning();
    }

    /** Takes lines whose last cell is a dot, so that a record that has its dot is whole. */
    private static final class Dotted extends Tabs {
        @Override
        void record(Spot line, List<Spot> cells, Loading load) {
            super.record(line, cells.subList(0, cells.size() - 1), load);
        }

        @Override
        void cutOff(Spot line, Loading load) {
            if (line.text().endsWith("\t.")) {
                record(line, line.split('\t'), load);
            } else {
                load.problem(warning(), line);
            }
        }
    }

    @Test
    void aWarningIsEnoughWhereTheCompleteRecordsAreTaken() {
        Specimen dotted = ONE.with("actor\ta-0\tpeace\t.\nactor\ta-1\twar\t.\n");
        assertDoesNotThrow(() -> of(new Dotted()).noticesWhatIsCutOff(dotted, true));
    }

    @Test
    void aWarningIsNotEnoughWhereHalfARecordIsTaken() {
        SeedLoader half = new Tabs() {
            @Override
            void cutOff(Spot line, Loading load) {
                load.problem(warning(), line);
                List<Spot> cells = line.split('\t');
                if (cells.size() == 3 && cells.get(2).length() > 0) {
                    record(line, cells, load);
                }
            }
        };
        Told.broken(
                L5,
                "Cut off behind byte 11 of 16, in the line 'actor a-0 p', the seed was loaded as ",
                () -> of(half).noticesWhatIsCutOff(ONE, true));
    }

    @Test
    void aWarningThatTheWholeSeedGivesTooIsNotEnough() {
        SeedLoader always = seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, (text, load) -> {
            load.problem(warning(), text.all().cut(0, 0));
        });
        Told.broken(
                L5,
                "Cut off behind byte 1 of 16, in the line '\n', the seed was loaded as ",
                () -> of(always).noticesWhatIsCutOff(ONE.with("\nactor\ta-0\tpeace"), false));
    }

    @Test
    void blanksInTheEndMayBeLacking() {
        SeedLoader blocks = seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, (text, load) -> {
            if (!text.all().text().strip().endsWith("}")) {
                load.problem(warning().asError(), text.all());
            }
        });
        assertDoesNotThrow(() -> of(blocks).noticesWhatIsCutOff(Specimen.of("x", "{}  \n\n"), false));
    }

    @Test
    void blanksInTheEndThatMakeARecordMayNotBeLacking() {
        SeedLoader blanks = seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, (text, load) -> {
            if (text.length() == 0) {
                load.problem(warning().asError(), text.all());
            }
            for (int i = 1; i < text.length(); i++) {
                load.add(Actor.person("a-" + i, "peace"), text.all());
            }
        });
        String how = "Cut off behind byte 1 of 3, in the line 'x', the seed was loaded as 0 errors";
        Told.broken(L5, how, () -> of(blanks).noticesWhatIsCutOff(Specimen.of("x", "x\n\n"), false));
        Told.broken(L5, how, () -> of(blanks).noticesWhatIsCutOff(Specimen.of("x", "x\n\n"), true));
    }

    // ---- L6

    @Test
    void whatIsReadOnBehindAFailureIsTold() {
        SeedLoader stubborn = seed -> {
            try {
                return new Tabs().load(seed);
            } catch (SeedException e) {
                return new Tabs().load(seed);
            }
        };
        Told.broken(
                L6,
                "Reading failed once at byte 0, and the loader returned 0 errors",
                () -> of(stubborn).passesOnThatBytesCannotBeRead(ONE));
    }

    @Test
    void anotherCauseIsTold() {
        SeedLoader vague = seed -> {
            try {
                return new Tabs().load(seed);
            } catch (SeedException e) {
                throw new SeedException("TAB-9", "It failed.", "Try again.", new IOException("something"));
            }
        };
        Told.broken(
                L6,
                "Reading failed for ever at byte 0, and the cause of the SeedException is java.io.IOException: something",
                () -> of(vague).passesOnThatBytesCannotBeRead(ONE));
    }

    @Test
    void whatIsNotReadCannotFail() {
        SeedLoader idle = seed -> new Tabs().load("claims.tab", "");
        assertDoesNotThrow(() -> of(idle).passesOnThatBytesCannotBeRead(ONE));
    }

    @Test
    void onlyTheFirstOfSeveralFilesFails() {
        Specimen both = ONE.beside("other.tab", TWO.bytes());
        assertDoesNotThrow(() -> of(new Tabs()).passesOnThatBytesCannotBeRead(both));
    }

    // ---- L11

    @Test
    void aLoadThatGoesOnIsTold() {
        SeedLoader deaf = after(seed -> {
            byte[] bytes = seed.bytes(1000);
            Thread.interrupted();
            return Seed.of(seed.name(), bytes);
        });
        Told.broken(
                L11,
                "Interrupted at byte 16, the load went on to its end: 0 errors, 0 warnings",
                () -> of(deaf).stopsWhenInterrupted(ONE));
        assertFalse(Thread.interrupted());
    }
}
