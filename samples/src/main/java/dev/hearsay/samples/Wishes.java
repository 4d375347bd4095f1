package dev.hearsay.samples;

import dev.hearsay.samples.WhoSaysWhat.Refusal;
import dev.hearsay.samples.report.Ink;
import dev.hearsay.samples.report.Report.Pair;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/**
 * What the arguments of {@link WhoSaysWhat} ask for.
 *
 * @param seed the seed file or folder; the bundled corpus where there is none
 * @param page where the page goes
 * @param explorer where the page to look through goes
 * @param texts the files of texts, by their sources
 * @param ink plain or in colour; as the terminal suggests where nothing is said
 * @param compared the two speakers to compare; those most heard where nobody is named
 * @param help whether only the arguments are to be explained
 */
record Wishes(
        Optional<Path> seed,
        Path page,
        Path explorer,
        Map<String, Path> texts,
        Optional<Ink> ink,
        Optional<Pair> compared,
        boolean help) {

    static final String HELP = """
            Who says what, in a seed or in the bundled corpus on the South Caucasus.

              WhoSaysWhat [SEED] [--page FILE] [--explorer FILE] [--text SOURCE FILE] [--compare ONE OTHER]
                          [--plain | --colour]

              SEED                 a file of a format that is known by its content or its name, or a folder of files
                                   that are by their names: JSON (.json) or JSON Lines (.jsonl) of Hearsay, its table
                                   (.csv), W3C Web Annotation (.jsonld), brat (.ann)
              --page FILE          where the page goes; target/who-says-what.html unless told otherwise
              --explorer FILE      where the page to look through goes; target/explorer.html unless told otherwise
              --text SOURCE FILE   the text of a source, by its id or title: the explorer then shows the passages; may recur
              --compare ONE OTHER  the speakers to compare, by id or name; else the two persons with most claims
              --plain, --colour    without or with colour; else as the terminal suggests (NO_COLOR and TERM count)
              --help               this text""";

    private static final Wishes NONE = new Wishes(
            Optional.empty(),
            Path.of("target", "who-says-what.html"),
            Path.of("target", "explorer.html"),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            false);

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
            case "--page" -> new Wishes(seed, path(next(word, rest)), explorer, texts, ink, compared, help);
            case "--explorer" -> new Wishes(seed, page, path(next(word, rest)), texts, ink, compared, help);
            case "--text" -> withText(next(word, rest), path(next(word, rest)));
            case "--compare" -> withPair(new Pair(next(word, rest), next(word, rest)));
            case "--plain" -> in(Ink.PLAIN);
            case "--colour", "--color" -> in(Ink.COLOUR);
            case "--help", "-h" -> new Wishes(seed, page, explorer, texts, ink, compared, true);
            default -> withSeed(word);
        };
    }

    private Wishes withText(String source, Path file) {
        Map<String, Path> more = new TreeMap<>(texts);
        more.put(source, file);
        return new Wishes(seed, page, explorer, more, ink, compared, help);
    }

    private Wishes withPair(Pair pair) {
        return new Wishes(seed, page, explorer, texts, ink, Optional.of(pair), help);
    }

    private Wishes in(Ink wanted) {
        return new Wishes(seed, page, explorer, texts, Optional.of(wanted), compared, help);
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
        return new Wishes(Optional.of(path(word)), page, explorer, texts, ink, compared, help);
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
