package dev.hearsay;

/** What a speaker does with a proposition. */
public enum Modality {
    /** Says that it is so. */
    ASSERTION,
    /** Judges it good or bad. */
    EVALUATION,
    /** Says that it will be so. */
    PREDICTION,
    /** Says that it may come, and that it is bad for those addressed or spoken of. */
    WARNING,
    /** Says that the speaker will do harm unless the addressees yield. */
    THREAT,
    /** Wants the addressees to do it: demands, recommendations and calls. */
    DEMAND,
    /** Says that the speaker will do it. */
    COMMITMENT,
    /** Asks whether it is so; a question asserts nothing. */
    QUESTION,
    /** Worries that it is or may become so. */
    CONCERN
}
