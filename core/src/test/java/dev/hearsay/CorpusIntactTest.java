package dev.hearsay;

import static dev.hearsay.OneWire.AGENCY;
import static dev.hearsay.OneWire.IRAN;
import static dev.hearsay.OneWire.NOON;
import static dev.hearsay.OneWire.base;
import static dev.hearsay.OneWire.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is left of a corpus of which not every record is whole. */
class CorpusIntactTest {

    @Test
    void whatDependsOnARecordThatIsLeftOutIsLeftOutToo() {
        List<Problem> leftOut = new ArrayList<>();
        Corpus corpus = base().add(Topic.of("t-1", "T1").under("nowhere"))
                .add(Topic.of("t-2", "T2").under("t-1"))
                .add(claim("c-1", c -> c.on("t-2")))
                .add(claim("c-2", c -> c.about("iran")))
                .add(ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-1"))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misheard"))
                .intact(leftOut);
        assertEquals(List.of(claim("c-2", c -> c.about("iran"))), corpus.claims());
        assertEquals(List.of(), corpus.topics());
        assertEquals(List.of(), corpus.links());
        assertEquals(List.of(), corpus.withdrawals());
        assertEquals(
                List.of(
                        "topic 't-1'/parent",
                        "topic 't-2'/parent",
                        "claim 'c-1'/positions/0/topic",
                        "link 'c-2 SUPPORTS c-1'/to",
                        "withdrawal 'c-1'/claim"),
                leftOut.stream()
                        .map(p -> p.subject().orElseThrow() + p.pointer())
                        .toList());
    }

    @Test
    void aLongChainFallsWithItsFirstLinkInOneRound() {
        Corpus.Builder builder = base().add(Topic.of("t-0", "T").under("nowhere"));
        for (int i = 1; i < 3000; i++) {
            builder.add(Topic.of("t-" + i, "T").under("t-" + (i - 1)));
        }
        List<Problem> leftOut = new ArrayList<>();
        assertEquals(List.of(), builder.intact(leftOut).topics());
        assertEquals(3000, leftOut.size());
        Problem last = leftOut.get(2999);
        assertEquals("The topic 't-2998' is left out itself. Mend that first.", last.summary() + " " + last.fix());
        assertEquals("topic 't-2999'/parent", last.subject().orElseThrow() + last.pointer());
    }

    @Test
    void ofTwoRecordsThatDisputeAnIdNeitherIsWhole() {
        List<Problem> leftOut = new ArrayList<>();
        Corpus corpus = base().add(Actor.state("iran", "Another"))
                .add(claim("c-1", c -> c.about("iran")))
                .intact(leftOut);
        assertEquals(List.of(AGENCY), corpus.actors());
        assertEquals(List.of(), corpus.claims());
        assertEquals(
                List.of("HS-1001", "HS-1002"),
                leftOut.stream().map(Problem::code).toList());
    }

    @Test
    void aRecordThatIsAddedTwiceIsWholeAllTheSame() {
        List<Problem> leftOut = new ArrayList<>();
        assertEquals(base().build(), base().add(IRAN).intact(leftOut));
        assertEquals(List.of(), leftOut);
    }

    @Test
    void aBuiltInKindIsNotLeftOutForAnotherOfItsId() {
        List<Problem> leftOut = new ArrayList<>();
        Corpus corpus = Corpus.builder()
                .add(RelationKind.of("excludes", "shuts out", Sign.NEGATIVE, -1))
                .intact(leftOut);
        assertEquals(Corpus.builder().build(), corpus);
        assertEquals(1, leftOut.size());
    }

    @Test
    void aKindOfTheVocabularyThatIsNotWholeIsLeftOutLikeAnyRecord() {
        RelationKind shuns = RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -2);
        List<Problem> leftOut = new ArrayList<>();
        Corpus corpus = base().vocabulary(
                        List.of(shuns, shuns.withNotes(Map.of("k", "v")), RelationKinds.EXCLUDES, RelationKinds.AID))
                .add(claim("c-1", c -> c.affirms(Relation.to(RelationKinds.EXCLUDES, "iran"))))
                .add(claim("c-2", c -> c.affirms(Relation.to(RelationKinds.AID, "iran"))))
                .intact(leftOut);
        assertEquals(List.of(RelationKinds.AID), corpus.kinds());
        assertEquals(
                List.of("c-2"),
                corpus.claims().stream().map(c -> c.id().value()).toList());
        assertEquals(
                List.of("HS-1002", "HS-1002", "HS-1001", "HS-1002"),
                leftOut.stream().map(Problem::code).toList());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 100)
    void whatIsWholeIsACorpusAndTheRestIsAccountedFor(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Random random = new Random(seed);
        Corpus.Builder builder = Corpus.builder().vocabulary(List.of());
        List<Object> kept = new ArrayList<>();
        for (Object record : RandomCorpora.all(corpus)) {
            if (random.nextInt(12) > 0) {
                RandomCorpora.add(builder, record);
                kept.add(record);
            }
        }
        List<Problem> leftOut = new ArrayList<>();
        List<Object> whole = RandomCorpora.all(builder.intact(leftOut));
        assertTrue(kept.containsAll(whole));
        Set<Reference> gone = new TreeSet<>();
        leftOut.forEach(p -> gone.add(p.subject().orElseThrow()));
        assertEquals(
                kept.stream().filter(r -> !gone.contains(Records.name(r))).toList(),
                kept.stream().filter(whole::contains).toList());
        assertEquals(builder.problems().isEmpty(), leftOut.isEmpty());
    }
}
