package dev.hearsay.store;

import static dev.hearsay.store.TwoClaims.ALL;
import static dev.hearsay.store.TwoClaims.MONDAY;
import static dev.hearsay.store.TwoClaims.STORE;
import static dev.hearsay.store.TwoClaims.TUESDAY;
import static dev.hearsay.store.TwoClaims.WEDNESDAY;
import static dev.hearsay.store.TwoClaims.claim;
import static dev.hearsay.store.TwoClaims.corpus;
import static dev.hearsay.store.TwoClaims.id;
import static dev.hearsay.store.TwoClaims.ids;
import static dev.hearsay.store.TwoClaims.refused;
import static dev.hearsay.store.TwoClaims.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Mention;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.Reference;
import dev.hearsay.Refusal;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of a store: whole or not at all, and none of them felt by an older snapshot. */
class ClaimStoreTest {

    // ---- adding

    @Test
    void aStoreHoldsTheRecordsOfItsCorpus() {
        assertEquals(List.of("c-1", "c-2"), ids(STORE));
        assertEquals(2, STORE.size());
        assertEquals("2 claims", STORE.toString());
        assertEquals(Optional.of(claim("c-2", c -> c)), STORE.claim(id("c-2")));
        assertEquals(Optional.empty(), STORE.claim(id("c-3")));
        assertTrue(STORE.knows(id("c-1")));
        assertFalse(STORE.knows(id("c-3")));
    }

    @Test
    void aStoreOfNothingAnswersNothing() {
        ClaimStore empty = ClaimStore.of(Corpus.builder().build());
        assertEquals(List.of(), ids(empty));
        assertEquals(0, empty.select(ALL).groupBy(Field.SPEAKER).size());
        assertEquals(List.of(), ids(empty.knownAt(MONDAY)));
        assertEquals(Corpus.builder().build(), empty.corpus());
    }

    @Test
    void openIdsAreRefusedByANewStoreAndLookedUpByOneThatGrows() {
        Corpus more = corpus().add(claim("c-3", c -> c.about("iran")))
                .add(ClaimLink.of("c-3", ClaimLink.Kind.RESTATES, "c-1"))
                .build();
        String remedy = " Nothing known is close to it. Add it first, or declare it open.";
        assertEquals(
                List.of(
                        "HS-1002 No actor is called 'iran'." + remedy,
                        "HS-1002 No source is called 'wire'." + remedy,
                        "HS-1002 No actor is called 'agency'." + remedy,
                        "HS-1002 No claim has the id 'c-1'. Add the claim first, or declare it open."),
                told(refused(() -> ClaimStore.of(more))));
        assertEquals(List.of("c-1", "c-2", "c-3"), ids(STORE.with(more)));
    }

    @Test
    void aDeclaredIdThatTheStoreDoesNotKnowEitherIsRefusedWithTheClosestName() {
        Corpus more = corpus().open(Reference.to(new Actor.Id("Teheran")), Reference.to(id("c-9")))
                .add(claim("c-3", c -> c.about("Teheran")))
                .add(ClaimLink.of("c-9", ClaimLink.Kind.RESTATES, "c-1"))
                .build();
        assertEquals(
                List.of(
                        "HS-1002 No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran).",
                        "HS-1002 No claim has the id 'c-9'. Add the claim first, or declare it open."),
                told(refused(() -> STORE.with(more))));
    }

    @Test
    void anEqualRecordChangesNothing() {
        ClaimStore again = STORE.with(STORE.corpus());
        assertEquals(STORE.corpus(), again.corpus());
        assertEquals(ids(STORE), ids(again));
        assertEquals(1, again.parts().size());
        ClaimStore withdrawn = STORE.without(id("c-1"), "desk", TUESDAY, "misheard");
        assertEquals(List.of("c-2"), ids(withdrawn.with(STORE.corpus())));
    }

