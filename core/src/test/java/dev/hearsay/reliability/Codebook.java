package dev.hearsay.reliability;

import com.google.common.base.Splitter;
import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Claims of several annotators on the same places; unit 0 stands at 0-4, unit 1 at 10-14 ... Ids of claims are c-1, c-2 ... */
final class Codebook {

    /** The caller's own code, kept in a note. */
    static final Coding NOTE =
            Coding.of("code", claim -> Optional.ofNullable(claim.notes().get("code")));

    private final List<Claim> claims = new ArrayList<>();

    static Anchor place(int unit) {
        return Anchor.of(Anchor.Segment.ofWords(10 * unit, "word"));
    }

    Codebook says(UnaryOperator<ClaimBuilder> details) {
        return says("wire", details);
    }

    Codebook says(String source, UnaryOperator<ClaimBuilder> details) {
        claims.add(details.apply(Claim.of("c-" + (claims.size() + 1), source, Attribution.ownVoice("speaker"), "said"))
                .build());
        return this;
    }

    /** One code of one annotator. */
    Codebook codes(String annotator, int unit, String code) {
        return says(c -> c.annotator(annotator).at(place(unit)).note("code", code));
    }

    /** A row of one annotator: the code of each unit; a dot for none. */
    Codebook row(String annotator, String codes) {
        List<String> each = Splitter.on(' ').splitToList(codes);
        for (int unit = 0; unit < each.size(); unit++) {
            if (!each.get(unit).equals(".")) {
                codes(annotator, unit, each.get(unit));
            }
        }
        return this;
    }

    Answer answer() {
        return answer(new Random(0));
    }

    /** All claims, entered in whatever order. */
    Answer answer(Random random) {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Source.of("reprint", "The same").republishing("wire"))
                .add(Topic.of("corridor", "the corridor"))
                .add(Topic.of("gas", "gas"))
                .add(Actor.person("speaker", "A Speaker"))
                .add(Actor.person("other", "Another Speaker"));
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(corpus::add);
        return ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
    }

    ReliabilityData data() {
        return ReliabilityData.of(answer(), NOTE);
    }

    ReliabilityData data(String... order) {
        return ReliabilityData.of(answer(), NOTE.inOrder(order));
    }
}
