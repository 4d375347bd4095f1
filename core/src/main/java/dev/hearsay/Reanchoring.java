package dev.hearsay;

import dev.hearsay.Anchor.Segment;
import dev.hearsay.Reanchored.Outcome;
import dev.hearsay.Reanchored.Part;
import dev.hearsay.Reanchored.Passage;
import dev.hearsay.Reanchored.Tolerance;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;

/** The search for one segment of an anchor in a text; {@link Reanchored} states its rules. */
final class Reanchoring {

    /** From this length on, words are taken to stand for themselves. */
    private static final int TELLING = 32;

    private static final int LONGEST = 16_384;
    private static final int LISTED = 8;

    private final SourceText text;
    private final Segment segment;
    private final Tolerance tolerance;
    private final Surroundings surroundings;
    private final TreeSet<Candidate> ranked;
    private boolean searchedAll = true;

    private Reanchoring(SourceText text, Segment segment, Tolerance tolerance) {
        this.text = text;
        this.segment = segment;
        this.tolerance = tolerance;
        this.surroundings = Surroundings.of(segment);
        this.ranked = new TreeSet<>(Comparator.comparingDouble(Candidate::standing)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.start() - segment.start()))
                .thenComparingInt(Candidate::start)
                .thenComparingInt(Candidate::end));
    }

    static Part search(SourceText text, Segment segment, Tolerance tolerance) {
        return new Reanchoring(text, segment, tolerance).part();
    }

    /** The passage most like some words, the first of equals; a hint, so an effort too small to tell is no matter. */
    static Optional<Passage> closest(SourceText text, String words, Tolerance tolerance) {
        Reanchoring search = new Reanchoring(text, Segment.ofWords(0, words), tolerance);
        search.rankLike(words);
        return search.ranked.stream().findFirst().map(search::passage);
    }

    private Part part() {
        Optional<String> words = segment.exact().or(this::wordsByDigest);
        if (words.isEmpty()) {
            return part(Outcome.LOST, "No passage of " + segment.length() + " UTF-16 units has the digest." + limits());
        }
        Optional<Part> unchanged = unchanged(words.get());
        return unchanged.orElseGet(() -> mostLike(words.get()));
    }

    /** A digest cannot be searched for its like; but where one passage has it, the words are known from there on. */
    private Optional<String> wordsByDigest() {
        if (text.matches(segment.start(), segment.end(), segment.digest())) {
            return Optional.of(text.words(segment.start(), segment.end()));
        }
        int from = from(segment.length());
        int to = to(segment.length());
        OptionalInt start = ExactSearch.digest(text, from, to, segment.length(), segment.digest());
        searchedAll |= start.isPresent();
        return start.isPresent()
                ? Optional.of(text.words(start.getAsInt(), start.getAsInt() + segment.length()))
                : Optional.empty();
    }

    /** The first rule: all that is remembered stands somewhere to the letter. */
    private Optional<Part> unchanged(String words) {
        String prefix = segment.prefix().orElse("");
        String remembered = prefix + words + segment.suffix().orElse("");
        if (text.text().startsWith(remembered, segment.start() - prefix.length())) {
            ranked.add(candidate(segment.start(), segment.end(), 0));
            return Optional.of(part(Outcome.EXACT, "The words stand where they stood."));
        }
        int[] count = {0};
        ExactSearch.words(text.text(), remembered, place -> {
            count[0]++;
            int start = place + prefix.length();
            rank(candidate(start, start + words.length(), 0));
        });
        if (count[0] == 0) {
            return Optional.empty();
        }
        return Optional.of(count[0] == 1 ? moved() : several(count[0]));
    }

    /** The second rule: the passage that is most like what is remembered, if it is credible and without a rival. */
    private Part mostLike(String words) {
        ExactSearch.words(text.text(), words, start -> rank(candidate(start, start + words.length(), 0)));
        rankLike(words);
        if (ranked.isEmpty()) {
            String share = Excerpt.percent(tolerance.minimum());
            return part(Outcome.LOST, "No passage has " + share + " of the words." + limits());
        }
        Candidate best = ranked.first();
        if (!isCredible(best)) {
            return part(
                    Outcome.LOST,
                    "The best passage, " + shown(best) + ", is not credible: "
                            + (surroundings.isKnown() ? "what stands around it differs." : "the words are too few."));
        }
        long rivals = ranked.stream()
                .filter(c -> best.standing() - c.standing() < tolerance.margin())
                .count();
        if (rivals > 1) {
            return several((int) rivals);
        }
        if (!searchedAll) {
            return part(Outcome.AMBIGUOUS, "The best passage is " + shown(best) + "." + limits());
        }
        return best.edits() == 0 ? moved() : fuzzy(best, words);
    }

    private boolean isCredible(Candidate best) {
        DoubleStream sides = best.sides().stream();
        if (segment.length() < TELLING) {
            return surroundings.isKnown() && sides.allMatch(Surroundings::agrees);
        }
        return best.edits() == 0 || !surroundings.isKnown() || sides.anyMatch(Surroundings::agrees);
    }

    private void rankLike(String words) {
        int limit = tolerance.edits(words.length());
        if (limit == 0) {
            return;
        }
        if (words.length() > LONGEST) {
            searchedAll = false;
            return;
        }
        int blocks = FuzzySearch.blocks(words.length());
        FuzzySearch ahead = FuzzySearch.forwards(words);
        FuzzySearch back = FuzzySearch.backwards(words);
        long[] left = {tolerance.effort()};
        ahead.ends(text.text(), from(blocks), to(blocks), limit, (end, edits) -> {
            left[0] -= 3L * words.length() * blocks;
            searchedAll &= left[0] > 0;
            int start = end - back.closest(text.text(), end).length();
            rankWhole(ahead, start, end, limit);
            return searchedAll;
        });
        List<Candidate> found = List.copyOf(ranked);
        ranked.clear();
        found.forEach(c -> rank(sharpened(c, ahead, back, limit)));
    }

    /** A match that ends within a character or before its accents is widened by the rest of it. */
    private void rankWhole(FuzzySearch words, int start, int end, int limit) {
        int from = start;
        while (isWithinCharacter(from) && start - from <= limit) {
            from--;
        }
        int to = end;
        while (isWithinCharacter(to) && to - end <= limit) {
            to++;
        }
        int[] distances = words.distances(text.text(), from, to - from);
        if (distances[to - from] <= limit) {
            rank(candidate(from, to, distances[to - from]));
        }
    }

    private boolean isWithinCharacter(int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        return switch (Character.getType(text.text().codePointAt(offset))) {
            case Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /**
     * The same match with the edges that need the fewest edits to words and surroundings together: where the last words
     * were replaced, only what follows them tells where the replacement ends.
     */
    private Candidate sharpened(Candidate match, FuzzySearch ahead, FuzzySearch back, int limit) {
        if (match.edits() == 0) {
            return match;
        }
        long reach = match.end() - match.start() + (long) limit;
        int[] byEnd = ahead.distances(text.text(), match.start(), reach);
        int end = sharpest(
                match.end(),
                match.start() + 1,
                Math.min(match.end() + limit, text.length()),
                e -> cost(byEnd[e - match.start()], surroundings.editsAfter(text.text(), e)));
        int[] byStart = back.distances(text.text(), end, reach + limit);
        int start = sharpest(
                match.start(),
                Math.max(0, match.start() - limit),
                Math.min(match.start() + limit, end - 1),
                s -> cost(byStart[end - s], surroundings.editsBefore(text.text(), s)));
        int edits = byStart[end - start];
        return edits <= limit ? candidate(start, end, edits) : match;
    }

    /** Both count alike; of equal sums the one that leaves the surroundings whole is less. */
    private static int cost(int wordEdits, int contextEdits) {
        return Long.SIZE * 2 * (wordEdits + contextEdits) + contextEdits;
    }

    /** The offset in a range, not within a character, of the lowest cost: a given one unless another costs less. */
    private int sharpest(int given, int least, int greatest, IntUnaryOperator costs) {
        int best = given;
        int lowest = costs.applyAsInt(given);
        for (int offset = least; offset <= greatest; offset++) {
            int cost = isWithinCharacter(offset) ? Integer.MAX_VALUE : costs.applyAsInt(offset);
            if (cost < lowest) {
                best = offset;
                lowest = cost;
            }
        }
        return best;
    }

    private void rank(Candidate candidate) {
        List<Candidate> same = ranked.stream().filter(candidate::isSameMatch).toList();
        if (same.stream().anyMatch(c -> ranked.comparator().compare(c, candidate) <= 0)) {
            return;
        }
        same.forEach(ranked::remove);
        ranked.add(candidate);
        if (ranked.size() > LISTED) {
            ranked.pollLast();
        }
    }

    private Candidate candidate(int start, int end, int edits) {
        double score = Tolerance.score(edits, segment.length());
        return new Candidate(start, end, edits, score, surroundings.shares(text.text(), start, end));
    }

    /** Where a search begins that can afford as many places as the effort allows at this price. */
    private int from(long price) {
        int from = (int) Math.max(0, Math.min(segment.start(), text.length()) - tolerance.effort() / price / 2);
        searchedAll &= from == 0;
        return from;
    }

    private int to(long price) {
        int to = (int) Math.min(text.length(), segment.end() + tolerance.effort() / price / 2);
        searchedAll &= to == text.length();
        return to;
    }

    private String limits() {
        return searchedAll ? "" : " The allowed effort did not suffice to search all of the text for them.";
    }

    private Part moved() {
        Candidate best = ranked.first();
        return best.start() == segment.start()
                ? part(Outcome.EXACT, "The words stand where they stood; what stands around them has changed.")
                : part(
                        Outcome.MOVED,
                        "The same words stand " + at(best) + ", moved by " + ((long) best.start() - segment.start())
                                + " UTF-16 units.");
    }

    private Part fuzzy(Candidate best, String words) {
        boolean sameInNormalForm = normal(words).equals(normal(text.words(best.start(), best.end())));
        return part(
                Outcome.FUZZY,
                "Like words stand " + at(best) + ": " + Excerpt.percent(best.score()) + " alike"
                        + (sameInNormalForm ? ", and only line ends or Unicode forms differ." : "."));
    }

    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replace("\r\n", "\n");
    }

    private Part several(int count) {
        List<String> places = ranked.stream().limit(3).map(this::at).toList();
        return part(
                Outcome.AMBIGUOUS,
                count + " places could be meant: " + String.join("; ", places)
                        + (count > places.size() ? "; and others." : "."));
    }

    private Part part(Outcome outcome, String reason) {
        double score = ranked.isEmpty() ? 0 : ranked.first().score();
        return new Part(outcome, score, ranked.stream().map(this::passage).toList(), reason);
    }

    private Passage passage(Candidate candidate) {
        String words = text.words(candidate.start(), candidate.end());
        return new Passage(candidate.start(), candidate.end(), words, candidate.score(), candidate.context());
    }

    private String shown(Candidate candidate) {
        return Excerpt.of(text.words(candidate.start(), candidate.end())) + " " + at(candidate);
    }

    private String at(Candidate candidate) {
        return "at " + text.where(candidate.start());
    }
}
