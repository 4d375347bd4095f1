package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watched files are the files of the machine, and tell what is done with them. */
class WatchedFilesTest {

    @TempDir
    private Path real;

    private WatchedFiles files;
    private Path folder;
    private Path file;

    @BeforeEach
    void aFolderWithAFile() throws IOException {
        Path top = real.toRealPath();
        Files.writeString(top.resolve("a.tab"), "text");
        files = new WatchedFiles(top.getFileSystem());
        folder = files.watched(top);
        file = folder.resolve("a.tab");
    }

    private static Path bare(Path path) {
        return WatchedFiles.bare(path);
    }

    @Test
    void whatIsReadAndClosedIsOpenedAndNotLeaked() throws IOException {
        assertEquals("text", Files.readString(file));
        assertEquals(List.of(bare(file)), files.opened());
        assertEquals(List.of(), files.leaked());
        assertEquals(List.of(), files.changes());
    }

    @Test
    void whatIsNotClosedIsLeakedUntilTheWatchersClose() throws IOException {
        InputStream in = Files.newInputStream(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        DirectoryStream<Path> listing = files.newDirectoryStream(folder, path -> true);
        assertEquals(List.of(bare(folder), bare(file), bare(file)), files.leaked());
        listing.close();
        files.close();
        assertEquals(List.of(), files.leaked());
        assertFalse(channel.isOpen());
        assertThrows(IOException.class, in::read);
    }

    @Test
    void whatIsWrittenMadeOrRemovedIsAChange() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("c"), "x");
        Files.copy(folder.resolve("c"), folder.resolve("d"));
        Files.move(folder.resolve("d"), folder.resolve("e"), StandardCopyOption.ATOMIC_MOVE);
        Files.setAttribute(folder.resolve("e"), "lastModifiedTime", FileTime.fromMillis(0));
        Files.delete(folder.resolve("e"));
        String top = bare(folder).toString();
        assertEquals(
                List.of(
                        "made b",
                        "opened for writing c",
                        "copied to d",
                        "moved to e",
                        "set lastModifiedTime of e",
                        "removed e"),
                files.changes().stream()
                        .map(change -> change.replace(top + "/", ""))
                        .toList());
    }

    @Test
    void waysOfReadingAreNoChanges() throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            assertEquals(4, channel.read(ByteBuffer.allocate(9)));
        }
        assertEquals(List.of(), files.changes());
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        assertThrows(NoSuchFileException.class, () -> Files.newInputStream(folder.resolve("none")));
        assertEquals(List.of(bare(folder).resolve("none")), files.opened());
    }

    @Test
    void listingsCanBeFiltered() throws IOException {
        Files.writeString(bare(folder).resolve("b.txt"), "x");
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.tab")) {
            listing.forEach(path -> names.add(String.valueOf(path.getFileName())));
        }
        assertEquals(List.of("a.tab"), names);
        assertEquals(List.of(), files.leaked());
    }

    @Test
    void whatFilesAreIsAskedOfTheMachine() throws IOException {
        assertTrue(Files.isReadable(file));
        assertTrue(Files.isSameFile(file, folder.resolve("./a.tab")));
        assertFalse(Files.isHidden(file));
        assertEquals(4L, Files.getAttribute(file, "size"));
        assertEquals(Files.getFileStore(bare(file)), Files.getFileStore(file));
        assertEquals(Files.getOwner(bare(file)), Files.getOwner(file));
        Path link = Files.createSymbolicLink(bare(folder).resolve("link"), bare(file));
        assertEquals(file, Files.readSymbolicLink(files.watched(link)));
    }

    @Test
    void pathsArePathsOfTheMachine() throws IOException {
        Path plain = bare(file);
        assertEquals(plain.getNameCount(), file.getNameCount());
        assertEquals(plain.getName(0), bare(file.getName(0)));
        assertEquals(plain.subpath(0, 1), bare(file.subpath(0, 1)));
        assertEquals(plain.getRoot(), bare(file.getRoot()));
        assertNull(file.getFileName().getParent());
        assertTrue(file.startsWith(folder));
        assertTrue(file.endsWith(file.getFileName()));
        assertTrue(file.isAbsolute());
        assertEquals(plain.toUri(), file.toUri());
        assertEquals(file, folder.resolve("b/../a.tab").normalize());
        assertEquals(file.getFileName(), folder.relativize(file));
        assertEquals(file, file.toAbsolutePath());
        assertEquals(file, file.toRealPath());
        assertEquals(file, folder.resolve("a.tab"));
        assertEquals(file.hashCode(), folder.resolve("a.tab").hashCode());
        assertNotEquals(file, folder);
        assertNotEquals(file, plain);
        assertTrue(folder.compareTo(file) < 0);
        assertThrows(ProviderMismatchException.class, () -> file.compareTo(plain));
    }

    @Test
    void theFileSystemIsThatOfTheMachineButForWhatNoLoaderNeeds() {
        FileSystem system = file.getFileSystem();
        FileSystem machine = bare(file).getFileSystem();
        assertEquals(files, system.provider());
        assertEquals("watched", files.getScheme());
        assertEquals(system, files.getFileSystem(file.toUri()));
        assertEquals(file, files.getPath(file.toUri()));
        assertEquals(file, system.getPath(file.toString()));
        assertEquals(machine.getSeparator(), system.getSeparator());
        assertEquals(machine.supportedFileAttributeViews(), system.supportedFileAttributeViews());
        assertEquals(machine.getUserPrincipalLookupService(), system.getUserPrincipalLookupService());
        assertTrue(system.isOpen());
        assertFalse(system.isReadOnly());
        assertThrows(UnsupportedOperationException.class, system::close);
        assertThrows(UnsupportedOperationException.class, system::getRootDirectories);
        assertThrows(UnsupportedOperationException.class, system::getFileStores);
        assertThrows(UnsupportedOperationException.class, system::newWatchService);
        assertThrows(UnsupportedOperationException.class, () -> files.newFileSystem(file.toUri(), Map.of()));
    }
}
