package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Quote;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.store.ClaimStore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The passage of a claim in texts where no blank is near: its words are shown, with what stands around them. */
@ExtendWith(Chromium.class)
class PassagesInTheBrowserTest {

    private static final int CONTEXT = 160;

    private final Browser browser;

    PassagesInTheBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void pageTriesNothingBeyondDrawingItself() {
        browser.assertTriedNothing();
    }

    /** What the page shows as the passage of a claim that has these words of a text. */
    private String passage(String text, String... words) {
        SourceText source = SourceText.of(text);
        Corpus corpus = Corpus.builder()
                .add(Source.of("s", "S"))
                .add(Actor.person("p", "P"))
                .add(Claim.of("c", "s", Attribution.ownVoice("p"), "So it is")
                        .at(source.anchor(Stream.of(words).map(Quote::of).toArray(Quote[]::new)))
                        .build())
                .build();
        browser.open(Explorer.of(ClaimStore.of(corpus)).withText("s", text).html());
        browser.click("#tab-claims").press("So it is");
        return (String) browser.run("return document.querySelector('#evidence blockquote').textContent");
    }

    @Test
    void chineseTextIsCutBetweenTwoCharacters() {
        String before = "渡轮每天从南岸开往北岸。".repeat(40);
        String after = "北岸的人们在等待消息。".repeat(40);
        String shown = passage(before + "部长说渡轮将停航" + after, "部长说渡轮将停航");
        assertEquals(
                "… " + before.substring(before.length() - CONTEXT) + "部长说渡轮将停航" + after.substring(0, CONTEXT) + " …",
                shown);
    }

    @Test
    void longAddressBeforeTheWordsIsCut() {
        String address = "https://example.org/" + "a".repeat(380);
        String shown = passage("Read " + address + " where the minister replied at length", "the minister replied");
        assertEquals("… " + "a".repeat(CONTEXT - " where ".length()) + " where the minister replied at length", shown);
    }

    @Test
    void wordsWithinALongAddressAreShown() {
        String shown = passage("a".repeat(400) + "here" + "b".repeat(400), "here");
        assertEquals("… " + "a".repeat(CONTEXT) + "here" + "b".repeat(CONTEXT) + " …", shown);
        assertEquals("here", browser.text("#evidence mark"));
    }

    @Test
    void whereABlankIsNearAPassageEndsWithAWord() {
        String shown = passage("ferries ".repeat(60) + "here" + " talking".repeat(60), "here");
        assertTrue(shown.startsWith("… ferries ") && shown.endsWith(" talking …"), shown);
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (String odd : new String[] {"", "x"}) {
            String shown = passage("⛴".repeat(9) + "🚢".repeat(200) + odd + "here" + odd + "🚢".repeat(200), "here");
            assertTrue(shown.codePoints().allMatch(point -> !isHalf(point)), shown);
            assertEquals(
                    odd.isEmpty() ? 160 : 158,
                    shown.codePoints().filter(point -> point == 0x1F6A2).count());
        }
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    @Test
    void gapWithoutBlanksIsLeftOutAndItsEndsAreShown() {
        String middle = "渡".repeat(900);
        String shown = passage("一".repeat(300) + "开头" + middle + "结尾" + "二".repeat(300), "开头", "结尾");
        assertEquals(
                "… " + "一".repeat(CONTEXT) + "开头" + "渡".repeat(CONTEXT) + " […] " + "渡".repeat(CONTEXT) + "结尾"
                        + "二".repeat(CONTEXT) + " …",
                shown);
    }
}
