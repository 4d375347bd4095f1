package dev.hearsay.annotate;

import dev.hearsay.Anchor;
import dev.hearsay.Certainty;
import dev.hearsay.ClaimLink;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Quote;
import dev.hearsay.RelationKind;
import dev.hearsay.Stance;
import java.time.Instant;

/**
 * A claim as it is being read out of a text; each word makes a new one, and none of them throws for what it is given.
 *
 * <p>Every claim needs a gist, and a speaker. The chain of voices is named from the source inwards, as it is asked for:
 * any number of {@code through(...)}, then one {@code saidBy(...)}; {@code inOwnVoice()} where the source speaks for
 * itself. Words on a voice follow it:
 *
 * <pre>{@code
 * c.through("the-expert", "writes").inText("The title").saidBy("the-president", "threatened")
 * }</pre>
 *
 * <p>Words for several values add to each other; of those for one value the last counts. Without them a claim is an
 * assertion of unsaid certainty, and a voice is reported in indirect speech by an unstated channel.
 */
public sealed interface ClaimDraft permits Draft {

    /** Adds a place: words that stand in the text once; several where they are interrupted, in text order. */
    ClaimDraft quote(String words, String... afterInterruption);

    /** Adds a place: words of the text; several where they are interrupted, in text order. */
    ClaimDraft quote(Quote words, Quote... afterInterruption);

    /** Adds a place, by offsets from 0, the end exclusive, counted in this unit. */
    ClaimDraft at(long start, long end, OffsetUnit unit);

    /** Adds a place, by an anchor in this text. */
    ClaimDraft at(Anchor anchor);

    /** Says that the source speaks for itself. */
    ClaimDraft inOwnVoice();

    /** Adds a voice through which it reached the source, further in than those before. */
    ClaimDraft through(String actor);

    /** As {@link #through(String)}, with the reporting word. */
    ClaimDraft through(String actor, String cue);

    /** Names the speaker, the innermost voice. */
    ClaimDraft saidBy(String actor);

    /** As {@link #saidBy(String)}, with the reporting word. */
    ClaimDraft saidBy(String actor, String cue);

    /** Says as what the last voice speaks. */
    ClaimDraft inRole(String role);

    /** Says in whose name the last voice speaks. */
    ClaimDraft speakingFor(String actor);

    /** Says how the last voice is quoted. */
    ClaimDraft quoted(Quotation quotation);

    /** Says that the last voice told it to the voice before. */
    ClaimDraft told();

    /** Says that the last voice wrote it in a text that is not named. */
    ClaimDraft inText();

    /** Says that the last voice wrote it in a text of this title. */
    ClaimDraft inText(String title);

    /** Says that the last voice said it in a broadcast or speech that is not named. */
    ClaimDraft inBroadcast();

    /** Says that the last voice said it in a broadcast or speech of this title. */
    ClaimDraft inBroadcast(String title);

    /** Says that the last voice follows from the section or list, not from words of its own. */
    ClaimDraft inferred();

    /** Puts the claim into the annotator's words. */
    ClaimDraft gist(String words);

    /** Says what the speaker does with it. */
    ClaimDraft ofModality(Modality modality);

    /** Says how surely the speaker puts it. */
    ClaimDraft ofCertainty(Certainty certainty);

    /** Says on what it depends, in the annotator's words. */
    ClaimDraft onCondition(String words);

    /** Adds those to whom a threat, warning, demand or commitment is directed. */
    ClaimDraft to(String... actors);

    /** Adds actors that are its subject matter. */
    ClaimDraft about(String... actors);

    /** Adds a relation that it affirms; {@link Annotate#SOMEBODY} where the source leaves an end open. */
    ClaimDraft asserts(String subject, RelationKind kind, String object);

    /** As {@link #asserts(String, RelationKind, String)}, the kind by id or label. */
    ClaimDraft asserts(String subject, String kind, String object);

    /** Adds a relation that it denies; {@link Annotate#SOMEBODY} where the source leaves an end open. */
    ClaimDraft denies(String subject, RelationKind kind, String object);

    /** As {@link #denies(String, RelationKind, String)}, the kind by id or label. */
    ClaimDraft denies(String subject, String kind, String object);

    /** Adds topics on which it takes no side. */
    ClaimDraft on(String... topics);

    /** Adds a topic and the side it takes. */
    ClaimDraft on(String topic, Stance stance);

    /** Says when it was said. */
    ClaimDraft said(Period when);

    /** As {@link #said(Period)}, in ISO 8601-2 form. */
    ClaimDraft said(String when);

    /** Says of what time it speaks. */
    ClaimDraft aboutTime(Period time);

    /** As {@link #aboutTime(Period)}, in ISO 8601-2 form. */
    ClaimDraft aboutTime(String time);

    /** Says when it enters the record. */
    ClaimDraft recorded(Instant when);

    /** Says who reads it out. */
    ClaimDraft annotatedBy(String annotator);

    /** Adds a note, or replaces the note of that key. */
    ClaimDraft note(String key, String value);

    /** Says how it bears on the claim of this id, in this text or in the store. */
    ClaimDraft linking(ClaimLink.Kind kind, String claim);
}
