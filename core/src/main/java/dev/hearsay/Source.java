package dev.hearsay;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document in which claims are made.
 *
 * <p>Its text is optional, since texts are often licensed apart from their annotation; the digest lets a user who has
 * the text verify that it is the one annotated. A source that republishes another is counted as that other where
 * reports are counted.
 *
 * @param id the stable key
 * @param title the title people read
 * @param publisher who published it, by name
 * @param authors who wrote it, by name, in the order of the byline
 * @param date when it was published
 * @param language its BCP 47 language tag, such as {@code en}
 * @param url where it was found; kept as opaque text, never opened
 * @param digest the SHA-256 of its text in UTF-8, in 64 lower-case hexadecimal digits
 * @param text the text itself
 * @param republishes the source of which this is a reprint
 * @param notes free key-value notes, by key
 */
public record Source(
        Id id,
        String title,
        Optional<String> publisher,
        List<String> authors,
        Optional<Period> date,
        Optional<String> language,
        Optional<String> url,
        Optional<String> digest,
        Optional<String> text,
        Optional<Id> republishes,
        Map<String, String> notes) {

    /**
     * The stable key of a source within one corpus, for example {@code the-cradle-2023-07}.
     *
     * @param value the key
     */
    public record Id(String value) implements Comparable<Id> {

        /** Checks the key: {@code HS-0101} to {@code HS-0103}. */
        public Id {
            Texts.id(value, "The id of a source");
        }

        /** By code point. */
        @Override
        public int compareTo(Id other) {
            return CodePoints.ORDER.compare(value, other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks the texts, the digest's form, {@code HS-0130}, that the text has it, {@code HS-0131}, and the reprint, {@code HS-0111}. */
    public Source {
        Texts.readable(title, "The title of source", id);
        Texts.readable(publisher, "The publisher of source", id);
        Texts.readable(language, "The language of source", id);
        Texts.readable(url, "The URL of source", id);
        authors.forEach(author -> Texts.readable(author, "An author of source", id));
        authors = ImmutableList.copyOf(authors);
        notes = Texts.notes(notes);
        checkDigest(id, digest, text);
        if (republishes.equals(Optional.of(id))) {
            throw new MisuseException(
                    "HS-0111", "Source '" + id + "' republishes itself.", "Name the original, or nothing.");
        }
    }

    private static void checkDigest(Id id, Optional<String> digest, Optional<String> text) {
        if (digest.isPresent() && !Texts.isSha256(digest.get())) {
            throw new MisuseException(
                    "HS-0130",
                    "The digest of source '" + id + "' is not a SHA-256.",
                    "Give 64 hexadecimal digits in lower case.");
        }
        text.ifPresent(t -> Texts.storable(t, "The text of source '" + id + "'"));
        if (text.isPresent() && !digest.equals(text.map(Source::digest))) {
            throw new MisuseException(
                    "HS-0131",
                    "The text of source '" + id + "' does not have the digest given for it.",
                    "Use the text that was annotated, or withText to take a new digest.");
        }
    }

    /** A source known by its title only. */
    public static Source of(String id, String title) {
        return new Source(
                new Id(id),
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
    public static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** The same source by a publisher. */
    public Source publishedBy(String publisher) {
        return new Source(
                id, title, Optional.of(publisher), authors, date, language, url, digest, text, republishes, notes);
    }

    /** The same source by these authors. */
    public Source by(String... authors) {
        return new Source(
                id, title, publisher, List.of(authors), date, language, url, digest, text, republishes, notes);
    }

    /** The same source, published then. */
    public Source on(Period date) {
        return new Source(
                id, title, publisher, authors, Optional.of(date), language, url, digest, text, republishes, notes);
    }

    /** The same source in a language, by its BCP 47 tag. */
    public Source inLanguage(String language) {
        return new Source(
                id, title, publisher, authors, date, Optional.of(language), url, digest, text, republishes, notes);
    }

    /** The same source, found there. */
    public Source at(String url) {
        return new Source(
                id, title, publisher, authors, date, language, Optional.of(url), digest, text, republishes, notes);
    }

    /** The same source with its text, and the digest of it. */
    public Source withText(String text) {
        return new Source(
                id,
                title,
                publisher,
                authors,
                date,
                language,
                url,
                Optional.of(digest(text)),
                Optional.of(text),
                republishes,
                notes);
    }

    /** The same source with the digest of its text, the text itself left out. */
    public Source withDigest(String digest) {
        return new Source(
                id,
                title,
                publisher,
                authors,
                date,
                language,
                url,
                Optional.of(digest),
                Optional.empty(),
                republishes,
                notes);
    }

    /** The same source as a reprint of another. */
    public Source republishing(String original) {
        return new Source(
                id, title, publisher, authors, date, language, url, digest, text, Optional.of(new Id(original)), notes);
    }

    /** The same source with these notes in place of its own. */
    public Source withNotes(Map<String, String> notes) {
        return new Source(id, title, publisher, authors, date, language, url, digest, text, republishes, notes);
    }
}
