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
        Passages passages = NONE;
        for (Source.Id id : answer.groupBy(Field.SOURCE).keys()) {
            Optional<String> text = directory.source(id).flatMap(Source::text);
            passages = text.isPresent() ? passages.with(id, SourceText.of(text.get())) : passages;
        }
        return passages;
    }

    Passages with(Source source, String text) {
        SourceText given = SourceText.of(text);
        if (source.digest().filter(digest -> !digest.equals(given.digest())).isPresent()) {
            throw new MisuseException(
                    "HS-0372",
                    "The text given for source '" + source.id() + "' is not the one that was annotated: its digest is "
                            + given.digest() + ".",
                    "Give the text with the source's digest, or find its anchors again by SourceText.reanchor.");
        }
        return with(source.id(), given);
    }

    private Passages with(Source.Id source, SourceText text) {
        Map<Source.Id, SourceText> more = new TreeMap<>(texts);
        more.put(source, text);
        long length = more.values().stream().mapToLong(SourceText::length).sum();
        if (length > Explorer.MOST_TEXT) {
            throw new MisuseException(
                    "HS-0373",
                    "The texts have " + length + " UTF-16 units together, more than a page holds: at most "
                            + Explorer.MOST_TEXT + ".",
                    "Give fewer texts, or narrow the answer to fewer sources.");
        }
        return new Passages(more);
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
