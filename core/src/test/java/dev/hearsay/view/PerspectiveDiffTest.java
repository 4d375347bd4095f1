package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.affirmsOpposite;
import static dev.hearsay.view.RandomAnswers.asserts;
import static dev.hearsay.view.RandomAnswers.everyRelation;
import static dev.hearsay.view.RandomAnswers.ids;
import static dev.hearsay.view.Talks.RUSSIA_EXCLUDES_IRAN;
import static dev.hearsay.view.Talks.RUSSIA_INCLUDES_IRAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Modality;
import dev.hearsay.Position;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Difference.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class PerspectiveDiffTest {

    private record Found(Verdict verdict, String tenet, List<Claim.Id> left, List<Claim.Id> right) {
        static List<Found> of(PerspectiveDiff diff) {
            return diff.list().stream()
                    .map(d -> new Found(d.verdict(), d.tenet().toString(), ids(d.left()), ids(d.right())))
                    .toList();
        }

        Found swapped() {
            Verdict other = switch (verdict) {
                case ONLY_LEFT -> Verdict.ONLY_RIGHT;
                case ONLY_RIGHT -> Verdict.ONLY_LEFT;
                default -> verdict;
            };
            return new Found(other, tenet, right, left);
        }
    }

    /** One issue as the oracle sees it: what a claim says for it, against it, for its opposite, or of it at all. */
    private record Issue(
            String name,
            Predicate<Claim> pro,
            Predicate<Claim> contra,
            Predicate<Claim> opposite,
            Predicate<Claim> touching) {

        private static boolean any(Answer side, Predicate<Claim> test) {
            return side.list().stream().anyMatch(c -> RandomAnswers.isFirm(c) && test.test(c));
        }

        boolean isHeldBy(Answer side) {
            return any(side, pro.or(contra));
        }

        /** Whether some firm claim of the other side makes a claim of one side a witness of the verdict. */
        List<Claim.Id> witnesses(Answer side, Answer other, Verdict verdict) {
            Predicate<Claim> agreeing = c -> (pro.test(c) && any(other, pro)) || (contra.test(c) && any(other, contra));
            Predicate<Claim> against = contra.or(opposite);
            Predicate<Claim> opposing =
                    c -> (pro.test(c) && any(other, against)) || (against.test(c) && any(other, pro));
            Predicate<Claim> chosen = switch (verdict) {
                case AGREE -> agreeing;
                case CONTRADICT -> opposing;
                default -> pro.or(contra);
            };
            return ids(side.list().stream().filter(RandomAnswers::isFirm).filter(chosen));
        }

        List<Found> verdicts(Answer left, Answer right) {
            List<Found> found = new ArrayList<>();
            for (Verdict verdict : List.of(Verdict.AGREE, Verdict.CONTRADICT)) {
                Found both = new Found(verdict, name, witnesses(left, right, verdict), witnesses(right, left, verdict));
                if (!both.left.isEmpty()) {
                    found.add(both);
                }
            }
            if (found.isEmpty() && isHeldBy(left)) {
                found.add(
                        new Found(Verdict.ONLY_LEFT, name, witnesses(left, right, Verdict.ONLY_LEFT), touched(right)));
            } else if (found.isEmpty() && isHeldBy(right)) {
                found.add(
                        new Found(Verdict.ONLY_RIGHT, name, touched(left), witnesses(right, left, Verdict.ONLY_RIGHT)));
            }
            return found;
        }

        private List<Claim.Id> touched(Answer side) {
            return ids(side.list().stream().filter(touching));
        }
    }

    private static List<Issue> issues(Answer any) {
        List<Issue> issues = new ArrayList<>();
        for (Relation relation : everyRelation(any)) {
            if (relation.isSpecified()) {
                issues.add(new Issue(
                        relation.toString(),
                        c -> asserts(c, relation, true, any),
                        c -> asserts(c, relation, false, any),
                        c -> affirmsOpposite(c, relation, any),
                        c -> asserts(c, relation, true, any) || asserts(c, relation, false, any)));
            }
        }
        for (String topic : RandomCorpora.TOPICS) {
            Function<Stance, Predicate<Claim>> takes =
                    stance -> c -> c.positions().contains(Position.of(topic, stance));
            issues.add(new Issue(
                    topic,
                    takes.apply(Stance.SUPPORT),
                    takes.apply(Stance.OPPOSE),
                    c -> false,
                    c -> c.positions().stream().anyMatch(p -> p.topic().value().equals(topic))));
        }
        return issues;
    }

    private static Perspective by(ClaimStore store, List<String> speakers) {
        return Perspective.of(store.select(Query.of(Condition.has(
                Field.SPEAKER, speakers.stream().map(Actor.Id::new).toArray(Actor.Id[]::new)))));
    }

    @Property(tries = 400)
    void verdictsAndWitnessesAreThoseOfTheDefinition(
            @ForAll("stores") ClaimStore store,
            @ForAll("voices") List<String> one,
            @ForAll("voices") List<String> other) {
        Perspective left = by(store, one);
        Perspective right = by(store, other);
        List<Found> expected = issues(left.answer()).stream()
                .flatMap(issue -> issue.verdicts(left.answer(), right.answer()).stream())
                .toList();
        expected.forEach(found -> Statistics.collect(found.verdict));
        assertEquals(expected, Found.of(left.diff(right)));
    }

    @Property(tries = 300)
    void swappingTheSidesSwapsLeftAndRightAndNothingElse(
            @ForAll("stores") ClaimStore store,
            @ForAll("voices") List<String> one,
            @ForAll("voices") List<String> other) {
        Perspective left = by(store, one);
        Perspective right = by(store, other);
        assertEquals(Found.of(left.diff(right)).stream().map(Found::swapped).toList(), Found.of(right.diff(left)));
    }

    @Property(tries = 300)
    void noOneDiffersFromOneselfButWhereOneContradictsOneself(
            @ForAll("stores") ClaimStore store, @ForAll("voices") List<String> voices) {
        Perspective self = by(store, voices);
        List<String> torn = issues(self.answer()).stream()
                .filter(issue -> Issue.any(self.answer(), issue.pro)
                        && Issue.any(self.answer(), issue.contra.or(issue.opposite)))
                .map(Issue::name)
                .toList();
        PerspectiveDiff diff = self.diff(self);
        assertTrue(diff.only(Verdict.ONLY_LEFT).isEmpty());
        assertTrue(diff.only(Verdict.ONLY_RIGHT).isEmpty());
        assertEquals(
                torn,
                Found.of(diff.only(Verdict.CONTRADICT)).stream()
                        .map(Found::tenet)
                        .toList());
    }

    @Property(tries = 300)
    void everyTenetOfEitherSideAppears(
            @ForAll("stores") ClaimStore store,
            @ForAll("voices") List<String> one,
            @ForAll("voices") List<String> other) {
        Perspective left = by(store, one);
        Perspective right = by(store, other);
        List<String> held = issues(left.answer()).stream()
                .filter(issue -> issue.isHeldBy(left.answer()) || issue.isHeldBy(right.answer()))
                .map(Issue::name)
                .toList();
        assertEquals(
                held,
                Found.of(left.diff(right)).stream().map(Found::tenet).distinct().toList());
    }

    private static PerspectiveDiff diff(Talks talks) {
        Answer all = talks.answer();
        return Perspective.of(all.where(Condition.has(Field.SPEAKER, new Actor.Id("kaleji"))))
                .diff(Perspective.of(all.where(Condition.has(Field.SPEAKER, new Actor.Id("lavrov")))));
    }

    @Test
    void oppositesContradictOnceForEachOfThem() {
        PerspectiveDiff diff = diff(new Talks()
                .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                .says("lavrov", c -> c.affirms(RUSSIA_INCLUDES_IRAN)));
        assertEquals(
                "contradict: Russia excludes Iran (left: affirmed by Vali Kaleji; "
                        + "right: Russia includes Iran affirmed by Sergei Lavrov)\n"
                        + "contradict: Russia includes Iran (left: Russia excludes Iran affirmed by Vali Kaleji; "
                        + "right: affirmed by Sergei Lavrov)",
                diff.toString());
    }

    @Test
    void aSideAgainstItselfAgreesAndContradictsAtOnce() {
        PerspectiveDiff diff = diff(new Talks()
                .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN))
                .says("kaleji", c -> c.denies(RUSSIA_EXCLUDES_IRAN))
                .says("lavrov", c -> c.denies(RUSSIA_EXCLUDES_IRAN)));
        assertEquals(
                "agree: Russia excludes Iran (left: denied by Vali Kaleji; right: denied by Sergei Lavrov)\n"
                        + "contradict: Russia excludes Iran (left: affirmed by Vali Kaleji; right: denied by Sergei Lavrov)",
                diff.toString());
    }

    @Test
    void whatOnlyOneSideHoldsShowsWhereTheOtherTouchesIt() {
        PerspectiveDiff diff = diff(new Talks()
                .says("kaleji", c -> c.affirms(RUSSIA_EXCLUDES_IRAN).on("corridor"))
                .says("lavrov", c -> c.affirms(RUSSIA_EXCLUDES_IRAN).certainty(Certainty.POSSIBLE))
                .says("lavrov", c -> c.denies(RUSSIA_INCLUDES_IRAN).on("corridor", Stance.OPPOSE)));
        assertEquals(
                List.of(
                        "only left: Russia excludes Iran (left: affirmed by Vali Kaleji; right: left open by Sergei Lavrov (possible))",
                        "only right: Russia includes Iran (left: silent; right: denied by Sergei Lavrov)",
                        "only right: the corridor (left: left open by Vali Kaleji; right: opposed by Sergei Lavrov)"),
                diff.list().stream().map(Difference::toString).toList());
    }

    @Test
    void questionsAndUnspecifiedEndsMakeNoTenet() {
        PerspectiveDiff diff = diff(new Talks()
                .says(
                        "kaleji",
                        c -> c.affirms(RUSSIA_EXCLUDES_IRAN)
                                .on("corridor", Stance.SUPPORT)
                                .modality(Modality.QUESTION))
                .says(
                        "kaleji",
                        c -> c.affirms(Relation.from("russia", Talks.EXCLUDES)).on("corridor"))
                .says("lavrov", c -> c.denies(Relation.from("russia", Talks.EXCLUDES))));
        assertTrue(diff.isEmpty());
        assertEquals("", diff.toString());
    }

    @Provide
    Arbitrary<ClaimStore> stores() {
        return RandomAnswers.stores();
    }

    @Provide
    Arbitrary<List<String>> voices() {
        return Arbitraries.of(RandomCorpora.ACTORS).list().ofMaxSize(3);
    }
}
