package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.coded.CodedAnswer;
import dev.hearsay.coded.CodedAnswer.StanceSums;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On how many topics actors take the same side.
 *
 * <p>An actor's position on a topic is the sign of the sum of the stances of its claims: +1 for support, -1 for opposition, 0 for
 * neither. Whose a claim is, a field tells: its speaker, the organisations its speaker is affiliated with ... A sum of 0 is no
 * position. Sums of claims, not of voices: who says a thing twice, counts twice.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.of(answer, Field.AFFILIATION);
 * agreement.forEachPair((a, b, topics) -> System.out.println(agreement.actors().get(a) + " and " + agreement.actors().get(b)
 *         + " agree on " + topics));
 * }</pre>
 */
public final class Agreement {

    private final List<Actor.Id> actors;
    private final int width;

    /** For each actor, one bit for each topic it supports, then one for each it opposes. */
    private final long[] positions;

    private Agreement(List<Actor.Id> actors, int words, Collection<long[]> positions) {
        this.actors = actors;
        this.width = 2 * words;
        this.positions = new long[Math.multiplyExact(actors.size(), width)];
        int start = 0;
        for (long[] bits : positions) {
            System.arraycopy(bits, 0, this.positions, start, width);
            start += width;
        }
    }

    /** The agreement of the actors that a field tells of the claims of an answer; one pass over these. */
    public static Agreement of(Answer answer, Field<Actor.Id> whose) {
        CodedAnswer coded = CodedAnswer.of(answer);
        StanceSums sums = coded.stances(whose);
        int words = (sums.topics() + Long.SIZE - 1) / Long.SIZE;
        SortedMap<Actor.Id, long[]> positions = new TreeMap<>();
        int[] byTopic = new int[sums.topics()];
        for (int place = 0; place < sums.size(); place++) {
            sums.read(place, byTopic);
            long[] bits = new long[2 * words];
            if (takesPosition(byTopic, words, bits)) {
                positions.put(coded.actor(sums.actor(place)), bits);
            }
        }
        return new Agreement(List.copyOf(positions.keySet()), words, positions.values());
    }

    /** Sets a bit for each topic an actor supports, and, further on, for each it opposes; whether there is any. */
    private static boolean takesPosition(int[] sums, int words, long[] bits) {
        boolean any = false;
        for (int topic = 0; topic < sums.length; topic++) {
            int sum = sums[topic];
            if (sum != 0) {
                any = true;
                bits[(sum > 0 ? 0 : words) + topic / Long.SIZE] |= 1L << topic;
            }
        }
        return any;
    }

    /** The actors that take a position on any topic, by id. */
    public List<Actor.Id> actors() {
        return actors;
    }

    /** On how many topics two actors, by their places in {@link #actors}, take the same side. */
    public int topics(int one, int other) {
        int shared = 0;
        int here = one * width;
        int there = other * width;
        for (int word = 0; word < width; word++) {
            shared += Long.bitCount(positions[here + word] & positions[there + word]);
        }
        return shared;
    }

    /** On how many topics two actors take the same side; 0 where one of them takes none. */
    public int topics(Actor.Id one, Actor.Id other) {
        int first = actors.indexOf(one);
        int second = actors.indexOf(other);
        return first < 0 || second < 0 ? 0 : topics(first, second);
    }

    /** Takes two actors, by their places in {@link Agreement#actors}, the lesser first, and on how many topics they agree. */
    @FunctionalInterface
    public interface PairVisitor {
        /** Two actors that agree on at least one topic. */
        void visit(int one, int other, int topics);
    }

    /** Visits each two actors that agree on something, by the first, then by the second; their number squared in time. */
    public void forEachPair(PairVisitor visitor) {
        for (int one = 0; one < actors.size(); one++) {
            for (int other = one + 1; other < actors.size(); other++) {
                int topics = topics(one, other);
                if (topics > 0) {
                    visitor.visit(one, other, topics);
                }
            }
        }
    }

    /** For example {@code agreement of 12 actors}. */
    @Override
    public String toString() {
        return "agreement of " + actors.size() + " actors";
    }
}
