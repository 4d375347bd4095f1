package dev.hearsay.reliability;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What annotators have coded at the same places, and how far they agree.
 *
 * <p>The units are places. Two anchors are the same place if they are in the same source (a reprint is another one) and their
 * segments have the same positions and the same digests; known words, prefixes and suffixes make no difference. An anchor that
 * overlaps another is another place. A claim with several anchors is coded at each of them.
 *
 * <p>An annotator's code at a place is the one that its claims there have. If they have different ones, the annotator is undecided
 * there, which counts as not coded and is listed by {@link #undecided}. Claims without an annotator, an anchor or a code are left
 * out and given by {@link #uncoded}.
 *
 * <p>Places come by source, then by anchor; annotators and codes by code point. All coefficients are 1 - D<sub>o</sub> /
 * D<sub>e</sub>, of the disagreement observed and that expected by chance, and undefined, never a number, where no place was coded
 * twice or no two codes differ.
 */
public final class ReliabilityData {

    private final Answer answer;
    private final Coding coding;
    private final SortedSet<String> annotators = new TreeSet<>(CodePoints.ORDER);
    private final List<CodedUnit> units;
    private final List<Claim.Id> uncoded = new ArrayList<>();
    private final int alone;

    private ReliabilityData(Answer answer, Coding coding) {
        this.answer = answer;
        this.coding = coding;
        NavigableMap<Place, Gathering> places = new TreeMap<>();
        for (Claim claim : answer) {
            Optional<String> code = coding.code(claim, answer.directory());
            if (claim.annotator().isEmpty() || claim.anchors().isEmpty() || code.isEmpty()) {
                uncoded.add(claim.id());
            } else {
                add(claim, claim.annotator().get(), code.get(), places);
            }
        }
        List<CodedUnit> all = new ArrayList<>();
        places.forEach((place, gathering) -> all.add(new CodedUnit(place, gathering.codes(answer))));
        this.units = all.stream().filter(unit -> unit.codes().size() > 1).toList();
        this.alone = all.size() - units.size();
    }

    private void add(Claim claim, String annotator, String code, NavigableMap<Place, Gathering> places) {
        annotators.add(annotator);
        for (Anchor anchor : claim.anchors()) {
            places.computeIfAbsent(new Place(claim.source(), anchor), place -> new Gathering())
                    .add(annotator, code, claim.id());
        }
    }

    /**
     * What the annotators of an answer's claims have coded.
     *
     * @throws MisuseException {@code HS-0359} if a code has no place in the order of the coding
     */
    public static ReliabilityData of(Answer answer, Coding coding) {
        return new ReliabilityData(answer, coding);
    }

    /** What is coded. */
    public Coding coding() {
        return coding;
    }

    /** Who has coded anything, wherever. */
    public List<String> annotators() {
        return List.copyOf(annotators);
    }

    /** The places that at least two annotators have coded. */
    public List<CodedUnit> units() {
        return units;
    }

    /** How many places only one annotator has coded. */
    public int alone() {
        return alone;
    }

    /** The claims that are left out: without an annotator, an anchor or a code; in the answer's order. */
    public Answer uncoded() {
        return answer.only(uncoded);
    }

    /** The shared places at which two annotators have given different codes. */
    public List<CodedUnit> disagreements() {
        return units.stream().filter(CodedUnit::isDisputed).toList();
    }

    /** The shared places at which an annotator's own claims have different codes. */
    public List<CodedUnit> undecided() {
        return units.stream()
                .filter(unit ->
                        unit.codes().stream().anyMatch(code -> code.value().isEmpty()))
                .toList();
    }

    /**
     * Krippendorff's alpha of all annotators, any of whom may have left out any place (Krippendorff 2011, <em>Computing Krippendorff's
     * Alpha-Reliability</em>). With m<sub>u</sub> codes at place u, n codes at all places with two or more, and n<sub>c</sub> of
     * them c, D<sub>o</sub> is the sum of the squared distances of all ordered pairs of codes at the same place, each divided by
     * m<sub>u</sub> - 1, divided by n; D<sub>e</sub> that of all ordered pairs of codes, divided by n (n - 1).
     *
     * @throws MisuseException {@code HS-0358} if the metric needs an order that the coding has not
     */
    public Coefficient alpha(Metric metric) {
        if (metric == Metric.ORDINAL && coding.order().isEmpty()) {
            throw new MisuseException(
                    "HS-0358",
                    "The codes of " + coding + " have no order.",
                    "Give them one by Coding.inOrder, or use the nominal metric.");
        }
        return Alpha.of(coding.order(), units.stream().map(CodedUnit::values).toList(), metric);
    }

    /**
     * Cohen's kappa of the two annotators there are.
     *
     * @throws MisuseException {@code HS-0357} if there are not exactly two
     */
    public Coefficient kappa() {
        if (annotators.size() != 2) {
            throw new MisuseException(
                    "HS-0357",
                    "Kappa is for two annotators, not for " + annotators + ".",
                    "Name two of them, or use alpha.");
        }
        return kappa(annotators.first(), annotators.last());
    }

    /**
     * Cohen's kappa of two annotators at the places that both have coded (Cohen 1960): D<sub>o</sub> is the share of places at which
     * their codes differ, D<sub>e</sub> the share at which they would if each gave its codes as often, but by chance.
     *
     * @throws MisuseException {@code HS-0357} if one of them has coded nothing, or both are the same
     */
    public Coefficient kappa(String one, String other) {
        if (one.equals(other) || !annotators.contains(one) || !annotators.contains(other)) {
            throw new MisuseException(
                    "HS-0357",
                    "'" + one + "' and '" + other + "' are not two annotators who have coded.",
                    "Name two of " + annotators + ".");
        }
        Kappa kappa = new Kappa();
        for (CodedUnit unit : units) {
            Optional<String> here = unit.codeOf(one).flatMap(Code::value);
            Optional<String> there = unit.codeOf(other).flatMap(Code::value);
            if (here.isPresent() && there.isPresent()) {
                kappa.add(here.get(), there.get());
            }
        }
        return kappa.coefficient();
    }

    /** For example {@code modality: 2 annotators, 11 shared places, 1 place of one alone, 3 claims not coded}. */
    @Override
    public String toString() {
        return coding + ": " + annotators.size() + " annotators, " + units.size() + " shared places, " + alone
                + " places of one alone, " + uncoded.size() + " claims not coded";
    }
}
