package dev.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers by question and set of parameters: the first engine that answers sets them, every later one must agree. */
final class Reference {

    private record Answer(int count, long sum) {}

    private final Optional<Path> file;
    private final Map<String, Answer> answers = new TreeMap<>();

    /** Answers that nobody keeps, none at first. */
    Reference() {
        this.file = Optional.empty();
    }

    /** The answers kept in a file; none if there is no such file. */
    Reference(Path file) throws IOException {
        this.file = Optional.of(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(",", -1);
                answers.put(parts[0], new Answer(Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
            }
        }
    }

    /** Whether an answer agrees with what is known. */
    boolean agrees(Question question, int set, Tally tally) {
        Answer answer = new Answer(tally.count(), tally.sum());
        Answer known = answers.putIfAbsent(question + "/" + set, answer);
        return known == null || known.equals(answer);
    }

    /** Keeps the answers for engines that are asked later. */
    void save() throws IOException {
        List<String> lines = new ArrayList<>();
        answers.forEach((key, answer) -> lines.add(key + "," + answer.count() + "," + answer.sum()));
        if (file.isPresent()) {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.write(file.get(), lines);
        }
    }
}
