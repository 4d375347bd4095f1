package dev.hearsay.seeds;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whatever reads a corpus from one format: the one method to write for a format of one's own.
 *
 * <p>It never throws for data: whatever bytes it is given, it returns what it understood and every problem it met. It
 * knows no store, so ids that some store is to know are open only where the file says so. A loader keeps nothing
 * between two loads and may be used by many threads.
 *
 * <p>Loaders are found by {@link Seeds#loaders} if they are services: {@code provides SeedLoader with ...} in a module,
 * a line in {@code META-INF/services/dev.hearsay.seeds.SeedLoader} on the class path.
 */
@FunctionalInterface
public interface SeedLoader {

    /**
     * What a seed holds.
     *
     * @throws SeedException if its bytes cannot be read, {@code HS-2901}
     */
    Loaded load(Seed seed);

    /**
     * Whether a seed looks like this loader's format, for {@link Seeds#open}; not, unless a loader says otherwise. Only the
     * first few thousand bytes should be looked at.
     */
    default Optional<Recognition> recognise(Seed seed) {
        return Optional.empty();
    }

    /**
     * What a file holds; problems name it as it is given here.
     *
     * @throws SeedException if it cannot be read, {@code HS-2901}
     */
    default Loaded load(Path file) {
        return load(Seed.of(file));
    }

    /**
     * What a text holds.
     *
     * @param name what problems call it
     * @param text the text
     */
    default Loaded load(String name, String text) {
        return load(Seed.of(name, text));
    }
}
