package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of {@code PROBLEMS.md}.
 *
 * @param code the code it is about
 * @param loader the word for its loader
 * @param isGood whether the problem is mended in it
 * @param options what else is said above it
 * @param text the text of the file, or of several files
 * @param told what is printed of it; empty for a good one
 */
record Example(String code, String loader, boolean isGood, Map<String, String> options, String text, String told) {

    private static final Path PAGE = Path.of("PROBLEMS.md");

    private static final Pattern PART = Pattern.compile(
            "^### (HS-[0-9]{4}): .*|^```(\\S+) (bad|good)(.*)\n((?s:.*?\n))```|^```text\n((?s:.*?\n))```",
            Pattern.MULTILINE);

    private static final Pattern OPTION = Pattern.compile("(\\w+): (\\S+)");

    private static final Pattern FILE = Pattern.compile("^==> (\\S+)(?: -> (\\S+))? <==\n", Pattern.MULTILINE);

    private static final Pattern REPEATED = Pattern.compile("\\{\\{(.+?) \\* ([0-9]+)}}");

    private static final Map<String, String> ENDINGS = Map.of("open", "json", "annotations", "json");

    static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All of them, in the order of the page. */
    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        String code = "";
        Matcher part = PART.matcher(page());
        while (part.find()) {
            if (part.group(1) != null) {
                code = part.group(1);
            } else if (part.group(6) != null) {
                examples.add(examples.remove(examples.size() - 1).told(part.group(6)));
            } else {
                examples.add(new Example(
                        code, part.group(2), part.group(3).equals("good"), options(part.group(4)), part.group(5), ""));
            }
        }
        return examples;
    }

    private static Map<String, String> options(String words) {
        Map<String, String> options = new HashMap<>();
        Matcher option = OPTION.matcher(words);
        while (option.find()) {
            options.put(option.group(1), option.group(2));
        }
        return options;
    }

    private Example told(String words) {
        return new Example(code, loader, isGood, options, text, words);
    }

    /** What loading it gives. */
    Loaded load(Path folder) throws IOException {
        Seed seed = seed(folder);
        return switch (loader) {
            case "json" -> Seeds.json().within(limits()).load(seed);
            case "jsonl" -> Seeds.jsonLines().within(limits()).load(seed);
            case "csv" -> Seeds.csv(table()).within(limits()).load(seed);
            case "brat" -> Seeds.brat().load(seed);
            case "annotations" ->
                Seeds.webAnnotation().beside(SampleTable.BESIDE).load(seed);
            case "dna" -> Seeds.dna().load(options.containsKey("as") ? seed : database());
            case "open" -> Seeds.open(seed);
            default -> throw new AssertionError("No loader is called " + loader + ".");
        };
    }

    private CsvMapping table() {
        CsvMapping mapping = SampleTable.mapping();
        return options.containsKey("dates") ? mapping.dates(options.get("dates")) : mapping;
    }

    private Seed database() {
        return Seed.of(name(), SampleDatabase.with(text.lines().toArray(String[]::new)));
    }

    private Seed seed(Path folder) throws IOException {
        Matcher file = FILE.matcher(text);
        if (!file.lookingAt()) {
            return Seed.of(name(), content().getBytes(written()));
        }
        do {
            int start = file.end();
            Path path = folder.resolve(file.group(1));
            String target = file.group(2);
            int end = file.find() ? file.start() : text.length();
            if (target != null) {
                Files.createSymbolicLink(path, Path.of(target));
            } else {
                Files.write(path, text.substring(start, end).getBytes(written()));
            }
            file.region(end, text.length());
        } while (file.lookingAt());
        return Seed.of(folder);
    }

    String name() {
        return options.getOrDefault("name", "corpus." + ENDINGS.getOrDefault(loader, loader));
    }

    /** Whether the text is what the file has, and the only one. */
    boolean isPlain() {
        return !options.containsKey("encoding")
                && !loader.equals("dna")
                && !text.startsWith("==> ")
                && content().equals(text);
    }

    /** The text with what is written shorter in it: repetitions, and an end without a line end. */
    private String content() {
        return REPEATED.matcher(text)
                .replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))))
                .replace("<end>\n", "");
    }

    private Charset written() {
        return Charset.forName(options.getOrDefault("encoding", "UTF-8"));
    }

    private LoadLimits limits() {
        LoadLimits limits = LoadLimits.DEFAULT;
        String[] lowered = options.getOrDefault("limits", "").split("=", -1);
        assertTrue(lowered.length <= 2, options.toString());
        return switch (lowered[0]) {
            case "" -> limits;
            case "bytes" -> limits.withBytes(Integer.parseInt(lowered[1]));
            case "depth" -> limits.withDepth(Integer.parseInt(lowered[1]));
            case "textLength" -> limits.withTextLength(Integer.parseInt(lowered[1]));
            case "numberLength" -> limits.withNumberLength(Integer.parseInt(lowered[1]));
            case "records" -> limits.withRecords(Integer.parseInt(lowered[1]));
            case "problems" -> limits.withProblems(Integer.parseInt(lowered[1]));
            case "files" -> limits.withFiles(Integer.parseInt(lowered[1]));
            case "totalBytes" -> limits.withTotalBytes(Long.parseLong(lowered[1]));
            default -> throw new AssertionError("No limit is called " + lowered[0] + ".");
        };
    }
}
