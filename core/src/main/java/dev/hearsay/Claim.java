package dev.hearsay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One proposition that somebody puts forward: the only fact this library keeps.
 *
 * @param id the stable key
 * @param source the document in which it is made
 * @param anchors the places where it is made, in text order; empty where the place is not known
 * @param attribution how it reached us, and who speaks
 * @param gist the proposition in the annotator's words
 * @param modality what the speaker does with it
 * @param certainty how surely the speaker puts it
 * @param condition on what it depends, in the annotator's words; empty where it is unconditional
 * @param addressees to whom a threat, warning, demand or commitment is directed, by id
 * @param about the actors that are its subject matter, by id
 * @param assertions the relations it affirms or denies, in their order
 * @param positions the topics it is on, each with the stance it takes, by topic
 * @param said when it was said; empty where unknown
 * @param aboutTime the time it speaks of; empty where it names none
 * @param recorded when it entered the record; a claim without it has always been known
 * @param annotator who read it out of the source
 * @param notes free key-value notes, by key
 */
public record Claim(
        Id id,
        Source.Id source,
        List<Anchor> anchors,
        Attribution attribution,
        String gist,
        Modality modality,
        Certainty certainty,
        Optional<String> condition,
        List<Actor.Id> addressees,
        List<Actor.Id> about,
        List<Assertion> assertions,
        List<Position> positions,
        Optional<Period> said,
        Optional<Period> aboutTime,
        Optional<Instant> recorded,
        Optional<String> annotator,
        Map<String, String> notes) {

    /**
     * The stable key of a claim within one corpus.
     *
     * @param value the key
     */
    public record Id(String value) implements Comparable<Id> {

        /** Checks the key: {@code HS-0101} to {@code HS-0103}. */
        public Id {
            Texts.id(value, "The id of a claim");
        }

        /** By code point. */
        @Override
        public int compareTo(Id other) {
            return CodePoints.ORDER.compare(value, other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Puts every collection into its canonical order, and checks that the claim takes one stance on a topic,
     * {@code HS-0140}, and does not both affirm and deny a relation, {@code HS-0141}.
     */
    public Claim {
        Texts.readable(gist, "The gist of claim", id);
        Texts.readable(condition, "The condition of claim", id);
        Texts.readable(annotator, "The annotator of claim", id);
        anchors = Texts.canonical(anchors);
        addressees = Texts.canonical(addressees);
        about = Texts.canonical(about);
        assertions = Texts.canonical(assertions);
        positions = Texts.canonical(positions);
        notes = Texts.notes(notes);
        checkPositions(id, positions);
        checkAssertions(id, assertions);
    }

    private static void checkPositions(Id id, List<Position> positions) {
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i).topic().equals(positions.get(i - 1).topic())) {
                throw new MisuseException(
                        "HS-0140",
                        "Claim '" + id + "' takes two stances on topic '"
                                + positions.get(i).topic() + "'.",
                        "Split it into two claims.");
            }
        }
    }

    private static void checkAssertions(Id id, List<Assertion> assertions) {
        for (int i = 1; i < assertions.size(); i++) {
            if (assertions.get(i).relation().equals(assertions.get(i - 1).relation())) {
                throw new MisuseException(
                        "HS-0141",
                        "Claim '" + id + "' both affirms and denies '"
                                + assertions.get(i).relation() + "'.",
                        "Split it into two claims.");
            }
        }
    }

    /**
     * Begins a claim: an assertion of unsaid certainty about nobody, until told otherwise.
     *
     * @param id its key
     * @param source the document's key
     * @param attribution how it reached us
     * @param gist the proposition in the annotator's words
     */
    public static ClaimBuilder of(String id, String source, Attribution attribution, String gist) {
        return new ClaimBuilder(new Id(id), new Source.Id(source), attribution, gist);
    }

    /** Who puts it forward: the innermost voice of its attribution. */
    public Speaker speaker() {
        return attribution.speaker();
    }

    /** The first place in the text where it is made; empty where no place is known. */
    public Optional<Anchor> firstAnchor() {
        return anchors.stream().findFirst();
    }
}
