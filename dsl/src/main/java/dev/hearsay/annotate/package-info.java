/**
 * Writing: claims are read out of a text by hand, with {@link dev.hearsay.annotate.Annotate} as the only door.
 *
 * <pre>{@code
 * Corpus corpus = Annotate.source("wire-2023-07", text).knowing(store)
 *     .claim(c -> c.quote("preparedness to disregard").saidBy("vali-kaleji", "according to").inText()
 *                  .gist("Russia stands ready to pass over Iran's interests")
 *                  .asserts("russia", DISREGARDS, "iran").on("aghdam-monitoring-centre", OPPOSE))
 *     .build();
 * }</pre>
 *
 * <p>Every step is a new object. Nothing that is wrong with what is written stops it: problems are collected, with
 * their places in the text, and {@code build} tells all of them at once.
 */
@NullMarked
package dev.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
