package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.SouthCaucasus;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled corpus points at the article: verified where its text is at hand. */
class ArticleAnchorsTest {

    /** The page that carried the article goes on with a teaser for another one. */
    private static final int FURNITURE = 35;

    private static final int LEAST_CLAIMS = 80;

    private final Corpus corpus = SouthCaucasus.corpus();

    @Test
    void corpusHoldsEnoughClaimsAndEachHasAPlace() {
        assertTrue(corpus.claims().size() >= LEAST_CLAIMS, corpus::toString);
        assertEquals(
                List.of(),
                corpus.claims().stream()
                        .filter(claim -> claim.anchors().isEmpty())
                        .toList());
    }

    @Test
    void corpusCarriesNoWordsOfTheArticle() {
        assertEquals(
                List.of(),
                corpus.sources().stream()
                        .filter(source -> source.text().isPresent())
                        .toList());
        assertEquals(
                List.of(),
                anchors()
                        .flatMap(anchor -> anchor.segments().stream())
                        .filter(segment -> segment.exact().isPresent())
                        .toList());
    }

    @Test
    void sourceHasTheDigestOfTheText() {
        String digest = Source.digest(Shared.article());
        corpus.sources().forEach(source -> assertEquals(digest, source.digest().orElseThrow(), source::toString));
    }

    @Test
    void everyAnchorCoversTheWordsItWasMadeFor() {
        SourceText text = SourceText.of(Shared.article());
        assertEquals(
                List.of(),
                anchors()
                        .flatMap(anchor -> text.verify(anchor).complaint().stream())
                        .toList());
    }

    @Test
    void noAnchorStartsInThePageFurniture() {
        Paragraphs paragraphs = Paragraphs.of(Shared.article());
        assertEquals(
                List.of(),
                anchors().filter(anchor -> paragraphs.of(anchor) >= FURNITURE).toList());
    }

    @Test
    void paragraphNotedWithAClaimIsThatOfItsPlace() {
        Paragraphs paragraphs = Paragraphs.of(Shared.article());
        for (Claim claim : corpus.claims()) {
            int starts = paragraphs.of(claim.firstAnchor().orElseThrow());
            assertEquals(String.valueOf(starts), claim.notes().get("paragraph"), claim.id()::value);
        }
    }

    @Test
    void everyParagraphButHeadingsIsReadOut() {
        Paragraphs paragraphs = Paragraphs.of(Shared.article());
        Set<Integer> readOut = new TreeSet<>();
        corpus.claims()
                .forEach(claim -> readOut.add(paragraphs.of(claim.firstAnchor().orElseThrow())));
        List<Integer> passedOver = IntStream.range(0, FURNITURE)
                .filter(paragraph -> !readOut.contains(paragraph) && !paragraphs.isHeading(paragraph))
                .boxed()
                .toList();
        assertEquals(List.of(), passedOver);
    }

    private Stream<Anchor> anchors() {
        return Stream.concat(
                corpus.claims().stream().flatMap(claim -> claim.anchors().stream()),
                corpus.mentions().stream().map(Mention::anchor));
    }
}
