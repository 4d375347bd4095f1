package dev.hearsay.balance;

import static dev.hearsay.balance.Feud.backs;
import static dev.hearsay.balance.Feud.fights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Refusal;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.HashSet;
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

class SignedGraphTest {

    private static List<String> ids(Answer claims) {
        return claims.list().stream().map(claim -> claim.id().value()).toList();
    }

    private static Tie only(SignedGraph graph) {
        assertEquals(1, graph.ties().size());
        return graph.ties().get(0);
    }

    @Test
    void theGreaterNumberOfClaimsGivesTheSignWhateverTheirDirection() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.affirms(fights("russia", "iran")))
                .says(c -> c.affirms(backs("iran", "russia")))
                .says(c -> c.affirms(fights("iran", "russia")))
                .answer());
        Tie tie = only(graph);
        assertEquals("iran - russia: 1 positive, 2 negative", tie.toString());
        assertEquals("iran russia", tie.one() + " " + tie.other());
        assertEquals(Sign.NEGATIVE, tie.sign());
        assertEquals(-1, tie.balance());
        assertEquals(List.of("c-2"), ids(tie.positive()));
        assertEquals(List.of("c-1", "c-3"), ids(tie.negative()));
        assertEquals(List.of("c-1", "c-2", "c-3"), ids(tie.claims()));
        assertEquals("2 actors, 0 positive and 1 negative ties, 0 mixed pairs", graph.toString());
    }

    @Test
    void whereAsMuchIsSaidForEitherSignThePairIsMixedAndHasNone() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.affirms(fights("russia", "iran")).affirms(backs("russia", "iran")))
                .answer());
        assertEquals(List.of(), graph.ties());
        assertEquals("[iran - russia: 1 positive, 1 negative]", graph.mixed().toString());
        assertTrue(graph.mixed().get(0).isMixed());
        assertEquals(Sign.NEUTRAL, graph.mixed().get(0).sign());
        assertEquals("[iran, russia]", graph.actors().toString());
        assertEquals(Optional.of(graph.mixed().get(0)), graph.between("Moscow", "iran"));
        assertEquals(0, Frustration.of(graph).atMost());
        assertEquals(List.of(), Frustration.of(graph).coalitions().list());
    }

    @Test
    void aClaimOfTwoRelationsOfOneSignCountsOnce() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.affirms(fights("russia", "iran")).affirms(fights("iran", "russia")))
                .answer());
        assertEquals("iran - russia: 0 positive, 1 negative", only(graph).toString());
    }

    @Test
    void denialsNeutralKindsUnspecifiedEndsAndOneselfMakeNoTie() {
        SignedGraph graph = SignedGraph.of(new Feud()
                .says(c -> c.denies(fights("russia", "iran")))
                .says(c -> c.affirms(Relation.of("russia", Feud.MEETS, "iran")))
                .says(c -> c.affirms(Relation.from("russia", Signs.FIGHTS)))
                .says(c -> c.affirms(fights("russia", "russia")))
                .answer());
        assertEquals("0 actors, 0 positive and 0 negative ties, 0 mixed pairs", graph.toString());
        assertEquals(Optional.empty(), graph.between("russia", "iran"));
        assertEquals(Optional.empty(), graph.between("russia", "russia"));
        assertEquals(List.of(), graph.of("russia"));
    }

    @Test
    void voicesAndReportsAreCountedOnRequest() {
        Answer answer = new Feud()
                .says("kaleji", "wire", c -> c.affirms(fights("russia", "iran")))
                .says("kaleji", "reprint", c -> c.affirms(fights("russia", "iran")))
                .says("lavrov", "wire", c -> c.affirms(backs("russia", "iran")))
                .says("kaleji", "essay", c -> c.affirms(backs("russia", "iran")))
                .answer();
        assertEquals(
                "iran - russia: 2 positive, 2 negative",
                SignedGraph.of(answer).mixed().get(0).toString());
        assertEquals(
                "iran - russia: 2 positive, 1 negative",
                only(SignedGraph.of(answer, TieRule.counting(Counts.Measure.VOICES)))
                        .toString());
        SignedGraph byReports = SignedGraph.of(answer, TieRule.counting(Counts.Measure.REPORTS));
        assertEquals("iran - russia: 2 positive, 1 negative", only(byReports).toString());
        assertEquals(TieRule.counting(Counts.Measure.REPORTS), byReports.rule());
        assertEquals(answer, byReports.answer());
    }

    @Test
    void membersAreFoldedIntoTheListedAlliancesAtTheTimeOfTheClaim() {
        Feud feud = new Feud()
                .says(c -> c.affirms(fights("turkiye", "russia")).said(Period.year(2001)))
                .says(c -> c.affirms(fights("france", "russia")).affirms(backs("nato", "iran")))
                .says(c -> c.affirms(backs("turkiye", "france"))
                        .affirms(fights("france", "nato"))
                        .said(Period.year(2001)))
                .says(c -> c.affirms(fights("france", "iran")).aboutTime(Period.year(2022)))
                .says(c -> c.affirms(fights("france", "iran")).aboutTime(Period.year(2024)))
                .says(c -> c.affirms(backs("iran", "iran")));
        SignedGraph apart = SignedGraph.of(feud.answer());
        assertEquals("[france, iran, nato, russia, turkiye]", apart.actors().toString());
        assertEquals(0, apart.relationsInside());
        SignedGraph folded = SignedGraph.of(feud.answer(), TieRule.CLAIMS.folding("NATO", "sco"));
        assertEquals(
                "[nato - russia: 0 positive, 2 negative, nato - sco: 0 positive, 1 negative]",
                folded.ties().toString());
        assertEquals("[iran - nato: 1 positive, 1 negative]", folded.mixed().toString());
        assertEquals(List.of("c-1", "c-2"), ids(folded.ties().get(0).claims()));
        assertEquals(2, folded.relationsInside());
        assertEquals(List.of("c-3"), ids(folded.inside()));
    }

    @Test
    void aMemberOfTwoListedAlliancesIsRefusedWithTheClaim() {
        Feud feud = new Feud()
                .with(Actor.state("both", "Both")
                        .with(Affiliation.member("sco", Period.ALWAYS))
                        .with(Affiliation.member("nato", Period.ALWAYS)))
                .says(c -> c.affirms(fights("russia", "both")));
        assertEquals(
                "HS-0350 At the time of claim 'c-1', 'both' is a member of several of the alliances: [nato, sco]. "
                        + "Fold into one of them only.",
                Refusal.of(() -> SignedGraph.of(feud.answer(), TieRule.CLAIMS.folding("sco", "nato"))));
        assertEquals(
                "[nato - russia: 0 positive, 1 negative]",
                SignedGraph.of(feud.answer(), TieRule.CLAIMS.folding("nato"))
                        .ties()
                        .toString());
        assertEquals("HS-0301", Refusal.codeOf(() -> SignedGraph.of(feud.answer(), TieRule.CLAIMS.folding("EU"))));
    }

    @Test
    void aRuleIsAValue() {
        assertEquals(TieRule.CLAIMS.folding("sco", "nato"), TieRule.CLAIMS.folding("nato", "sco", "nato"));
        assertEquals(List.of(), TieRule.CLAIMS.folding("nato").folding().alliances());
    }

    @Test
    void theTiesOfOneActorAreFoundByItsName() {
        SignedGraph graph = new Signs(3, List.of(1, -1, 0)).graph();
        assertEquals("3 actors, 1 positive and 1 negative ties, 0 mixed pairs", graph.toString());
        assertEquals(2, graph.of("State of a").size());
        assertEquals("[a - c: 0 positive, 1 negative]", graph.of("c").toString());
    }

    /** What an oracle remembers of a pair: the claims, voices and reports of either sign. */
    private record Told(Set<Object> positive, Set<Object> negative) {
        Told() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    private static Map<String, String> expected(Answer answer, Counts.Measure measure, Set<String> alliances) {
        Map<String, Told> told = new TreeMap<>();
        for (Claim claim : answer) {
            for (Assertion assertion : claim.assertions()) {
                Relation relation = assertion.relation();
                Sign sign = answer.directory()
                        .kind(relation.kind())
                        .map(RelationKind::sign)
                        .orElseThrow();
                if (assertion.affirmed() && relation.isSpecified() && sign != Sign.NEUTRAL) {
                    String one = standIn(relation.subject().orElseThrow(), claim, answer.directory(), alliances);
                    String other = standIn(relation.object().orElseThrow(), claim, answer.directory(), alliances);
                    if (!one.equals(other)) {
                        boolean inOrder = new Actor.Id(one).compareTo(new Actor.Id(other)) < 0;
                        Told pair = told.computeIfAbsent(
                                inOrder ? one + " - " + other : other + " - " + one, key -> new Told());
                        (sign == Sign.POSITIVE ? pair.positive : pair.negative)
                                .add(counted(claim, answer.directory(), measure));
                    }
                }
            }
        }
        Map<String, String> ties = new TreeMap<>();
        told.forEach((pair, of) ->
                ties.put(pair, ": " + of.positive.size() + " positive, " + of.negative.size() + " negative"));
        return ties;
    }

    private static Object counted(Claim claim, Directory directory, Counts.Measure measure) {
        return switch (measure) {
            case CLAIMS -> claim.id();
            case VOICES -> claim.speaker().actor();
            case REPORTS -> directory.original(claim.source());
        };
    }

    private static String standIn(Actor.Id actor, Claim claim, Directory directory, Set<String> alliances) {
        if (alliances.contains(actor.value())) {
            return actor.value();
        }
        Period time = claim.aboutTime()
                .or(claim::said)
                .or(() -> directory.source(claim.source()).flatMap(Source::date))
                .orElse(Period.ALWAYS);
        Set<String> into = new TreeSet<>();
        for (Affiliation tie : directory.actor(actor).orElseThrow().affiliations()) {
            if (tie.type() == Affiliation.Type.MEMBERSHIP
                    && time.isWithin(tie.period())
                    && alliances.contains(tie.to().value())) {
                into.add(tie.to().value());
            }
        }
        if (into.size() > 1) {
            throw new IllegalStateException(actor + " in " + into);
        }
        return into.isEmpty() ? actor.value() : into.iterator().next();
    }

    private static Answer all(List<Corpus> deposits) {
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (Corpus more : deposits.subList(1, deposits.size())) {
            store = store.with(more);
        }
        return store.select(Query.of(Condition.everyClaim()));
    }

    @Property(tries = 500)
    void tiesCountWhatClaimsAffirmOfEachPair(
            @ForAll("deposits") List<Corpus> deposits,
            @ForAll Counts.Measure measure,
            @ForAll("alliances") Set<String> alliances) {
        Answer answer = all(deposits);
        TieRule rule = TieRule.counting(measure).folding(alliances.toArray(String[]::new));
        Map<String, String> expected;
        try {
            expected = expected(answer, measure, alliances);
        } catch (IllegalStateException e) {
            MisuseException refused = assertThrows(MisuseException.class, () -> SignedGraph.of(answer, rule));
            assertEquals("HS-0350", refused.code());
            return;
        }
        SignedGraph graph = SignedGraph.of(answer, rule);
        Map<String, String> told = new TreeMap<>();
        List<Tie> ties = new ArrayList<>(graph.ties());
        ties.addAll(graph.mixed());
        for (Tie tie : ties) {
            told.put(tie.one() + " - " + tie.other(), tie.toString().replaceFirst(".*:", ":"));
            assertTrue(tie.claims().exists());
            assertEquals(
                    Optional.of(tie),
                    graph.between(tie.other().value(), tie.one().value()));
        }
        assertEquals(expected, told);
        assertEquals(graph.actors().stream().sorted().toList(), graph.actors());
    }

    @Property(tries = 100)
    void theOrderInWhichClaimsCameMakesNoDifference(@ForAll("deposits") List<Corpus> deposits) {
        SignedGraph one = SignedGraph.of(all(deposits));
        SignedGraph whole = SignedGraph.of(ClaimStore.of(deposits).select(Query.of(Condition.everyClaim())));
        assertEquals(one.ties().toString(), whole.ties().toString());
        assertEquals(one.mixed().toString(), whole.mixed().toString());
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    @Provide
    Arbitrary<Set<String>> alliances() {
        return Arbitraries.of(RandomCorpora.ACTORS).set().ofMaxSize(2);
    }
}
