package dev.hearsay;

import dev.hearsay.Reanchored.Passage;
import dev.hearsay.Reanchored.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The search for a quote in a text. */
final class QuoteSearch {

    private static final int LISTED = 8;

    /** Words of which less is recognised elsewhere are not worth showing. */
    private static final Tolerance HALF = Tolerance.STANDARD.withMinimum(0.5);

    private final SourceText text;
    private final Quote quote;
    private final List<Integer> starts = new ArrayList<>();

    QuoteSearch(SourceText text, Quote quote) {
        this.text = text;
        this.quote = quote;
    }

    Quote.Finding finding() {
        ExactSearch.words(text.text(), quote.words(), starts::add);
        List<Integer> meant = starts.stream().filter(this::isMeant).toList();
        if (meant.isEmpty()) {
            return missing();
        }
        int wanted = quote.occurrence().orElse(1);
        if (wanted > meant.size()) {
            return tooFew(meant);
        }
        boolean open = quote.occurrence().isEmpty() && meant.size() > 1;
        return open ? ambiguous(meant) : found(meant.get(wanted - 1));
    }

    private boolean isMeant(int start) {
        return quote.after().stream().allMatch(words -> isAfter(words.stripTrailing(), start))
                && quote.before().stream()
                        .allMatch(words -> isBefore(
                                words.stripLeading(), start + quote.words().length()));
    }

    private boolean isAfter(String words, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return text.text().startsWith(words, end - words.length());
    }

    private boolean isBefore(String words, int end) {
        int start = end;
        while (start < text.length() && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        return text.text().startsWith(words, start);
    }

    private Quote.Finding found(int start) {
        return new Quote.Found(text.segment(start, (long) start + quote.words().length(), OffsetUnit.UTF16));
    }

    private Quote.Finding ambiguous(List<Integer> meant) {
        return new Quote.Ambiguous(
                quote + " stands in the text " + meant.size() + " times, first at " + text.where(meant.get(0))
                        + " and at " + text.where(meant.get(1)) + ".",
                "Say which one by after(...), before(...) or occurrence(n).",
                meant.size(),
                meant.stream().limit(LISTED).map(this::passage).toList());
    }

    private Quote.Finding tooFew(List<Integer> meant) {
        int last = meant.get(meant.size() - 1);
        return new Quote.NotFound(
                quote + " is not in the text; the last occurrence is number " + meant.size() + ", at "
                        + text.where(last) + ".",
                "Give an occurrence from 1 to " + meant.size() + ".",
                Optional.of(passage(last)));
    }

    private Quote.Finding missing() {
        if (!starts.isEmpty()) {
            return new Quote.NotFound(
                    quote + " is not in the text; its words stand at " + text.where(starts.get(0))
                            + ", but not between these neighbours.",
                    "Correct or leave out after(...) and before(...).",
                    Optional.of(passage(starts.get(0))));
        }
        Optional<Passage> closest = Reanchoring.closest(text, quote.words(), HALF);
        String seen = closest.map(p -> " Closest is " + Excerpt.of(p.words()) + " at " + text.where(p.start()) + ", "
                        + Excerpt.percent(p.score()) + " alike.")
                .orElse("");
        return new Quote.NotFound(
                quote + " is not in the text." + seen,
                "Copy the words from the text, with its quotation marks, dashes and line breaks.",
                closest);
    }

    private Passage passage(int start) {
        int end = start + quote.words().length();
        return new Passage(start, end, text.words(start, end), 1, OptionalDouble.empty());
    }
}
