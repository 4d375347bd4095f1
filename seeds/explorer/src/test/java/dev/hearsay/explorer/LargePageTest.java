package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of ten thousand claims stays one that a browser opens at once. */
@ExtendWith(Chromium.class)
class LargePageTest {

    private static final int CLAIMS = 10_000;
    private static final int ACTORS = 500;
    private static final int TOPICS = 120;

    private static final List<RelationKind> KINDS = List.of(
            RelationKinds.EXCLUDES,
            RelationKinds.INCLUDES,
            RelationKinds.SUPPORT,
            RelationKinds.THREATEN,
            RelationKinds.ACCUSE);

    private static final List<Stance> STANCES = List.of(Stance.values());

    private final Random random = new Random(7);

    /** A few actors and topics are spoken of often, most seldom. */
    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private ClaimStore store() {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < ACTORS; i++) {
            corpus.add(i % 3 == 0 ? Actor.person("a" + i, "Person " + i) : Actor.state("a" + i, "State " + i));
        }
        for (int i = 0; i < TOPICS; i++) {
            Topic topic = Topic.of("t" + i, "Topic " + i);
            corpus.add(i < 12 ? topic : topic.under("t" + i % 12)).add(Source.of("s" + i, "Report " + i));
        }
        for (int i = 0; i < CLAIMS; i++) {
            corpus.add(claim(i));
        }
        return ClaimStore.of(corpus.build());
    }

    private Claim claim(int i) {
        Attribution said = Attribution.ownVoice("a" + skewed(20))
                .then(Step.of("a" + skewed(ACTORS)).cue("says"));
        String one = "a" + skewed(ACTORS);
        String other = "a" + skewed(ACTORS);
        return Claim.of("c" + i, "s" + i % TOPICS, said, "Claim " + i + " is that the one does something to the other")
                .about(one, other)
                .affirms(Relation.of(one, KINDS.get(random.nextInt(KINDS.size())), other))
                .on("t" + skewed(TOPICS), STANCES.get(i % 3))
                .said(Period.day(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1400))))
                .build();
    }

    @Test
    void tenThousandClaimsAreFewBytesAndFewElements(Browser browser) {
        String page = Explorer.of(store()).html();
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        browser.open(page);
        Object usable = browser.run(
                "return Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)");
        browser.untilSettled();
        Object settled = browser.run("return Math.round(performance.now())");
        long elements = (Long) browser.run("return document.querySelectorAll('*').length");
        System.out.println(
                "A page of " + CLAIMS + " claims (" + bytes + " bytes, " + elements + " elements) is usable after "
                        + usable + " ms; its graph is laid out after " + settled + " ms at the latest.");
        assertTrue(bytes < 700 * CLAIMS, () -> bytes + " bytes");
        assertTrue(elements < 6_000, () -> elements + " elements");
        assertEquals(
                "10,000 claims by 500 voices in 120 reports",
                browser.text("#extent").replaceAll("by \\d+", "by 500"));
        browser.assertTriedNothing();
    }
}
