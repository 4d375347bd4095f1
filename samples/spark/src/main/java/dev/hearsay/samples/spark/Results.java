package dev.hearsay.samples.spark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What engines answered to the eight questions, and how long each took. */
final class Results {

    private final List<Question> questions = Question.all();
    private final Map<String, List<Long>> micros = new LinkedHashMap<>();
    private final List<Set<String>> answers = new ArrayList<>();
    private final int rounds;

    /** Each question is timed so often; before several rounds there is one that is not counted. */
    Results(int rounds) {
        this.rounds = rounds;
        questions.forEach(question -> answers.add(new LinkedHashSet<>()));
    }

    /** Asks an engine everything. */
    <T> void ask(String name, T engine, Function<Question, Function<T, String>> how) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            times.add(median(how.apply(questions.get(i)), engine, answers.get(i)));
        }
        micros.put(name, times);
    }

    private <T> long median(Function<T, String> question, T engine, Set<String> told) {
        if (rounds > 1) {
            told.add(question.apply(engine));
        }
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            told.add(question.apply(engine));
            times.add((System.nanoTime() - start) / 1000);
        }
        times.sort(null);
        return times.get(rounds / 2);
    }

    /** One line a question. The first answer's hash is told, so that answers of several runs can be compared. */
    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-58s %-6s %-8s", "milliseconds, median of " + rounds, "agree", "answer");
        micros.keySet().forEach(name -> out.printf(Locale.ROOT, " %12s", name));
        out.println();
        for (int i = 0; i < questions.size(); i++) {
            print(out, i);
        }
    }

    private void print(PrintStream out, int row) {
        Set<String> told = answers.get(row);
        out.printf(
                Locale.ROOT,
                "%-58s %-6s %08x",
                questions.get(row).words(),
                told.size() == 1 ? "yes" : "NO",
                told.stream().findFirst().hashCode());
        micros.values().forEach(times -> out.printf(Locale.ROOT, " %12.3f", times.get(row) / 1000.0));
        out.println();
    }
}
