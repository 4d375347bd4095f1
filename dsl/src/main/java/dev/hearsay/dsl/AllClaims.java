package dev.hearsay.dsl;

/** A question for all claims of a store, so far: narrow it, or ask. */
public sealed interface AllClaims extends ClaimsThat, ClaimsAsked permits Sentence {}
