package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit catches writers that have one fault each, by the law that names the fault. */
class PlantedWritersTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(
                        PlantedWriters.WritesHalfALine.class,
                        "W1 what is written is read back",
                        ". The reader refuses it: written:"),
                Arguments.of(PlantedWriters.LosesRecords.class, "W1 what is written is read back", ". It differs in "),
                Arguments.of(
                        PlantedWriters.LeansOnTheLocale.class,
                        "W2 the same corpus gives the same bytes, in every place",
                        ". Elsewhere they are others.\nTo do: name the locale"),
                Arguments.of(
                        PlantedWriters.SwallowsARefusal.class,
                        "W3 a stream that refuses is a SeedException",
                        ". It was written as if it were taken."),
                Arguments.of(
                        PlantedWriters.ForgetsTheCause.class,
                        "W3 a stream that refuses is a SeedException",
                        ", HS-2903, with its cause. It is dev.hearsay.seeds.SeedException: HS-2903 It failed."),
                Arguments.of(
                        PlantedWriters.HasACodeOfItsOwn.class,
                        "W3 a stream that refuses is a SeedException",
                        ", HS-2903, with its cause. It is dev.hearsay.seeds.SeedException: TAB-9 It failed."),
                Arguments.of(
                        PlantedWriters.ClosesTheStream.class,
                        "W4 the stream ",
                        "stays open. It was closed.\nTo do: flush it only."),
                Arguments.of(PlantedWriters.DoesNotFlush.class, "W4 the stream is flushed", ". Of "),
                Arguments.of(PlantedWriters.Prints.class, "W5 nothing is printed", ". It printed: written"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void plantedWriterIsCaughtByTheLawThatNamesItsFault(Class<?> contract, String law, String how) {
        Map<String, String> failed = LawRun.of(contract).failed();
        String told = failed.values().stream()
                .filter(message -> message.startsWith(law))
                .findFirst()
                .orElseGet(failed::toString);
        assertEquals(law + how, told.substring(0, Math.min(told.length(), (law + how).length())));
        failed.forEach((label, message) -> assertTrue(message.startsWith(label.substring(0, 3)), message));
    }
}
