package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Attribution.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The outlet says; the outlet writes that the expert says; it writes that the expert recalls what the minister said. */
class AttributionTest {

    private static final Attribution OUTLET = Attribution.ownVoice("outlet");
    private static final Attribution EXPERT = OUTLET.then(
            Step.of("expert").cue("writes").quotation(Quotation.DIRECT).channel(Channel.text("The Title")));
    private static final Attribution MINISTER = EXPERT.then(
            Step.of(Speaker.of("minister").inRole("foreign minister").speakingFor("russia"))
                    .cue("warned")
                    .channel(Channel.TOLD)
                    .asInferred());

    @Test
    void theSpeakerIsTheInnermostVoice() {
        assertEquals(Speaker.of("outlet"), OUTLET.speaker());
        assertEquals(Speaker.of("expert"), EXPERT.speaker());
        assertEquals(
                new Speaker(
                        new Actor.Id("minister"), Optional.of("foreign minister"), Optional.of(new Actor.Id("russia"))),
                MINISTER.speaker());
    }

    @Test
    void theRemoveCountsTheVoicesBehindTheSource() {
        assertEquals(List.of(0, 1, 2), List.of(OUTLET.remove(), EXPERT.remove(), MINISTER.remove()));
    }

    @Test
    void theChainRunsFromTheSourceToTheSpeakerAndTheRelaysStopBeforeIt() {
        assertEquals(List.of("outlet"), names(OUTLET.chain()));
        assertEquals(List.of(), names(OUTLET.relays()));
        assertEquals(List.of("outlet", "expert", "minister"), names(MINISTER.chain()));
        assertEquals(List.of("outlet", "expert"), names(MINISTER.relays()));
    }

    private static List<String> names(List<Speaker> speakers) {
        return speakers.stream().map(s -> s.actor().value()).toList();
    }

    @Test
    void theChannelIsThatOfTheOutermostReportedStep() {
        assertEquals(Channel.NOT_STATED, OUTLET.channel());
        assertEquals(Channel.text("The Title"), EXPERT.channel());
        assertEquals(Channel.text("The Title"), MINISTER.channel());
    }

    @Test
    void theQuotationIsThatOfTheInnermostStep() {
        assertEquals(Optional.empty(), OUTLET.quotation());
        assertEquals(Optional.of(Quotation.DIRECT), EXPERT.quotation());
        assertEquals(Optional.of(Quotation.INDIRECT), MINISTER.quotation());
    }

    @Test
    void oneInferredStepMakesTheChainInferred() {
        assertFalse(OUTLET.isInferred());
        assertFalse(EXPERT.isInferred());
        assertTrue(MINISTER.isInferred());
        assertTrue(MINISTER.then(Step.of("aide")).isInferred());
    }

    @Test
    void aLongerChainLeavesTheShorterOneAlone() {
        assertEquals(1, EXPERT.remove());
        assertEquals(EXPERT.reported(), MINISTER.reported().subList(0, 1));
        List<Step> steps = new ArrayList<>(MINISTER.reported());
        Attribution copy = new Attribution(MINISTER.voice(), steps);
        steps.clear();
        assertEquals(MINISTER, copy);
        assertThrows(UnsupportedOperationException.class, () -> copy.reported().remove(0));
        assertThrows(UnsupportedOperationException.class, () -> copy.chain().remove(0));
    }

    @Test
    void aBareStepIsIndirectSpeechByAnUnstatedChannel() {
        assertEquals(
                new Step(Speaker.of("expert"), Optional.empty(), Quotation.INDIRECT, Channel.NOT_STATED, false),
                Step.of("expert"));
    }

    @Test
    void onlyATextOrABroadcastHasATitle() {
        String expected =
                "HS-0110 Only a text or a broadcast has a title. Let it be a text or a broadcast, or drop the title.";
        assertEquals(expected, Refusal.of(() -> new Channel(Channel.Kind.TOLD, Optional.of("T"))));
        assertEquals(expected, Refusal.of(() -> new Channel(Channel.Kind.NOT_STATED, Optional.of("T"))));
        assertEquals(Optional.of("T"), Channel.broadcast("T").title());
        assertEquals(new Channel(Channel.Kind.TEXT, Optional.empty()), Channel.text());
        assertEquals(new Channel(Channel.Kind.BROADCAST, Optional.empty()), Channel.broadcast());
    }

    @Test
    void directAndMixedQuotationHaveQuotedWords() {
        assertTrue(Quotation.DIRECT.hasQuotedWords());
        assertTrue(Quotation.MIXED.hasQuotedWords());
        assertFalse(Quotation.INDIRECT.hasQuotedWords());
    }
}
