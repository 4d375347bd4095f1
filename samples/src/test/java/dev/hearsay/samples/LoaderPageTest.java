package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.hearsay.samples.Readme.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the tutorial shows is what the files say, and what it says of the laws is so. */
class LoaderPageTest {

    private static final Path SAMPLES = Shared.checkout().resolve("samples");

    private static final String CODE = Stream.of(
                    "main/java/dev/hearsay/samples/BringYourOwnLoader.java",
                    "test/java/dev/hearsay/samples/BringYourOwnLoaderTest.java",
                    "test/java/dev/hearsay/samples/FirstAttempt.java")
            .map(file -> bare(Shared.read(SAMPLES.resolve("src").resolve(file))))
            .collect(Collectors.joining());

    private static String page() {
        return Shared.read(SAMPLES.resolve("LOADER.md"));
    }

    /** Lines without indentation, as a page cuts them out of a class. */
    private static String bare(String code) {
        return code.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everyBlockOfJavaIsCutOutOfAFileThatIsCompiled() {
        List<Snippet> snippets = Readme.snippets(page());
        assertTrue(snippets.size() >= 5, () -> "only " + snippets.size() + " blocks");
        for (Snippet snippet : snippets) {
            String code = bare(String.join("\n", snippet.code()));
            assertTrue(CODE.contains(code), () -> "LOADER.md:" + snippet.line() + " is in no file:\n" + code);
        }
    }

    @Test
    void problemOnThePageIsWhatTheSamplePrints() {
        String printed = String.join("\n", Printed.by(BringYourOwnLoader::run));
        assertTrue(page().contains(printed), printed);
    }

    /** The page lists the laws that the first attempt breaks. */
    @Test
    void firstAttemptBreaksTheLawsThatThePageLists() {
        Set<String> listed = page().lines()
                .filter(line -> line.matches("\\* `L\\d+`.*"))
                .map(line -> line.replaceAll("\\* `(L\\d+)`.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, broken(FirstAttempt.Tried.class));
    }

    private static Set<String> broken(Class<?> contract) {
        Set<String> broken = new TreeSet<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                .configurationParameters(Map.of(
                                        "jqwik.database", "target/first-attempt",
                                        "jqwik.reporting.usejunitplatform", "true",
                                        "jqwik.shrinking.bounded.seconds", "1"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                result.getThrowable().ifPresent(thrown -> broken.add(lawOf(thrown)));
                            }
                        });
        return broken;
    }

    private static String lawOf(Throwable broken) {
        String message = String.valueOf(broken.getMessage());
        return message.substring(0, Math.max(0, message.indexOf(' ')));
    }
}
