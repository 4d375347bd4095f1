package dev.hearsay.annotate;

import dev.hearsay.MisuseException;
import dev.hearsay.Source;

/** Where annotating a text begins. */
public final class Annotate {

    /** Stands for an end of a relation that the source leaves open. */
    public static final String SOMEBODY = "?";

    private Annotate() {}

    /**
     * A text of which no more is known than its id, which is its title too.
     *
     * @throws MisuseException if it is no id, {@code HS-0101} to {@code HS-0103}, or no text a file can hold,
     *     {@code HS-0102}
     */
    public static AnnotatedText source(String id, String text) {
        return source(Source.of(id, id).withText(text));
    }

    /**
     * A source with its text and whatever is known of it: title, publisher, date, language ...
     *
     * @throws MisuseException if it comes without its text, {@code HS-0401}
     */
    public static AnnotatedText source(Source source) {
        String text = source.text()
                .orElseThrow(() -> new MisuseException(
                        "HS-0401",
                        "Source '" + source.id() + "' comes without its text.",
                        "Give it by withText(text): places are looked up there."));
        return Annotated.of(source, text);
    }
}
