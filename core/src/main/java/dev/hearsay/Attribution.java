package dev.hearsay;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How the words reached us: the source's own voice, and inwards from it each voice that the one before reports.
 *
 * <pre>{@code
 * Attribution.ownVoice("the-outlet")                       // remove 0: the outlet says so
 *     .then(Step.of("the-expert").cue("writes")            // remove 1: it reports an expert
 *               .channel(Channel.text("The title")))
 *     .then(Step.of("the-president").cue("threatened"));   // remove 2: whom that expert reports
 * }</pre>
 *
 * <p>Reported speech and writing are steps. An attitude (a worry, a belief) is one only where somebody other than the
 * source's own voice ascribes it.
 *
 * @param voice the source's own voice
 * @param reported the reported voices, outermost first; empty where the source speaks for itself
 */
public record Attribution(Speaker voice, List<Step> reported) {

    /**
     * A voice that the voice before it reports.
     *
     * @param speaker who is reported
     * @param cue the reporting word, such as {@code warns}
     * @param quotation direct, indirect or mixed
     * @param channel how the reporting voice knows
     * @param inferred whether the attribution follows from its section or list rather than from words of its own
     */
    public record Step(Speaker speaker, Optional<String> cue, Quotation quotation, Channel channel, boolean inferred) {

        /** Checks the cue's text. */
        public Step {
            Texts.readable(cue, "The cue of a step");
        }

        /** Indirect speech of an actor, by an unstated channel. */
        public static Step of(String actor) {
            return of(Speaker.of(actor));
        }

        /** Indirect speech of a speaker, by an unstated channel. */
        public static Step of(Speaker speaker) {
            return new Step(speaker, Optional.empty(), Quotation.INDIRECT, Channel.NOT_STATED, false);
        }

        /** The same step with its reporting word. */
        public Step cue(String cue) {
            return new Step(speaker, Optional.of(cue), quotation, channel, inferred);
        }

        /** The same step, quoted otherwise. */
        public Step quotation(Quotation quotation) {
            return new Step(speaker, cue, quotation, channel, inferred);
        }

        /** The same step by another channel. */
        public Step channel(Channel channel) {
            return new Step(speaker, cue, quotation, channel, inferred);
        }

        /** The same step, marked as inferred. */
        public Step asInferred() {
            return new Step(speaker, cue, quotation, channel, true);
        }
    }

    /** Copies the steps. */
    public Attribution {
        reported = ImmutableList.copyOf(reported);
    }

    /** The source speaks for itself in the voice of this actor. */
    public static Attribution ownVoice(String actor) {
        return new Attribution(Speaker.of(actor), List.of());
    }

    /** The same chain, one voice further in. */
    public Attribution then(Step step) {
        return new Attribution(
                voice,
                ImmutableList.<Step>builderWithExpectedSize(reported.size() + 1)
                        .addAll(reported)
                        .add(step)
                        .build());
    }

    /** The innermost voice: who puts the claim forward. */
    public Speaker speaker() {
        return reported.isEmpty() ? voice : reported.get(reported.size() - 1).speaker();
    }

    /** The voices between the source and the claim: 0 for the source's own voice, 1 for a voice it reports ... */
    public int remove() {
        return reported.size();
    }

    /** The channel of the outermost reported step; {@link Channel#NOT_STATED} where the source speaks for itself. */
    public Channel channel() {
        return reported.isEmpty() ? Channel.NOT_STATED : reported.get(0).channel();
    }

    /** How the innermost voice is rendered; empty where the source speaks for itself. */
    public Optional<Quotation> quotation() {
        return reported.isEmpty()
                ? Optional.empty()
                : Optional.of(reported.get(reported.size() - 1).quotation());
    }

    /** Whether any step is inferred. */
    public boolean isInferred() {
        for (Step step : reported) {
            if (step.inferred()) {
                return true;
            }
        }
        return false;
    }

    /** Every voice, the source's own first, the speaker last. */
    public List<Speaker> chain() {
        return voices(reported.size() + 1);
    }

    /** Every voice but the speaker, the source's own first: those through whom we know it. */
    public List<Speaker> relays() {
        return voices(reported.size());
    }

    private List<Speaker> voices(int outermost) {
        if (outermost == 0) {
            return List.of();
        }
        ImmutableList.Builder<Speaker> voices = ImmutableList.builderWithExpectedSize(outermost);
        voices.add(voice);
        for (int i = 0; i < outermost - 1; i++) {
            voices.add(reported.get(i).speaker());
        }
        return voices.build();
    }
}
