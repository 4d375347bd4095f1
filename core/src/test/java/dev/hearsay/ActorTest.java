package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Actor IRAN = Actor.state("iran", "Iran");

    @Test
    void factoriesNameTheKind() {
        assertEquals(Actor.Kind.STATE, IRAN.kind());
        assertEquals(Actor.Kind.ORGANISATION, Actor.organisation("o", "O").kind());
        assertEquals(Actor.Kind.ALLIANCE, Actor.alliance("o", "O").kind());
        assertEquals(Actor.Kind.PERSON, Actor.person("o", "O").kind());
        assertEquals(Actor.Kind.GROUP, Actor.group("o", "O").kind());
        assertEquals(Actor.Naming.NAMED, Actor.group("o", "O").naming());
    }

    @Test
    void namesAreDistinctAndSortedByCodePoint() {
        Actor actor =
                IRAN.alias("x\uD83D\uDE00", "x\uFF5E", "Persia").alias("Persia").metonym("Tehran", "Qom");
        assertEquals(List.of("Persia", "x\uFF5E", "x\uD83D\uDE00"), actor.aliases());
        assertEquals(List.of("Qom", "Tehran"), actor.metonyms());
        assertEquals(List.of("Iran", "Persia", "x\uFF5E", "x\uD83D\uDE00", "Qom", "Tehran"), actor.names());
        assertThrows(UnsupportedOperationException.class, () -> actor.aliases().add("Elam"));
    }

    @Test
    void anUnnamedVoiceIsAPersonOfOneSourceAndACollectiveOneAGroup() {
        Actor official = Actor.unnamed("official", "a senior official", "wire");
        assertEquals(Actor.Kind.PERSON, official.kind());
        assertEquals(Actor.Naming.UNNAMED, official.naming());
        assertEquals(Optional.of(new Source.Id("wire")), official.heardIn());
        Actor experts = Actor.collective("experts", "some experts", "wire");
        assertEquals(Actor.Kind.GROUP, experts.kind());
        assertEquals(Actor.Naming.COLLECTIVE, experts.naming());
        assertEquals(Optional.of(new Source.Id("wire")), experts.heardIn());
    }

    @Test
    void justVoicesWithoutANameBelongToASource() {
        String remedy = " Unnamed and collective voices belong to the source they are heard in, named actors to none.";
        assertEquals(
                "HS-0114 Actor 'iran' is unnamed but belongs to no source." + remedy,
                Refusal.of(() -> of(Actor.Naming.UNNAMED, Optional.empty())));
        assertEquals(
                "HS-0114 Actor 'iran' is collective but belongs to no source." + remedy,
                Refusal.of(() -> of(Actor.Naming.COLLECTIVE, Optional.empty())));
        assertEquals(
                "HS-0114 Actor 'iran' is named but belongs to source 'wire'." + remedy,
                Refusal.of(() -> of(Actor.Naming.NAMED, Optional.of(new Source.Id("wire")))));
    }

    private static Actor of(Actor.Naming naming, Optional<Source.Id> heardIn) {
        return new Actor(IRAN.id(), IRAN.kind(), naming, heardIn, "Iran", List.of(), List.of(), List.of(), Map.of());
    }

    @Test
    void tiesAreDistinctAndSortedByTheActorTiedTo() {
        Affiliation member = Affiliation.member("x\uFF5E", Period.parse("2001/.."));
        Affiliation observer = Affiliation.role("observer", "x\uFF5E", Period.parse("1999/2001"));
        Affiliation chair = Affiliation.role("chair", "x\uFF5E", Period.parse("2005"));
        Affiliation again = Affiliation.role("chair", "x\uFF5E", Period.parse("2004"));
        Affiliation other = Affiliation.role("aide", "x\uD83D\uDE00", Period.ALWAYS);
        Actor actor = IRAN.with(other)
                .with(chair)
                .with(again)
                .with(observer)
                .with(member)
                .with(member);
        assertEquals(List.of(member, again, chair, observer, other), actor.affiliations());
    }

    @Test
    void stepsKeepWhatTheOthersSaid() {
        Affiliation tie = Affiliation.member("nato", Period.ALWAYS);
        assertEquals(
                new Actor(
                        new Actor.Id("official"),
                        Actor.Kind.PERSON,
                        Actor.Naming.UNNAMED,
                        Optional.of(new Source.Id("wire")),
                        "an official",
                        List.of("A"),
                        List.of("M"),
                        List.of(tie),
                        Map.of("k", "v")),
                Actor.unnamed("official", "an official", "wire")
                        .withNotes(Map.of("k", "v"))
                        .with(tie)
                        .metonym("M")
                        .alias("A"));
    }
}
