package dev.hearsay.explorer;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts in which a page shows the passages of its claims, by source. */
record Passages(Map<Source.Id, SourceText> texts) {

    static final Passages NONE = new Passages(Map.of());

    /** The texts that the sources of an answer carry themselves. */
    static Passages carriedBy(Answer answer) {
        Directory directory = answer.directory();
        Reading reading = new Reading(NONE);
        for (Source.Id id : answer.groupBy(Field.SOURCE).keys()) {
            directory.source(id).flatMap(Source::text).ifPresent(text -> reading.add(id, SourceText.of(text)));
        }
        return reading.passages();
    }

    /** With other texts, by the id or the title of their source. */
    Passages with(Map<String, String> given, Directory directory) {
        Reading reading = new Reading(this);
        given.forEach((name, text) -> {
            Source source = directory.source(directory.sourceNamed(name)).orElseThrow();
            reading.add(source.id(), annotated(source, text));
        });
        return reading.passages();
    }

    private static SourceText annotated(Source source, String text) {
        SourceText given = SourceText.of(text);
        if (source.digest().filter(digest -> !digest.equals(given.digest())).isPresent()) {
            throw new MisuseException(
                    "HS-0372",
                    "The text given for source '" + source.id() + "' is not the one that was annotated: its digest is "
                            + given.digest() + ".",
                    "Give the text with the source's digest, or find its anchors again by SourceText.reanchor.");
        }
        return given;
    }

    /** Takes texts one by one, as long as a page holds them together. */
    private static final class Reading {

        private final Map<Source.Id, SourceText> texts;
        private long length;

        Reading(Passages before) {
            texts = new TreeMap<>(before.texts);
            length = texts.values().stream().mapToLong(SourceText::length).sum();
        }

        void add(Source.Id source, SourceText text) {
            SourceText before = texts.put(source, text);
            length += text.length() - (before == null ? 0 : before.length());
            if (length > Explorer.MOST_TEXT) {
                throw new MisuseException(
                        "HS-0373",
                        "The texts have " + length + " UTF-16 units together, more than a page holds: at most "
                                + Explorer.MOST_TEXT + ".",
                        "Give fewer texts, or narrow the answer to fewer sources.");
            }
        }

        Passages passages() {
            return new Passages(texts);
        }
    }

    Optional<String> of(Source.Id source) {
        return Optional.ofNullable(texts.get(source)).map(SourceText::text);
    }

    /** Whether the words of an anchor are known to stand elsewhere than in its source's text, or nowhere. */
    boolean misses(Claim claim, Anchor anchor) {
        SourceText text = texts.get(claim.source());
        return text != null && !text.holds(anchor);
    }
}
