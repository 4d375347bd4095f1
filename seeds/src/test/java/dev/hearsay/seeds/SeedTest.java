package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where bytes come from, and what happens when they do not. */
class SeedTest {

    private static final String FILE = SampleFile.topics(SampleFile.topic("t\u00e9"));

    private static String refused(Seed seed) {
        return assertThrows(SeedException.class, () -> seed.bytes(10)).getMessage();
    }

    @Test
    void aFileIsNamedAsItWasGiven(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "[]");
        Loaded loaded = Seeds.json().load(file);
        assertEquals(
                file.toString(), loaded.problems().get(0).place().orElseThrow().file());
        assertEquals(file.toString(), Seed.of(file).toString());
        assertEquals(file.toString(), Seed.of(file).name());
    }

    @Test
    void aSeedGivesNoMoreThanIsWanted(@TempDir Path folder) throws IOException {
        byte[] bytes = {1, 2, 3};
        Path file = Files.write(folder.resolve("bytes"), bytes);
        for (Seed seed : new Seed[] {Seed.of("b", bytes), Seed.of(file)}) {
            assertArrayEquals(new byte[] {1, 2}, seed.bytes(2));
            assertArrayEquals(bytes, seed.bytes(4));
        }
        assertArrayEquals(
                new byte[] {1, 2}, Seed.of("s", new ByteArrayInputStream(bytes)).bytes(2));
    }

    @Test
    void bytesAreCopied() {
        byte[] bytes = {1, 2, 3};
        Seed seed = Seed.of("b", bytes);
        bytes[0] = 9;
        seed.bytes(3)[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, seed.bytes(3));
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertEquals(
                "HS-2901 '" + file
                        + "' cannot be read: nothing of this name is there. Check its name and who may read it.",
                refused(Seed.of(file)));
        assertEquals(
                "HS-2901",
                assertThrows(SeedException.class, () -> Seeds.json().load(file)).code());
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertEquals(
                "HS-2901 '" + folder + "' cannot be read: not a regular file. Check its name and who may read it.",
                refused(Seed.of(folder)));
    }

    @Test
    void aLinkToAFileIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), FILE);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertEquals(1, Seeds.json().load(link).orThrow().topics().size());
    }

    @Test
    void aResourceThatIsNotThereIsTold() {
        assertEquals(
                "HS-2901 'none.json' cannot be read: nothing of this name is there. Check its name and who may read it.",
                refused(Seed.resource(SeedTest.class, "none.json")));
    }

    @Test
    void aStreamIsReadInWhateverPiecesItComesAndStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream drop = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertEquals(
                SampleFile.load(FILE).orThrow(),
                Seeds.json().load(Seed.of("drops", drop)).orThrow());
        assertFalse(closed.get());
    }

    @Test
    void aStreamThatFailsIsToldWithItsReason() {
        for (String reason : new String[] {"Input/output error", null}) {
            SeedException told =
                    assertThrows(SeedException.class, () -> Seeds.json().load(Seed.of("pipe", failing(reason))));
            assertEquals(reason, told.getCause().getMessage());
            assertEquals(
                    "HS-2901 'pipe' cannot be read: " + (reason == null ? "the system gives no reason" : reason)
                            + ". Check its name and who may read it.",
                    told.getMessage());
        }
    }

    private static InputStream failing(String reason) {
        return new FilterInputStream(new ByteArrayInputStream(new byte[20])) {
            private boolean began;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (began) {
                    throw new IOException(reason);
                }
                began = true;
                return super.read(into, offset, 5);
            }
        };
    }
}
