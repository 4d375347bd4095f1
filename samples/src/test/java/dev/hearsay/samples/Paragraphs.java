package dev.hearsay.samples;

import dev.hearsay.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text, counted from 0 and parted by blank lines.
 *
 * @param starts where each starts
 * @param texts what each says
 */
record Paragraphs(List<Integer> starts, List<String> texts) {

    static Paragraphs of(String text) {
        List<Integer> starts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int blank = text.indexOf("\n\n"); blank >= 0; blank = text.indexOf("\n\n", start)) {
            starts.add(start);
            texts.add(text.substring(start, blank));
            start = blank + 2;
        }
        starts.add(start);
        texts.add(text.substring(start));
        return new Paragraphs(starts, texts);
    }

    /** The paragraph in which an anchor starts. */
    int of(Anchor anchor) {
        int paragraph = 0;
        while (paragraph + 1 < starts.size() && starts.get(paragraph + 1) <= anchor.start()) {
            paragraph++;
        }
        return paragraph;
    }

    /** Headings are short and end without a full stop; so does the page furniture. */
    boolean isHeading(int paragraph) {
        String text = texts.get(paragraph);
        return text.length() < 80 && !text.endsWith(".");
    }
}
