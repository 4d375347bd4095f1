package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A store of two claims, and how the tests of stores change and read it. */
final class TwoClaims {

    static final Instant MONDAY = Instant.parse("2023-07-10T12:00:00Z");
    static final Instant TUESDAY = Instant.parse("2023-07-11T12:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2023-07-12T12:00:00Z");
    static final Query ALL = Query.of(Condition.everyClaim());

    /** c-1, recorded on Monday, and c-2, which is undated. */
    static final ClaimStore STORE = ClaimStore.of(Corpus.builder()
            .add(Source.of("wire", "A wire report"))
            .add(Actor.organisation("agency", "The Agency"))
            .add(Actor.state("iran", "Iran").metonym("Tehran"))
            .add(claim("c-1", c -> c.about("iran").recorded(MONDAY)))
            .add(claim("c-2", c -> c))
            .build());

    private TwoClaims() {}

    static Claim claim(String id, UnaryOperator<ClaimBuilder> more) {
        return more.apply(Claim.of(id, "wire", Attribution.ownVoice("agency"), "The talks have begun"))
                .build();
    }

    static Corpus.Builder corpus() {
        return Corpus.builder().knowing(STORE.directory(), STORE::knows);
    }

    static Claim.Id id(String id) {
        return new Claim.Id(id);
    }

    static List<String> ids(ClaimStore store) {
        return ids(store.select(ALL));
    }

    static List<String> ids(Answer answer) {
        return answer.list().stream().map(c -> c.id().value()).toList();
    }

    static List<Problem> refused(Supplier<ClaimStore> change) {
        return assertThrows(CorpusException.class, change::get).problems();
    }

    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.code() + " " + p.summary() + " " + p.fix())
                .toList();
    }
}
