package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import dev.hearsay.query.Naive;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A store that looks back is the store of what was known then. */
class LookingBackTest {

    private static final int QUESTIONS = 8;

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    /** What had been recorded, linked and withdrawn by then; reference data and mentions are not dated. */
    private static Corpus known(Corpus all, Instant then) {
        Set<Claim.Id> recorded = all.claims().stream()
                .filter(claim -> claim.recorded().map(at -> !at.isAfter(then)).orElse(true))
                .map(Claim::id)
                .collect(Collectors.toSet());
        Corpus.Builder known = Corpus.builder().vocabulary(all.kinds());
        all.sources().forEach(known::add);
        all.actors().forEach(known::add);
        all.topics().forEach(known::add);
        all.mentions().forEach(known::add);
        all.claims().stream().filter(claim -> recorded.contains(claim.id())).forEach(known::add);
        all.links().stream()
                .filter(link -> recorded.contains(link.from()) && recorded.contains(link.to()))
                .forEach(known::add);
        all.withdrawals().stream()
                .filter(withdrawal -> !withdrawal.when().isAfter(then))
                .forEach(known::add);
        return known.build();
    }

    @Property(tries = 100)
    void knownAtIsTheStoreOfWhatWasKnown(@ForAll("deposits") List<Corpus> deposits, @ForAll long seed) {
        ClaimStore store = ClaimStore.of(deposits);
        Corpus all = store.corpus();
        Random random = new Random(seed);
        RandomQuestions questions = new RandomQuestions(all, new Naive(all), random);
        for (Instant instant : RandomCorpora.INSTANTS) {
            Instant then = instant.plusNanos(random.nextInt(3) - 1L);
            ClaimStore past = store.knownAt(then);
            ClaimStore rebuilt = ClaimStore.of(known(all, then));
            assertEquals(rebuilt.size(), past.size());
            assertEquals(rebuilt.links(), past.links());
            assertEquals(rebuilt.withdrawals(), past.withdrawals());
            assertEquals(rebuilt.mentions(), past.mentions());
            all.claims().forEach(claim -> {
                assertEquals(rebuilt.claim(claim.id()), past.claim(claim.id()));
                assertEquals(rebuilt.knows(claim.id()), past.knows(claim.id()));
            });
            for (int i = 0; i < QUESTIONS; i++) {
                Query query = questions.query();
                Field<?> field = questions.field();
                assertEquals(shown(rebuilt.select(query), field), shown(past.select(query), field), query::toString);
            }
            assertSame(past, past.knownAt(then.plusSeconds(9)));
        }
    }

    private static String shown(Answer answer, Field<?> field) {
        return answer.list() + " " + answer.counts() + " "
                + answer.groupBy(field).counts();
    }
}
