package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The data of a page says what the claims and the library's views say. */
class DataBlockTest {

    @Provide
    Arbitrary<ClaimStore> stores() {
        return RandomCorpora.corpora().map(ClaimStore::of);
    }

    private static Answer all(ClaimStore store) {
        return store.select(Query.of(Condition.everyClaim()));
    }

    private static Tree data(ClaimStore store) {
        return Tree.parse(new DataBlock("T", Optional.empty(), all(store), store.links(), Passages.NONE).json());
    }

    /** The ids of claims that the data names by number. */
    private static Set<String> claims(Tree data, List<Integer> numbers) {
        Set<String> ids = new TreeSet<>();
        numbers.forEach(number -> ids.add(data.list("claims").get(number).text("id")));
        assertEquals(numbers.size(), ids.size());
        return ids;
    }

    private static Set<String> ids(Iterable<Claim> claims) {
        Set<String> ids = new TreeSet<>();
        claims.forEach(claim -> ids.add(claim.id().value()));
        return ids;
    }

    private static List<String> idsOf(Collection<?> keys) {
        return keys.stream().map(Object::toString).toList();
    }

    @Property(tries = 60)
    void everyClaimIsToldWithItsChain(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        List<Claim> claims = all(store).list();
        assertEquals(claims.size(), data.list("claims").size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Tree told = data.list("claims").get(i);
            assertEquals(claim.id().value(), told.text("id"));
            assertEquals(claim.gist(), told.text("gist"));
            assertEquals(
                    claim.source().value(),
                    data.list("sources").get(told.number("source")).text("id"));
            assertEquals(
                    claim.attribution().chain().stream()
                            .map(speaker -> speaker.actor().value())
                            .toList(),
                    told.list("chain").stream()
                            .map(voice -> data.list("actors")
                                    .get(voice.number("actor"))
                                    .text("id"))
                            .toList());
            assertEquals(claim.said().isPresent(), told.has("said"));
            assertEquals(
                    claim.notes().size(),
                    told.has("notes") ? told.get("notes").texts().size() / 2 : 0);
        }
    }

    @Property(tries = 60)
    void relationsAreThoseOfTheView(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        List<AssertedRelation> relations = Relations.of(all(store)).list();
        assertEquals(relations.size(), data.list("relations").size());
        for (int i = 0; i < relations.size(); i++) {
            Tree told = data.list("relations").get(i);
            assertEquals(store.directory().inWords(relations.get(i).relation()), told.text("words"));
            assertEquals(ids(relations.get(i).affirming()), claims(data, told.numbers("affirming")));
            assertEquals(ids(relations.get(i).denying()), claims(data, told.numbers("denying")));
        }
    }

    /** By a definition of its own: the same ends, or for a kind that holds both ways either order of them. */
    @Property(tries = 60)
    void oppositesAreTheRelationsOfTheOppositeKindBetweenTheSameEnds(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        List<Relation> relations = Relations.of(all(store)).list().stream()
                .map(AssertedRelation::relation)
                .toList();
        for (int i = 0; i < relations.size(); i++) {
            List<Integer> expected = new ArrayList<>();
            for (int j = 0; j < relations.size(); j++) {
                if (areOpposite(relations.get(i), relations.get(j), store)) {
                    expected.add(j);
                }
            }
            assertEquals(expected, data.list("relations").get(i).numbers("opposites"));
        }
    }

    private static boolean areOpposite(Relation one, Relation other, ClaimStore store) {
        RelationKind kind = store.directory().kind(one.kind()).orElseThrow();
        RelationKind otherKind = store.directory().kind(other.kind()).orElseThrow();
        boolean sameEnds = one.subject().equals(other.subject()) && one.object().equals(other.object());
        boolean swapped = one.subject().equals(other.object()) && one.object().equals(other.subject());
        return kind.opposite().filter(other.kind()::equals).isPresent()
                && (sameEnds || (swapped && (kind.symmetric() || otherKind.symmetric())));
    }

