package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the old one or the new one, never something between. */
class SaveTest {

    private static final Corpus OLD =
            Corpus.builder().add(Topic.of("old", "Old")).build();

    private static final Corpus NEW =
            Corpus.builder().add(Topic.of("new", "New")).build();

    private final HearsayJson json = Seeds.json();

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        json.save(NEW, folder.resolve("c.json"));
        assertEquals(NEW, json.load(folder.resolve("c.json")).orThrow());
        assertEquals(List.of("c.json"), names());
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        json.save(OLD, folder.resolve("c.json"));
        json.save(NEW, folder.resolve("c.json"));
        assertEquals(json.text(NEW), Files.readString(folder.resolve("c.json")));
        assertEquals(List.of("c.json"), names());
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("c.json");
        json.save(OLD, file);
        IOException full = new IOException("No space left on device");
        SeedWriter failing = (corpus, out) -> {
            new HearsayJson().write(corpus, out);
            throw new SeedException("HS-2903", "It cannot be written.", "Look.", full);
        };
        SeedException told = assertThrows(SeedException.class, () -> failing.save(NEW, file));
        assertEquals(
                "HS-2902 '" + file
                        + "' cannot be saved: No space left on device. What was there before still stands; check"
                        + " the folder, its space and who may write to it.",
                told.getMessage());
        assertEquals("HS-2902", told.code());
        assertEquals(full, told.getCause());
        SeedWriter broken = (corpus, out) -> {
            throw new IllegalStateException("a bug");
        };
        assertThrows(IllegalStateException.class, () -> broken.save(NEW, file));
        assertEquals(json.text(OLD), Files.readString(file));
        assertEquals(List.of("c.json"), names());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = folder.resolve("none/c.json");
        SeedException told = assertThrows(SeedException.class, () -> json.save(NEW, file));
        assertEquals("HS-2902", told.code());
        assertTrue(told.getMessage().contains(file.toString()), told.getMessage());
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Files.createDirectory(folder.resolve("c.json"));
        assertEquals(
                "HS-2902",
                assertThrows(SeedException.class, () -> json.save(NEW, folder.resolve("c.json")))
                        .code());
        assertEquals(List.of("c.json"), names());
    }

    @Test
    void whatAnEarlierCrashLeftIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("c.json.0.new"), "left");
        json.save(NEW, folder.resolve("c.json"));
        assertEquals("left", Files.readString(folder.resolve("c.json.0.new")));
        assertEquals(List.of("c.json", "c.json.0.new"), names());
    }

    @Test
    void afterManyCrashesItIsTold() throws IOException {
        for (int i = 0; i <= 1000; i++) {
            Files.createFile(folder.resolve("c.json." + i + ".new"));
        }
        assertEquals(
                "HS-2902",
                assertThrows(SeedException.class, () -> json.save(NEW, folder.resolve("c.json")))
                        .code());
    }

    @Test
    void aSymbolicLinkIsFollowed() throws IOException {
        json.save(OLD, folder.resolve("c.json"));
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("c.json"));
        json.save(NEW, folder.resolve("link.json"));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.json")));
        assertEquals(json.text(NEW), Files.readString(folder.resolve("c.json")));
    }

    @Test
    void anInterruptIsKeptAndDoesNotHurt() throws IOException {
        Thread.currentThread().interrupt();
        json.save(NEW, folder.resolve("c.json"));
        assertTrue(Thread.interrupted());
        assertEquals(NEW, json.load(folder.resolve("c.json")).orThrow());
    }

    @Test
    void anotherFileSystemIsMisuse() throws IOException {
        URI zip = URI.create("jar:" + folder.resolve("z.zip").toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            assertEquals(
                    "HS-2802 '/c.json' is not on the default file system. Write to a stream of it; only the default file"
                            + " system lets a file be forced to the disk.",
                    assertThrows(MisuseException.class, () -> json.save(NEW, files.getPath("/c.json")))
                            .getMessage());
        }
    }

    @Test
    void aStreamIsFlushedAndStaysOpen() {
        AtomicBoolean flushed = new AtomicBoolean();
        AtomicBoolean closed = new AtomicBoolean();
        json.write(NEW, new OutputStream() {
            @Override
            public void write(int b) {
                flushed.set(false);
            }

            @Override
            public void flush() {
                flushed.set(true);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertTrue(flushed.get());
        assertFalse(closed.get());
    }

    @Test
    void aStreamThatRefusesIsTold() {
        SeedException told = assertThrows(
                SeedException.class,
                () -> json.write(NEW, new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                }));
        assertEquals(
                "HS-2903 The corpus cannot be written: Broken pipe. Check where the stream leads.", told.getMessage());
    }
}
