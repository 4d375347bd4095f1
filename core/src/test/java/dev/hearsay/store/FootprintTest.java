package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FootprintTest {

    @Property(tries = 50)
    void everyFieldThatIsKeptIsAccountedFor(@ForAll("corpora") List<Corpus> corpora) {
        ClaimStore store = ClaimStore.of(corpora.get(0));
        Footprint footprint = store.footprint();
        assertEquals(store.size() + store.withdrawals().size(), footprint.claims());
        assertEquals(
                footprint.total(),
                footprint.bytes().values().stream().mapToLong(Long::longValue).sum());
        for (String part : List.of("gists", "ids", "anchors", "chains", "assertions", "index of recorded")) {
            assertTrue(footprint.claims() == 0 || footprint.bytes().containsKey(part), part);
        }
        for (Field<?> field : Keyed.FIELDS) {
            assertTrue(
                    footprint.claims() == 0
                            || field == Field.REPORT
                            || footprint.bytes().containsKey("index of " + field),
                    field::name);
        }
        assertEquals(footprint.bytes().size(), footprint.toString().lines().count());
    }

    @Property(tries = 100)
    void oneValueOfAClaimIsWhatTheWholeClaimHas(@ForAll("corpora") List<Corpus> corpora) {
        Answer all = ClaimStore.of(corpora.get(0)).select(Query.of(Condition.everyClaim()));
        all.forEachOrdinal(ordinal -> {
            for (Field<?> field :
                    List.of(Field.SPEAKER, Field.WORD, Field.SAID, Field.VOICE, Field.POSITION, Field.KIND)) {
                assertEquals(told(field.values(all.at(ordinal), all.directory())), told(all.valuesAt(ordinal, field)));
            }
        });
    }

    private static Set<String> told(Iterable<?> values) {
        Set<String> told = new TreeSet<>();
        values.forEach(value -> told.add(value.toString()));
        return told;
    }

    @Test
    void theGreatestPartComesFirst() {
        Footprint footprint = new Footprint(Map.of("ids", 2L, "gists", 3_000_000L), 10);
        assertEquals(
                List.of("gists 3,000,000 300000.0", "ids 2 0.2"),
                footprint
                        .toString()
                        .lines()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
        assertEquals(0, footprint.of("nothing"));
    }

    @Provide
    Arbitrary<List<Corpus>> corpora() {
        return RandomCorpora.deposits();
    }
}
