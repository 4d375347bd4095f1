package dev.hearsay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.query.Field;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.Agreement;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Lineage;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each view is that of the answer; what a view shows is the view's own business. */
class ViewsTest {

    private static final ClaimsConjunction RUSSIA = Claims.from(Fixture.STORE).involving("russia");

    @Test
    void viewsAreThoseOfTheAnswer() {
        assertEquals(Relations.of(RUSSIA.ask()).toString(), RUSSIA.relations().toString());
        assertEquals(
                List.of("c-1", "c-2", "c-5"),
                Perspective.of(RUSSIA.ask()).answer().list().stream()
                        .map(claim -> claim.id().value())
                        .toList());
        assertEquals(RUSSIA.list(), RUSSIA.perspective().answer().list());
        assertEquals(
                Timeline.of(RUSSIA.ask(), Timeline.Unit.MONTH).toString(),
                RUSSIA.timeline(Timeline.Unit.MONTH).toString());
        assertEquals(Lineage.of(RUSSIA.ask()).toString(), RUSSIA.lineage().toString());
        assertEquals(ActorGraph.of(RUSSIA.ask()).actors(), RUSSIA.graph().actors());
        assertTrue(RUSSIA.graph().actors().contains(new Actor.Id("iran")));
    }

    @Test
    void contestsNameRelationsAndTopics() {
        assertEquals(
                List.of(Relation.of("russia", RelationKinds.EXCLUDES, "iran")),
                RUSSIA.contested().stream().map(Contest::issue).toList());
        assertEquals(
                List.<Topic.Id>of(),
                RUSSIA.contestedTopics().stream().map(Contest::issue).toList());
        assertEquals(List.of(), RUSSIA.by("kaleji").contested());
    }

    @Test
    void whoIsForATopicAndWhoAgainstAreAskedOfTheClaimsAlone() {
        ClaimsThat disputed = Claims.from(Fixture.STORE.with(Annotate.source(
                        "wire-2", "The corridor will be built, says Movahedian.")
                .knowing(Fixture.STORE)
                .claim(c -> c.saidBy("movahedian").gist("The corridor is good").on("corridor", Stance.SUPPORT))
                .claim(c -> c.saidBy("aliyev").gist("The corridor is good").on("corridor", Stance.SUPPORT))
                .build()));
        Topic.Id corridor = new Topic.Id("corridor");
        assertEquals(
                List.of(corridor),
                disputed.on("corridor").contestedTopics().stream()
                        .map(Contest::issue)
                        .toList());
        assertEquals(List.of(), disputed.on("corridor").by("aliyev").contestedTopics());
        Agreement agreement = disputed.on("corridor").agreement(Field.SPEAKER);
        assertEquals(1, agreement.topics(new Actor.Id("aliyev"), new Actor.Id("movahedian")));
        assertEquals(0, agreement.topics(new Actor.Id("aliyev"), new Actor.Id("kaleji")));
        assertEquals(
                List.of(),
                disputed.involving("armenia").agreement(Field.SPEAKER).actors());
    }
}
