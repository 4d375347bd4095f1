package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Browser}, one for all of them, which is started when it is first asked for; where none is installed, such
 * tests are skipped and say what to install.
 */
final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(Chromium.class);

    private static final Path BROWSER = Path.of(System.getProperty("hearsay.chromium", "/usr/bin/chromium"));

    private static final Path DRIVER = Path.of(System.getProperty("hearsay.chromedriver", "/usr/bin/chromedriver"));

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean installed = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!installed) {
            System.err.println("SKIPPED " + context.getDisplayName() + ": " + remedy());
        }
        assumeTrue(installed, Chromium::remedy);
    }

    private static String remedy() {
        return "Chromium and its driver are not at " + BROWSER + " and " + DRIVER
                + ". Install them (Debian: apt-get install chromium chromium-driver), or name others by"
                + " -Dhearsay.chromium and -Dhearsay.chromedriver.";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Browser.class, type -> Browser.start(BROWSER, DRIVER), Browser.class);
    }
}
