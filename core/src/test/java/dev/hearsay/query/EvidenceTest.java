package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Refusal;
import dev.hearsay.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Directory SOURCE_ONLY = Directory.EMPTY.plus(
            Corpus.builder().vocabulary(List.of()).add(Source.of("s", "Title")).build());

    private static final List<Evidence> ALL =
            SixClaims.store().select(Query.of(Condition.everyClaim())).evidence();

    @Test
    void evidenceTellsGistChainAndPlace() {
        assertEquals(
                "Russia shuts Iran out of the corridor — The Agency > Vali Kaleji (cue \"writes\", in \"On the corridor\")"
                        + " — wire 26-42",
                ALL.get(0).toString());
        assertEquals(
                "It is a snub to Iran — The Agency > a senior official (told directly, inferred) — wire 44-55 65-71",
                ALL.get(1).toString());
        assertEquals("Tehran should take care — The Agency — wire", ALL.get(5).toString());
    }

    @Test
    void theWordsAreThoseOfTheTextWhereTheSourceCarriesIt() {
        assertEquals(List.of("shuts Tehran out"), ALL.get(0).words());
        assertEquals(List.of("An official", "a snub"), ALL.get(1).words());
        assertEquals(List.of(), ALL.get(2).words());
        assertThrows(
                UnsupportedOperationException.class, () -> ALL.get(0).words().clear());
    }

    @Test
    void evidenceIsInTheOrderOfTheAnswer() {
        Answer newest =
                SixClaims.store().select(Query.of(Condition.everyClaim()).orderBy(Order.NEWEST_FIRST));
        assertEquals(
                newest.list(), newest.evidence().stream().map(Evidence::claim).toList());
    }

    @Test
    void everyChannelHasItsWords() {
        assertEquals("a > b", path(Channel.NOT_STATED));
        assertEquals("a > b (told directly)", path(Channel.TOLD));
        assertEquals("a > b (in another text)", path(Channel.text()));
        assertEquals("a > b (in \"T\")", path(Channel.text("T")));
        assertEquals("a > b (in a broadcast)", path(Channel.broadcast()));
        assertEquals("a > b (on \"T\")", path(Channel.broadcast("T")));
    }

    private static String path(Channel channel) {
        Attribution chain = Attribution.ownVoice("a").then(Step.of("b").channel(channel));
        return Evidence.of(Claim.of("c", "s", chain, "gist").build(), SOURCE_ONLY)
                .path();
    }

    @Test
    void anActorThatTheDirectoryDoesNotKnowIsToldByItsId() {
        Claim claim = Claim.of("c", "s", Attribution.ownVoice("a"), "gist").build();
        Evidence evidence = Evidence.of(claim, SOURCE_ONLY);
        assertEquals("gist — a — s", evidence.toString());
        assertEquals(Source.of("s", "Title"), evidence.source());
    }

    @Test
    void aSourceThatTheDirectoryDoesNotKnowIsNotMadeUp() {
        Claim claim = Claim.of("c", "s", Attribution.ownVoice("a"), "gist").build();
        assertEquals(
                "HS-0327 The directory does not know the source 's' of claim 'c'. "
                        + "Give the directory of the store that holds the claim.",
                Refusal.of(() -> Evidence.of(claim, Directory.EMPTY)));
    }
}
