package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The choice of a loader for a seed. */
final class Opening {

    private static final int LOOKED_AT = 4096;

    private record Candidate(SeedLoader loader, Recognition recognition) {}

    private final Seed seed;
    private final List<Candidate> candidates = new ArrayList<>();

    Opening(Seed seed, List<SeedLoader> loaders) {
        this.seed = seed;
        for (SeedLoader loader : loaders) {
            loader.recognise(seed).ifPresent(recognition -> candidates.add(new Candidate(loader, recognition)));
        }
    }

    /** What the one loader reads that fits best; a problem if there is none or more than one. */
    Loaded loaded() {
        List<Candidate> best = best();
        return best.size() == 1
                ? best.get(0).loader.load(seed).readAs(best.get(0).recognition)
                : Loading.of(seed, LoadLimits.DEFAULT, load -> load.problem(problem(best), seed.spot()));
    }

    /** Those whose format the content shows, or else those for which the name speaks. */
    private List<Candidate> best() {
        List<Candidate> byContent =
                candidates.stream().filter(each -> each.recognition.byContent()).toList();
        return byContent.isEmpty() ? candidates : byContent;
    }

    private Problem problem(List<Candidate> fitting) {
        String named = fitting.stream()
                .map(candidate -> candidate.recognition.toString())
                .collect(Collectors.joining("; or "));
        return fitting.isEmpty()
                ? Problem.error(
                                "HS-2030",
                                seed.isFolder()
                                        ? "No loader that is installed knows a file of this folder by its name."
                                        : "No loader that is installed knows this format.",
                                "Export it in a format that is known; a program may choose the loader itself, such as"
                                        + " Seeds.csv(mapping).")
                        .expecting("a format that gives itself away by its content or name", "none")
                : Problem.error(
                                "HS-2031",
                                "More than one loader may be meant.",
                                "Leave one format in it; a program may choose the loader itself, such as Seeds.json().")
                        .expecting("one format", named);
    }

    /**
     * Whether a seed looks like a format by what it begins with or, if not, by its name; a folder does if its first file of
     * such a name does.
     *
     * @param format the name of the format
     * @param ending how names of its files end
     * @param content whether the first characters show it
     * @param reason what shows it then
     */
    static Optional<Recognition> recognise(
            Seed seed, String format, String ending, Predicate<String> content, String reason) {
        if (seed.isFolder()) {
            return seed.files(LoadLimits.DEFAULT, name -> name.endsWith(ending), problem -> {}).stream()
                    .findFirst()
                    .flatMap(file -> recognise(file, format, ending, content, reason));
        } else if (content.test(beginning(seed))) {
            return Optional.of(Recognition.byContent(format, reason));
        }
        return seed.name().endsWith(ending)
                ? Optional.of(Recognition.byName(format, "its name ends in '" + ending + "'"))
                : Optional.empty();
    }

    /** The first characters of a seed in its encoding, as far as they are text. */
    private static String beginning(Seed seed) {
        return Decoding.of(seed.name(), seed.bytes(LOOKED_AT), seed.charset())
                .text()
                .all()
                .text();
    }
}
