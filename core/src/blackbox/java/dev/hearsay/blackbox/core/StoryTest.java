package dev.hearsay.blackbox.core;

import static dev.hearsay.RelationKinds.EXCLUDES;
import static dev.hearsay.RelationKinds.INCLUDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Period;
import dev.hearsay.Quote;
import dev.hearsay.Relation;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Evidence;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Perspective;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A user's whole way through the core: write down, keep, ask, group, compare, correct, look back. */
class StoryTest {

    private static final String TEXT = "An expert writes that Moscow shuts Tehran out. A diplomat says it does not.";

    private static final Instant MONDAY = Instant.parse("2023-07-10T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2023-07-14T09:00:00Z");

    private static Corpus corpus() {
        SourceText text = SourceText.of(TEXT);
        Attribution outlet = Attribution.ownVoice("outlet");
        return Corpus.builder()
                .add(Source.of("wire", "A wire report")
                        .on(Period.parse("2023-07-10"))
                        .withText(TEXT))
                .add(Actor.organisation("outlet", "The Outlet"))
                .add(Actor.person("expert", "The Expert"))
                .add(Actor.unnamed("diplomat", "a diplomat", "wire"))
                .add(Actor.state("russia", "Russia").metonym("Moscow"))
                .add(Actor.state("iran", "Iran").metonym("Tehran"))
                .add(Topic.of("corridor", "The corridor"))
                .add(Claim.of(
                                "c-1",
                                "wire",
                                outlet.then(Step.of("expert").cue("writes").channel(Channel.text())),
                                "Russia shuts Iran out")
                        .at(text.anchor(Quote.of("Moscow shuts Tehran out")))
                        .about("russia", "iran")
                        .affirms(Relation.of("russia", EXCLUDES, "iran"))
                        .on("corridor", Stance.OPPOSE)
                        .said(Period.parse("2023-07"))
                        .recorded(MONDAY)
                        .build())
                .add(Claim.of(
                                "c-2",
                                "wire",
                                outlet.then(Step.of("diplomat").cue("says")),
                                "Russia does not shut Iran out")
                        .at(text.anchor(Quote.of("it does not")))
                        .about("russia", "iran")
                        .denies(Relation.of("russia", EXCLUDES, "iran"))
                        .on("corridor", Stance.SUPPORT)
                        .said(Period.parse("2023-07-10"))
                        .recorded(MONDAY)
                        .build())
                .build();
    }

    private static Query whoSaysThatRussiaExcludesIran(ClaimStore store) {
        return Query.of(new Condition.Asserts(
                Optional.of(store.directory().actorNamed("Moscow")),
                KindPattern.of(EXCLUDES.id()),
                Optional.of(store.directory().actorNamed("tehran")),
                true));
    }

    @Test
    void anAnswerNamesItsClaimsAndHowWeKnow() {
        ClaimStore store = ClaimStore.of(corpus());
        Answer answer = store.select(whoSaysThatRussiaExcludesIran(store));
        assertEquals("claims asserting that russia excludes iran: 1", answer.toString());
        assertEquals(
                List.of(
                        "Russia shuts Iran out — The Outlet > The Expert (cue \"writes\", in another text) — wire 22-45"),
                answer.evidence().stream().map(Evidence::toString).toList());
        assertEquals(
                List.of("Moscow shuts Tehran out"), answer.evidence().get(0).words());
    }

    @Test
    void claimsAreGroupedByWhoSpeaks() {
        Answer all = ClaimStore.of(corpus())
                .select(Query.of(Condition.has(Field.ABOUT, new Actor.Id("iran")))
                        .orderBy(Order.NEWEST_FIRST));
        assertEquals(
                "diplomat: 1 claim, 1 voice, 1 report\nexpert: 1 claim, 1 voice, 1 report",
                all.groupBy(Field.SPEAKER).toString());
        assertEquals(
                "\tOPPOSE\tSUPPORT\ndiplomat\t0\t1\nexpert\t1\t0",
                all.crossTab(Field.SPEAKER, Field.STANCE).toString());
        assertEquals(
                "triples",
                all
                        .and(all)
                        .where(whoSaysThatRussiaExcludesIran(ClaimStore.of(corpus()))
                                .condition())
                        .explain()
                        .steps()
                        .stream()
                        .filter(s -> s.condition().contains("asserting"))
                        .findFirst()
                        .orElseThrow()
                        .index());
    }

    @Test
    void whatIsContestedAndByWhom() {
        Answer all = ClaimStore.of(corpus()).select(Query.of(Condition.everyClaim()));
        List<Contest<Relation>> contests = Contest.relations(all);
        assertEquals(
                List.of(Relation.of("russia", EXCLUDES, "iran")),
                contests.stream().map(Contest::issue).toList());
        assertEquals(
                List.of(new Actor.Id("expert")),
                List.copyOf(contests.get(0).affirming().groupBy(Field.SPEAKER).keys()));
        assertEquals(
                List.of(new Actor.Id("diplomat")),
                List.copyOf(contests.get(0).opposing().groupBy(Field.SPEAKER).keys()));
        assertEquals(
                List.of(new Topic.Id("corridor")),
                Contest.topics(all).stream().map(Contest::issue).toList());
    }

    @Test
    void twoPerspectivesAreCompared() {
        ClaimStore store = ClaimStore.of(corpus());
        Perspective expert = seenBy("expert", store);
        Perspective diplomat = seenBy("diplomat", store);
        assertEquals(1, expert.relations().affirmed().size());
        assertEquals(0, diplomat.relations().affirmed().size());
        assertEquals(1, diplomat.relations().denied().size());
        assertEquals(
                List.of(Stance.OPPOSE), List.copyOf(expert.on("The corridor").keySet()));
    }

    private static Perspective seenBy(String speaker, ClaimStore store) {
        return Perspective.of(store.select(Query.of(Condition.has(Field.SPEAKER, new Actor.Id(speaker)))));
    }

    @Test
    void aCorrectionLeavesTheOldStoreAndTheOldDayAsTheyWere() {
        ClaimStore store = ClaimStore.of(corpus());
        ClaimStore corrected = store.with(Corpus.builder()
                .knowing(store.directory(), store::knows)
                .add(Claim.of(
                                "c-3",
                                "wire",
                                Attribution.ownVoice("outlet").then(Step.of("expert")),
                                "Russia lets Iran in")
                        .affirms(Relation.of("russia", INCLUDES, "iran"))
                        .recorded(FRIDAY)
                        .build())
                .add(ClaimLink.of("c-3", ClaimLink.Kind.CORRECTS, "c-1"))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", FRIDAY, "misread"))
                .build());
        assertEquals(
                0, corrected.select(whoSaysThatRussiaExcludesIran(corrected)).count());
        assertEquals(1, store.select(whoSaysThatRussiaExcludesIran(store)).count());
        ClaimStore then = corrected.knownAt(MONDAY);
        assertEquals(1, then.select(whoSaysThatRussiaExcludesIran(then)).count());
        assertEquals(3, corrected.corpus().claims().size());
    }

    @Test
    void badDataIsRefusedWholeAndToldInFull() {
        Corpus.Builder bad = Corpus.builder()
                .addAll(corpus())
                .add(Claim.of("c-9", "wire", Attribution.ownVoice("outlet"), "gist")
                        .about("Teheran")
                        .on("corridors")
                        .build());
        assertEquals(
                List.of(
                        "No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran).",
                        "No topic is called 'corridors'. Closest: 'corridor'."),
                assertThrows(CorpusException.class, bad::build).problems().stream()
                        .map(p -> p.summary() + " " + p.fix())
                        .toList());
    }
}
