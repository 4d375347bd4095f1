package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Reference;
import java.util.function.Consumer;

/**
 * A record that was read whole, and where it stands.
 *
 * @param record the record
 * @param into adds it to a corpus in the making
 * @param name its name within its corpus
 * @param key the pointer to its id within itself; empty where only all its values together name it
 * @param layout where its values stand
 */
record Found(Object record, Consumer<Corpus.Builder> into, Reference name, String key, Layout layout) {}
