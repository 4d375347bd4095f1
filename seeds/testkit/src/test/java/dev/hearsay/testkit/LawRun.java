package dev.hearsay.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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

    static LawRun of(Class<?> contract) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameters(Map.of(
                        "jqwik.database", "target/planted-" + contract.getSimpleName(),
                        "jqwik.reporting.usejunitplatform", "true",
                        "jqwik.reporting.onlyfailures", "true",
                        "jqwik.shrinking.bounded.seconds", "1"))
                .build();
        Listening listening = new Listening();
        LauncherFactory.create().execute(request, listening);
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
