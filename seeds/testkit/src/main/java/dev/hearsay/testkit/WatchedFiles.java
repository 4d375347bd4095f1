package dev.hearsay.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of the files of the machine that notes which of them are opened, which of these are not closed again, and what is
 * changed.
 */
final class WatchedFiles extends FileSystemProvider {

    private final FileSystem real;
    private final WatchedSystem system;
    private final List<Path> opened = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final Map<Channel, Path> channels = new LinkedHashMap<>();
    private final List<Path> folders = new ArrayList<>();

    WatchedFiles(FileSystem real) {
        this.real = real;
        this.system = new WatchedSystem(this, real);
    }

    Path watched(Path path) {
        return new WatchedPath(system, path);
    }

    /** Where those files really are that were opened, links followed. */
    List<Path> opened() {
        return List.copyOf(opened);
    }

    /** What was opened and not closed. */
    List<Path> leaked() {
        List<Path> leaked = new ArrayList<>(folders);
        channels.forEach((channel, path) -> {
            if (channel.isOpen()) {
                leaked.add(path);
            }
        });
        return leaked;
    }

    /** What was written, made or removed. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    /** Closes what was left open, so that it can be removed. */
    void close() throws IOException {
        for (Channel channel : channels.keySet()) {
            channel.close();
        }
    }

    static Path bare(Path path) {
        if (path instanceof WatchedPath watched) {
            return watched.real();
        }
        throw new ProviderMismatchException("'" + path + "' is of another file system");
    }

    private void changed(String how, Path path) {
        changes.add(how + " " + path);
    }

    private Path noted(Path path, Set<? extends OpenOption> options) throws IOException {
        Path bare = bare(path);
        opened.add(Files.exists(bare) ? bare.toRealPath() : bare);
        if (options.stream().anyMatch(o -> o != StandardOpenOption.READ && o instanceof StandardOpenOption)) {
            changed("opened for writing", bare);
        }
        return bare;
    }

    // ---- what is watched

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path bare = noted(path, options);
        SeekableByteChannel channel = real.provider().newByteChannel(bare, options, attributes);
        channels.put(channel, bare);
        return channel;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path bare = noted(path, options);
        FileChannel channel = real.provider().newFileChannel(bare, options, attributes);
        channels.put(channel, bare);
        return channel;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path bare = bare(folder);
        opened.add(bare.toRealPath());
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(bare)) {
            for (Path path : all) {
                Path watched = folder.resolve(watched(path.getFileName()));
                if (filter.accept(watched)) {
                    paths.add(watched);
                }
            }
        }
        folders.add(bare);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return paths.iterator();
            }

            @Override
            public void close() {
                folders.remove(bare);
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        changed("made", folder);
        real.provider().createDirectory(bare(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        changed("removed", path);
        real.provider().delete(bare(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        changed("copied to", target);
        real.provider().copy(bare(source), bare(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        changed("moved to", target);
        real.provider().move(bare(source), bare(target), options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        changed("set " + attribute + " of", path);
        real.provider().setAttribute(bare(path), attribute, value, options);
    }

    // ---- what is passed on

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException("watched files are made by the testkit");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return watched(real.provider().getPath(uri));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.provider().isSameFile(bare(path), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.provider().isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.provider().getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.provider().checkAccess(bare(path), modes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return watched(real.provider().readSymbolicLink(bare(link)));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.provider().getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.provider().readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.provider().readAttributes(bare(path), attributes, options);
    }
}
