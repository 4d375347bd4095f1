package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The page as people use it: what a press shows, what a choice changes, and that all of it goes without a mouse. */
@ExtendWith(Chromium.class)
class InTheBrowserTest {

    private static final String FERRY = Explorer.of(Ferry.store())
            .titled("The ferry")
            .withText("g-1", Ferry.TEXT)
            .html();

    private static final String CAUCASUS = Explorer.of(SouthCaucasus.store()).html();

    private final Browser browser;

    InTheBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        browser.open(FERRY);
    }

    @AfterEach
    void pageTriesNothingBeyondDrawingItself() {
        browser.assertTriedNothing();
    }

    @Test
    void pageTellsWhatItHolds() {
        assertEquals("The ferry", browser.text("#title"));
        assertEquals("4 claims by 3 voices in 2 reports", browser.text("#extent"));
        assertEquals(
                "4 relations among 2 actors; the table has 1 more, with an end that is not named. All 4 claims.",
                browser.text("#readout"));
    }

    @Test
    void pressOnAnActorShowsTheClaimsThatInvolveIt() {
        browser.untilSettled().click(".node[aria-label^='Ruritania'] .shape");
        assertEquals("Ruritania", browser.text("#evidence h2"));
        assertEquals(List.of("c-1", "c-2", "c-3"), claimsShown());
    }

    private List<?> claimsShown() {
        return (List<?>) browser.run(
                "return [...document.querySelectorAll('#evidence [data-claim]')].map(e => e.dataset.claim)");
    }

    @Test
    void pressOnARelationShowsWhoAffirmsIt() {
        browser.untilSettled().click(".edge[aria-label='Borduria to Ruritania: negative, contested, 2 claims'] .badge");
        assertEquals(List.of("c-1", "c-3"), claimsShown());
        assertEquals("negative relations, affirmed; contested", browser.text("#evidence .lead"));
        assertEquals(
                List.of("Borduria excludes Ruritania", "Borduria threatens Ruritania"), browser.texts("#evidence h3"));
    }

    @Test
    void claimIsShownWithChainModalityPlaceAndSource() {
        browser.click("#tab-claims").press("Ruritania will lose its way to the sea");
        assertEquals(
                List.of(
                        "The Courier",
                        "the envoy envoy to Borduria, speaking for Ruritania, in “My year”",
                        "the minister “warned”, inferred"),
                browser.texts("#evidence .chain li"));
        assertEquals(
                List.of("warning", "to Ruritania", "on the condition: no treaty is signed"),
                browser.texts("#evidence .tags li"));
        assertEquals(
                List.of("affirms: Borduria threatens Ruritania", "takes no side on: Traffic"),
                browser.texts("#evidence .asserts li > span:last-child"));
        List<String> facts = browser.texts("#evidence .facts > div");
        assertTrue(facts.contains("Place\nnot known"), facts::toString);
        assertTrue(facts.contains("About the time\n2024/.."), facts::toString);
        assertTrue(facts.contains("page\n7") || facts.contains("Page\n7"), facts::toString);
        assertTrue(facts.get(0).contains("Who pays? · 2023 · c-9 javascript:alert(1)"), facts::toString);
        assertEquals(0, browser.count("#evidence a"));
    }

    @Test
    void passageStandsInItsSurroundingsAndInTheWholeText() {
        browser.click("#tab-claims").press("Nobody is left out");
        assertEquals(List.of("Nobody is left out", "there is room for all"), browser.texts("#evidence mark"));
        assertEquals(Ferry.TEXT, browser.text("#evidence blockquote"));
        browser.click("#evidence .whole summary")
                .until("return document.querySelectorAll('#evidence mark').length === 4");
        assertEquals(Ferry.TEXT, browser.text("#evidence .whole blockquote"));
        assertEquals("https://gazette.example/1", browser.find("#evidence a").getDomAttribute("href"));
    }

    @Test
    void linksLeadFromClaimToClaim() {
        browser.click("#tab-claims").press("Nobody is left out");
        browser.press("Borduria shuts it out");
        assertEquals(List.of("c-1"), claimsShown());
        assertEquals("is what another claim contradicts: Nobody is left out", browser.text("#evidence .links li"));
    }

    @Test
    void perspectiveChangesTheGraphAndWhatIsSaidOfIt() {
        browser.untilSettled().choose("#voice", "the envoy");
        assertEquals("1 relation among 2 actors. 1 claim of 4.", browser.text("#readout"));
        assertEquals(1, browser.count("#panel-graph .edge.negative:not(.denied)") - legendLines());
        browser.click("input[value='accordingTo']");
        assertEquals("2 relations among 2 actors. 2 claims of 4.", browser.text("#readout"));
        browser.press("Clear all");
        assertTrue(browser.text("#readout").endsWith("All 4 claims."));
    }

    /** The legend draws a negative line, too. */
    private int legendLines() {
        return browser.count(".legend .edge.negative:not(.denied)");
    }

    @Test
    void filtersLeaveWhatTheySay() {
        browser.untilSettled().choose("#topic", "Traffic");
        assertTrue(browser.text("#readout").endsWith("3 claims of 4."), browser.text("#readout"));
        browser.choose("#topic", "The ferry");
        assertTrue(browser.text("#readout").endsWith("2 claims of 4."), browser.text("#readout"));
        browser.choose("#topic", "Any topic").choose("#kind", "threatens");
        assertTrue(browser.text("#readout").startsWith("1 relation among 2 actors"), browser.text("#readout"));
        browser.press("Clear all");
        browser.run("""
                const last = document.getElementById('last');
                last.value = '2023-05-01';
                last.dispatchEvent(new Event('change'));
                [...document.querySelectorAll('label.check')].find(l => l.textContent.startsWith('Undated')).click();
                """);
        assertTrue(browser.text("#readout").endsWith("2 claims of 4."), browser.text("#readout"));
        browser.run("""
                const first = document.getElementById('first');
                first.value = '2023-05-02';
                first.dispatchEvent(new Event('change'));
                document.getElementById('last').value = '';
                document.getElementById('last').dispatchEvent(new Event('change'));
                """);
        assertTrue(browser.text("#readout").endsWith("1 claim of 4."), browser.text("#readout"));
    }

    @Test
    void signsAndLeastClaimsLeaveOutRelations() {
        browser.untilSettled();
        browser.run(
                "[...document.querySelectorAll('label.check')].filter(l => l.textContent.includes('negative')).forEach(l => l.click())");
        assertTrue(browser.text("#readout").startsWith("2 relations among"), browser.text("#readout"));
        browser.press("Clear all");
        browser.run("const l = document.getElementById('least'); l.value = '2'; l.dispatchEvent(new Event('change'));");
        assertTrue(
                browser.text("#readout").startsWith("2 relations among 2 actors, each line of 2 claims or more"),
                browser.text("#readout"));
        browser.run("const l = document.getElementById('least'); l.value = '9'; l.dispatchEvent(new Event('change'));");
        assertEquals(
                "No relation between two named actors is left in these claims. Lower the minimum, or choose more signs.",
                browser.text("#panel-graph .empty"));
    }

    @Test
    void tableHasEveryRelationThoseWithAnUnnamedEndToo() {
        browser.click("[aria-pressed]");
        assertEquals(
                List.of(
                        "Borduria aids somebody",
                        "Borduria excludes Ruritania",
                        "Borduria includes Ruritania",
                        "Borduria threatens Ruritania"),
                browser.texts("#panel-graph tbody th"));
        browser.click("[aria-label='1 claim: Borduria excludes Ruritania, denied']");
        assertEquals(List.of("c-2"), claimsShown());
    }

    @Test
    void timelineHasBarsForDaysSpansForVagueDatesAndTheUndated() {
        browser.click("#tab-timeline");
        assertEquals(
                List.of("Said 2023-05-01: 1 claim"),
                List.of(browser.find(".bars button").getDomAttribute("aria-label")));
        browser.click(".stripe");
        assertEquals(List.of("c-2"), claimsShown());
        browser.click(".undated button");
        assertEquals(List.of("c-3", "c-4"), claimsShown());
        browser.click(".bars button");
        assertEquals(List.of("c-1"), claimsShown());
    }

    @Test
    void dateAcrossTwoMonthsIsASpanAmongMonths() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Actor.person("p", "P"));
        for (int i = 0; i < 150; i++) {
            Period day = Period.day(LocalDate.of(2023, 1, 1).plusDays(i));
            corpus.add(said("c" + i, day));
        }
        corpus.add(said("vague", Period.parse("2023-01-25/2023-02-05")));
        corpus.add(said("open", Period.parse("2023-03/..")));
        browser.open(Explorer.of(ClaimStore.of(corpus.build())).html()).click("#tab-timeline");
        assertEquals(5, browser.count(".bars li"));
        assertEquals(List.of("2023-01-25/2023-02-05 1", "2023-03/.. 1"), browser.texts(".stripe"));
    }

    private static Claim said(String id, Period when) {
        return Claim.of(id, "s", Attribution.ownVoice("p"), "so").said(when).build();
    }

    @Test
    void matrixCountsStancesByTopicAndSpeaker() {
        browser.click("#tab-stances");
        assertEquals(List.of("The ferry", "Traffic"), browser.texts(".matrix tbody th"));
        browser.click("[aria-label='the envoy opposes The ferry: 1 claim']");
        assertEquals(List.of("c-1"), claimsShown());
        assertEquals(1, browser.count("[aria-label='the minister takes no side on Traffic: 1 claim']"));
    }

    @Test
    void contestsHaveBothSidesByName() {
        browser.click("#tab-contested");
        assertEquals(
                List.of("Borduria excludes Ruritania", "Borduria includes Ruritania", "The ferry"),
                browser.texts(".contests h4 bdi"));
        browser.click(".contests li:first-child .against button");
        assertEquals(List.of("c-2"), claimsShown());
        assertEquals("denied, or the opposite affirmed, by the minister", browser.text("#evidence .lead"));
        browser.choose("#voice", "the envoy");
        assertEquals("0 contested relations and 0 contested topics. 1 claim of 4.", browser.text("#readout"));
    }

    @Test
    void wordsFindClaims() {
        browser.click("#tab-claims").click("input[type=search]").keys("BORDURIA out");
        assertEquals(List.of("Borduria shuts it out"), browser.texts(".brief button"));
        browser.keys(" nothing");
        assertEquals("No claim is left. Choose fewer words or a wider time.", browser.text("#panel-claims .empty"));
    }

    @Test
    void everythingCanBeReachedByKeys() {
        browser.untilSettled().tab();
        assertEquals("Skip to the view", browser.focused());
        browser.keys(Keys.ENTER).tab();
        assertEquals("Graph", browser.focused());
        browser.keys(Keys.ARROW_RIGHT);
        assertEquals("Compare", browser.focused());
        browser.keys(Keys.ARROW_LEFT).keys(Keys.ARROW_LEFT);
        assertEquals("Claims", browser.focused());
        browser.keys(Keys.ARROW_RIGHT);
        for (String tool : List.of(
                "Zoom in",
                "Zoom out",
                "Fit the graph into the picture",
                "Lay the graph out anew",
                "Show the relations as a table",
                "Borduria, state, in 4 claims")) {
            browser.tab();
            assertEquals(tool, browser.focused());
        }
        browser.keys(Keys.ARROW_RIGHT);
        assertEquals("Ruritania, state, in 3 claims", browser.focused());
        browser.keys(Keys.ARROW_DOWN);
        assertEquals("Borduria to Ruritania: negative, contested, 2 claims", browser.focused());
        browser.keys(Keys.ENTER);
        assertEquals("Borduria → Ruritania", browser.focused());
        browser.tab();
        assertEquals("Close the evidence", browser.focused());
        browser.keys(Keys.ESCAPE);
        assertEquals("Borduria to Ruritania: negative, contested, 2 claims", browser.focused());
        assertEquals("Evidence", browser.text("#evidence h2"));
    }

    @Test
    void focusCanBeSeen() {
        browser.untilSettled().tab().keys(Keys.ENTER).tab();
        assertNotEquals("none", browser.run("return getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void zoomMovesActorsAndKeepsTheirSize() {
        browser.untilSettled();
        String where = "return document.querySelector('.node').getAttribute('transform')";
        Object before = browser.run(where);
        Object size = browser.run("return document.querySelector('.node .shape').getBoundingClientRect().width");
        browser.click("[aria-label='Zoom in']");
        assertNotEquals(before, browser.run(where));
        assertEquals(size, browser.run("return document.querySelector('.node .shape').getBoundingClientRect().width"));
        browser.click("[aria-label='Fit the graph into the picture']");
        assertEquals(before, browser.run(where));
    }

    @Test
    void layoutIsTheSameEachTimeAndForEachPerspective() {
        String where = "return [...document.querySelectorAll('#panel-graph .node[aria-label]')]"
                + ".map(n => n.getAttribute('aria-label').split(',')[0] + n.getAttribute('transform')).sort()";
        browser.open(CAUCASUS).untilSettled();
        Object first = browser.run(where);
        browser.open(CAUCASUS).untilSettled();
        assertEquals(first, browser.run(where));
        browser.choose("#voice", "Vali Kaleji");
        List<?> own = (List<?>) browser.run(where);
        assertFalse(own.isEmpty());
        assertTrue(((List<?>) first).containsAll(own));
    }

    @Test
    void lightCanBeSwitched() {
        String paper = "return getComputedStyle(document.body).backgroundColor";
        Object light = browser.run(paper);
        browser.click("#theme");
        Object dark = browser.run(paper);
        assertNotEquals(light, dark);
        browser.open(FERRY, 1400, 900, "dark");
        assertEquals(dark, browser.run(paper));
        assertEquals("Light", browser.text("#theme"));
        browser.click("#theme");
        assertEquals(light, browser.run(paper));
    }

    @Test
    void phoneScrollsDownOnlyAndShowsEvidenceInASheet() {
        browser.open(CAUCASUS, 360, 740, "light");
        for (String view : List.of("graph", "compare", "timeline", "stances", "contested", "claims")) {
            browser.run("document.getElementById('tab-' + arguments[0]).click()", view);
            assertEquals(360L, browser.run("return document.documentElement.scrollWidth"), view);
        }
        assertEquals("none", browser.run("return getComputedStyle(document.getElementById('evidence')).display"));
        browser.run("document.querySelector('.brief button').click()");
        assertEquals("fixed", browser.run("return getComputedStyle(document.getElementById('evidence')).position"));
        assertTrue(browser.find("#evidence h2").isDisplayed());
        browser.press("Close");
        assertFalse(browser.find("#evidence h2").isDisplayed());
    }

    @Test
    void badgesOfManyLinesAreShownOnAPhoneOnceThereIsRoomForThem() {
        browser.open(CAUCASUS, 360, 740, "light").untilSettled();
        assertEquals(0, browser.count("#panel-graph svg.badges"));
        for (int i = 0; i < 8; i++) {
            browser.click("[aria-label='Zoom in']");
        }
        assertEquals(1, browser.count("#panel-graph svg.badges"));
        browser.open(FERRY, 360, 740, "light").untilSettled();
        assertEquals(1, browser.count("#panel-graph svg.badges"));
    }

    @Test
    void emptyStoreIsToldInSentences() {
        browser.open(Explorer.of(ClaimStore.of(Corpus.builder().build())).html());
        for (String sentence : List.of(
                "There is no claim here.",
                "Nothing of this kind.",
                "None of these claims has a date on which it was said.",
                "None of these claims is on a topic.",
                "No relation is contested in these claims.",
                "No claim is left. Choose fewer words or a wider time.")) {
            assertTrue(
                    browser.texts("[role=tabpanel]:not([hidden])").get(0).contains(sentence),
                    () -> browser.texts("[role=tabpanel]:not([hidden])").get(0));
            browser.find("[role=tab][aria-selected=true]").sendKeys(Keys.ARROW_RIGHT);
        }
    }

    @Test
    void claimsWithoutARelationToDrawAreNotBlamedOnTheChoices() {
        Corpus corpus = Corpus.builder()
                .add(Source.of("s", "S"))
                .add(Actor.organisation("a", "A"))
                .add(Claim.of("c", "s", Attribution.ownVoice("a"), "It rains.").build())
                .build();
        browser.open(Explorer.of(ClaimStore.of(corpus)).html());
        assertEquals(
                "No claim here is about a relation between two named actors. The other views show what the claims say.",
                browser.text("#panel-graph .empty"));
    }

    @Test
    void pageOfAnAnswerTellsItsQuestionAndThatOfAStoreHasNone() {
        assertFalse(browser.find("#question").isDisplayed());
        Query query = Query.of(Condition.has(Field.SOURCE, new Source.Id("<b>\u202E")))
                .orderBy(Order.descending(Field.CLAIM))
                .limit(3);
        browser.open(Explorer.of(Ferry.store().select(query)).html());
        assertEquals("Question: " + Problem.visible(query.toString()), browser.text("#question"));
        assertEquals("There is no claim here.", browser.text("#panel-graph .empty"));
    }
}
