package dev.hearsay.seeds;

import java.util.Map;
import java.util.Set;

/** What a file of annotations has and a corpus has no place for, counted by name. */
final class AnnotationNotices {

    private final Unmapped parts =
            new Unmapped("HS-2352", "It is left out; keep the file beside the corpus if it is needed.");
    private final Unmapped annotations =
            new Unmapped("HS-2353", "A claim needs a text that says it, and one source in which it is made.");
    private final Unmapped places = new Unmapped(
            "HS-2354", "Give the texts of the sources by beside(corpus); UTF-16 positions need only the quote.");
    private final Unmapped elsewhere = new Unmapped("HS-2356", "Nothing is fetched; load that file too.");

    /** A part of an annotation that is left out. */
    void part(String what, String name, Spot spot) {
        parts.count(what, name, spot);
    }

    /** The fields of an object that are none of the known ones. */
    void strangers(String of, Map<String, Tree> members, Set<String> known) {
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                part(of.isEmpty() ? "field" : "field of " + of, name, value.spot());
            }
        });
    }

    /** An annotation that makes no claim. */
    void annotation(String why, Spot spot) {
        annotations.count("annotation", why, spot);
    }

    /** A place that cannot be found without the source's text. */
    void place(String by, Spot spot) {
        places.count("place in a source without its text, by", by, spot);
    }

    /** A page that stands in another file. */
    void elsewhere(String name, Spot spot) {
        elsewhere.count("page elsewhere, under", name, spot);
    }

    /** A context that is not known here. */
    void context(String name, Spot spot) {
        parts.count("context", name, spot);
    }

    void tell(Loading load) {
        parts.tell(load);
        annotations.tell(load);
        places.tell(load);
        elsewhere.tell(load);
    }
}
