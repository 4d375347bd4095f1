package dev.hearsay.reliability;

import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What annotators have coded at one place, as it is gathered. */
final class Gathering {

    private final NavigableMap<String, Coded> codes = new TreeMap<>(CodePoints.ORDER);

    /** The codes of one annotator, and the claims that have them. */
    private record Coded(NavigableSet<String> values, List<Claim.Id> claims) {

        Coded() {
            this(new TreeSet<>(CodePoints.ORDER), new ArrayList<>());
        }
    }

    void add(String annotator, String code, Claim.Id claim) {
        Coded coded = codes.computeIfAbsent(annotator, by -> new Coded());
        coded.values.add(code);
        coded.claims.add(claim);
    }

    List<Code> codes(Answer answer) {
        List<Code> all = new ArrayList<>();
        codes.forEach(
                (annotator, coded) -> all.add(new Code(answer, annotator, List.copyOf(coded.values), coded.claims)));
        return all;
    }
}
