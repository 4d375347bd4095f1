package dev.hearsay.dsl;

/** A question that has said something: narrow it further, offer an alternative, or ask. */
public sealed interface ClaimsConjunction extends ClaimsThat, ClaimsAsked permits Sentence {

    /** Begins an alternative to everything said so far: claims that meet either are asked for. */
    ClaimsThat or();
}
