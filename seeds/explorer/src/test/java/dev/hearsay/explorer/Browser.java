package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, which notes whatever a page tries beyond drawing itself. */
final class Browser implements AutoCloseable {

    private static final Pattern REQUEST =
            Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    /** Notes dialogs, refusals by the policy and errors, before any script of the page runs. */
    private static final String WATCH = """
            window.seen = [];
            for (const dialog of ['alert', 'confirm', 'prompt', 'print', 'open']) {
              window[dialog] = words => { window.seen.push(dialog + ': ' + words); };
            }
            addEventListener('securitypolicyviolation', e => window.seen.push('refused: ' + e.violatedDirective + ' '
              + e.blockedURI + ' ' + e.sample));
            addEventListener('error', e => window.seen.push('error: ' + e.message));
            addEventListener('unhandledrejection', e => window.seen.push('error: ' + e.reason));
            """;

    /** Held, lest its level be forgotten: Selenium warns that it does not know the newest DevTools, which nothing here asks for. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    static Browser start(Path chromium, Path chromedriver) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--hide-scrollbars",
                "--lang=en-GB");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        try {
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            return new Browser(driver, Files.createTempDirectory("hearsay-explorer"));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for pages can be made.", e);
        }
    }

    /** Opens a page in a window as wide as a desk's, in the light. */
    Browser open(String html) {
        return open(html, 1400, 900, "light");
    }

    Browser open(String html, int width, int height, String light) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", light))));
        try {
            Path file = Files.writeString(folder.resolve("page.html"), html);
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be written.", e);
        }
        until("return document.documentElement.dataset.ready !== undefined");
        return this;
    }

    /** Waits until a script returns true. */
    Browser until(String script) {
        // The script stands in the text, for the page's policy lets no text become a function.
        driver.executeAsyncScript("const done = arguments[0]; const test = () => { " + script + " };"
                + "(function look() { if (test()) { done(); } else { setTimeout(look, 20); } })();");
        return this;
    }

    Browser untilSettled() {
        return until("return document.querySelector('#panel-graph svg.graph').hasAttribute('data-settled')");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String selector) {
        return find(selector).getText();
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    int count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    Browser click(String selector) {
        find(selector).click();
        return this;
    }

    /** Clicks the visible button of these words. */
    Browser press(String words) {
        run("""
                const words = arguments[0];
                [...document.querySelectorAll('button')].find(b => b.textContent.trim() === words && b.offsetParent).click();
                """, words);
        return this;
    }

    Browser choose(String selector, String words) {
        run("""
                const select = document.querySelector(arguments[0]);
                select.value = [...select.options].find(o => o.textContent.trim().startsWith(arguments[1])).value;
                select.dispatchEvent(new Event('change'));
                """, selector, words);
        return this;
    }

    Browser keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Browser tab() {
        return keys(Keys.TAB);
    }

    /** The element that has the focus, as its name for those who do not see it, or its text. */
    String focused() {
        return (String) run("const e = document.activeElement; return e.getAttribute('aria-label') ?? e.textContent");
    }

    /** What the page has tried beyond drawing itself, and what it asked of any server, since it was opened. */
    List<String> tried() {
        List<String> tried = new ArrayList<>();
        ((List<?>) run("return window.seen")).forEach(seen -> tried.add((String) seen));
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            Matcher request = REQUEST.matcher(entry.getMessage());
            // The browser draws its own date fields with pictures of its own; were they the page's, its policy would
            // refuse.
            if (request.find() && !request.group(1).matches("file:.*/page\\.html(#.*)?|data:.*")) {
                tried.add("request: " + request.group(1));
            }
        });
        return tried;
    }

    void assertTriedNothing() {
        assertEquals(List.of(), tried());
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Files.deleteIfExists(folder.resolve("page.html"));
        Files.deleteIfExists(folder);
    }
}
