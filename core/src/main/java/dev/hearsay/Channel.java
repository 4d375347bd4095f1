package dev.hearsay;

import java.util.Optional;

/**
 * The way by which a reported voice reached whoever reports it.
 *
 * @param kind the kind of way
 * @param title the title of the text or broadcast, where it is named
 */
public record Channel(Kind kind, Optional<String> title) {

    /** The source does not say how it knows. */
    public static final Channel NOT_STATED = new Channel(Kind.NOT_STATED, Optional.empty());

    /** Told to the reporting voice. */
    public static final Channel TOLD = new Channel(Kind.TOLD, Optional.empty());

    /** The kinds of way. */
    public enum Kind {
        /** The source does not say. */
        NOT_STATED,
        /** Told to the reporting voice: an interview, a briefing, a letter to it. */
        TOLD,
        /** Taken from another text of the reported voice. */
        TEXT,
        /** Taken from a broadcast or a speech. */
        BROADCAST
    }

    /** Checks that only texts and broadcasts have titles: {@code HS-0110}. */
    public Channel {
        Texts.readable(title, "The title of a channel");
        if (title.isPresent() && kind != Kind.TEXT && kind != Kind.BROADCAST) {
            throw new MisuseException(
                    "HS-0110",
                    "Only a text or a broadcast has a title.",
                    "Let it be a text or a broadcast, or drop the title.");
        }
    }

    /** Another text, not named. */
    public static Channel text() {
        return new Channel(Kind.TEXT, Optional.empty());
    }

    /** Another text, by its title. */
    public static Channel text(String title) {
        return new Channel(Kind.TEXT, Optional.of(title));
    }

    /** A broadcast or speech, not named. */
    public static Channel broadcast() {
        return new Channel(Kind.BROADCAST, Optional.empty());
    }

    /** A broadcast or speech, by its title. */
    public static Channel broadcast(String title) {
        return new Channel(Kind.BROADCAST, Optional.of(title));
    }
}
