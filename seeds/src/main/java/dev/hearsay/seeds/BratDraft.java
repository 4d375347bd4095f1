package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.seeds.Standoff.Event;
import dev.hearsay.seeds.Standoff.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * What one claim, or one for each of several speakers, is made of: the attributions, from the outermost inwards; the
 * annotations whose attributes and notes are of the claim, and those of them that are events; the words by which it is made,
 * and those places of them that are places in the text.
 */
final class BratDraft {
    final List<Event> chain;
    final List<String> tellers;
    final List<Event> events;
    final List<Stretch> stretches;
    final List<Anchor> words;
    final List<Assertion> assertions = new ArrayList<>();
    final List<Claim.Id> ids = new ArrayList<>();
    private boolean whole = true;

    BratDraft(
            List<Event> chain, List<String> tellers, List<Event> events, List<Stretch> stretches, List<Anchor> words) {
        this.chain = chain;
        this.tellers = tellers;
        this.events = events;
        this.stretches = stretches;
        this.words = words;
    }

    /** Notes that something which belongs to it could not be read. */
    void spoil() {
        whole = false;
    }

    boolean isWhole() {
        return whole;
    }

    boolean covers(Anchor other) {
        return words.stream().anyMatch(a -> a.start() <= other.start() && other.end() <= a.end());
    }

    int length() {
        return words.stream().mapToInt(a -> a.end() - a.start()).sum();
    }
}
