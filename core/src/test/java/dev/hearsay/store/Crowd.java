package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many claims out of few: each takes what it says from several claims of a small corpus, so that lists of all lengths come about. */
final class Crowd {

    private final Corpus few;
    private final Random random;

    Crowd(Corpus few, Random random) {
        this.few = few;
        this.random = random;
    }

    /** The store of so many claims, one deposit after the other; a claim in twenty is withdrawn. */
    ClaimStore store(int... deposits) {
        Corpus.Builder base = Corpus.builder().vocabulary(List.of());
        RandomCorpora.all(few).stream()
                .filter(record -> !(record instanceof Withdrawal))
                .forEach(record -> RandomCorpora.add(base, record));
        ClaimStore store = ClaimStore.of(base.build());
        int number = 0;
        for (int claims : few.claims().isEmpty() ? new int[0] : deposits) {
            List<Claim> more = new ArrayList<>();
            for (int i = 0; i < claims; i++) {
                more.add(claim("n-" + number++));
            }
            store = store.with(with(more, store));
        }
        return store;
    }

    private Corpus with(List<Claim> claims, ClaimStore store) {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of()).knowing(store.directory(), store::knows);
        for (Claim claim : claims) {
            corpus.add(claim);
            if (random.nextInt(20) == 0) {
                Instant recorded = claim.recorded().orElse(Instant.EPOCH);
                corpus.add(new Withdrawal(claim.id(), "desk", recorded.plusNanos(random.nextInt(3)), "misheard"));
            }
        }
        return corpus.build();
    }

    private Claim some() {
        return few.claims().get(random.nextInt(few.claims().size()));
    }

    private Claim claim(String id) {
        Claim said = some();
        return new Claim(
                new Claim.Id(id),
                said.source(),
                said.anchors(),
                said.attribution(),
                some().gist(),
                said.modality(),
                some().certainty(),
                some().condition(),
                said.addressees(),
                said.about(),
                said.assertions(),
                some().positions(),
                some().said(),
                some().aboutTime(),
                some().recorded(),
                some().annotator(),
                said.notes());
    }
}
