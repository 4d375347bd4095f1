package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Condition.Dated;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Plan;
import dev.hearsay.query.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The newest claims said within days, where some periods lie across the bounds of these days. */
class StretchTest {

    private static final List<String> SAID = List.of(
            "2024-01-05", "2023/2024", "2023-08-01", "2023-07-31", "2023-07", "2023-06/2023-07-30", "2023-06-30");

    private static final Condition BY_ANN = Condition.has(Field.SPEAKER, new Actor.Id("ann"));

    /** Of each period a claim of Ann's and three of Ben's, so that it is Ann whose claims are asked for their days. */
    private static ClaimStore store() {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Actor.person("ann", "Ann"))
                .add(Actor.person("ben", "Ben"));
        IntStream.range(0, 4 * SAID.size())
                .mapToObj(i -> claim("c-" + i, i % 4 == 0 ? "ann" : "ben", SAID.get(i / 4)))
                .forEach(corpus::add);
        return ClaimStore.of(corpus.build());
    }

    private static Claim claim(String id, String speaker, String said) {
        return Claim.of(id, "wire", Attribution.ownVoice(speaker), said)
                .said(Period.parse(said))
                .build();
    }

    private static Query newest(Dated.Match match, String range) {
        return Query.of(BY_ANN.and(new Dated(Field.SAID, match, Period.parse(range))))
                .orderBy(Order.NEWEST_FIRST);
    }

    private static List<String> said(Query query) {
        return store().select(query).list().stream().map(Claim::gist).toList();
    }

    @Test
    void whatLiesAcrossABoundIsPossiblyWithinAndNotCertainly() {
        assertEquals(
                List.of("2023-07-31", "2023-07"),
                said(newest(Dated.Match.CERTAINLY, "2023-07").limit(3)));
        assertEquals(
                List.of("2023/2024", "2023-07-31", "2023-07"),
                said(newest(Dated.Match.POSSIBLY, "2023-07").limit(3)));
    }

    @Test
    void theNewestFewAreTheFirstOfAllWhateverTheDays() {
        for (String range :
                List.of("2023", "2023-07", "2023-07-31", "2023-06/2023-07", "2023-08/..", "../2023-07-30")) {
            for (Dated.Match match : Dated.Match.values()) {
                List<String> all = said(newest(match, range));
                for (int limit = 1; limit <= SAID.size(); limit++) {
                    Query few = newest(match, range).limit(limit);
                    assertEquals(all.stream().limit(limit).toList(), said(few), few::toString);
                }
            }
        }
    }

    /** Days that are one stretch of rows are asked of no row, and still a step of the plan. */
    @Test
    void thePlanTellsHowManyWereLeftInTheStretch() {
        Query all = newest(Dated.Match.CERTAINLY, "2022/2025").limit(SAID.size());
        List<Plan.Step> steps = store().select(all).explain().steps();
        assertEquals(
                List.of("by ann", "said within 2022/2025"),
                steps.stream().map(Plan.Step::condition).toList());
        assertEquals(SAID.size(), steps.get(1).remaining());
    }
}
