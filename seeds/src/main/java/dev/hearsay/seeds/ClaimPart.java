package dev.hearsay.seeds;

import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Modality;
import dev.hearsay.Quotation;
import dev.hearsay.Stance;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One thing that a table can say of a claim in a cell, and what stands there.
 *
 * <p>Parts that are called a list hold several values in one cell; those of one group, such as {@link #SUBJECT}, {@link #KIND}
 * and {@link #OBJECT}, run side by side. An empty cell says nothing.
 */
public enum ClaimPart {
    /** The id of the claim. */
    ID("the id of a claim"),
    /** The id of its source. */
    SOURCE("the id of a source"),
    /** The actor in whose voice the source speaks. */
    VOICE("the id of an actor"),
    /** As what that actor speaks. */
    VOICE_ROLE("a text"),
    /** In whose name that actor speaks. */
    VOICE_SPEAKING_FOR("the id of an actor"),
    /** The voices between the source's own and the speaker, outermost first; a list. */
    THROUGH("the ids of actors"),
    /** Who puts the claim forward; nobody or the voice itself where the source speaks for itself. */
    SPEAKER("the id of an actor"),
    /** As what the speaker speaks. */
    ROLE("a text"),
    /** In whose name the speaker speaks. */
    SPEAKING_FOR("the id of an actor"),
    /** How many voices stand between source and claim; 0 for the source's own voice. Without it, a speaker is a reported voice. */
    REMOVE("a whole number from 0"),
    /** The word by which the speaker is reported. */
    CUE("a text"),
    /** How the speaker is quoted: direct, indirect or mixed. */
    QUOTATION(oneOf(Quotation.values())),
    /** How the source knows: not-stated, told, text or broadcast. */
    CHANNEL(oneOf(Channel.Kind.values())),
    /** The title of that text or broadcast. */
    CHANNEL_TITLE("a text"),
    /** Whether the attribution to the speaker is inferred: true or false. */
    INFERRED("true or false"),
    /** The proposition in the annotator's words. */
    GIST("a text"),
    /** What the speaker does with it, such as assertion or threat. */
    MODALITY(oneOf(Modality.values())),
    /** How surely: certain, probable, possible or not-said. */
    CERTAINTY(oneOf(Certainty.values())),
    /** On what it depends. */
    CONDITION("a text"),
    /** To whom it is directed; a list. */
    ADDRESSEES("the ids of actors"),
    /** Whom it is about; a list. */
    ABOUT("the ids of actors"),
    /** Who relates to somebody; a list beside {@link #KIND}. */
    SUBJECT("the ids of actors"),
    /** How; a list. */
    KIND("the ids of relation kinds"),
    /** To whom; a list beside {@link #KIND}. */
    OBJECT("the ids of actors"),
    /** Whether the relation is affirmed or denied; a list beside {@link #KIND}. */
    POLARITY("affirmed or denied"),
    /** The topics it is on; a list. */
    TOPIC("the ids of topics"),
    /** The side it takes: support, oppose or neutral; a list beside {@link #TOPIC}. */
    STANCE(oneOf(Stance.values())),
    /** When it was said. */
    SAID("a date"),
    /** Whether that is inferred: true or false. */
    SAID_INFERRED("true or false"),
    /** The time it speaks of. */
    ABOUT_TIME("a date"),
    /** Whether that is inferred: true or false. */
    ABOUT_TIME_INFERRED("true or false"),
    /** When it entered the record, an instant in UTC such as {@code 2023-08-01T12:00:00Z}. */
    RECORDED("an instant such as 2023-08-01T12:00:00Z"),
    /** Who read it out of the source. */
    ANNOTATOR("a text"),
    /** Where its words start, from 0; a list where the words are interrupted. */
    START("a whole number from 0"),
    /** Where its words end, exclusive; a list beside {@link #START}. */
    END("a whole number above the start"),
    /** The words themselves; a list where {@link #START} has several. */
    QUOTE("the words at the place"),
    /** What stands immediately before them; a list where {@link #START} has several. */
    PREFIX("a text"),
    /** What stands immediately after them; a list where {@link #START} has several. */
    SUFFIX("a text"),
    /** The SHA-256 of the words in UTF-8; a list beside {@link #START}. */
    DIGEST("64 hexadecimal digits in lower case");

    private final String expected;

    ClaimPart(String expected) {
        this.expected = expected;
    }

    private static String oneOf(Enum<?>... values) {
        return Arrays.stream(values).map(CsvStyle::word).collect(Collectors.joining(", ", "one of ", ""));
    }

    /** What stands in its cells, in words. */
    String expected() {
        return expected;
    }
}
