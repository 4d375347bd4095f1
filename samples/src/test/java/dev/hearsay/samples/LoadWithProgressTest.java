package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bar grows to its end and never shrinks. */
class LoadWithProgressTest {

    @Test
    void theBarGrowsToItsEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LoadWithProgress.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> bars = lines.stream().filter(line -> line.startsWith("[")).toList();
        List<Long> lengths = bars.stream()
                .map(bar -> bar.chars().filter(c -> c == '#').count())
                .toList();
        assertTrue(bars.size() > 10, bars.toString());
        assertEquals(lengths.stream().sorted().toList(), lengths);
        assertEquals("[" + "#".repeat(30) + "] 100 %  20,000 records", bars.get(bars.size() - 1));
        assertEquals("0 sources, 0 actors, 20000 topics, 0 claims", lines.get(lines.size() - 1));
    }
}
