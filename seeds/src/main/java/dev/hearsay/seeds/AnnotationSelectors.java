package dev.hearsay.seeds;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the selectors of one target say together: they are alternatives for the same place.
 *
 * @param start where it starts
 * @param end where it ends
 * @param exact the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param spot where the selectors stand
 */
record AnnotationSelectors(
        Optional<Long> start,
        Optional<Long> end,
        Optional<String> exact,
        Optional<String> prefix,
        Optional<String> suffix,
        Spot spot) {

    private static final Set<String> KNOWN = Set.of("type", "start", "end", "exact", "prefix", "suffix");

    private static final String POSITION = "TextPositionSelector";

    private static final String QUOTE = "TextQuoteSelector";

    /** The selectors of a target; those that cannot be followed are counted. */
    static AnnotationSelectors of(Tree target, AnnotationNotices notices, Loading load) {
        List<Tree> all = target.find("selector").map(Tree::each).orElse(List.of());
        AnnotationSelectors said = new AnnotationSelectors(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                target.find("selector").map(Tree::spot).orElse(target.spot()));
        for (Tree selector : all) {
            said = said.with(selector, notices, load);
        }
        return said;
    }

    private AnnotationSelectors with(Tree selector, AnnotationNotices notices, Loading load) {
        String type = selector.isText() ? "elsewhere" : selector.text("type").orElse("of no type");
        boolean isRefined = selector.find("refinedBy").isPresent();
        if (isRefined) {
            notices.part("selector", type + " refined by another", selector.spot());
            return this;
        }
        if (type.equals(POSITION) || type.equals(QUOTE)) {
            notices.strangers("a selector", selector.members(), KNOWN);
        }
        return switch (type) {
            case POSITION ->
                new AnnotationSelectors(
                        number(selector, "start", load), number(selector, "end", load), exact, prefix, suffix, spot);
            case QUOTE ->
                new AnnotationSelectors(
                        start,
                        end,
                        exact(selector, load),
                        selector.text("prefix").filter(words -> !words.isEmpty()),
                        selector.text("suffix").filter(words -> !words.isEmpty()),
                        spot);
            default -> {
                notices.part("selector", type, selector.spot());
                yield this;
            }
        };
    }

    private static Optional<Long> number(Tree selector, String name, Loading load) {
        Optional<Tree> number = selector.find(name);
        if (number.isEmpty() || !number.get().token().isNumeric()) {
            load.problem(
                    AnnotationProblems.form(
                            name,
                            "exactly one whole number",
                            number.map(Tree::found).orElse("none")),
                    number.map(Tree::spot).orElse(selector.spot()));
            return Optional.empty();
        }
        return AnnotationProblems.made(
                load,
                number.get().spot(),
                "a whole number from 0",
                number.get().found(),
                () -> CsvFaults.whole(number.get().text()));
    }

    private static Optional<String> exact(Tree selector, Loading load) {
        Optional<String> exact = selector.text("exact").filter(words -> !words.isEmpty());
        if (exact.isEmpty()) {
            load.problem(
                    AnnotationProblems.form(
                            "exact",
                            "exactly one text",
                            selector.find("exact").map(Tree::found).orElse("none")),
                    selector.find("exact").map(Tree::spot).orElse(selector.spot()));
        }
        return exact;
    }

    /** The stretch that positions, and perhaps words, tell. */
    ToldSegment told() {
        return new ToldSegment(start.orElseThrow(), end.orElseThrow(), exact, prefix, suffix, Optional.empty());
    }
}
