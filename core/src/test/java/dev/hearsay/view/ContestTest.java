package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.affirmsOpposite;
import static dev.hearsay.view.RandomAnswers.asserts;
import static dev.hearsay.view.RandomAnswers.everyRelation;
import static dev.hearsay.view.RandomAnswers.ids;
import static dev.hearsay.view.Talks.BARS;
import static dev.hearsay.view.Talks.DEALS;
import static dev.hearsay.view.Talks.RUSSIA_EXCLUDES_IRAN;
import static dev.hearsay.view.Talks.RUSSIA_INCLUDES_IRAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Modality;
import dev.hearsay.Position;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class ContestTest {

    private record Found(String issue, List<Claim.Id> affirming, List<Claim.Id> opposing) {
        static Found of(Contest<?> contest) {
            return new Found(contest.issue().toString(), ids(contest.affirming()), ids(contest.opposing()));
        }
    }

    @Property(tries = 500)
    void relationsAreContestedExactlyWherePairsOfSpeakersDisagree(@ForAll("answers") Answer answer) {
        List<Found> expected = new ArrayList<>();
        for (Relation relation : everyRelation(answer)) {
            if (relation.isSpecified()) {
                expect(
                        relation.toString(),
                        answer,
                        c -> asserts(c, relation, true, answer),
                        c -> asserts(c, relation, false, answer) || affirmsOpposite(c, relation, answer),
                        expected);
            }
        }
        Statistics.collect(expected.isEmpty() ? "quiet" : "contested");
        assertEquals(expected, Contest.relations(answer).stream().map(Found::of).toList());
    }

    @Property(tries = 500)
    void topicsAreContestedExactlyWherePairsOfSpeakersDisagree(@ForAll("answers") Answer answer) {
        List<Found> expected = new ArrayList<>();
        for (String topic : RandomCorpora.TOPICS) {
            expect(
                    topic,
                    answer,
                    c -> c.positions().contains(Position.of(topic, Stance.SUPPORT)),
                    c -> c.positions().contains(Position.of(topic, Stance.OPPOSE)),
                    expected);
        }
        assertEquals(expected, Contest.topics(answer).stream().map(Found::of).toList());
    }

    private static void expect(
            String issue, Answer answer, Predicate<Claim> pro, Predicate<Claim> contra, List<Found> expected) {
        List<Claim> firm = answer.list().stream().filter(RandomAnswers::isFirm).toList();
        for (Claim one : firm) {
            for (Claim other : firm) {
                boolean sameVoice = one.speaker().actor().equals(other.speaker().actor());
                if (pro.test(one) && contra.test(other) && !sameVoice) {
                    expected.add(new Found(
                            issue,
                            ids(firm.stream().filter(pro)),
                            ids(firm.stream().filter(contra))));
                    return;
                }
            }
        }
    }

    @Test
    void aDenialByAnotherSpeakerContests() {
        assertEquals(
                List.of("Russia excludes Iran: affirmed by Vali Kaleji, The Outlet; denied by Sergei Lavrov"),
                contested(new Talks()
                        .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                        .says("outlet", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                        .says("lavrov", c -> c.denies(RUSSIA_EXCLUDES_IRAN))));
    }

    @Test
    void eachOfTwoOppositesIsContested() {
        assertEquals(
                List.of(
                        "Russia excludes Iran: affirmed by Vali Kaleji; Russia includes Iran affirmed by Sergei Lavrov",
                        "Russia includes Iran: affirmed by Sergei Lavrov; Russia excludes Iran affirmed by Vali Kaleji"),
                contested(new Talks()
                        .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                        .says("lavrov", c -> c.affirms(RUSSIA_INCLUDES_IRAN))));
    }

    @Test
    void twoDenialsOfOppositesContestNothing() {
        assertEquals(
                List.of(),
                contested(new Talks()
                        .says("kaleji", c -> c.denies(RUSSIA_EXCLUDES_IRAN))
                        .says("lavrov", c -> c.denies(RUSSIA_INCLUDES_IRAN))));
    }

    @Test
    void symmetricRelationsAreContestedFromEitherEnd() {
        assertEquals(
                List.of("Iran deals with Russia: affirmed by Vali Kaleji; denied by Sergei Lavrov"),
                contested(new Talks()
                        .says("kaleji", c -> c.affirms(Relation.of("russia", DEALS, "iran")))
                        .says("lavrov", c -> c.denies(Relation.of("iran", DEALS, "russia")))));
    }

    @Test
    void aSpeakerAloneContestsNothingInWhateverCapacity() {
        assertEquals(
                List.of(),
                contested(new Talks()
                        .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                        .says(
                                Attribution.ownVoice("outlet")
                                        .then(Attribution.Step.of("kaleji").cue("says")),
                                c -> c.denies(RUSSIA_EXCLUDES_IRAN))));
    }

    @Test
    void questionsPossibilitiesSubKindsAndUnspecifiedEndsContestNothing() {
        assertEquals(
                List.of(),
                contested(new Talks()
                        .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN).on("corridor", Stance.SUPPORT))
                        .says(
                                "lavrov",
                                c -> c.denies(RUSSIA_EXCLUDES_IRAN)
                                        .on("corridor", Stance.OPPOSE)
                                        .modality(Modality.QUESTION))
                        .says(
                                "official",
                                c -> c.denies(RUSSIA_EXCLUDES_IRAN)
                                        .on("corridor", Stance.OPPOSE)
                                        .certainty(Certainty.POSSIBLE))
                        .says("lavrov", c -> c.denies(Relation.of("russia", BARS, "iran")))
                        .says("kaleji", c -> c.affirms(Relation.from("russia", BARS)))
                        .says("lavrov", c -> c.denies(Relation.from("russia", BARS)))));
    }

    @Test
    void topicsNameTheirSpeakersOnBothSides() {
        assertEquals(
                List.of("the corridor: supported by an official (in wire); opposed by Vali Kaleji, Sergei Lavrov"),
                contested(new Talks()
                        .says("official", c -> c.on("corridor", Stance.SUPPORT))
                        .says("kaleji", c -> c.on("corridor", Stance.OPPOSE))
                        .says("lavrov", c -> c.on("corridor", Stance.OPPOSE))
                        .says("outlet", c -> c.on("corridor"))));
    }

    private static List<String> contested(Talks talks) {
        List<String> words = new ArrayList<>();
        Contest.relations(talks.answer()).forEach(contest -> words.add(contest.toString()));
        Contest.topics(talks.answer()).forEach(contest -> words.add(contest.toString()));
        return words;
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }
}
