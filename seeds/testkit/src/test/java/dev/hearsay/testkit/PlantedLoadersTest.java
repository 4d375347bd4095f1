package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit catches loaders that have one fault each, by the law that names the fault. */
class PlantedLoadersTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(PlantedLoaders.SwallowsTheLastLine.class, "L5"),
                Arguments.of(PlantedLoaders.UsesTheDefaultCharset.class, "L15"),
                Arguments.of(PlantedLoaders.LeavesAFileOpen.class, "L16"),
                Arguments.of(PlantedLoaders.LoadsHalf.class, "L2"),
                Arguments.of(PlantedLoaders.TakesTheLast.class, "L8"),
                Arguments.of(PlantedLoaders.TellsTheWrongColumn.class, "L13"),
                Arguments.of(PlantedLoaders.Trims.class, "L7"),
                Arguments.of(PlantedLoaders.FailsOnNull.class, "L1"),
                Arguments.of(PlantedLoaders.ReadsBeyondItsLimit.class, "L10"),
                Arguments.of(PlantedLoaders.Prints.class, "L15"),
                Arguments.of(PlantedLoaders.FollowsLinks.class, "L15"),
                Arguments.of(PlantedLoaders.LeansOnTheLocale.class, "L15"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void plantedLoaderIsCaughtByTheLawThatNamesItsFault(Class<?> contract, String law) {
        isCaught(contract, law);
    }

    static Stream<Arguments> further() {
        return Stream.of(
                Arguments.of(PlantedLoaders.Remembers.class, "L3"),
                Arguments.of(PlantedLoaders.LooksAndReadsAgain.class, "L4"),
                Arguments.of(PlantedLoaders.SwallowsWhatCannotBeRead.class, "L6"),
                Arguments.of(PlantedLoaders.ClearsTheFlag.class, "L11"),
                Arguments.of(PlantedLoaders.ForgetsTheName.class, "L12"),
                Arguments.of(PlantedLoaders.TrustsTheOrder.class, "L9"),
                Arguments.of(PlantedLoaders.SharesABuffer.class, "L14"));
    }

    @ParameterizedTest
    @MethodSource("further")
    void furtherPlantedLoaderIsCaughtToo(Class<?> contract, String law) {
        isCaught(contract, law);
    }

    private static void isCaught(Class<?> contract, String law) {
        LawRun run = LawRun.of(contract);
        run.failed()
                .forEach((label, message) ->
                        assertTrue(message.startsWith(label.substring(0, label.indexOf(' ') + 1)), message));
        String told = run.failed().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(law + " ") && entry.getValue().startsWith(law + " "))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElseGet(() -> "not caught by " + law + ": " + run.failed());
        assertTrue(told.startsWith(law + " "), told);
        assertTrue(told.contains("\nTo do: "), told);
    }

    @Test
    void correctLoaderBreaksNoLaw() {
        LawRun run = LawRun.of(CorrectLoaderTest.class);
        assertEquals("", run.broken(), run.failed()::toString);
        assertEquals(26, run.passed());
    }
}
