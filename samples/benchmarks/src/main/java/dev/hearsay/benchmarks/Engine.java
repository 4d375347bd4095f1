package dev.hearsay.benchmarks;

import java.util.Map;
import java.util.Optional;

/**
 * One storage technology under test. To add a peer, write one class {@code dev.hearsay.benchmarks.engines.<Name>} with a
 * public constructor without arguments; it is found by that name. Every question reports to the {@link Tally} as its comment
 * says, and the sums of all engines are compared.
 */
public interface Engine {

    /** Loads all claims and builds all indexes. Must not keep the feed. */
    void load(Feed feed) throws Exception;

    /** Q1: add(claim) for all claims of a speaker. */
    void bySpeaker(int speaker, Tally out) throws Exception;

    /** Q2: add(claim) for the claims of a speaker about an actor on a topic. */
    void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) throws Exception;

    /** Q3: add(claim) for the claims that affirm a relation. */
    void asserting(int subject, int kind, int object, Tally out) throws Exception;

    /** Q4: next(claim) for the 20 latest claims about an actor within two days (inclusive) in a modality; ties by lower number. */
    void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) throws Exception;

    /** Q5: next(speaker), next(claims) for the 10 speakers with most claims about an actor; ties by lower speaker. */
    void topSpeakersAbout(int actor, Tally out) throws Exception;

    /** Q6: add(triple) for relations that, within a topic, one speaker affirms and another speaker denies. */
    void contestedIn(int topic, Tally out) throws Exception;

    /** Q7: add(actor) for other actors reached in one or two affirmed relations of a negative kind. */
    void reachableOverNegative(int actor, Tally out) throws Exception;

    /** Q8: cell(modality, stance, claims) over the whole corpus. */
    void crossTab(Tally out) throws Exception;

    /**
     * Q9: pair(org1, org2, topics) for organisations that share at least one position. The position of an organisation on a
     * topic is the sign of the sum of stances of its speakers' claims; zero is no position.
     */
    void congruence(Tally out) throws Exception;

    /** Q10: add(claim) for claims whose text contains both words. */
    void containing(String word1, String word2, Tally out) throws Exception;

    /**
     * Whether answers are to be told in the workload's numbers, so that they can be compared, or, while time is taken, in
     * whatever numbers the engine itself has for claims. Engines that keep the workload's numbers have nothing to do.
     */
    default void comparable(boolean comparable) {}

    /** The object from which all that the engine holds can be reached; empty where part of it lies elsewhere. */
    default Optional<Object> root() {
        return Optional.empty();
    }

    /** The engine's own account of its memory, in bytes by part; empty where it keeps none. */
    default Map<String, Long> footprint() {
        return Map.of();
    }
}
