package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L14;
import static dev.hearsay.testkit.Law.L15;
import static dev.hearsay.testkit.Law.L16;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Place;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the laws about a loader's surroundings say of loaders that touch them. */
class SurroundingsLawsTest {

    private static final Specimen ONE = Specimen.of("claims.tab", "actor\ta-0\tpeace\n");
    private static final Specimen TWO = Specimen.of("claims.tab", "actor\ta-0\tpeace\nactor\ta-1\twar\n");

    private static SurroundingsLaws of(SeedLoader loader) {
        return new SurroundingsLaws(() -> loader);
    }

    private static Loaded tabs(Seed seed) {
        return new TabLoader(LoadLimits.DEFAULT).load(seed);
    }

    // ---- L14

    @Test
    void aLoadThatFailsBesideOthersIsTold() {
        Thread home = Thread.currentThread();
        SeedLoader homebound = seed -> {
            if (Thread.currentThread() != home) {
                throw new IllegalStateException("not here");
            }
            return tabs(seed);
        };
        Told.broken(
                L14,
                "a load in a thread of its own failed: java.lang.IllegalStateException: not here",
                () -> of(homebound).loadsSideBySide(ONE, TWO));
    }

    @Test
    void aLoadThatIsNotWaitedForIsTold() {
        Thread home = Thread.currentThread();
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger loads = new AtomicInteger();
        SeedLoader interrupting = seed -> {
            Loaded loaded = tabs(seed);
            if (Thread.currentThread() != home) {
                waitFor(told);
            } else if (loads.incrementAndGet() == 2) {
                home.interrupt();
            }
            return loaded;
        };
        Told.broken(
                L14,
                "a load in a thread of its own was not waited for",
                () -> of(interrupting).loadsSideBySide(ONE, TWO));
        told.countDown();
        assertTrue(Thread.interrupted());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- L15

    @Test
    void outputAndNetworkAreTold() {
        SeedLoader chatty = seed -> {
            System.err.print("reading " + seed.name());
            ProxySelector.getDefault().select(URI.create("http://schema.example/"));
            ProxySelector.getDefault()
                    .connectFailed(URI.create("http://dtd.example/"), new InetSocketAddress(0), new IOException());
            return tabs(seed);
        };
        Told.broken(
                L15,
                "It printed: reading claims.tabIt went for http://schema.example/.It went for http://dtd.example/.",
                () -> of(chatty).printsNothing(ONE));
        assertDoesNotThrow(() -> of(SurroundingsLawsTest::tabs).printsNothing(ONE));
    }

    @Test
    void whatLeansOnTheLocaleIsTold() {
        SeedLoader local = seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, (text, load) -> {
            load.add(Actor.person("a", String.format(Locale.getDefault(), "%d", 7)), text.all());
        });
        Told.broken(
                L15,
                "With the default locale ar-EG-u-nu-arab and time zone Pacific/Kiritimati, a seed gave something else."
                        + " The corpora differ in 1 place:\n  actor 'a', name: expected '7', but was '\u0667'",
                () -> of(local).isTheSameEverywhere(ONE));
    }

    private static Seed decoded(Seed seed, Charset charset) {
        return Seed.of(seed.name(), new String(seed.bytes(1000), charset));
    }

    @Test
    void anEncodingThatIsNotHeededIsTold() {
        SeedLoader western = seed -> tabs(decoded(seed, StandardCharsets.ISO_8859_1));
        Told.broken(
                L15,
                "In UTF-16, which the seed names, the text is decoded as something else. The corpora differ in 1 place:",
                () -> of(western).decodesAsTheSeedSays(ONE));
        SeedLoader counting = seed -> Loading.of(seed, LoadLimits.DEFAULT, load -> {
            load.add(Actor.person("a", "x" + seed.bytes(1000).length), Spot.of(Place.at("x", 1, 1), "", ""));
        });
        Told.broken(
                L15,
                "In UTF-16, which the seed names, the text is decoded as something else. The corpora differ in 1 place:\n"
                        + "  actor 'a', name: expected 'x16', but was 'x32'",
                () -> of(counting).decodesAsTheSeedSays(ONE));
    }

    @Test
    void bytesThatAreDecodedByGuessingAreTold() {
        SeedLoader guessing = seed -> tabs(decoded(seed, StandardCharsets.UTF_8));
        Told.broken(
                L15,
                "The byte 0xFF at offset 12 is no UTF-8, but is decoded by some other rule: 0 errors",
                () -> of(guessing).decodesStrictly(ONE, 12));
        assertDoesNotThrow(() -> of(SurroundingsLawsTest::tabs).decodesStrictly(ONE.with(""), 5));
    }

    /** Loads, and does something with the path before. */
    private static SurroundingsLaws touching(Touch touch) {
        return of(new SeedLoader() {
            @Override
            public Loaded load(Seed seed) {
                return tabs(seed);
            }

            @Override
            public Loaded load(Path path) {
                try {
                    touch.touched(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return tabs(Seed.of(path));
            }
        });
    }

    @FunctionalInterface
    private interface Touch {
        void touched(Path path) throws IOException;
    }

    @Test
    void filesThatDoNotBelongToTheSeedAreTold() {
        Told.broken(
                L15,
                "It opened hearsay-testkit",
                () -> touching(SurroundingsLawsTest::list).touchesNoOtherFile(ONE));
        Specimen folder = ONE.beside("more.tab", new byte[0]);
        assertDoesNotThrow(() -> touching(path -> {}).touchesNoOtherFile(folder));
    }

    private static void list(Path file) throws IOException {
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(file.resolveSibling(".."))) {
            assertTrue(listing.iterator().hasNext());
        }
    }

    @Test
    void filesThatAreChangedAreTold() {
        Told.broken(
                L15,
                "It changed files: [opened for writing ",
                () -> touching(path -> Files.writeString(path.resolveSibling("claims.tab~"), "x"))
                        .touchesNoOtherFile(ONE));
    }

    // ---- L16

    @Test
    void whatStaysOpenIsTold() {
        Told.broken(
                L16,
                "Left open: [claims.tab]",
                () -> touching(SurroundingsLawsTest::open).closesWhatItOpened(ONE));
    }

    private static void open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.read();
    }
}
