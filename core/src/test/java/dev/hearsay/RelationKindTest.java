package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationKindTest {

    private static final RelationKind SHUNS = RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -2.0);

    @Test
    void theWeightLiesBetweenMinusTenAndTen() {
        String remedy = " Use a weight from -10 to +10.";
        assertEquals(
                "HS-0112 Relation kind 'k' weighs 10.5." + remedy,
                Refusal.of(() -> RelationKind.of("k", "k", Sign.POSITIVE, 10.5)));
        assertEquals(
                "HS-0112 Relation kind 'k' weighs -Infinity." + remedy,
                Refusal.of(() -> RelationKind.of("k", "k", Sign.NEGATIVE, Double.NEGATIVE_INFINITY)));
        assertEquals(
                "HS-0112 Relation kind 'k' weighs NaN." + remedy,
                Refusal.of(() -> RelationKind.of("k", "k", Sign.NEUTRAL, Double.NaN)));
        assertEquals(10, RelationKind.of("k", "k", Sign.POSITIVE, 10).weight());
        assertEquals(-10, RelationKind.of("k", "k", Sign.NEGATIVE, -10).weight());
    }

    @Test
    void theWeightHasTheDirectionOfTheSign() {
        assertEquals(
                "HS-0113 Relation kind 'k' is positive but weighs -2.0."
                        + " Give sign and weight the same direction, or weight 0.",
                Refusal.of(() -> RelationKind.of("k", "k", Sign.POSITIVE, -2)));
        assertEquals("HS-0113", Refusal.codeOf(() -> RelationKind.of("k", "k", Sign.NEUTRAL, 0.5)));
        assertEquals("HS-0113", Refusal.codeOf(() -> RelationKind.of("k", "k", Sign.NEGATIVE, 2)));
        assertEquals(0, RelationKind.of("k", "k", Sign.POSITIVE, 0).weight());
    }

    @Test
    void noKindIsItsOwnParentOrOpposite() {
        String expected = "HS-0111 Relation kind 'shuns' is its own parent or opposite. Name another kind or none.";
        assertEquals(expected, Refusal.of(() -> SHUNS.under(SHUNS)));
        assertEquals(expected, Refusal.of(() -> SHUNS.oppositeOf("shuns")));
    }

    @Test
    void zeroHasNoSign() {
        RelationKind zero = RelationKind.of("k", "k", Sign.NEUTRAL, -0.0);
        assertEquals(RelationKind.of("k", "k", Sign.NEUTRAL, 0.0), zero);
        assertEquals(
                List.of(Sign.NEGATIVE, Sign.NEUTRAL, Sign.NEUTRAL, Sign.POSITIVE),
                List.of(Sign.of(-0.1), Sign.of(-0.0), Sign.of(0), Sign.of(3)));
        assertEquals(
                List.of(-1, 0, 1),
                List.of(Sign.values()).stream().map(Sign::value).toList());
    }

    @Test
    void stepsKeepWhatTheOthersSaid() {
        assertEquals(
                new RelationKind(
                        new RelationKind.Id("shuns"),
                        "shuns",
                        Optional.of(new RelationKind.Id("reject")),
                        Sign.NEGATIVE,
                        -2.0,
                        true,
                        Optional.of(new RelationKind.Id("courts")),
                        Map.of("k", "v")),
                SHUNS.withNotes(Map.of("k", "v"))
                        .oppositeOf("courts")
                        .bothWays()
                        .under(RelationKinds.REJECT));
        assertFalse(SHUNS.symmetric());
        assertTrue(SHUNS.bothWays().symmetric());
    }

    @Test
    void noTopicIsItsOwnParent() {
        assertEquals(
                "HS-0111 Topic 'gas' is its own parent. Leave the parent out.",
                Refusal.of(() -> Topic.of("gas", "Gas").under("gas")));
        assertEquals(
                new Topic(new Topic.Id("gas"), "Gas", Optional.of(new Topic.Id("energy")), Map.of("k", "v")),
                Topic.of("gas", "Gas").withNotes(Map.of("k", "v")).under("energy"));
    }
}
