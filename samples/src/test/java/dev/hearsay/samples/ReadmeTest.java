package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearsay.samples.Readme.Snippet;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles, runs, and prints what it says. */
class ReadmeTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> snippetPrintsWhatTheReadmeShows() {
        List<Snippet> snippets = Readme.snippets(Shared.read(Shared.checkout().resolve("README.md")));
        assertFalse(snippets.isEmpty(), "The README shows no Java.");
        List<String> printed = ReadmeProgram.of(snippets).run(folder);
        return IntStream.range(0, snippets.size())
                .filter(i -> snippets.get(i).output().isPresent())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        "README.md:" + snippets.get(i).line(),
                        () -> assertEquals(snippets.get(i).output().get(), printed.get(i))));
    }

    @Test
    void snippetsShareImportsAndVariablesAndPrintEachTheirOwn() {
        List<Snippet> snippets = Readme.snippets("""
                ```java
                import java.util.List;

                List<String> names = List.of("a", "b");
                names.forEach(System.out::println);
                ```

                It prints:

                ```text
                a
                b
                ```

                ```java
                record Pair(String left, String right) {}
                ```

                ```java
                System.out.println(new Pair(names.get(0), names.get(1)));
                ```
                ```text
                Pair[left=a, right=b]
                ```
                """);
        assertEquals(
                List.of("a\nb", "", "Pair[left=a, right=b]"),
                ReadmeProgram.of(snippets).run(folder));
        assertEquals("a\nb", snippets.get(0).output().orElseThrow());
        assertEquals(false, snippets.get(1).output().isPresent());
    }
}
