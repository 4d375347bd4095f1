package dev.hearsay.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claims a window holds: one on each of five days in May, on the topic of its number, and one of no date, on topic 6. */
class WindowsTest {

    private static final Answer SIX = six();

    private static Answer six() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Actor.person("p", "P"));
        for (int day = 1; day <= 6; day++) {
            ClaimBuilder claim =
                    Claim.of("c-" + day, "s", Attribution.ownVoice("p"), "G").on("" + day, Stance.SUPPORT);
            corpus.add(Topic.of("" + day, "Topic " + day))
                    .add((day == 6 ? claim : claim.said(Period.day(2023, 5, day))).build());
        }
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }

    private static LocalDateTime may(int day) {
        return LocalDate.of(2023, 5, day).atStartOfDay();
    }

    /** The topics of each window. */
    private static List<String> topics(Windows windows) {
        return NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).over(windows, SIX).slices().stream()
                .map(slice -> String.join(" ", slice.network().columns()))
                .toList();
    }

    @Test
    void movingWindowsOfClaimsBeginOneClaimLaterEach() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), topics(Windows.movingClaims(1)));
        assertEquals(List.of("1 2 3", "2 3 4", "3 4 5", "4 5 6"), topics(Windows.movingClaims(3)));
        assertEquals(List.of("1 2 3 4 5", "2 3 4 5 6"), topics(Windows.movingClaims(5)));
        assertEquals(List.of(), topics(Windows.movingClaims(7)));
    }

    @Test
    void anEvenNumberOfClaimsThatMoveIsTheNextOddOne() {
        assertEquals(topics(Windows.movingClaims(3)), topics(Windows.movingClaims(2)));
        assertEquals(topics(Windows.movingClaims(5)), topics(Windows.movingClaims(4)));
        assertEquals(topics(Windows.movingClaims(7)), topics(Windows.movingClaims(6)));
    }

    @Test
    void fixedWindowsOfClaimsFollowEachOtherAndTheLastMayHaveFewer() {
        assertEquals(List.of("1 2", "3 4", "5 6"), topics(Windows.fixedClaims(2)));
        assertEquals(List.of("1 2 3 4", "5 6"), topics(Windows.fixedClaims(4)));
        assertEquals(List.of("1 2 3 4 5 6"), topics(Windows.fixedClaims(7)));
    }

    @Test
    void bothMomentsThatWindowsLieBetweenAreIncluded() {
        assertEquals(List.of("2 3", "4"), topics(Windows.fixedClaims(2).between(may(2), may(4))));
        assertEquals(List.of("3"), topics(Windows.fixedClaims(2).between(may(3), may(3))));
        assertEquals(List.of("2 3 4"), topics(Windows.movingClaims(3).between(may(2), may(4))));
        assertEquals(
                List.of("2 3", "4"), topics(Windows.fixed(2, ChronoUnit.DAYS).between(may(2), may(4))));
    }

    @Test
    void fixedWindowsLieEndToEndAndTheLastMomentIsOfTheLast() {
        assertEquals(List.of("1 2", "3 4", "5"), topics(Windows.fixed(2, ChronoUnit.DAYS)));
        assertEquals(List.of("1 2 3 4", "5"), topics(Windows.fixed(4, ChronoUnit.DAYS)));
    }

    @Test
    void movingWindowsReachAsFarBackAsForthWithinTheTimeOfTheClaims() {
        List<String> three = List.of("1 2 3", "2 3 4", "3 4 5");
        assertEquals(three, topics(Windows.moving(3, ChronoUnit.DAYS)));
        assertEquals(three, topics(Windows.moving(2, ChronoUnit.DAYS)));
        assertEquals(List.of("1", "2", "3", "4", "5"), topics(Windows.moving(1, ChronoUnit.DAYS)));
    }
}