    @Test
    void aChangeIsRefusedWholeWithEveryProblem() {
        ClaimStore store = STORE.with(corpus().add(ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-1"))
                .add(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tehran"))))
                .add(new Withdrawal(id("c-2"), "desk", TUESDAY, "misheard"))
                .build());
        Claim changed = claim("c-1", c -> c.about("agency"));
        Corpus more = Corpus.builder()
                .knowing(store.directory(), store::knows)
                .open(Reference.to(new Topic.Id("nowhere")))
                .add(Actor.state("iran", "Persia"))
                .add(changed)
                .add(claim("c-3", c -> c.on("nowhere")))
                .add(new ClaimLink(id("c-2"), ClaimLink.Kind.SUPPORTS, id("c-1"), Map.of("page", "1")))
                .add(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tabriz"))))
                .add(new Withdrawal(id("c-2"), "desk", WEDNESDAY, "misheard"))
                .add(new Withdrawal(id("c-1"), "desk", MONDAY.minusSeconds(1), "misheard"))
                .build();
        List<Problem> problems = refused(() -> store.with(more));
        String keep = " Keep the one that is known: only notes or words differ.";
        assertEquals(
                List.of(
                        "HS-1003 Another actor 'iran' is already known."
                                + " Choose another id, or use the record that is known.",
                        "HS-1003 Another claim 'c-1' is already known."
                                + " Choose another id, or correct the claim by a new one, a link and a withdrawal.",
                        "HS-1002 No topic is called 'nowhere'. Nothing known is close to it."
                                + " Add it first, or declare it open.",
                        "HS-1003 Another link 'c-2 SUPPORTS c-1' is already known." + keep,
                        "HS-1003 Another mention 'iran in wire 3-9' is already known." + keep,
                        "HS-1008 Claim 'c-1' is withdrawn before it is recorded."
                                + " Withdraw it at 2023-07-10T12:00:00Z or later.",
                        "HS-1003 Another withdrawal 'c-2' is already known."
                                + " A claim is withdrawn once: leave the earlier withdrawal as it is."),
                told(problems));
        assertEquals(
                Optional.of(STORE.claim(id("c-1")).orElseThrow().toString()),
                problems.get(1).expected());
        assertEquals(Optional.of(changed.toString()), problems.get(1).found());
        assertEquals(List.of("c-1"), ids(store));
        assertEquals(
                "7 problems. Nothing was taken over.",
                assertThrows(CorpusException.class, () -> store.with(more))
                        .getMessage()
                        .lines()
                        .reduce((a, b) -> b)
                        .orElseThrow());
    }

    @Test
    void everyTypeOfRecordOfAnotherValueIsRefused() {
        Corpus first = Corpus.builder()
                .add(Topic.of("gas", "Gas"))
                .add(RelationKind.of("shuns", "shuns", Sign.NEGATIVE, 0))
                .build();
        Corpus second = Corpus.builder()
                .add(Source.of("wire", "Another"))
                .add(Topic.of("gas", "Natural gas"))
                .add(RelationKind.of("shuns", "avoids", Sign.NEGATIVE, 0))
                .build();
        assertEquals(
                List.of(
                        "Another source 'wire' is already known.",
                        "Another topic 'gas' is already known.",
                        "Another relation kind 'shuns' is already known."),
                refused(() -> STORE.with(first).with(second)).stream()
                        .map(Problem::summary)
                        .toList());
    }

    @Test
    void rulesBetweenOldAndNewRecordsAreChecked() {
        SourceText text = SourceText.of("Talks have begun in Tehran.");
        ClaimStore store = STORE.with(Corpus.builder()
                .add(Source.of("daily", "A daily").withText(text.text()))
                .add(Actor.unnamed("official", "an official", "daily"))
                .add(RelationKind.of("shuns", "shuns", Sign.NEGATIVE, 0))
                .build());
        Corpus more = Corpus.builder()
                .knowing(store.directory(), store::knows)
                .open(Reference.to(new RelationKind.Id("shuns")))
                .add(Mention.of("iran", "daily", text.anchor(Quote.of("Tehran"))))
                .add(claim("c-3", c -> c.at(Anchor.of(Anchor.Segment.ofWords(0, "whatever")))))
                .build();
        assertEquals(1, store.with(more).mentions().size());
        Claim foreign = Claim.of("c-4", "wire", Attribution.ownVoice("official"), "gist")
                .build();
        Mention wrong = Mention.of("iran", "daily", Anchor.of(Anchor.Segment.ofWords(0, "Walks")));
        Corpus bad = Corpus.builder()
                .open(
                        Reference.to(new Source.Id("wire")),
                        Reference.to(new Source.Id("daily")),
                        Reference.to(new Actor.Id("official")),
                        Reference.to(new Actor.Id("iran")),
                        Reference.to(new RelationKind.Id("shuns")))
                .add(foreign)
                .add(wrong)
                .add(RelationKind.of("courts", "courts", Sign.POSITIVE, 0).oppositeOf("shuns"))
                .build();
        assertEquals(
                List.of("HS-1005", "HS-1006", "HS-1007"),
                refused(() -> store.with(bad)).stream().map(Problem::code).toList());
    }

    @Test
    void aNameThatTwoActorsBearIsNoProblemUntilItIsUsed() {
        ClaimStore store = STORE.with(Corpus.builder()
                .add(Actor.organisation("city-of-tehran", "Tehran"))
                .build());
        assertEquals(
                "HS-0302 The name 'Tehran' may mean 'city-of-tehran' or 'iran'. Use one of these ids.",
                Refusal.of(() -> store.directory().actorNamed("Tehran")));
        assertEquals(new Actor.Id("iran"), STORE.directory().actorNamed("Tehran"));
    }

    @Test
    void aMentionWithItsWordsIsNotStoredBesideTheSameWithout() {
        Mention words = Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tehran")));
        Mention bare = Mention.of("iran", "wire", words.anchor().withoutWords());
        ClaimStore store = STORE.with(corpus().add(words).build());
        assertEquals(
                List.of("Another mention 'iran in wire 3-9' is already known."),
                refused(() -> store.with(corpus().add(bare).build())).stream()
                        .map(Problem::summary)
                        .toList());
        assertEquals(List.of(words), store.corpus().mentions());
    }

    // ---- snapshots

    @Test
    void anOlderSnapshotStaysAsItWas() {
        Answer before = STORE.select(ALL);
        ClaimStore grown = STORE.with(
                        corpus().add(claim("c-0", c -> c.about("iran"))).build())
                .without(id("c-2"), "desk", WEDNESDAY, "misheard");
        assertEquals(List.of("c-0", "c-1"), ids(grown));
        assertEquals(List.of("c-1", "c-2"), ids(before));
        assertEquals(List.of("c-1", "c-2"), ids(STORE));
        assertEquals(
                1,
                STORE.select(Query.of(Condition.has(Field.ABOUT, new Actor.Id("iran"))))
                        .count());
        assertEquals(List.of(), STORE.withdrawals());
    }

    @Test
    void answersOfDifferentSnapshotsAreNotCombined() {
        Answer here = STORE.select(ALL);
        String expected =
                "HS-0320 The two answers come from different snapshots. Ask both questions of the same store value.";
        for (ClaimStore other : List.of(STORE.with(Corpus.builder().build()), STORE.knownAt(WEDNESDAY))) {
            Answer there = other.select(ALL);
            assertEquals(expected, Refusal.of(() -> here.and(there)));
            assertEquals(expected, Refusal.of(() -> here.or(there)));
            assertEquals(expected, Refusal.of(() -> here.minus(there)));
        }
        assertEquals(List.of(), ids(here.minus(STORE.select(ALL))));
    }

    @Test
    void everythingGivenComesBackAsACorpus() {
        Corpus given = Corpus.builder()
                .addAll(STORE.corpus())
                .add(Topic.of("gas", "Gas"))
                .add(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tehran"))))
                .add(ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-1"))
                .add(new Withdrawal(id("c-1"), "desk", TUESDAY, "misheard"))
                .build();
        ClaimStore store = ClaimStore.of(given);
        assertEquals(given, store.corpus());
        assertEquals(given, store.knownAt(MONDAY).corpus());
        assertEquals(given.mentions(), store.mentions());
        assertEquals(List.of("c-2"), ids(ClaimStore.of(store.corpus())));
    }
}
