package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.seeds.SouthCaucasus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is given, and what it may do with it. */
class PageTest {

    private static final String PAGE = Explorer.of(SouthCaucasus.store()).html();

    private static List<String> found(String regex, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String policy() {
        return found("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", PAGE)
                .get(0);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void policyAllowsEachScriptAndStyleByItsDigestAndNothingElse() {
        Stream<String> scripts = found("<script>(.*?)</script>", PAGE).stream().map(PageTest::hash);
        Stream<String> styles = found("<style>(.*?)</style>", PAGE).stream().map(PageTest::hash);
        assertEquals(
                "default-src 'none'; script-src " + String.join(" ", scripts.toList()) + "; style-src "
                        + String.join(" ", styles.toList())
                        + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
                policy());
    }

    @Test
    void elementsAreOursAndNoneCarriesAScriptOrAnAddress() {
        String markup =
                PAGE.replaceAll("(?s)(<script[^>]*>).*?</script>", "$1").replaceAll("(?s)<style>.*?</style>", "");
        assertEquals(Library.ALL.size() + 2, found("<(script)", markup).size());
        assertEquals(List.of(), found("\\s(on[a-z]+)=", markup));
        assertEquals(List.of(), found("\\s(src|style|action)=", markup));
        assertEquals(List.of("#view"), found("href=\"([^\"]*)\"", markup));
        assertFalse(PAGE.contains("{{"));
    }

    @Test
    void pagesDifferInTheirDataOnly() {
        String other = Explorer.of(Ferry.store()).html();
        assertEquals(PAGE.replace(Tree.data(PAGE), ""), other.replace(Tree.data(other), ""));
    }

    @Test
    void dataThatLooksLikeAPlaceOfAnotherPartStaysData() {
        String page = Explorer.of(Ferry.store()).titled("{{script}} {{data}}").html();
        assertEquals("{{script}} {{data}}", Tree.ofPage(page).text("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "new Function",
                "setAttribute('style'",
                "localStorage",
                "fetch(",
                "XMLHttpRequest",
                "import("
            })
    void noScriptOfOursReadsMarkupOrReachesOut(String word) throws IOException {
        Path scripts = Path.of("src/main/resources/dev/hearsay/explorer");
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                assertFalse(Files.readString(file).contains(word), () -> file + " has " + word);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a </script> b", "</SCRIPT", "<!-- a", "a\r\nb"})
    void scriptThatCouldEndItsElementIsRefused(String text) {
        assertEquals(
                "A script of the page could end its element. Keep '</script', '<!--' and carriage returns out of it.",
                assertThrows(IllegalArgumentException.class, () -> new Inline("script", text))
                        .getMessage());
    }

    @Test
    void librariesAreThoseThatWereLookedAt() {
        for (Library library : Library.ALL) {
            assertEquals(library.source(), library.script().source(), library.name());
            assertTrue(library.script().text().contains("v" + library.version() + " Copyright"), library.name());
        }
    }

    @Test
    void librariesAndTheirLicencesAreNamedInThePageAndInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("../../NOTICE"));
        for (Library library : Library.ALL) {
            String name = library.name() + " " + library.version();
            assertTrue(PAGE.contains(name), name);
            assertTrue(notice.contains(library.name()), name);
            assertTrue(PAGE.contains(library.licence().lines().findFirst().orElseThrow()), name);
        }
        assertTrue(PAGE.contains("THE SOFTWARE IS PROVIDED \"AS IS\""));
    }
}
