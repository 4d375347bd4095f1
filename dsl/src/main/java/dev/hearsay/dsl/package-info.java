/**
 * Asking: a fluent grammar over {@link dev.hearsay.query}, with {@link dev.hearsay.dsl.Claims} as its only door.
 *
 * <pre>{@code
 * Claims.from(store).by("vali-kaleji").about("russia").not().ofModality(QUESTION).newestFirst().list();
 * }</pre>
 *
 * <p>Words that follow each other must all hold. {@code not()} negates the next word only. {@code or()} begins an
 * alternative and binds weakest: {@code by(a).or().by(b).on(t)} asks for what a says, and for what b says on t. A
 * sentence that stops after either word does not compile. Every step is a new object: a half-built question can be
 * kept, shared between threads and continued in several ways.
 */
@NullMarked
package dev.hearsay.dsl;

import org.jspecify.annotations.NullMarked;