    @Property(tries = 60)
    void perspectivesAreTheGroupsBySpeakerAndByVoice(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        Answer all = all(store);
        assertEquals(
                idsOf(all.groupBy(Field.VOICE).keys()),
                data.list("voices").stream()
                        .map(voice ->
                                data.list("actors").get(voice.number("actor")).text("id"))
                        .toList());
        for (Tree voice : data.list("voices")) {
            Actor.Id actor =
                    new Actor.Id(data.list("actors").get(voice.number("actor")).text("id"));
            assertEquals(
                    all.groupBy(Field.SPEAKER)
                            .get(actor)
                            .map(DataBlockTest::ids)
                            .orElse(Set.of()),
                    claims(data, voice.numbers("by")));
            assertEquals(
                    ids(all.groupBy(Field.VOICE).get(actor).orElseThrow()), claims(data, voice.numbers("accordingTo")));
        }
    }

    @Property(tries = 60)
    void contestsAreThoseOfTheView(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        List<Contest<Relation>> relations = Contest.relations(all(store));
        assertEquals(relations.size(), data.list("contestedRelations").size());
        for (int i = 0; i < relations.size(); i++) {
            Tree told = data.list("contestedRelations").get(i);
            assertEquals(ids(relations.get(i).affirming()), claims(data, told.numbers("affirming")));
            assertEquals(ids(relations.get(i).opposing()), claims(data, told.numbers("opposing")));
        }
        assertEquals(
                idsOf(Contest.topics(all(store)).stream().map(Contest::issue).toList()),
                data.list("contestedTopics").stream()
                        .map(told ->
                                data.list("topics").get(told.number("topic")).text("id"))
                        .toList());
        assertEquals(ids(all(store).where(Contest.FIRM)), claims(data, data.numbers("firm")));
    }

    @Property(tries = 60)
    void everyClaimStandsOnceOnTheTimelineOrIsUndated(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        List<Integer> told = new ArrayList<>(data.get("timeline").numbers("undated"));
        data.get("timeline").list("entries").forEach(entry -> told.addAll(entry.numbers("claims")));
        assertEquals(store.size(), told.size());
        assertEquals(ids(all(store)), claims(data, told));
    }

    @Property(tries = 60)
    void positionsAreTakenByTheClaimsNamed(@ForAll("stores") ClaimStore store) {
        Tree data = data(store);
        int positions = all(store).list().stream()
                .mapToInt(claim -> claim.positions().size())
                .sum();
        assertEquals(
                positions,
                data.list("positions").stream()
                        .mapToInt(position -> position.numbers("claims").size())
                        .sum());
    }

    @Test
    void bucketsGrowWithTheTimeThatIsCovered() {
        assertEquals(Timeline.Unit.DAY, unit(100, 1));
        assertEquals(Timeline.Unit.MONTH, unit(1000, 1));
        assertEquals(Timeline.Unit.YEAR, unit(200, 40));
    }

    private static Timeline.Unit unit(int claims, int daysApart) {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Actor.person("p", "P"));
        for (int i = 0; i < claims; i++) {
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays((long) i * daysApart);
            corpus.add(Claim.of("c" + i, "s", Attribution.ownVoice("p"), "so")
                    .said(Period.day(day))
                    .build());
        }
        return ViewsPart.timeline(all(ClaimStore.of(corpus.build()))).unit();
    }

    @Test
    void topicsAndKindsComeWithThoseAboveThem() {
        RelationKind wide = RelationKind.of("wide", "is against", Sign.NEGATIVE, -1);
        RelationKind narrow =
                RelationKind.of("narrow", "is much against", Sign.NEGATIVE, -2).under(wide);
        Tree data = data(ClaimStore.of(Corpus.builder()
                .vocabulary(List.of(wide, narrow))
                .add(Source.of("s", "S"))
                .add(Actor.person("p", "P"))
                .add(Claim.of("c", "s", Attribution.ownVoice("p"), "so")
                        .affirms(Relation.of("p", narrow, "p"))
                        .build())
                .build()));
        assertEquals(
                List.of("narrow", "wide"),
                data.list("kinds").stream().map(kind -> kind.text("id")).toList());
        assertEquals(1, data.list("kinds").get(0).number("parent"));
        assertFalse(data.list("kinds").get(1).has("parent"));
    }

    @Test
    void linksJoinClaimsOfThePage() {
        Tree link = data(Ferry.store()).list("links").get(0);
        assertEquals("contradicts", link.text("kind"));
        assertTrue(link.number("from") == 1 && link.number("to") == 0);
    }
}
