package dev.hearsay.samples.report;

import dev.hearsay.MisuseException;
import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Optional;

/**
 * Who says what in a store, in words and without layout.
 *
 * @param title what it is about
 * @param lead how much it stands on, in one sentence
 * @param sections its sections, in reading order
 */
public record Report(String title, String lead, List<Section> sections) {

    /** How all of it is to be taken. */
    static final String CAUTION =
            "Each line is somebody's claim as an annotator put it into words, not a finding about the"
                    + " world; relations and stances are the annotator's coding of what a voice is reported to say.";

    /** What the signs of its evidence mean. */
    static final List<String> LEGEND = List.of(
            "¶28 [7727,7836): paragraph 28, and the UTF-16 offsets of the words in the source's text, the end excluded.",
            "Cue \"argues\": the source's own words for how a voice speaks; in \"...\" or on \"...\": a title.",
            "Inferred: concluded by the annotator, not told by the source.",
            "Channel: how the words of a voice reached the source.",
            "At the end stands the claim's id; “see above”: its evidence was given before.");

    /**
     * A chapter of the report.
     *
     * @param title its heading
     * @param lead what the reader is shown, in one or two sentences
     * @param groups its groups; empty where there is nothing to show, which the lead then says
     */
    record Section(String title, String lead, List<Group> groups) {}

    /**
     * What belongs to one speaker or one matter.
     *
     * @param title its heading; empty where the section has but one group
     * @param lead what is to be known beforehand; may be empty
     * @param blocks tables and statements
     */
    record Group(String title, String lead, List<Block> blocks) {}

    /** A part of a group. */
    sealed interface Block {}

    /**
     * Facts about the record itself, such as how many claims a voice puts forward.
     *
     * @param columns the headings
     * @param rows as many cells each as there are headings
     */
    record Table(List<String> columns, List<List<String>> rows) implements Block {}

    /**
     * What is claimed.
     *
     * @param title its heading; may be empty
     * @param entries at least one
     */
    record Statements(String title, List<Entry> entries) implements Block {}

    /**
     * One thing that is claimed.
     *
     * @param mark which way it points
     * @param text the thing itself
     * @param tags how it is put forward, where that holds for all of its claims
     * @param sides the claims, by side
     */
    record Entry(Mark mark, String text, List<String> tags, List<Side> sides) {

        /** A claim that stands for itself. */
        static Entry of(Witness witness) {
            return new Entry(Mark.NONE, witness.sentence(), witness.tags(), List.of(new Side("", List.of(witness))));
        }

        List<Witness> witnesses() {
            return sides.stream().flatMap(side -> side.witnesses().stream()).toList();
        }

        /** The paragraphs in which it is claimed, such as {@code ¶6, 8}; empty if no annotator noted them. */
        String paragraphs() {
            List<String> paragraphs = witnesses().stream()
                    .flatMap(w -> w.paragraph().stream())
                    .distinct()
                    .toList();
            return paragraphs.isEmpty() ? "" : "¶" + String.join(", ", paragraphs);
        }

        /** Whether it is no more than one claim, so that its witness need not repeat it. */
        boolean standsForItself() {
            return witnesses().size() == 1 && text.equals(witnesses().get(0).sentence());
        }
    }

    /**
     * Claims that lead the same way.
     *
     * @param label which way; empty where there is but one
     * @param witnesses the claims, at least one
     */
    record Side(String label, List<Witness> witnesses) {}

    /** Which way a relation or a stance points. */
    enum Mark {
        /** A negative relation, or opposition. */
        NEGATIVE("−", "negative"),
        /** A positive relation, or support. */
        POSITIVE("+", "positive"),
        /** A neutral relation, or a stance on neither side. */
        NEUTRAL("·", "neutral"),
        /** Nothing that could point. */
        NONE("", "");

        private final String glyph;
        private final String inWords;

        Mark(String glyph, String inWords) {
            this.glyph = glyph;
            this.inWords = inWords;
        }

        String glyph() {
            return glyph;
        }

        String inWords() {
            return inWords;
        }
    }

    /** Two speakers to be compared, as the reader named them. */
    public record Pair(String left, String right) {}

    /** The report on a store; compared are the two named persons with most claims. */
    public static Report of(ClaimStore store) {
        return Reporter.report(store, Optional.empty());
    }

    /**
     * The report on a store, with two speakers compared.
     *
     * @throws MisuseException if one of them is not known, {@code HS-0301}, or the name may mean several, {@code HS-0302}
     */
    public static Report of(ClaimStore store, Pair compared) {
        return Reporter.report(store, Optional.of(compared));
    }
}
