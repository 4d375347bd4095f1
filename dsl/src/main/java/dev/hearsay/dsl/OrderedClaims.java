package dev.hearsay.dsl;

/** A question that says in which order, or how many: what may still follow is more of this, or asking. */
public sealed interface OrderedClaims extends ClaimsAsked permits Sentence {}
