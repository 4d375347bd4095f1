package dev.hearsay.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a machine has of its own, changed and watched for a while: output, network, locale, time zone, threads. The one class
 * of this library that touches these, since a law says that loaders do not.
 */
final class Machine {

    private Machine() {}

    /** What was printed, and which hosts were asked for, while something was done. */
    static String traces(Runnable doing) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ProxySelector proxies = ProxySelector.getDefault();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Tripwire tripwire = new Tripwire();
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            System.setErr(catching);
            ProxySelector.setDefault(tripwire);
            doing.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            ProxySelector.setDefault(proxies);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        return (text.isEmpty() ? "" : "It printed: " + text) + String.join("", tripwire.asked);
    }

    /** Is asked before a connection is made, by sockets and by the connections of {@code java.net}. */
    private static final class Tripwire extends ProxySelector {

        private final List<String> asked = new ArrayList<>();

        @Override
        public List<Proxy> select(URI uri) {
            asked.add("It went for " + uri + ".");
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            asked.add("It went for " + uri + ".");
        }
    }

    /** What comes of something in another country. */
    static <T> T abroad(String locale, String zone, Supplier<T> doing) {
        Locale home = Locale.getDefault();
        TimeZone time = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return doing.get();
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(time);
        }
    }

    /** What comes of several things, each in a thread of its own and all begun at once. */
    static <T> List<T> together(List<Supplier<T>> doings) {
        CyclicBarrier start = new CyclicBarrier(doings.size());
        List<Doing<T>> threads =
                doings.stream().map(doing -> new Doing<>(doing, start)).toList();
        threads.forEach(Thread::start);
        return threads.stream().map(Doing::done).toList();
    }

    private static final class Doing<T> extends Thread {

        private final Supplier<T> doing;
        private final CyclicBarrier start;
        private volatile @Nullable T done;
        private volatile @Nullable Throwable failed;

        Doing(Supplier<T> doing, CyclicBarrier start) {
            this.doing = doing;
            this.start = start;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                start.await();
                done = doing.get();
            } catch (InterruptedException | BrokenBarrierException | RuntimeException | Error e) {
                failed = e;
            }
        }

        T done() {
            try {
                join();
            } catch (InterruptedException e) {
                currentThread().interrupt();
            }
            Optional.ofNullable(failed).ifPresent(e -> {
                throw new IllegalStateException("a load in a thread of its own failed: " + e, e);
            });
            return Optional.ofNullable(done)
                    .orElseThrow(() -> new IllegalStateException("a load in a thread of its own was not waited for"));
        }
    }
}
