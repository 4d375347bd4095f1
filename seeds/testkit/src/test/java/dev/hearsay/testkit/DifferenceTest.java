package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Reference;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opentest4j.AssertionFailedError;

class DifferenceTest {

    private static Corpus.Builder talks(String gist) {
        return Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Actor.person("expert", "An expert"))
                .add(Claim.of("c-1", "wire", Attribution.ownVoice("expert"), gist)
                        .build());
    }

    @Example
    void differenceNamesRecordFieldAndBothValues() {
        AssertionError failed = assertThrows(
                AssertionFailedError.class,
                () -> CorpusAssertions.assertSame(
                        talks("peace").add(Topic.of("t", "Talks")).build(),
                        talks("war\u202e").add(Actor.person("other", "Other")).build()));
        assertEquals(
                List.of(
                        "The corpora differ in 3 places:",
                        "  actor 'other' is not expected: " + Actor.person("other", "Other"),
                        "  topic 't' is missing: " + Topic.of("t", "Talks"),
                        "  claim 'c-1', gist: expected 'peace', but was 'war\\u{202E}'"),
                failed.getMessage().lines().toList());
    }

    @Example
    void openIdsAreCompared() {
        Corpus closed = talks("peace").build();
        Corpus open = Corpus.builder()
                .add(Source.of("wire", "A wire report"))
                .add(Claim.of("c-1", "wire", Attribution.ownVoice("expert"), "peace")
                        .build())
                .open(Reference.to(new Actor.Id("expert")))
                .build();
        assertTrue(Difference.between(closed, open).toString().contains("expected not left open, but was left open"));
        assertTrue(Difference.between(open, closed).toString().contains("expected left open, but was not left open"));
    }

    @Example
    void manyDifferencesAreCounted() {
        Corpus.Builder many = Corpus.builder();
        for (int i = 0; i < 25; i++) {
            many.add(Topic.of("t-" + i, "Talks"));
        }
        String told = CorpusAssertions.told(Difference.between(Corpus.builder().build(), many.build()));
        assertTrue(told.startsWith("25 places:"), told);
        assertTrue(told.endsWith("\n  and 5 more"), told);
    }

    @Property(tries = 200)
    @Domain(HearsayDomain.class)
    void corporaWithoutDifferenceAreEqual(@ForAll Corpus one, @ForAll Corpus other) {
        assertEquals(one.equals(other), Difference.between(one, other).isEmpty());
        assertEquals(List.of(), Difference.between(one, one));
        CorpusAssertions.assertSame(one, one);
        assertEquals(
                Difference.between(one, other).size(),
                Difference.between(other, one).size());
    }
}
