package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L14;
import static dev.hearsay.testkit.Law.L15;
import static dev.hearsay.testkit.Law.L16;

import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The laws about everything around a load: threads, files, streams, the machine. */
final class SurroundingsLaws {

    private static final int THREADS = 4;

    private final Supplier<SeedLoader> loaders;

    SurroundingsLaws(Supplier<SeedLoader> loaders) {
        this.loaders = loaders;
    }

    private Outcome load(Seed seed) {
        return Outcome.of(loaders.get().load(seed));
    }

    // ---- L14

    /** Two seeds by one loader in four threads at once. */
    void loadsSideBySide(Specimen one, Specimen other) {
        List<Outcome> alone = List.of(load(one.seed()), load(other.seed()));
        SeedLoader loader = loaders.get();
        List<Supplier<Outcome>> loads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Specimen seed = i % 2 == 0 ? one : other;
            loads.add(() -> Outcome.of(loader.load(seed.seed())));
        }
        List<Outcome> together;
        try {
            together = Machine.together(loads);
        } catch (IllegalStateException e) {
            throw L14.broken(String.valueOf(e.getMessage()));
        }
        for (int i = 0; i < THREADS; i++) {
            BytesLaws.same(
                    L14,
                    alone.get(i % 2),
                    together.get(i),
                    "Loaded at the same time as others, a seed gave something else.");
        }
    }

    // ---- L15

    void printsNothing(Specimen seed) {
        String traces = Machine.traces(() -> load(seed.seed()));
        L15.holds(traces.isEmpty(), () -> traces);
    }

    /** Where an I has another small letter, digits are others, the year is 543 ahead, or the day is another. */
    void isTheSameEverywhere(Specimen seed) {
        Outcome home = Machine.abroad("en-US", "UTC", () -> load(seed.seed()));
        for (List<String> place : List.of(
                List.of("tr-TR", "Asia/Kathmandu"),
                List.of("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
                List.of("th-TH-u-ca-buddhist", "America/St_Johns"))) {
            Outcome abroad = Machine.abroad(place.get(0), place.get(1), () -> load(seed.seed()));
            BytesLaws.same(
                    L15,
                    home,
                    abroad,
                    "With the default locale " + place.get(0) + " and time zone " + place.get(1)
                            + ", a seed gave something else.");
        }
    }

    /** Bytes in another encoding that the seed names are the same text, whatever the machine's encoding is. */
    void decodesAsTheSeedSays(Specimen seed) {
        Outcome plain = load(seed.seed());
        Outcome other = load(seed.seed(file -> Seed.of(file.name(), file.text().getBytes(StandardCharsets.UTF_16LE))
                        .encodedAs(StandardCharsets.UTF_16LE))
                .encodedAs(StandardCharsets.UTF_16LE));
        L15.holds(
                plain.isWhole() == other.isWhole() && plain.intact().equals(other.intact()),
                () -> "In UTF-16, which the seed names, the text is decoded as something else. " + plain.unlike(other));
    }

    /** Bytes that are no UTF-8 are an error, not a question mark. */
    void decodesStrictly(Specimen seed, int at) {
        byte[] bytes = seed.bytes();
        byte[] broken = new byte[bytes.length + 1];
        int place = bytes.length == 0 ? 0 : at % bytes.length;
        System.arraycopy(bytes, 0, broken, 0, place);
        broken[place] = (byte) 0xFF;
        System.arraycopy(bytes, place, broken, place + 1, bytes.length - place);
        Outcome outcome = load(seed.with(broken).seed());
        L15.holds(
                !outcome.isWhole(),
                () -> "The byte 0xFF at offset " + place + " is no UTF-8, but is decoded by some other rule: "
                        + outcome.report());
    }

    /** A link in a folder that leads out of it. */
    void staysInItsFolder(Specimen seed, Specimen other) {
        inAFolder(seed, (files, folder) -> {
            Path outside = Files.createDirectory(folder.resolveSibling("outside"));
            Files.write(outside.resolve(other.name()), other.bytes());
            Outcome without = Outcome.of(loaders.get().load(files.watched(folder)));
            link(folder.resolve("0-" + other.name()), outside.resolve(other.name()));
            link(folder.resolve("links"), outside);
            Outcome with = Outcome.of(loaders.get().load(files.watched(folder)));
            L15.holds(
                    without.intact().equals(with.intact()),
                    () -> "A link out of the folder was followed. " + without.unlike(with));
            staysIn(files, folder);
        });
    }

    private static void link(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
        } catch (FileSystemException | UnsupportedOperationException e) {
            throw new TestAbortedException("No links can be made here: " + e);
        }
    }

    void touchesNoOtherFile(Specimen seed) {
        inAFolder(seed, (files, folder) -> {
            loaders.get().load(files.watched(path(folder, seed)));
            staysIn(files, folder);
        });
    }

    private static Path path(Path folder, Specimen seed) {
        return seed.files().size() == 1 ? folder.resolve(seed.name()) : folder;
    }

    private static void staysIn(WatchedFiles files, Path folder) throws IOException {
        Path root = folder.toRealPath();
        files.opened()
                .forEach(path -> L15.holds(
                        path.startsWith(root),
                        () -> "It opened " + path.getFileName() + ", which does not belong to the seed."));
        L15.holds(files.changes().isEmpty(), () -> "It changed files: " + files.changes());
    }

    // ---- L16

    void closesWhatItOpened(Specimen seed) {
        inAFolder(seed, (files, folder) -> {
            loaders.get().load(files.watched(path(folder, seed)));
            L16.holds(files.leaked().isEmpty(), () -> "Left open: " + names(files.leaked()));
        });
    }

    void leavesOpenWhatItWasGiven(Specimen seed) {
        List<Trickle> streams = new ArrayList<>();
        load(seed.seed(file -> {
            Trickle stream = Trickle.of(file.bytes(), Integer.MAX_VALUE);
            streams.add(stream);
            return Seed.of(file.name(), stream);
        }));
        L16.holds(streams.stream().noneMatch(Trickle::isClosed), () -> "It closed a stream that its caller opened.");
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(path -> String.valueOf(path.getFileName())).toList();
    }

    // ---- files

    /** Something done with a folder that holds a seed. */
    @FunctionalInterface
    private interface InFolder {
        void done(WatchedFiles files, Path folder) throws IOException;
    }

    private static void inAFolder(Specimen seed, InFolder doing) {
        try {
            Path top = Files.createTempDirectory("hearsay-testkit");
            WatchedFiles files = new WatchedFiles(top.getFileSystem());
            try {
                Path folder = Files.createDirectory(top.resolve("seed"));
                for (Specimen file : seed.files()) {
                    Files.write(folder.resolve(file.name()), file.bytes());
                }
                doing.done(files, folder);
            } finally {
                files.close();
                remove(top);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the testkit cannot use the folder for temporary files", e);
        }
    }

    private static void remove(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
