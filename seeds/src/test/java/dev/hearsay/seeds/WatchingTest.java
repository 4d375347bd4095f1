package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Loads tell how far they are, and stop when their thread is interrupted. */
class WatchingTest {

    private record Told(long records, long bytes) {}

    private static String lines(int topics) {
        StringBuilder text = new StringBuilder("{\"format\": \"hearsay-lines\", \"version\": 1}\n");
        IntStream.range(0, topics)
                .forEach(i -> text.append("{\"topic\": {\"id\": \"t" + i + "\", \"label\": \"T\"}}\n"));
        return text.toString();
    }

    @Test
    void aListenerIsToldAtLeastAtEachThousandthRecordAndInTheEnd() {
        String text = lines(10_000);
        List<Told> told = new ArrayList<>();
        Seeds.jsonLines()
                .load(Seed.of("it.jsonl", text).watchedBy((records, bytes) -> told.add(new Told(records, bytes))))
                .orThrow();
        for (int i = 1; i < told.size(); i++) {
            Told before = told.get(i - 1);
            assertTrue(told.get(i).records - before.records <= 1000, told.toString());
            assertTrue(told.get(i).records >= before.records && told.get(i).bytes >= before.bytes, told.toString());
        }
        assertEquals(new Told(10_000, text.length()), told.get(told.size() - 1));
        assertTrue(told.get(told.size() / 2).bytes < text.length() * 3L / 4, "bytes grow with the records");
    }

    @Test
    void aListenerStopsALoadByInterruptingItsThread() {
        Seed seed = Seed.of("it.jsonl", lines(10_000)).watchedBy((records, bytes) -> {
            if (records > 3000) {
                Thread.currentThread().interrupt();
            }
        });
        LoadStoppedException stopped =
                assertThrows(LoadStoppedException.class, () -> Seeds.jsonLines().load(seed));
        assertTrue(Thread.interrupted(), "the flag stays set");
        assertEquals("HS-2904", stopped.code());
        assertEquals(
                "HS-2904 The load was stopped, because its thread was interrupted."
                        + " Clear the thread's interrupted flag and load again.",
                stopped.getMessage());
    }

    @Test
    void aThreadThatIsInterruptedReadsNoMoreThanAPiece() {
        int[] read = {0};
        InputStream endless = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                read[0] += length;
                if (read[0] > 1_000_000) {
                    Thread.currentThread().interrupt();
                }
                return length;
            }
        };
        assertThrows(LoadStoppedException.class, () -> Seeds.json().load(Seed.of("endless", endless)));
        assertTrue(Thread.interrupted());
        assertTrue(read[0] < 1_200_000, () -> read[0] + " bytes");
    }

    @Test
    void whatIsBrokenInAnotherEncodingIsToldInIt() {
        String file = SampleFile.topics(SampleFile.topic("t\u00e9"));
        for (var charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1)) {
            byte[] bytes = file.getBytes(charset);
            assertEquals(
                    SampleFile.load(file).orThrow(),
                    Seeds.json()
                            .load(Seed.of("it.json", bytes).encodedAs(charset))
                            .orThrow());
        }
        byte[] marked = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                SampleFile.load(file).orThrow(),
                Seeds.json()
                        .load(Seed.of("it.json", marked).encodedAs(StandardCharsets.UTF_16LE))
                        .orThrow());
        byte[] ascii = file.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "This is not US-ASCII.",
                Seeds.json()
                        .load(Seed.of("it.json", ascii).encodedAs(StandardCharsets.US_ASCII))
                        .problems()
                        .get(0)
                        .summary());
    }
}
