package dev.hearsay.samples;

import dev.hearsay.CorpusException;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem.Severity;
import dev.hearsay.explorer.Explorer;
import dev.hearsay.samples.report.Ink;
import dev.hearsay.samples.report.Page;
import dev.hearsay.samples.report.PlainText;
import dev.hearsay.samples.report.Report;
import dev.hearsay.samples.report.Report.Pair;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Prints who says what in a seed of any format that tells itself, or in the bundled corpus, and writes the same as a page, and a page to look through it.
 *
 * <pre>
 * mvn -q -pl samples -am compile exec:java -Dexec.args="seed.json --page report.html"
 * </pre>
 *
 * <p>It ends with 0, with 1 if the seed has problems, and with 2 if the arguments or a file cannot be used.
 */
public final class WhoSaysWhat {

    static final int FINE = 0;

    static final int BAD_DATA = 1;

    static final int UNUSABLE = 2;

    /** From this release on there is a console even where the output goes into a file or a pipe. */
    private static final int CONSOLE_ALWAYS = 22;

    private final PrintStream out;
    private final PrintStream err;
    private final Ink usual;

    private WhoSaysWhat(PrintStream out, PrintStream err, Ink usual) {
        this.out = out;
        this.err = err;
        this.usual = usual;
    }

    /** Runs it with these arguments; {@code --help} tells which there are. */
    public static void main(String[] args) {
        Ink usual = ink(onTerminal(), System.getenv());
        int code = new WhoSaysWhat(utf8(System.out), utf8(System.err), usual).run(List.of(args));
        if (code != FINE) {
            System.exit(code);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // of later releases no console is asked
    private static boolean onTerminal() {
        return Runtime.version().feature() < CONSOLE_ALWAYS && System.console() != null;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Colour on a terminal, unless somebody wishes otherwise: see no-color.org. */
    static Ink ink(boolean terminal, Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return terminal && !unwanted ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Runs it as if there were no terminal, and returns the exit code. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        return new WhoSaysWhat(out, err, Ink.PLAIN).run(args);
    }

    private int run(List<String> args) {
        try {
            Wishes wishes = Wishes.of(args);
            if (wishes.help()) {
                out.println(Wishes.HELP);
            } else {
                tell(wishes);
            }
            return FINE;
        } catch (Refusal e) {
            err.println(e.getMessage());
            return e.code();
        } catch (CorpusException e) {
            err.println(e.getMessage());
            return BAD_DATA;
        } catch (MisuseException | SeedException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    private void tell(Wishes wishes) {
        ClaimStore store = wishes.seed().map(this::store).orElseGet(SouthCaucasus::store);
        wishes.compared().ifPresent(pair -> refuseOne(pair, store.directory()));
        Report report = wishes.compared().map(pair -> Report.of(store, pair)).orElseGet(() -> Report.of(store));
        wishes.seed().ifPresent(seed -> refuseToOverwrite(seed, wishes.page()));
        wishes.seed().ifPresent(seed -> refuseToOverwrite(seed, wishes.explorer()));
        Path page = write(Page.of(report), wishes.page());
        String explored = explore(store, report.title(), wishes);
        out.print(PlainText.of(report, wishes.ink().orElse(usual)));
        out.println("\nThe same as a page: " + page);
        out.println(explored);
        if (out.checkError()) {
            throw new Refusal(UNUSABLE, "The report cannot be written to the output.");
        }
    }

    private static String explore(ClaimStore store, String title, Wishes wishes) {
        if (store.size() > Explorer.MOST_CLAIMS) {
            return "To look through it, choose at most " + Explorer.MOST_CLAIMS + " claims: see Explorer.of(answer)";
        }
        Explorer explorer = Explorer.of(store).titled(title);
        for (Map.Entry<String, Path> text : wishes.texts().entrySet()) {
            explorer = explorer.withText(text.getKey(), read(text.getValue()));
        }
        return "To look through it: " + write(explorer.html(), wishes.explorer());
    }

    private static String read(Path text) {
        try {
            return Files.readString(text);
        } catch (IOException e) {
            throw new Refusal(UNUSABLE, "The text '" + text + "' cannot be read: " + reason(e) + ".");
        }
    }

    private static void refuseOne(Pair pair, Directory directory) {
        if (directory.actorNamed(pair.left()).equals(directory.actorNamed(pair.right()))) {
            throw new Refusal(
                    UNUSABLE,
                    "'" + pair.left() + "' and '" + pair.right()
                            + "' are one speaker. Name two speakers after --compare.");
        }
    }

    private ClaimStore store(Path seed) {
        Loaded loaded = Seeds.open(seed);
        if (loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new Refusal(BAD_DATA, loaded.toString());
        }
        if (!loaded.problems().isEmpty()) {
            err.println(loaded);
        }
        return ClaimStore.of(loaded.orThrow());
    }

    private static void refuseToOverwrite(Path seed, Path page) {
        try {
            if (Files.exists(page) && Files.isSameFile(seed, page)) {
                throw new Refusal(
                        UNUSABLE, "The page would overwrite the seed '" + seed + "'. Name another file with --page.");
            }
        } catch (IOException e) {
            throw new Refusal(UNUSABLE, "'" + page + "' cannot be looked at: " + reason(e) + ".");
        }
    }

    private static Path write(String page, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, page);
        } catch (IOException e) {
            throw new Refusal(
                    UNUSABLE,
                    "The page cannot be written to '" + file + "': " + reason(e) + ". Name another file with --page.");
        }
    }

    /** The reasons that say no more than the file's name are told by their kind. */
    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be written";
        }
        return e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : "the system gives no reason";
    }

    /** An end before the report, with the exit code it leads to. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int code;

        Refusal(int code, String message) {
            super(message);
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
