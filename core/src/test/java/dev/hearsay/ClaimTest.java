package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Attribution AGENCY = Attribution.ownVoice("agency");
    private static final Relation SHUTS_OUT = Relation.of("russia", RelationKinds.EXCLUDES, "iran");

    private static ClaimBuilder claim() {
        return Claim.of("c-1", "wire", AGENCY, "Moscow shuts Tehran out");
    }

    @Test
    void aBareClaimAssertsOfNobodyWithUnsaidCertainty() {
        assertEquals(
                new Claim(
                        new Claim.Id("c-1"),
                        new Source.Id("wire"),
                        List.of(),
                        AGENCY,
                        "Moscow shuts Tehran out",
                        Modality.ASSERTION,
                        Certainty.NOT_SAID,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()),
                claim().build());
        assertEquals(Speaker.of("agency"), claim().build().speaker());
        assertEquals(Optional.empty(), claim().build().firstAnchor());
    }

    @Test
    void theBuilderTellsEveryComponent() {
        Anchor anchor = Anchor.of(Anchor.Segment.ofWords(3, "out"));
        Claim claim = claim().at(anchor)
                .modality(Modality.THREAT)
                .certainty(Certainty.PROBABLE)
                .onCondition("if it holds")
                .to("iran")
                .about("russia")
                .affirms(SHUTS_OUT)
                .denies(Relation.from("iran", RelationKinds.TRUSTS))
                .on("gas", Stance.OPPOSE)
                .on("rail")
                .said(Period.year(2023))
                .aboutTime(Period.year(2024))
                .recorded(Instant.EPOCH)
                .annotator("ann")
                .note("page", "1")
                .note("page", "2")
                .build();
        assertEquals(
                new Claim(
                        new Claim.Id("c-1"),
                        new Source.Id("wire"),
                        List.of(anchor),
                        AGENCY,
                        "Moscow shuts Tehran out",
                        Modality.THREAT,
                        Certainty.PROBABLE,
                        Optional.of("if it holds"),
                        List.of(new Actor.Id("iran")),
                        List.of(new Actor.Id("russia")),
                        List.of(
                                new Assertion(Relation.from("iran", RelationKinds.TRUSTS), false),
                                new Assertion(SHUTS_OUT, true)),
                        List.of(Position.of("gas", Stance.OPPOSE), Position.of("rail", Stance.NEUTRAL)),
                        Optional.of(Period.year(2023)),
                        Optional.of(Period.year(2024)),
                        Optional.of(Instant.EPOCH),
                        Optional.of("ann"),
                        Map.of("page", "2")),
                claim);
        assertEquals(Optional.of(anchor), claim.firstAnchor());
    }

    @Test
    void collectionsAreDistinctAndInOneOrderHoweverTheyWereGiven() {
        List<String> actors = List.of("iran", "x\uFF5E", "x\uD83D\uDE00");
        List<Anchor> anchors = Stream.of(3, 4, 10)
                .map(start -> Anchor.of(Anchor.Segment.ofWords(start, "out")))
                .toList();
        ClaimBuilder forwards = claim();
        ClaimBuilder backwards = claim();
        actors.forEach(a -> forwards.about(a, a)
                .to(a)
                .affirms(Relation.to(RelationKinds.AID, a))
                .on(a));
        reversed(actors)
                .forEach(a -> backwards
                        .about(a)
                        .to(a, a)
                        .affirms(Relation.to(RelationKinds.AID, a))
                        .on(a)
                        .on(a));
        anchors.forEach(forwards::at);
        reversed(anchors).forEach(backwards::at);
        assertEquals(forwards.build(), backwards.build());
        Claim claim = forwards.build();
        assertEquals(actors, claim.about().stream().map(Actor.Id::value).toList());
        assertEquals(actors, claim.addressees().stream().map(Actor.Id::value).toList());
        assertEquals(
                actors, claim.positions().stream().map(p -> p.topic().value()).toList());
        assertEquals(
                actors,
                claim.assertions().stream()
                        .map(a -> a.relation().object().orElseThrow().value())
                        .toList());
        assertEquals(anchors, claim.anchors());
        assertThrows(UnsupportedOperationException.class, () -> claim.about().add(new Actor.Id("turkiye")));
        assertThrows(UnsupportedOperationException.class, () -> claim.notes().put("a", "b"));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new java.util.ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void aBuilderMayGoOnAfterItsClaimIsBuilt() {
        ClaimBuilder builder = claim().about("iran");
        Claim first = builder.build();
        Claim second = builder.about("russia").build();
        assertEquals(List.of(new Actor.Id("iran")), first.about());
        assertEquals(2, second.about().size());
    }

    @Test
    void twoStancesOnOneTopicAreRefused() {
        assertEquals(
                "HS-0140 Claim 'c-1' takes two stances on topic 'gas'. Split it into two claims.",
                Refusal.of(() -> claim().on("gas", Stance.SUPPORT)
                        .on("rail")
                        .on("gas", Stance.OPPOSE)
                        .build()));
    }

    @Test
    void affirmingAndDenyingOneRelationIsRefused() {
        assertEquals(
                "HS-0141 Claim 'c-1' both affirms and denies 'russia excludes iran'. Split it into two claims.",
                Refusal.of(() -> claim().affirms(SHUTS_OUT).denies(SHUTS_OUT).build()));
        assertEquals(
                2,
                claim().affirms(SHUTS_OUT)
                        .denies(SHUTS_OUT.reversed())
                        .build()
                        .assertions()
                        .size());
    }

    @Test
    void relationsSortBySubjectKindAndObjectWithUnspecifiedEndsFirst() {
        List<Relation> sorted = List.of(
                Relation.to(RelationKinds.AID, "iran"),
                Relation.from("iran", RelationKinds.AID),
                Relation.of("iran", RelationKinds.AID, "x\uFF5E"),
                Relation.of("iran", RelationKinds.AID, "x\uD83D\uDE00"),
                Relation.of("iran", RelationKinds.TRUSTS, "armenia"),
                Relation.from("x\uFF5E", RelationKinds.AID));
        assertEquals(sorted, reversed(sorted).stream().sorted().toList());
        List<Assertion> assertions = sorted.stream()
                .flatMap(r -> Stream.of(new Assertion(r, true), new Assertion(r, false)))
                .toList();
        assertEquals(assertions, reversed(assertions).stream().sorted().toList());
    }

    @Test
    void positionsSortByTopicThenStance() {
        List<Position> sorted = List.of(
                Position.of("a", Stance.SUPPORT),
                Position.of("x\uFF5E", Stance.OPPOSE),
                Position.of("x\uFF5E", Stance.NEUTRAL),
                Position.of("x\uFF5E", Stance.SUPPORT),
                Position.of("x\uD83D\uDE00", Stance.OPPOSE));
        assertEquals(sorted, reversed(sorted).stream().sorted().toList());
    }

    @Test
    void relationsAssertionsAndPositionsReadAsSentences() {
        assertEquals("russia excludes iran", SHUTS_OUT.toString());
        assertEquals(
                "? excludes iran", Relation.to(RelationKinds.EXCLUDES, "iran").toString());
        assertEquals(
                "russia excludes ?",
                Relation.from("russia", RelationKinds.EXCLUDES).toString());
        assertEquals("russia excludes iran", new Assertion(SHUTS_OUT, true).toString());
        assertEquals("not russia excludes iran", new Assertion(SHUTS_OUT, false).toString());
        assertEquals("OPPOSE gas", Position.of("gas", Stance.OPPOSE).toString());
    }

    @Test
    void aRelationMayBeTurnedRoundAndBeOfAnotherKind() {
        assertEquals(Relation.of("iran", RelationKinds.EXCLUDES, "russia"), SHUTS_OUT.reversed());
        assertEquals(Relation.of("russia", RelationKinds.REJECT, "iran"), SHUTS_OUT.ofKind(RelationKinds.REJECT.id()));
        assertTrue(SHUTS_OUT.isSpecified());
        assertFalse(Relation.to(RelationKinds.AID, "iran").isSpecified());
        assertFalse(Relation.from("iran", RelationKinds.AID).isSpecified());
    }

    @Test
    void certaintyThatIsNotSaidIsNeverEnough() {
        assertFalse(Certainty.NOT_SAID.isAtLeast(Certainty.NOT_SAID));
        assertFalse(Certainty.NOT_SAID.isAtLeast(Certainty.POSSIBLE));
        assertTrue(Certainty.POSSIBLE.isAtLeast(Certainty.NOT_SAID));
        assertFalse(Certainty.POSSIBLE.isAtLeast(Certainty.PROBABLE));
        assertTrue(Certainty.PROBABLE.isAtLeast(Certainty.PROBABLE));
        assertTrue(Certainty.CERTAIN.isAtLeast(Certainty.POSSIBLE));
    }

    @Test
    void noClaimIsLinkedToItself() {
        assertEquals(
                "HS-0111 Claim 'c-1' is linked to itself. Name another claim.",
                Refusal.of(() -> ClaimLink.of("c-1", ClaimLink.Kind.CORRECTS, "c-1")));
        assertEquals(
                "c-2 CORRECTS c-1",
                ClaimLink.of("c-2", ClaimLink.Kind.CORRECTS, "c-1").toString());
    }

    @Test
    void linksSortByTheLinkingClaimThenKindThenTheLinkedOne() {
        List<ClaimLink> sorted = List.of(
                ClaimLink.of("a", ClaimLink.Kind.SUPPORTS, "z"),
                ClaimLink.of("a", ClaimLink.Kind.CONTRADICTS, "b"),
                ClaimLink.of("a", ClaimLink.Kind.CONTRADICTS, "c"),
                ClaimLink.of("x\uFF5E", ClaimLink.Kind.SUPPORTS, "a"),
                ClaimLink.of("x\uD83D\uDE00", ClaimLink.Kind.SUPPORTS, "a"));
        assertEquals(sorted, reversed(sorted).stream().sorted().toList());
    }

    @Test
    void aMentionIsOneAndTheSameWhateverIsKnownOfItsWords() {
        Anchor words = Anchor.of(Anchor.Segment.ofWords(3, "Tehran").between("in ", " so"));
        Mention mention = Mention.of("iran", "wire", words);
        assertEquals("iran in wire 3-9", mention.toString());
        assertEquals(0, mention.compareTo(Mention.of("iran", "wire", words.withoutWords())));
        assertTrue(mention.compareTo(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tehran!")))) < 0);
        assertTrue(mention.compareTo(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(2, "Tehran")))) > 0);
        assertTrue(mention.compareTo(Mention.of("russia", "wire", words)) < 0);
        assertTrue(mention.compareTo(Mention.of("russia", "abc", words)) > 0);
    }
}
