package dev.hearsay.samples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.seeds.SouthCaucasus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page stands by itself and says what the text says. */
class PageTest {

    private static final Report REPORT = Report.of(SouthCaucasus.store());

    private final String page = Page.of(REPORT);
    private final String text = PlainText.of(REPORT, Ink.PLAIN);

    @Test
    void pageAndTextSayTheSame() {
        String words = page.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertInBoth(Report.CAUTION, words);
        Report.LEGEND.forEach(sign -> assertInBoth(sign, words));
        for (Section section : REPORT.sections()) {
            assertInBoth(section.title(), words);
            assertInBoth(section.lead(), words);
            entries(section).forEach(entry -> {
                assertInBoth(entry.text(), words);
                entry.tags().forEach(tag -> assertInBoth(tag, words));
                entry.witnesses().forEach(witness -> assertInBoth(witness, words));
            });
        }
    }

    @Test
    void evidenceIsGivenOnceAndNamedAfterwards() {
        REPORT.sections().stream()
                .flatMap(PageTest::entries)
                .flatMap(entry -> entry.witnesses().stream())
                .forEach(witness -> {
                    assertEquals(1, times(" · " + witness.claim() + "\n"), witness::claim);
                    assertEquals(
                            1,
                            Pattern.compile("id=\"c[0-9]+\"[^\n]* · <bdi>" + witness.claim() + "</bdi></p>")
                                    .matcher(page)
                                    .results()
                                    .count());
                });
        assertTrue(text.contains(" · p24-encirclement, see above\n"));
        assertTrue(page.contains("<bdi>p24-encirclement</bdi>, see above</a>"));
    }

    private long times(String words) {
        return Pattern.compile(words, Pattern.LITERAL).matcher(text).results().count();
    }

    private static Stream<Entry> entries(Section section) {
        return section.groups().stream()
                .flatMap(group -> group.blocks().stream())
                .filter(Statements.class::isInstance)
                .flatMap(block -> ((Statements) block).entries().stream());
    }

    private void assertInBoth(Witness witness, String words) {
        assertInBoth(witness.sentence(), words);
        assertInBoth(witness.chain(), words);
        assertInBoth(witness.place(), words);
        assertInBoth(witness.claim(), words);
        witness.notes().forEach(note -> assertInBoth(note, words));
    }

    private void assertInBoth(String what, String words) {
        assertTrue(text.contains(what), what);
        assertTrue(words.contains(what), what);
    }

    @Test
    void pageNeedsNothingElse() {
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<link"));
        assertFalse(page.contains("<img"));
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find());
        assertFalse(page.contains("url("));
        assertFalse(page.contains("style=\""));
    }

    @Test
    void policyLetsInTheStyleSheetAndNothingElse() {
        StyleSheet sheet = StyleSheet.read();
        assertTrue(page.contains("<style>" + sheet.text() + "</style>"));
        assertTrue(sheet.policy()
                .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none';"
                        + " form-action 'none'"));
        assertTrue(page.contains(sheet.policy().replace("'", "&#39;")));
    }

    @Test
    void everyLinkLeadsToAnIdAndEveryIdIsThereOnce() {
        List<String> ids = found("id=\"([^\"]*)\"");
        Set<String> once = new HashSet<>(ids);
        assertEquals(ids.size(), once.size());
        assertTrue(once.containsAll(found("href=\"#([^\"]*)\"")));
        assertTrue(once.containsAll(found("aria-labelledby=\"([^\"]*)\"")));
    }

    private List<String> found(String pattern) {
        return Pattern.compile(" " + pattern)
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void everyElementThatIsOpenedIsClosed() {
        List<String> open = new ArrayList<>();
        Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page).results().forEach(tag -> {
            if (tag.group(2).equals("meta")) {
                return;
            }
            if (tag.group(1).isEmpty()) {
                open.add(tag.group(2));
            } else {
                assertEquals(open.remove(open.size() - 1), tag.group(2));
            }
        });
        assertEquals(List.of(), open);
    }

    @Test
    void signsAreToldInWordsToo() {
        assertTrue(page.contains("role=\"img\" aria-label=\"negative\">−</span>"));
        assertTrue(page.contains("role=\"img\" aria-label=\"positive\">+</span>"));
    }

    @Test
    void styleSheetCannotEndItsElement() {
        Html html = new Html();
        Exception refused = assertThrows(IllegalArgumentException.class, () -> html.style("</style>"));
        assertEquals("The style sheet could end its element. Keep '</' out of it.", refused.getMessage());
    }
}
