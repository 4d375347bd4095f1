package dev.hearsay.samples;

import dev.hearsay.samples.WhoSaysWhat.Refusal;
import dev.hearsay.samples.report.Ink;
import dev.hearsay.samples.report.Report.Pair;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What the arguments of {@link WhoSaysWhat} ask for.
 *
 * @param seed the seed file; the bundled corpus where there is none
 * @param page where the page goes
 * @param ink plain or in colour; as the terminal suggests where nothing is said
 * @param compared the two speakers to compare; those most heard where nobody is named
 * @param help whether only the arguments are to be explained
 */
record Wishes(Optional<Path> seed, Path page, Optional<Ink> ink, Optional<Pair> compared, boolean help) {

    static final String HELP = """
            Who says what, in a seed file or in the bundled corpus on the South Caucasus.

              WhoSaysWhat [SEED.json] [--page FILE] [--compare ONE OTHER] [--plain | --colour]

              SEED.json            a corpus in Hearsay's JSON format
              --page FILE          where the page goes; target/who-says-what.html unless told otherwise
              --compare ONE OTHER  the speakers to compare, by id or name; else the two persons with most claims
              --plain, --colour    without or with colour; else as the terminal suggests (NO_COLOR and TERM count)
              --help               this text""";

    private static final Wishes NONE = new Wishes(
            Optional.empty(), Path.of("target", "who-says-what.html"), Optional.empty(), Optional.empty(), false);

    static Wishes of(List<String> args) {
        Queue<String> rest = new ArrayDeque<>(args);
        Wishes wishes = NONE;
        while (!rest.isEmpty()) {
            wishes = wishes.and(rest.remove(), rest);
        }
        if (wishes.help && wishes.seed.isPresent()) {
            throw refusal("Beside --help there is no seed file: '" + wishes.seed.get() + "'.");
        }
        return wishes;
    }

    private Wishes and(String word, Queue<String> rest) {
        return switch (word) {
            case "--page" -> new Wishes(seed, path(next(word, rest)), ink, compared, help);
            case "--compare" ->
                new Wishes(seed, page, ink, Optional.of(new Pair(next(word, rest), next(word, rest))), help);
            case "--plain" -> new Wishes(seed, page, Optional.of(Ink.PLAIN), compared, help);
            case "--colour", "--color" -> new Wishes(seed, page, Optional.of(Ink.COLOUR), compared, help);
            case "--help", "-h" -> new Wishes(seed, page, ink, compared, true);
            default -> withSeed(word);
        };
    }

    private static String next(String option, Queue<String> rest) {
        return Optional.ofNullable(rest.poll())
                .orElseThrow(() -> refusal("Something is missing after '" + option + "'."));
    }

    private Wishes withSeed(String word) {
        if (word.startsWith("-")) {
            throw refusal("'" + word + "' is no option.");
        }
        if (seed.isPresent()) {
            throw refusal("There is one seed file too many: '" + word + "'.");
        }
        return new Wishes(Optional.of(path(word)), page, ink, compared, help);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refusal("'" + name + "' is no name of a file here: " + e.getReason() + ".");
        }
    }

    private static Refusal refusal(String what) {
        return new Refusal(WhoSaysWhat.UNUSABLE, what + " Use --help to see what can be said.");
    }
}
