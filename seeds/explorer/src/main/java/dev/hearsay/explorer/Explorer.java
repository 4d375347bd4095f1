package dev.hearsay.explorer;

import dev.hearsay.ClaimLink;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SafeFile;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page in which people look through claims: a signed graph of actors, any speaker's perspective and the difference of two, a
 * timeline, stances by topic and speaker, what is contested, and behind everything its claims with their chains and places.
 *
 * <pre>{@code
 * Explorer.of(store).write(Path.of("explorer.html"));
 * Explorer.of(store.select(query)).titled("July 2023").withText("wire-7", text).write(file);
 * }</pre>
 *
 * <p>The page is one HTML file that works without a network. Where a source's text is at hand, a claim's passage is shown in it;
 * texts that the sources carry are taken, and more can be given. The same question, claims, title and texts give the same bytes.
 *
 * <p>Immutable; each change makes a new one.
 */
public final class Explorer {

    /** The most claims a page holds; more are more than a browser opens at ease. */
    public static final int MOST_CLAIMS = 20_000;

    /** The most UTF-16 units that all texts of a page have together. */
    public static final int MOST_TEXT = 16_000_000;

    private static final String TITLE = "Who claims what";

    private final Answer answer;
    private final Optional<Query> question;
    private final List<ClaimLink> links;
    private final String title;
    private final Passages passages;

    private Explorer(Answer answer, Optional<Query> question, List<ClaimLink> links, String title, Passages passages) {
        this.answer = answer;
        this.question = question;
        this.links = links;
        this.title = title;
        this.passages = passages;
    }

    /**
     * The page of all claims of a store, with the links between them.
     *
     * @throws MisuseException {@code HS-0370} if there are more than {@link #MOST_CLAIMS}; ask for fewer and use {@link
     *     #of(Answer)}; {@code HS-0373} if their sources carry more than {@link #MOST_TEXT}
     */
    public static Explorer of(ClaimStore store) {
        return of(store.select(Query.of(Condition.everyClaim())), Optional.empty(), store.links());
    }

    /**
     * The page of the claims of an answer, in its order. Under its title stands the question, in words.
     *
     * @throws MisuseException as {@link #of(ClaimStore)}
     */
    public static Explorer of(Answer answer) {
        return of(answer, Optional.of(answer.query()), List.of());
    }

    private static Explorer of(Answer answer, Optional<Query> question, List<ClaimLink> links) {
        if (answer.count() > MOST_CLAIMS) {
            throw new MisuseException(
                    "HS-0370",
                    "A page of " + answer.count() + " claims is more than a browser opens at ease: at most "
                            + MOST_CLAIMS + ".",
                    "Ask for fewer, by topic, source or time, and use Explorer.of(answer).");
        }
        return new Explorer(answer, question, links, TITLE, Passages.carriedBy(answer));
    }

    /**
     * The same page under a title.
     *
     * @throws MisuseException {@code HS-0371} if the title is blank
     */
    public Explorer titled(String title) {
        if (title.isBlank()) {
            throw new MisuseException("HS-0371", "The title of a page is blank.", "Give it a word or two.");
        }
        return new Explorer(answer, question, links, title, passages);
    }

    /**
     * The same page with the text of a source, in which the passages of its claims are shown.
     *
     * @param source the id or the title of the source
     * @param text the text that was annotated
     * @throws MisuseException {@code HS-0301} or {@code HS-0302} if the name does not mean one source; {@code HS-0372} if the
     *     source has another digest; {@code HS-0373} if all texts together are longer than {@link #MOST_TEXT}
     */
    public Explorer withText(String source, String text) {
        return withTexts(Map.of(source, text));
    }

    /**
     * The same page with the texts of several sources.
     *
     * @param texts texts by the id or the title of their source
     * @throws MisuseException as {@link #withText}
     */
    public Explorer withTexts(Map<String, String> texts) {
        return new Explorer(answer, question, links, title, passages.with(texts, answer.directory()));
    }

    /** The same page without any text, not even those that the sources carry: places are told by their offsets only. */
    public Explorer withoutTexts() {
        return new Explorer(answer, question, links, title, Passages.NONE);
    }

    /** The page as HTML. */
    public String html() {
        return Page.of(new DataBlock(title, question, answer, links, passages).json());
    }

    /**
     * Puts the page into a file, whole or not at all: see {@link SafeFile#write}. Returns the file.
     *
     * @throws SeedException {@code HS-2902} if the file cannot be written
     * @throws MisuseException {@code HS-2802} if it is not on the default file system
     */
    public Path write(Path file) {
        byte[] page = html().getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, out -> write(page, out));
        return file;
    }

    private static void write(byte[] page, OutputStream out) {
        try {
            out.write(page);
        } catch (IOException e) {
            throw new SeedException(
                    "HS-2903",
                    "The page cannot be written: " + e.getMessage() + ".",
                    "Check where the stream leads.",
                    e);
        }
    }
}
