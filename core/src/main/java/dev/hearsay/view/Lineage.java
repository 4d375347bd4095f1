package dev.hearsay.view;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Speaker;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who relays whom in an answer: each voice of a chain relays the next, the source's own voice the outermost reported one.
 *
 * <p>Relays come by the relaying actor, then by the relayed one. An actor may relay itself, as when an author quotes an
 * earlier text of her own.
 */
public final class Lineage implements Iterable<Lineage.Relay> {

    /**
     * One actor relays the words of another.
     *
     * @param by who relays
     * @param of who is relayed, from nearer the claim; not always its speaker
     * @param claims the claims in whose chain this happens, at least one
     */
    public record Relay(Actor.Id by, Actor.Id of, Answer claims) {

        /** For example {@code The Cradle relays Vali Kaleji: 17 claims, 1 voice, 1 report}. */
        @Override
        public String toString() {
            return Wording.name(by, claims.directory()) + " relays " + Wording.name(of, claims.directory()) + ": "
                    + claims.counts();
        }
    }

    private record Pair(Actor.Id by, Actor.Id of) {
        static final Comparator<Pair> ORDER = Comparator.comparing(Pair::by).thenComparing(Pair::of);
    }

    private final Answer answer;
    private final List<Relay> relays;

    private Lineage(Answer answer, List<Relay> relays) {
        this.answer = answer;
        this.relays = relays;
    }

    /** Who relays whom in the chains of an answer's claims. */
    public static Lineage of(Answer answer) {
        SortedMap<Pair, Set<Claim.Id>> pairs = new TreeMap<>(Pair.ORDER);
        answer.forEachOrdinal(ordinal -> {
            Claim claim = answer.at(ordinal);
            List<Speaker> chain = claim.attribution().chain();
            for (int i = 1; i < chain.size(); i++) {
                Pair pair = new Pair(chain.get(i - 1).actor(), chain.get(i).actor());
                pairs.computeIfAbsent(pair, p -> new TreeSet<>()).add(claim.id());
            }
        });
        List<Relay> relays = new ArrayList<>();
        pairs.forEach((pair, claims) -> relays.add(new Relay(pair.by, pair.of, answer.only(claims))));
        return new Lineage(answer, ImmutableList.copyOf(relays));
    }

    /** Every relay, by the relaying actor, then by the relayed one; empty if every source speaks for itself. */
    public List<Relay> relays() {
        return relays;
    }

    /** Whom an actor relays, by id. */
    public List<Relay> relayedBy(String name) {
        Actor.Id actor = answer.directory().actorNamed(name);
        return where(relay -> relay.by.equals(actor));
    }

    /** Who relays an actor, by id. */
    public List<Relay> relaysOf(String name) {
        Actor.Id actor = answer.directory().actorNamed(name);
        return where(relay -> relay.of.equals(actor));
    }

    private List<Relay> where(Predicate<Relay> test) {
        return relays.stream().filter(test).toList();
    }

    @Override
    public Iterator<Relay> iterator() {
        return relays.iterator();
    }

    /** One line a relay. */
    @Override
    public String toString() {
        return relays.stream().map(Relay::toString).collect(Collectors.joining("\n"));
    }
}
