package dev.hearsay.seeds;

import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static Problem problem(List<Candidate> fitting) {
        String named = fitting.stream()
                .map(candidate -> candidate.recognition.toString())
                .collect(Collectors.joining("; or "));
        return fitting.isEmpty()
                ? Problem.error(
                                "HS-2030",
                                "No loader that is installed knows this format.",
                                "Choose the loader yourself, such as Seeds.csv(mapping).")
                        .expecting("a format that gives itself away by its content or name", "none")
                : Problem.error(
                                "HS-2031",
                                "More than one loader may be meant.",
                                "Choose one yourself, such as Seeds.json().")
                        .expecting("one format", named);
    }

    /** The first characters of a seed in its encoding, if they are text. */
    static Optional<String> beginning(Seed seed) {
        byte[] bytes = seed.bytes(LOOKED_AT);
        SeedText text = Decoding.of(seed.name(), bytes, seed.charset()).text();
        return text.length() == 0 ? Optional.empty() : Optional.of(text.words(0, text.length()));
    }
}
