package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.BadInputs;
import dev.hearsay.seeds.SouthCaucasus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever a claim says, a page holds it as data: no browser finds markup in it, and none is lost. */
class PayloadsTest {

    /** Whatever could end or comment out the data element, and whatever is not seen or turns a line round. */
    private static final Pattern UNSAFE = Pattern.compile("[<>&\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private static void assertHeld(List<String> payloads) {
        String page = Explorer.of(Payloads.store(payloads)).html();
        String data = Tree.data(page);
        assertFalse(
                UNSAFE.matcher(data.replaceAll("[\\x{10000}-\\x{10FFFF}]", "")).find());
        String benign = Explorer.of(SouthCaucasus.store()).html();
        assertEquals(benign.replace(Tree.data(benign), ""), page.replace(data, ""));
        Set<String> texts = new HashSet<>(Tree.parse(data).texts());
        payloads.forEach(payload ->
                assertTrue(texts.contains(payload) || texts.contains("Before. " + payload + " After."), payload));
    }

    @Test
    void ownPayloadsAreHeldAsData() {
        assertHeld(Payloads.OWN);
    }

    @Test
    void everySharedPayloadIsHeldAsData() {
        assumeTrue(BadInputs.areAtHand(), "The payloads are not at hand; see -Dhearsay.shared.");
        List<String> all = Payloads.all();
        assertTrue(all.size() > 10_000, () -> all.size() + " payloads");
        assertHeld(all);
    }

    @Property(tries = 300)
    void anyTextGoesIntoTheDataAndComesBack(@ForAll String title) {
        Json json = new Json();
        json.object(() -> json.text("title", title));
        String written = json.inScript();
        assertFalse(written.chars().anyMatch(unit -> unit == '<' || unit == '>' || unit == '&' || unit == 0x2028));
        assertEquals(title, Tree.parse(written).text("title"));
    }
}
