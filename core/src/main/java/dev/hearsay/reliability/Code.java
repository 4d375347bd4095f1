package dev.hearsay.reliability;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import java.util.List;
import java.util.Optional;

/** What one annotator has coded at one place. Made by {@link ReliabilityData}. */
public final class Code {

    private final Answer answer;
    private final String annotator;
    private final List<String> values;
    private final List<Claim.Id> claims;

    Code(Answer answer, String annotator, List<String> values, List<Claim.Id> claims) {
        this.answer = answer;
        this.annotator = annotator;
        this.values = List.copyOf(values);
        this.claims = List.copyOf(claims);
    }

    /** Who has coded. */
    public String annotator() {
        return annotator;
    }

    /** The code; empty if the annotator's claims there have different ones, so that it is undecided. */
    public Optional<String> value() {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** The different codes of the annotator's claims there, by code point; at least one. */
    public List<String> values() {
        return values;
    }

    /** The claims that have them, in the order of the answer; at least one. */
    public Answer claims() {
        return answer.only(claims);
    }

    /** For example {@code anna OPPOSE}, or undecided {@code anna OPPOSE/NEUTRAL}. */
    @Override
    public String toString() {
        return annotator + " " + String.join("/", values);
    }
}
