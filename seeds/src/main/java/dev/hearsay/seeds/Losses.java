package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a format cannot express, as warnings that count and name it. */
final class Losses {

    /** How many places of each are named; the others are counted. */
    private static final int NAMED = 3;

    private Losses() {}

    /** The warning that a format lacks something, for what was found, and what becomes of it. */
    static Problem loss(String code, String lack, String found, String instead) {
        Problem loss = Problem.error(code, lack, instead).asWarning();
        return loss.expecting("nothing that the format lacks", found);
    }

    /** How many there are, and the first of them. */
    static String counted(List<String> ids) {
        String others = ids.size() > NAMED ? ", and " + (ids.size() - NAMED) + " more" : "";
        return ids.size() + ": " + String.join(", ", ids.subList(0, Math.min(NAMED, ids.size()))) + others;
    }

    /** How many records there are beside claims, of each type; nothing if there are none. */
    static Optional<String> otherRecords(Corpus corpus) {
        List<String> counts = new ArrayList<>();
        CorpusFormat.Vocabulary vocabulary = CorpusFormat.vocabulary(corpus);
        for (Section<?> section : Section.ALL) {
            int count = section.written(corpus, vocabulary).size();
            if (count > 0 && !section.name().equals("claims")) {
                counts.add(count + " " + (count == 1 ? section.single() : section.name()));
            }
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", counts));
    }
}
