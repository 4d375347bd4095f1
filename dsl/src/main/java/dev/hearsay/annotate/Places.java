package dev.hearsay.annotate;

import dev.hearsay.Anchor;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.Reanchored.Passage;
import dev.hearsay.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The text of a source, in which places are looked up.
 *
 * @param source what problems call the text
 * @param text the text
 */
record Places(String source, SourceText text) {

    Place at(int offset) {
        return text.place(source, offset);
    }

    /** The same problem at the first of these anchors, unless it has a place already. */
    Problem placed(Problem problem, List<Anchor> anchors) {
        return problem.place().isPresent() || anchors.isEmpty()
                ? problem
                : problem.at(at(anchors.get(0).start()), problem.pointer());
    }

    /** The anchor of these quotes, if each is found; every one that is not is a problem. */
    Optional<Anchor> find(List<Quote> quotes, Consumer<Problem> problems) {
        List<Anchor.Segment> found = new ArrayList<>();
        for (Quote quote : quotes) {
            Quote.Finding finding = text.find(quote);
            if (finding instanceof Quote.Found here) {
                found.add(here.segment());
            } else if (finding instanceof Quote.Ambiguous ambiguous) {
                problems.accept(problem(ambiguous));
            } else if (finding instanceof Quote.NotFound missing) {
                problems.accept(problem(missing));
            }
        }
        return found.size() == quotes.size() ? Optional.of(new Anchor(found)) : Optional.empty();
    }

    private Problem problem(Quote.NotFound missing) {
        Problem problem = Problem.error("HS-0212", missing.what(), missing.remedy());
        return missing.closest()
                .map(closest -> problem.at(at(closest.start()), ""))
                .orElse(problem);
    }

    private Problem problem(Quote.Ambiguous ambiguous) {
        List<Passage> passages = ambiguous.places();
        String all = passages.stream()
                .map(passage -> text.where(passage.start()))
                .collect(Collectors.joining("; ", "", ambiguous.count() > passages.size() ? "; and more" : ""));
        return Problem.error("HS-0213", ambiguous.what(), ambiguous.remedy())
                .at(at(passages.get(0).start()), "")
                .relatedTo(at(passages.get(1).start()))
                .expecting("one place", all);
    }
}
