package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.asserts;
import static dev.hearsay.view.RandomAnswers.everyRelation;
import static dev.hearsay.view.RandomAnswers.ids;
import static dev.hearsay.view.RandomAnswers.kind;
import static dev.hearsay.view.Talks.BARS;
import static dev.hearsay.view.Talks.DEALS;
import static dev.hearsay.view.Talks.EXCLUDES;
import static dev.hearsay.view.Talks.RUSSIA_EXCLUDES_IRAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RelationsTest {

    @Property(tries = 300)
    void eachRelationHasExactlyTheClaimsThatAssertIt(@ForAll("answers") Answer answer) {
        Relations relations = Relations.of(answer);
        for (Relation relation : everyRelation(answer)) {
            var affirming = ids(answer.list().stream().filter(c -> asserts(c, relation, true, answer)));
            var denying = ids(answer.list().stream().filter(c -> asserts(c, relation, false, answer)));
            Optional<AssertedRelation> asserted = relations.get(relation);
            assertEquals(asserted, relations.get(kind(relation, answer).symmetric() ? relation.reversed() : relation));
            assertEquals(affirming, asserted.map(a -> ids(a.affirming())).orElse(List.of()));
            assertEquals(denying, asserted.map(a -> ids(a.denying())).orElse(List.of()));
            assertEquals(affirming.isEmpty() && denying.isEmpty(), asserted.isEmpty());
        }
    }

    @Property(tries = 300)
    void relationsComeInOrderAndNoneWithoutClaims(@ForAll("answers") Answer answer) {
        List<Relation> listed = relations(Relations.of(answer));
        assertEquals(everyRelation(answer).stream().filter(listed::contains).toList(), listed);
        Relations.of(answer).forEach(a -> assertTrue(a.claims().exists()));
        assertEquals(
                ids(answer.list().stream().filter(c -> !c.assertions().isEmpty())),
                ids(Relations.of(answer).claims()));
    }

    @Property(tries = 300)
    void narrowingEqualsTheNaiveFilter(
            @ForAll("answers") Answer answer,
            @ForAll("actors") String one,
            @ForAll("actors") String other,
            @ForAll("kinds") String kind,
            @ForAll Sign sign) {
        Relations all = Relations.of(answer);
        Optional<Actor.Id> a = Optional.of(new Actor.Id(one));
        Optional<Actor.Id> b = Optional.of(new Actor.Id(other));
        Predicate<AssertedRelation> from = r -> r.relation().subject().equals(a)
                || (kind(r.relation(), answer).symmetric()
                        && r.relation().object().equals(a));
        Predicate<AssertedRelation> to = r -> r.relation().object().equals(a)
                || (kind(r.relation(), answer).symmetric()
                        && r.relation().subject().equals(a));
        assertEquals(filtered(all, from), relations(all.from(one)));
        assertEquals(filtered(all, to), relations(all.to(one)));
        assertEquals(
                filtered(
                        all,
                        r -> ends(r.relation()).equals(List.of(a, b))
                                || ends(r.relation()).equals(List.of(b, a))),
                relations(all.between(one, other)));
        assertEquals(filtered(all, r -> isBelow(r.relation().kind(), kind, answer)), relations(all.ofKind(kind)));
        assertEquals(
                filtered(
                        all,
                        r -> r.affirming().count() > 0
                                && kind(r.relation(), answer).sign() == sign),
                relations(all.ofSign(sign)));
        assertEquals(filtered(all, r -> r.denying().count() > 0), relations(all.denied()));
        Set<Actor.Id> subjects = new TreeSet<>();
        Set<Actor.Id> objects = new TreeSet<>();
        for (String actor : RandomCorpora.ACTORS) {
            (all.from(actor).isEmpty() ? new TreeSet<Actor.Id>() : subjects).add(new Actor.Id(actor));
            (all.to(actor).size() == 0 ? new TreeSet<Actor.Id>() : objects).add(new Actor.Id(actor));
        }
        assertEquals(List.copyOf(subjects), List.copyOf(all.subjects()));
        assertEquals(List.copyOf(objects), List.copyOf(all.objects()));
    }

    private static boolean isBelow(RelationKind.Id kind, String ancestor, Answer answer) {
        Optional<RelationKind.Id> at = Optional.of(kind);
        while (at.isPresent() && !at.get().value().equals(ancestor)) {
            at = answer.directory().kind(at.get()).flatMap(RelationKind::parent);
        }
        return at.isPresent();
    }

    private static List<Optional<Actor.Id>> ends(Relation relation) {
        return List.of(relation.subject(), relation.object());
    }

    private static List<Relation> filtered(Relations all, Predicate<AssertedRelation> test) {
        return all.list().stream().filter(test).map(AssertedRelation::relation).toList();
    }

    private static List<Relation> relations(Relations relations) {
        return relations.list().stream().map(AssertedRelation::relation).toList();
    }

    @Test
    void bothEndsOfASymmetricKindAreOneRelation() {
        Relations relations = Relations.of(new Talks()
                .says("kaleji", c -> c.affirms(Relation.of("russia", DEALS, "iran")))
                .says("lavrov", c -> c.denies(Relation.of("iran", DEALS, "russia")))
                .answer());
        assertEquals("Iran deals with Russia: affirmed by Vali Kaleji; denied by Sergei Lavrov", relations.toString());
        assertEquals("[c-1, c-2]", ids(relations.list().get(0).claims()).toString());
        assertEquals("[iran, russia]", relations.subjects().toString());
    }

    @Test
    void namesAreResolvedAndKindsIncludeThoseBelow() {
        Relations relations = Relations.of(new Talks()
                .says("kaleji", c -> c.affirms(Relation.of("russia", BARS, "iran")))
                .says("official", c -> c.denies(RUSSIA_EXCLUDES_IRAN))
                .answer());
        String both =
                "Russia bars Iran: affirmed by Vali Kaleji\nRussia excludes Iran: denied by an official (in wire)";
        assertEquals(
                both, relations.ofKind(EXCLUDES).from("Moscow").to("Tehran").toString());
        assertEquals(
                "Russia bars Iran: affirmed by Vali Kaleji",
                relations.ofSign(Sign.NEGATIVE).toString());
        assertEquals(
                "HS-0301 No actor is called 'Moskow'. Closest: 'Moscow' (alias of russia).",
                assertThrows(MisuseException.class, () -> relations.from("Moskow"))
                        .getMessage());
    }

    @Test
    void aRelationWithoutAClaimIsRefused() {
        Answer none = new Talks().answer();
        assertEquals(
                "HS-0330 No claim affirms or denies 'russia excludes iran'. "
                        + "Take relations from Relations.of, which come with their claims.",
                assertThrows(MisuseException.class, () -> new AssertedRelation(RUSSIA_EXCLUDES_IRAN, none, none))
                        .getMessage());
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }

    @Provide
    Arbitrary<String> actors() {
        return Arbitraries.of(RandomCorpora.ACTORS);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(RandomCorpora.KINDS);
    }
}
