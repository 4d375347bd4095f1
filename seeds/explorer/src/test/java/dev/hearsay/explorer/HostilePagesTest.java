package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.store.ClaimStore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page whose every field is hostile does in a browser what a harmless page does, and nothing else. */
@ExtendWith(Chromium.class)
class HostilePagesTest {

    /** Goes through all views and opens the evidence of every claim. */
    private static final String WALK = """
            const all = () => {
              let more;
              while ((more = document.querySelector(
                  ':is([role=tabpanel]:not([hidden]), #evidence) .more:not([hidden])'))) {
                more.click();
              }
            };
            for (const tab of document.querySelectorAll('[role=tab]')) {
              tab.click();
              if (tab.id !== 'tab-timeline') {
                all();
              }
            }
            document.querySelector('#tab-graph').click();
            document.querySelector('[aria-pressed]').click();
            all();
            document.querySelector('#tab-timeline').click();
            document.querySelector('.undated button').click();
            all();
            [...document.querySelectorAll('.whole')].slice(0, 20).forEach(d => d.open = true);
            document.querySelector('#tab-graph').click();
            document.querySelector('[aria-pressed]').click();
            return [...document.querySelectorAll('#evidence [data-claim]')].length;
            """;

    /** Every element name with every attribute name it bears anywhere. */
    private static final String SHAPE = """
            return [...new Set([...document.querySelectorAll('*')].flatMap(e =>
              e.getAttributeNames().map(a => e.localName + ' ' + a).concat(e.localName)))];
            """;

    private final Browser browser;

    HostilePagesTest(Browser browser) {
        this.browser = browser;
    }

    private Set<String> shape(ClaimStore store) {
        browser.open(
                Explorer.of(store).titled("</title><script>alert(1)</script>").html());
        assertEquals((long) store.size(), browser.run(WALK));
        browser.untilSettled()
                .until(
                        "return [...document.querySelectorAll('.whole[open]')].every(d => d.querySelector('blockquote'))");
        Set<String> shape = new TreeSet<>();
        ((List<?>) browser.run(SHAPE)).forEach(part -> shape.add((String) part));
        browser.assertTriedNothing();
        return shape;
    }

    @Test
    void everyPayloadInEveryFieldStaysWords() {
        Set<String> harmless = shape(Payloads.store(List.of("harmless", "http://127.0.0.1:9/harmless")));
        List<String> payloads = Payloads.all();
        assertTrue(payloads.size() >= Payloads.OWN.size());
        Set<String> hostile = shape(Payloads.store(payloads));
        hostile.removeAll(harmless);
        assertEquals(List.of(), List.copyOf(hostile));
    }

    @Test
    void whatIsNotSeenIsSpelledOut() {
        browser.open(
                Explorer.of(Payloads.store(List.of("\u202Eexe.yfingam\u2066"))).html());
        browser.click("#tab-claims");
        assertEquals("\\u{202E}exe.yfingam\\u{2066}", browser.text(".brief button"));
    }
}
