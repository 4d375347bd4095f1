package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final SourceText TEXT = SourceText.of("Moscow has turned a blind eye.");

    private static final Anchor EYE = TEXT.anchor(Quote.of("turned a blind eye"));

    @Test
    void anAnchorIsDrawnIntoTheText() {
        assertEquals(
                "Moscow has ⸢turned a blind eye⸥.", Markup.of(TEXT).mark(EYE).toString());
    }

    @Test
    void aTextWithoutMarksIsItself() {
        assertEquals(TEXT.text(), Markup.of(TEXT.text()).toString());
        assertEquals("", Markup.of("").toString());
    }

    @Test
    void nestedMarksCloseFromWithin() {
        assertEquals(
                "⸢a:Moscow:a⸥ has ⸢b:⸢c:turned:c⸥ a ⸢d:blind eye:d⸥:b⸥.",
                Markup.of(TEXT)
                        .mark(TEXT.anchor(Quote.of("Moscow")), "a")
                        .mark(TEXT.anchor(Quote.of("blind eye")), "d")
                        .mark(TEXT.anchor(Quote.of("turned")), "c")
                        .mark(EYE, "b")
                        .toString());
    }

    @Test
    void crossingMarksAreToldApartByTheirLabels() {
        assertEquals(
                "Moscow ⸢a:has ⸢b:turned:a⸥ a blind:b⸥ eye.",
                Markup.of(TEXT)
                        .mark(TEXT.anchor(Quote.of("has turned")), "a")
                        .mark(TEXT.anchor(Quote.of("turned a blind")), "b")
                        .toString());
    }

    @Test
    void marksOfTheSameStretchNestInTheOrderOfMarking() {
        assertEquals(
                "Moscow has ⸢a:⸢b:turned a blind eye:b⸥:a⸥.",
                Markup.of(TEXT).mark(EYE, "a").mark(EYE, "b").toString());
    }

    @Test
    void aMarkClosesBeforeTheNextOpens() {
        Anchor both = TEXT.anchor(Quote.of("turned "), Quote.of("a "));
        assertEquals(
                "Moscow has ⸢turned ⸥⸢a ⸥blind eye.", Markup.of(TEXT).mark(both).toString());
    }

    @Test
    void markingLeavesTheOlderMarkupAsItWas() {
        Markup plain = Markup.of(TEXT);
        plain.mark(EYE);
        assertEquals(TEXT.text(), plain.toString());
    }

    @Test
    void anAnchorThatDoesNotFitIsRefused() {
        Markup astral = Markup.of("1 😀");
        Anchor half = Anchor.of(Anchor.Segment.ofWords(2, "x"));
        Anchor outside = Anchor.of(Anchor.Segment.ofWords(4, "x"));
        assertEquals(
                "HS-0209",
                assertThrows(MisuseException.class, () -> astral.mark(half)).code());
        assertEquals(
                "HS-0208",
                assertThrows(MisuseException.class, () -> astral.mark(outside)).code());
    }
}
