package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Modality;
import dev.hearsay.Refusal;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final ClaimStore STORE = SixClaims.store();
    private static final Answer ALL = STORE.select(Query.of(Condition.everyClaim()));
    private static final Groups<Actor.Id> BY_SPEAKER = ALL.groupBy(Field.SPEAKER);
    private static final Topic.Id CORRIDOR = new Topic.Id("corridor");
    private static final Topic.Id GAS = new Topic.Id("gas");

    private static List<String> keys(Groups<?> groups) {
        return groups.keys().stream().map(Object::toString).toList();
    }

    @Test
    void groupsComeByKeyWithWhatStandsBehindThem() {
        assertEquals("""
                agency: 1 claim, 1 voice, 1 report
                kaleji: 2 claims, 1 voice, 1 report
                movahedian: 2 claims, 1 voice, 1 report
                official: 1 claim, 1 voice, 1 report""", BY_SPEAKER.toString());
        assertEquals(4, BY_SPEAKER.size());
        assertEquals(
                List.copyOf(BY_SPEAKER.keys()), List.copyOf(BY_SPEAKER.asMap().keySet()));
        assertEquals(new Counts(2, 1, 1), BY_SPEAKER.counts().get(new Actor.Id("kaleji")));
        assertThrows(
                UnsupportedOperationException.class, () -> BY_SPEAKER.asMap().clear());
    }

    @Test
    void groupsAreCountedWithoutTheirClaims() {
        assertEquals(2, BY_SPEAKER.count(new Actor.Id("kaleji")));
        assertEquals(0, BY_SPEAKER.count(new Actor.Id("iran")));
        assertEquals(0, BY_SPEAKER.count(new Actor.Id("nobody")));
        assertEquals(2, BY_SPEAKER.top(1).count(new Actor.Id("kaleji")));
        assertEquals(0, BY_SPEAKER.top(1).count(new Actor.Id("agency")));
        assertEquals(Optional.empty(), BY_SPEAKER.top(1).get(new Actor.Id("agency")));
        assertEquals(
                4,
                ALL.groupBy(Field.TOPIC, Field.TOPIC)
                        .count(new Key(List.of(Field.TOPIC, Field.TOPIC), List.of(CORRIDOR, CORRIDOR))));
        assertEquals(
                0,
                ALL.groupBy(Field.TOPIC, Field.TOPIC)
                        .count(new Key(List.of(Field.TOPIC, Field.STANCE), List.of(CORRIDOR, Stance.OPPOSE))));
        assertEquals(6, Groups.of(Map.of("all", ALL)).count("all"));
        assertEquals(0, Groups.of(Map.of("all", ALL)).count("none"));
    }

    @Test
    void aGroupIsAnAnswerOfItsOwnQuestion() {
        Answer kaleji = BY_SPEAKER.get(new Actor.Id("kaleji")).orElseThrow();
        assertEquals(List.of("c-1", "c-3"), SixClaims.ids(kaleji));
        assertEquals("claims by kaleji", kaleji.query().toString());
        assertEquals(Optional.empty(), BY_SPEAKER.get(new Actor.Id("iran")));
    }

    @Test
    void groupsKeepTheOrderOfTheirAnswer() {
        Answer newest = STORE.select(Query.of(Condition.everyClaim()).orderBy(Order.NEWEST_FIRST));
        assertEquals(
                List.of("c-5", "c-4"),
                SixClaims.ids(newest.groupBy(Field.SPEAKER)
                        .get(new Actor.Id("movahedian"))
                        .orElseThrow()));
    }

    @Test
    void theTopGroupsComeByFallingCountAndTiesInTheirOrder() {
        assertEquals(List.of("kaleji", "movahedian", "agency"), keys(BY_SPEAKER.top(3)));
        assertEquals(List.of("kaleji", "movahedian", "agency", "official"), keys(BY_SPEAKER.top(99)));
        assertEquals(List.of(), keys(BY_SPEAKER.top(0)));
        Groups<Modality> byModality = ALL.groupBy(Field.MODALITY);
        assertEquals(List.of("ASSERTION", "EVALUATION", "PREDICTION", "WARNING"), keys(byModality.top(9)));
        assertEquals(List.of("ASSERTION", "EVALUATION"), keys(byModality.top(2, Counts.Measure.VOICES)));
        assertEquals(List.of("ASSERTION"), keys(byModality.top(1, Counts.Measure.REPORTS)));
        assertEquals("HS-0311 The number of groups is negative. Use 0 or more.", Refusal.of(() -> BY_SPEAKER.top(-1)));
    }

    @Test
    void groupsAreKeptThatHaveEnough() {
        assertEquals(List.of("kaleji", "movahedian"), keys(BY_SPEAKER.havingAtLeast(2)));
        assertEquals(4, BY_SPEAKER.havingAtLeast(0).size());
        assertEquals(List.of(), keys(BY_SPEAKER.havingAtLeast(2, Counts.Measure.VOICES)));
        assertEquals(List.of("corridor"), keys(ALL.groupBy(Field.TOPIC).havingAtLeast(2, Counts.Measure.REPORTS)));
        assertEquals(
                List.of("movahedian", "agency"),
                keys(BY_SPEAKER.top(3).having(a -> !a.contains(new dev.hearsay.Claim.Id("c-1")))));
    }

    @Test
    void groupsKeepTheOrderOfTheMapTheyAreMadeOf() {
        Map<String, Answer> map = new LinkedHashMap<>();
        map.put("z", ALL);
        map.put("a", ALL);
        Groups<String> groups = Groups.of(map);
        map.clear();
        assertEquals(List.of("z", "a"), keys(groups));
        List<String> visited = new ArrayList<>();
        groups.forEach((key, answer) -> visited.add(key + answer.count()));
        assertEquals(List.of("z6", "a6"), visited);
        assertEquals("", Groups.of(Map.of()).toString());
    }

    private static <K> void checkPutTogether(Groups<K> stored) {
        Groups<K> groups = Groups.of(stored.asMap());
        assertEquals(stored.size(), groups.size());
        assertEquals(stored.toString(), groups.toString());
        assertEquals(keys(stored), keys(groups));
        assertEquals(stored.counts(), groups.counts());
        assertEquals(stored.asMap().keySet(), groups.asMap().keySet());
        for (K key : stored.keys()) {
            assertEquals(stored.count(key), groups.count(key));
            assertEquals(stored.get(key).map(Answer::list), groups.get(key).map(Answer::list));
        }
        for (Counts.Measure measure : Counts.Measure.values()) {
            for (int i = 0; i <= 5; i++) {
                assertEquals(
                        stored.top(i, measure).toString(),
                        groups.top(i, measure).toString());
                assertEquals(
                        stored.havingAtLeast(i, measure).toString(),
                        groups.havingAtLeast(i, measure).toString());
            }
        }
        assertEquals(keys(stored.having(a -> a.count() == 2)), keys(groups.having(a -> a.count() == 2)));
        assertEquals("HS-0311 The number of groups is negative. Use 0 or more.", Refusal.of(() -> groups.top(-1)));
    }

    @Test
    void groupsThatSomebodyPutsTogetherAnswerAsThoseOfAStore() {
        checkPutTogether(BY_SPEAKER);
        checkPutTogether(ALL.groupBy(Field.MODALITY));
        checkPutTogether(ALL.groupBy(Field.TOPIC));
        checkPutTogether(ALL.groupBy(Field.TOPIC, Field.SPEAKER));
    }

    @Test
    void severalFieldsMakeKeysOfTheirValues() {
        Groups<Key> groups = ALL.groupBy(Field.TOPIC, Field.STANCE, Field.SPEAKER);
        assertEquals(
                List.of(
                        "corridor / OPPOSE / kaleji",
                        "corridor / NEUTRAL / movahedian",
                        "corridor / SUPPORT / movahedian",
                        "gas / NEUTRAL / movahedian",
                        "gas / SUPPORT / movahedian"),
                keys(groups));
        Key key = groups.keys().iterator().next();
        assertEquals(CORRIDOR, key.get(Field.TOPIC));
        assertEquals(Stance.OPPOSE, key.get(Field.STANCE));
        assertEquals(
                "HS-0312 The groups were not made by modality. Use one of [topic, stance, speaker].",
                Refusal.of(() -> key.get(Field.MODALITY)));
        assertEquals(
                "claims (on corridor and with the stance oppose and by kaleji)",
                groups.get(key).orElseThrow().query().toString());
    }

    @Test
    void aFieldTwiceTellsWhichOfItsValuesMeet() {
        Groups<Key> pairs = ALL.groupBy(Field.TOPIC, Field.TOPIC);
        assertEquals(List.of("corridor / corridor", "corridor / gas", "gas / corridor", "gas / gas"), keys(pairs));
        assertEquals(
                List.of(4, 1, 1, 1),
                pairs.asMap().values().stream().map(Answer::count).toList());
        Key mixed = List.copyOf(pairs.keys()).get(2);
        assertEquals(GAS, mixed.get(Field.TOPIC));
        assertEquals(
                "claims (on gas and on corridor)",
                pairs.get(mixed).orElseThrow().query().toString());
        CrossTab<Topic.Id, Topic.Id> table = ALL.crossTab(Field.TOPIC, Field.TOPIC);
        assertEquals(
                List.of(4, 1, 1),
                List.of(table.count(CORRIDOR, CORRIDOR), table.count(CORRIDOR, GAS), table.count(GAS, GAS)));
    }

    @Test
    void aTableHasTheValuesThatOccurAlongItsSides() {
        CrossTab<Topic.Id, Modality> table = ALL.crossTab(Field.TOPIC, Field.MODALITY);
        assertEquals(List.of(CORRIDOR, GAS), table.rows());
        assertEquals(List.of(Modality.ASSERTION, Modality.PREDICTION), table.columns());
        assertEquals(
                List.of("c-1", "c-3", "c-4"),
                SixClaims.ids(table.cell(CORRIDOR, Modality.ASSERTION).orElseThrow()));
        assertEquals(Optional.empty(), table.cell(GAS, Modality.ASSERTION));
        assertEquals(0, table.count(GAS, Modality.ASSERTION));
        assertEquals(0, table.count(GAS, Modality.THREAT));
        assertEquals("\tASSERTION\tPREDICTION\ncorridor\t3\t1\ngas\t0\t1", table.toString());
        assertEquals("", ALL.crossTab(Field.ANNOTATOR, Field.RECORDED).toString());
    }

    @Test
    void aTableIsMadeOfGroupsByItsOwnFields() {
        Groups<Key> groups = ALL.groupBy(Field.TOPIC, Field.MODALITY);
        assertEquals(2, CrossTab.of(Field.TOPIC, Field.MODALITY, groups).rows().size());
        assertEquals(
                "HS-0312 The groups were made by [topic, modality], not by [modality, topic]. Group by these two fields.",
                Refusal.of(() -> CrossTab.of(Field.MODALITY, Field.TOPIC, groups)));
    }

    @Test
    void countsReadAsSentences() {
        assertEquals("0 claims, 1 voice, 2 reports", new Counts(0, 1, 2).toString());
        assertEquals("1 claim, 0 voices, 1 report", new Counts(1, 0, 1).toString());
        Counts counts = new Counts(7, 3, 1);
        assertEquals(
                List.of(7L, 3L, 1L),
                List.of(Counts.Measure.values()).stream().map(counts::of).toList());
        assertEquals(new Counts(6, 4, 2), ALL.counts());
    }
}
