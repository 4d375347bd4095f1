package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims of one answer that lead the same way on one issue, by what they say of it. */
record Stand(Answer whole, List<Part> parts) {

    /** The claims that say one thing, and its phrase, such as {@code denied}. */
    record Part(String phrase, Condition which, Answer claims) {}

    Stand {
        parts = parts.stream().filter(part -> part.claims.exists()).collect(ImmutableList.toImmutableList());
    }

    static Stand none(Answer whole) {
        return new Stand(whole, List.of());
    }

    static Stand of(Answer whole, Condition which, String phrase) {
        return new Stand(whole, List.of(new Part(phrase, which, whole.where(which))));
    }

    Stand and(Stand other) {
        return new Stand(
                whole, Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** This, if the other side takes a stand. */
    Stand facing(Stand other) {
        return other.isTaken() ? this : none(whole);
    }

    boolean isTaken() {
        return !parts.isEmpty();
    }

    /** The claims, in the order of the whole. */
    Answer claims() {
        return parts.size() == 1
                ? parts.get(0).claims
                : whole.where(new Condition.Any(parts.stream().map(Part::which).toList()));
    }

    /** For example {@code affirmed by Vali Kaleji and denied by Sergei Lavrov}. */
    @Override
    public String toString() {
        return parts.stream().map(part -> Wording.by(part.phrase, part.claims)).collect(Collectors.joining(" and "));
    }
}
