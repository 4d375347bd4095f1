package dev.hearsay.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Position;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Property(tries = 500)
    void pairsAgreeOnTheTopicsWhereTheirSumsHaveOneSign(
            @ForAll("answers") Answer answer, @ForAll("fields") Field<Actor.Id> whose) {
        Map<Actor.Id, Map<Topic.Id, Integer>> sums = sums(answer, whose);
        sums.values().forEach(positions -> positions.values().removeIf(sum -> sum == 0));
        sums.values().removeIf(Map::isEmpty);
        Agreement agreement = Agreement.of(answer, whose);
        assertEquals(List.copyOf(sums.keySet()), agreement.actors());
        assertEquals(expected(sums), told(agreement));
    }

    private static Map<Actor.Id, Map<Topic.Id, Integer>> sums(Answer answer, Field<Actor.Id> whose) {
        Map<Actor.Id, Map<Topic.Id, Integer>> sums = new TreeMap<>();
        for (Claim claim : answer) {
            for (Actor.Id actor : whose.values(claim, answer.directory())) {
                for (Position position : claim.positions()) {
                    sums.computeIfAbsent(actor, a -> new TreeMap<>())
                            .merge(position.topic(), value(position.stance()), Integer::sum);
                }
            }
        }
        return sums;
    }

    private static int value(Stance stance) {
        return switch (stance) {
            case SUPPORT -> 1;
            case OPPOSE -> -1;
            case NEUTRAL -> 0;
        };
    }

    private static List<String> expected(Map<Actor.Id, Map<Topic.Id, Integer>> positions) {
        List<String> pairs = new ArrayList<>();
        positions.forEach((one, held) -> positions.forEach((other, also) -> {
            Set<Topic.Id> shared = new TreeSet<>(held.keySet());
            shared.removeIf(topic -> Integer.signum(held.get(topic))
                    != Integer.signum(Optional.ofNullable(also.get(topic)).orElse(0)));
            if (one.compareTo(other) < 0 && !shared.isEmpty()) {
                pairs.add(one + " " + other + " " + shared.size());
            }
        }));
        return pairs;
    }

    private static List<String> told(Agreement agreement) {
        List<String> pairs = new ArrayList<>();
        List<Actor.Id> actors = agreement.actors();
        agreement.forEachPair((one, other, topics) -> {
            pairs.add(actors.get(one) + " " + actors.get(other) + " " + topics);
            assertEquals(topics, agreement.topics(actors.get(other), actors.get(one)));
        });
        return pairs;
    }

    @Test
    void whoTakesNoPositionAgreesWithNobody() {
        Agreement agreement = Agreement.of(
                new Talks()
                        .says("kaleji", c -> c.on("corridor", Stance.OPPOSE))
                        .says("lavrov", c -> c.on("corridor", Stance.OPPOSE))
                        .says("outlet", c -> c.on("corridor"))
                        .answer(),
                Field.SPEAKER);
        assertEquals("agreement of 2 actors", agreement.toString());
        assertEquals(1, agreement.topics(new Actor.Id("kaleji"), new Actor.Id("lavrov")));
        assertEquals(0, agreement.topics(new Actor.Id("kaleji"), new Actor.Id("outlet")));
    }

    /** Of 130 topics, p is for all and r against all; q is for every third, and against the others. */
    @Test
    void eachOfManyTopicsCounts() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S"));
        for (String actor : List.of("p", "q", "r")) {
            corpus.add(Actor.person(actor, "The " + actor));
        }
        for (int i = 0; i < 130; i++) {
            corpus.add(Topic.of("t" + i, "Topic " + i))
                    .add(said("p", i, Stance.SUPPORT))
                    .add(said("q", i, i % 3 == 0 ? Stance.SUPPORT : Stance.OPPOSE))
                    .add(said("r", i, Stance.OPPOSE));
        }
        Answer all = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        assertEquals(List.of("p q 44", "q r 86"), told(Agreement.of(all, Field.SPEAKER)));
    }

    private static Claim said(String actor, int topic, Stance stance) {
        return Claim.of(actor + topic, "s", Attribution.ownVoice(actor), "G")
                .on("t" + topic, stance)
                .build();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }

    @Provide
    Arbitrary<Field<Actor.Id>> fields() {
        return Arbitraries.of(List.of(
                Field.SPEAKER,
                Field.AFFILIATION,
                Field.ABOUT,
                Field.RELAY,
                Field.VOICE,
                Field.INVOLVED,
                Field.SPEAKING_FOR,
                Field.ADDRESSEE_MEMBER));
    }
}
