package dev.hearsay.benchmarks.engines;

import static dev.hearsay.query.Field.AFFILIATION;
import static dev.hearsay.query.Field.MODALITY;
import static dev.hearsay.query.Field.SPEAKER;
import static dev.hearsay.query.Field.STANCE;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Names;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import dev.hearsay.benchmarks.Telling;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.query.CrossTab;
import dev.hearsay.query.Groups;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Agreement;
import dev.hearsay.view.Contest;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Hearsay, through the words of its public grammar only; each question builds its query anew.
 *
 * <p>A store numbers claims in a way of its own. While answers are compared, a table made beforehand turns its numbers into
 * the workload's; while time is taken, its own numbers are told, since whoever visits ordinals works with them as they are.
 */
public final class Hearsay implements Engine {

    private static final int LATEST = 20;
    private static final int TOP = 10;
    private static final int STEPS = 2;
    private static final int[] NONE = {};

    private Supplier<ClaimStore> loaded;
    private int[] numbers = NONE;

    /** Without a claim, until some are loaded. */
    public Hearsay() {
        this(ClaimStore.of(Corpus.builder().build()));
    }

    /** On a store of the workload's claims. */
    public Hearsay(ClaimStore store) {
        this(() -> store);
    }

    /** On whatever store is given out at the time, anew for each question. */
    public Hearsay(Supplier<ClaimStore> store) {
        loaded = store;
    }

    /** The store that is asked. */
    public ClaimStore store() {
        return loaded.get();
    }

    @Override
    public void load(Feed feed) {
        Telling telling = feed.aside(Telling::new);
        ClaimStore store = ClaimStore.of(telling.corpora(feed));
        loaded = () -> store;
    }

    @Override
    public void comparable(boolean comparable) {
        numbers = comparable ? table() : NONE;
    }

    private int[] table() {
        Answer all = Claims.from(store()).ask();
        int[] highest = {-1};
        all.forEachOrdinal(ordinal -> highest[0] = Math.max(highest[0], ordinal));
        int[] table = new int[highest[0] + 1];
        all.forEachOrdinal(
                ordinal -> table[ordinal] = Names.number(all.at(ordinal).id().value()));
        return table;
    }

    /** Tells the numbers of visited claims. */
    private static final class Adding implements IntConsumer {
        private final int[] numbers;
        private final Tally out;

        Adding(int[] numbers, Tally out) {
            this.numbers = numbers;
            this.out = out;
        }

        @Override
        public void accept(int ordinal) {
            out.add(numbers.length == 0 ? ordinal : numbers[ordinal]);
        }
    }

    @Override
    public void bySpeaker(int speaker, Tally out) {
        Claims.from(store()).by(Names.SPEAKERS.id(speaker)).ask().forEachOrdinal(new Adding(numbers, out));
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) {
        Claims.from(store())
                .by(Names.SPEAKERS.id(speaker))
                .about(Names.ACTORS.id(actor))
                .on(Names.TOPICS.id(topic))
                .ask()
                .forEachOrdinal(new Adding(numbers, out));
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) {
        Claims.from(store())
                .asserting(Names.ACTORS.id(subject), Names.KINDS.id(kind), Names.ACTORS.id(object))
                .ask()
                .forEachOrdinal(new Adding(numbers, out));
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) {
        Claims.from(store())
                .about(Names.ACTORS.id(actor))
                .said(Period.between(Telling.day(fromDay), Telling.day(toDay)))
                .ofModality(Telling.modality(modality))
                .newestFirst()
                .limit(LATEST)
                .ask()
                .forEachInOrder(ordinal -> out.next(number(ordinal)));
    }

    private int number(int ordinal) {
        return numbers.length == 0 ? ordinal : numbers[ordinal];
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) {
        Groups<Actor.Id> top = Claims.from(store())
                .about(Names.ACTORS.id(actor))
                .groupBy(SPEAKER)
                .top(TOP);
        for (Actor.Id speaker : top.keys()) {
            out.next(Names.SPEAKERS.code(speaker.value()));
            out.next(top.count(speaker));
        }
    }

    @Override
    public void contestedIn(int topic, Tally out) {
        for (Contest<Relation> contest :
                Claims.from(store()).on(Names.TOPICS.id(topic)).contested()) {
            out.add(triple(contest.issue()));
        }
    }

    private static long triple(Relation relation) {
        return Schema.triple(
                Names.ACTORS.code(relation.subject().orElseThrow().value()),
                Names.KINDS.code(relation.kind().value()),
                Names.ACTORS.code(relation.object().orElseThrow().value()));
    }

    /** While time is taken, an actor is told by the hash of its id, which is quicker than reading the number out of it. */
    @Override
    public void reachableOverNegative(int actor, Tally out) {
        Claims.from(store())
                .graph()
                .around(Names.ACTORS.id(actor), Sign.NEGATIVE, STEPS)
                .forEach(reached ->
                        out.add(numbers.length == 0 ? reached.value().hashCode() : Names.ACTORS.code(reached.value())));
    }

    @Override
    public void crossTab(Tally out) {
        CrossTab<Modality, Stance> table = Claims.from(store()).ask().crossTab(MODALITY, STANCE);
        for (Modality modality : table.rows()) {
            for (Stance stance : table.columns()) {
                int claims = table.count(modality, stance);
                if (claims > 0) {
                    out.cell(Telling.code(modality), Telling.code(stance), claims);
                }
            }
        }
    }

    /** While time is taken, an organisation is told by its place in the list of those that agree with any. */
    @Override
    public void congruence(Tally out) {
        Agreement agreement = Agreement.of(Claims.from(store()).ask(), AFFILIATION);
        if (numbers.length == 0) {
            agreement.forEachPair(out::pair);
        } else {
            int[] codes = agreement.actors().stream()
                    .mapToInt(actor -> Names.ORGANISATIONS.code(actor.value()))
                    .toArray();
            agreement.forEachPair((one, other, topics) -> out.pair(codes[one], codes[other], topics));
        }
    }

    @Override
    public void containing(String word1, String word2, Tally out) {
        Claims.from(store()).saying(word1, word2).ask().forEachOrdinal(new Adding(numbers, out));
    }

    @Override
    public Optional<Object> root() {
        return Optional.of(store());
    }

    @Override
    public Map<String, Long> footprint() {
        return store().footprint().bytes();
    }
}
