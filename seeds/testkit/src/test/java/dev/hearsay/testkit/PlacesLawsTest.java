package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L12;
import static dev.hearsay.testkit.Law.L13;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Spot;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the laws about places say of loaders that tell wrong ones. */
class PlacesLawsTest {

    private static final String NAME = "claims.tab";
    private static final Specimen TWO = Specimen.of(NAME, "one\n\ud83d\ude00 two\n");
    private static final Problem PROBLEM = Problem.error("TAB-1", "The line is no record.", "Mend it.");

    private static PlacesLaws telling(Problem problem, Place... places) {
        SeedLoader loader = seed -> Loading.of(seed, LoadLimits.DEFAULT, load -> {
            for (Place place : places) {
                load.problem(problem, Spot.of(place, "", ""));
            }
        });
        return new PlacesLaws(() -> loader);
    }

    private static void broken(String how, Problem problem, Place place) {
        Told.broken(
                L12,
                how + NAME + ":" + place.line() + ":" + place.column() + ": error " + problem.code(),
                () -> telling(problem, place).tellsWhereAndWhat(TWO));
    }

    private static Place at(int line, int column, String excerpt, int marked) {
        return new Place(NAME, line, column, excerpt, marked, 1);
    }

    // ---- L12

    @Test
    void problemsThatDoNotSayWhatIsWrongAreTold() {
        Place place = Place.at(NAME, 1, 1);
        broken("This code is none, such as TAB-1: ", Problem.error("tab", "It is wrong.", "Mend it."), place);
        broken("It says nothing: ", Problem.error("TAB-1", " ", "Mend it."), place);
        broken("It says nothing: ", Problem.error("TAB-1", "It is wrong.", " "), place);
        String classes = "It speaks of classes, which people who mend files do not know: ";
        broken(classes, Problem.error("TAB-1", "For input string: NumberFormatException", "Mend it."), place);
        broken(classes, Problem.error("TAB-1", "It is wrong.", "Give it a java.lang.String."), place);
        assertDoesNotThrow(() -> telling(PROBLEM, place).tellsWhereAndWhat(TWO));
    }

    @Test
    void placesThatAreNoneAreTold() {
        Told.broken(
                L12,
                "No file has the name in other.tab:1:1: error TAB-1",
                () -> telling(PROBLEM, Place.at("other.tab", 1, 1)).tellsWhereAndWhat(TWO));
        broken("There are only 3 lines: ", PROBLEM, Place.at(NAME, 4, 1));
        broken("The line 2 is not so long: ", PROBLEM, Place.at(NAME, 2, 7));
        assertDoesNotThrow(() ->
                telling(PROBLEM, Place.at(NAME, 3, 1), Place.at(NAME, 2, 6)).tellsWhereAndWhat(TWO));
    }

    @Test
    void secondPlacesAreLookedAtToo() {
        SeedLoader loader = seed -> Loading.of(
                seed,
                LoadLimits.DEFAULT,
                load -> load.problem(
                        PROBLEM, Spot.of(Place.at(NAME, 1, 1), "", ""), Spot.of(Place.at(NAME, 9, 1), "", "")));
        Told.broken(
                L12,
                "There are only 3 lines: claims.tab:1:1: error TAB-1",
                () -> new PlacesLaws(() -> loader).tellsWhereAndWhat(TWO));
    }

    @Test
    void excerptsThatDoNotShowThePlaceAreTold() {
        String shown = "The excerpt does not show what stands there: ";
        broken(shown, PROBLEM, at(2, 3, "\ud83d\ude00 two", 1));
        broken(shown, PROBLEM, at(2, 3, "\ud83d\ude00 two", 6));
        broken(shown, PROBLEM, at(2, 3, "\ud83d\ude00 ten...", 2));
        assertDoesNotThrow(() -> telling(PROBLEM, at(2, 3, "\ud83d\ude00 two", 2), at(2, 3, "\ud83d\ude00 tw...", 2))
                .tellsWhereAndWhat(TWO));
    }

    private static Place offset(long bytes) {
        return new Place(NAME, 2, 3, "", 0, 1, OptionalLong.of(bytes));
    }

    @Test
    void offsetsInBytesThatAreWrongAreTold() {
        broken("Its offset in bytes is 7 and not 9: ", PROBLEM, offset(7));
        assertDoesNotThrow(() -> telling(PROBLEM, offset(9)).tellsWhereAndWhat(TWO));
        assertDoesNotThrow(() -> telling(PROBLEM, offset(12)).tellsWhereAndWhat(TWO.with("\ufeff" + TWO.text())));
    }

    @Test
    void placesInWhatIsNoTextAreNotLookedAt() {
        assertDoesNotThrow(() ->
                telling(PROBLEM, Place.at(NAME, 99, 1)).tellsWhereAndWhat(TWO.with(new byte[] {'a', (byte) 0xFF})));
    }

    @Test
    void placesInAFolderAreInOneOfItsFilesOrOfItself() {
        Specimen folder = TWO.beside("more.tab", new byte[] {'x'});
        assertDoesNotThrow(() -> telling(PROBLEM, Place.at("more.tab", 1, 2), Place.at("specimen", 1, 1))
                .tellsWhereAndWhat(folder));
        Told.broken(
                L12,
                "The line 1 is not so long: more.tab:1:3: error TAB-1",
                () -> telling(PROBLEM, Place.at("more.tab", 1, 3)).tellsWhereAndWhat(folder));
    }

    // ---- L13

    private static Corrupted faulty(Fault... faults) {
        return new Corrupted(TWO, TWO, List.of(faults));
    }

    @Test
    void faultsThatAreNotToldOrToldTwiceAreTold() {
        Place place = at(2, 3, "\ud83d\ude00 two", 2);
        Told.broken(
                L13,
                "Faults at [2:3] gave 0 errors:\n",
                () -> telling(PROBLEM.asWarning(), place).tellsEachFaultWhereItIs(faulty(new Fault(2, 3, 1))));
        Told.broken(
                L13,
                "Faults at [2:3] gave 2 errors:\nclaims.tab:2:1: error TAB-1",
                () -> telling(PROBLEM, place, Place.at(NAME, 2, 1))
                        .tellsEachFaultWhereItIs(faulty(new Fault(2, 3, 1))));
    }

    @Test
    void faultsThatAreToldElsewhereAreTold() {
        Place place = at(2, 3, "\ud83d\ude00 two", 2);
        for (Fault fault : List.of(new Fault(1, 3, 1), new Fault(2, 2, 1), new Fault(2, 4, 1))) {
            Told.broken(
                    L13,
                    "The fault at " + fault + " is told to be elsewhere: claims.tab:2:3: error TAB-1",
                    () -> telling(PROBLEM, place).tellsEachFaultWhereItIs(faulty(fault)));
        }
        for (Fault fault : List.of(new Fault(2, 3, 1), new Fault(2, 1, 3))) {
            assertDoesNotThrow(() -> telling(PROBLEM, place).tellsEachFaultWhereItIs(faulty(fault)));
        }
    }

    @Test
    void faultsBehindTheEndOfAnExcerptAreCovered() {
        assertDoesNotThrow(() ->
                telling(PROBLEM, at(2, 3, "\ud83d\ude00 t...", 2)).tellsEachFaultWhereItIs(faulty(new Fault(2, 5, 1))));
    }
}
