package dev.hearsay.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The laws run on one contract, as the JUnit Platform runs them: what came of each, by its label. */
record LawRun(NavigableMap<String, String> failed, NavigableMap<String, String> skipped, int passed) {

    /** With a memory of its own, since runs that are to fail would begin with the samples of the last one, and say so. */
    static LawRun of(Class<?> contract) {
        try {
            Path memory = Files.createTempFile("laws", ".database");
            Files.delete(memory);
            try {
                return of(contract, memory);
            } finally {
                Files.deleteIfExists(memory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawRun of(Class<?> contract, Path memory) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameters(Map.of(
                        "jqwik.database", memory.toString(),
                        "jqwik.reporting.usejunitplatform", "true",
                        "jqwik.reporting.onlyfailures", "true",
                        "jqwik.shrinking.default", "OFF"))
                .build();
        Listening listening = new Listening();
        // What planted ones print, and what jqwik says of laws that are to fail, is no news; what came of them is
        // listened to.
        Machine.traces(() -> LauncherFactory.create().execute(request, listening));
        return new LawRun(listening.failed, listening.skipped, listening.passed);
    }

    /** The numbers of the laws that are broken, as their messages begin. */
    String broken() {
        return failed.values().stream()
                .map(message -> message.split(" ", 2)[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static final class Listening implements TestExecutionListener {

        private final NavigableMap<String, String> failed = new TreeMap<>();
        private final NavigableMap<String, String> skipped = new TreeMap<>();
        private int passed;

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.put(test.getDisplayName(), reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                result.getThrowable()
                        .ifPresentOrElse(
                                thrown -> failed.put(test.getDisplayName(), String.valueOf(thrown.getMessage())),
                                () -> passed++);
            }
        }
    }
}
