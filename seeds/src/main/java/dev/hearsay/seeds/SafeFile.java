package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Writing a file whole or not at all. */
public final class SafeFile {

    private static final int TRIES = 1000;

    private SafeFile() {}

    /**
     * Puts content into a file, whole or not at all: it is written beside the file, forced to the disk, and then takes the file's name in one step.
     * Until that step the old file stands, and if anything fails nothing new is left behind. A symbolic link to a file is followed, one to
     * nothing is replaced; the new file has the permissions of a new file.
     *
     * @param file the file
     * @param content writes it to a stream that need not be closed
     * @throws SeedException if the file cannot be written, {@code HS-2902}
     * @throws MisuseException if it is not on the default file system, {@code HS-2802}
     */
    public static void write(Path file, Consumer<OutputStream> content) {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw new MisuseException(
                    "HS-2802",
                    "'" + file + "' is not on the default file system.",
                    "Write to a stream of it; only the default file system lets a file be forced to the disk.");
        }
        try {
            replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
        } catch (SeedException e) {
            throw unsaved(file, e.getCause());
        } catch (IOException e) {
            throw unsaved(file, e);
        }
    }

    private static SeedException unsaved(Path file, IOException cause) {
        return new SeedException(
                "HS-2902",
                "'" + file + "' cannot be saved: " + reason(cause) + ".",
                "What was there before still stands; check the folder, its space and who may write to it.",
                cause);
    }

    /** What the system says often names no more than a file of ours. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        } else if (cause instanceof AccessDeniedException) {
            return "its folder may not be written to";
        }
        return cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(cause.getMessage());
    }

    private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
        Path fresh = beside(file);
        try {
            // A file channel would be closed by an interrupt; this stream is not.
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                content.accept(out);
                out.getFD().sync();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder(file);
    }

    private static Path beside(Path file) throws IOException {
        for (int i = 0; ; i++) {
            Path fresh = file.resolveSibling(file.getFileName() + "." + i + ".new");
            try {
                return Files.createFile(fresh);
            } catch (FileAlreadyExistsException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Makes the new name last; systems that cannot open a folder make it last by themselves. */
    private static void syncFolder(Path file) {
        boolean interrupted = Thread.interrupted();
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file is complete under its name either way.
            return;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
