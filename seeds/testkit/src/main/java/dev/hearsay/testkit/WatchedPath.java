package dev.hearsay.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of {@link WatchedFiles}. */
final class WatchedPath implements Path {

    private final WatchedSystem system;
    private final Path real;

    WatchedPath(WatchedSystem system, Path real) {
        this.system = system;
        this.real = real;
    }

    Path real() {
        return real;
    }

    private Path of(Path other) {
        return new WatchedPath(system, other);
    }

    private @Nullable Path orNone(@Nullable Path other) {
        return other == null ? null : of(other);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return orNone(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return orNone(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return orNone(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return of(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return of(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(WatchedFiles.bare(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(WatchedFiles.bare(other));
    }

    @Override
    public Path normalize() {
        return of(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return of(real.resolve(WatchedFiles.bare(other)));
    }

    @Override
    public Path relativize(Path other) {
        return of(real.relativize(WatchedFiles.bare(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return of(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return of(real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("a loader does not wait for files");
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(WatchedFiles.bare(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchedPath that && real.equals(that.real);
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
