package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An actor that stands between camps, and how often in which role. Made by {@link Brokers}. */
public final class Broker {

    private final Brokers brokers;
    private final int place;
    private final Map<Brokerage, Long> counts;

    Broker(Brokers brokers, int place, Map<Brokerage, Long> counts) {
        this.brokers = brokers;
        this.place = place;
        this.counts = Collections.unmodifiableMap(counts);
    }

    /** Who it is. */
    public Actor.Id actor() {
        return brokers.actor(place);
    }

    /** How many pairs it stands between in each role, those within one camp included. */
    public Map<Brokerage, Long> counts() {
        return counts;
    }

    /** How many pairs it stands between so that camps are joined: in all roles but that of a coordinator. */
    public long count() {
        return counts.entrySet().stream()
                .filter(role -> role.getKey().joinsCamps())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * The ways through it in a role, by their ends; each has the claims behind its two ties.
     *
     * @throws MisuseException {@code HS-0351} if they are more than {@value Limits#MOST_LISTED}
     */
    public List<TwoStep> paths(Brokerage role) {
        return brokers.paths(place, role, counts.getOrDefault(role, 0L));
    }

    /** For example {@code armenia: 2 ITINERANT, 5 GATEKEEPER}. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .filter(role -> role.getValue() > 0)
                .map(role -> role.getValue() + " " + role.getKey())
                .collect(Collectors.joining(", ", actor() + ": ", ""));
    }
}
