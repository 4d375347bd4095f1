package dev.hearsay.benchmarks;

import dev.hearsay.benchmarks.engines.Hearsay;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * One reading thread, then two, while a further one adds claims at a steady pace; in turns. Each question is asked of the
 * newest snapshot.
 */
public final class Readers {

    private static final long SEED = 42;
    private static final int SETS = 200;
    private static final int ROOM = 200_000;
    private static final List<Question> ASKED =
            List.of(Question.Q1, Question.Q2, Question.Q3, Question.Q4, Question.Q5, Question.Q10);

    private final Section section;
    private final Generator corpus;
    private final Params[] params;
    private final Telling telling = new Telling();
    private volatile ClaimStore newest;
    private volatile long end;
    private int added;

    private Readers(Section section) {
        this.section = section;
        corpus = new Generator(Shape.EVEN, section.size() + ROOM, SEED);
        params = Params.draw(corpus, SETS, SEED + 1);
        newest = ClaimStore.of(telling.corpora(new Feed(corpus, section.size())));
    }

    /** Runs it: {@code --size}, {@code --rounds}, {@code --seconds} of each, {@code --additions} a second. */
    public static void main(String[] args) throws Exception {
        Map<String, String> own = Map.of("rounds", "7", "seconds", "3", "additions", "100");
        new Readers(Section.of(Readers.class, args, own)).run();
    }

    private void run() throws Exception {
        double[] one = new double[section.options().number("rounds")];
        double[] two = new double[one.length];
        double[] factor = new double[one.length];
        questions(2);
        for (int round = 0; round < one.length; round++) {
            one[round] = questions(1);
            two[round] = questions(2);
            factor[round] = two[round] / one[round];
        }
        section.page().head(List.of("readers", "questions a second", "times"));
        section.page().row(List.of("one", Markdown.digits(Timing.median(one)), ""));
        section.page().row(List.of("two", Markdown.digits(Timing.median(two)), Markdown.times(Timing.median(factor))));
        section.page().line("");
        section.page()
                .line(String.format(
                        Locale.ROOT,
                        "%s in equal parts; %s claims a second were to be added, %,d were, on %d cores.",
                        ASKED,
                        section.options().text("additions"),
                        added,
                        Runtime.getRuntime().availableProcessors()));
        section.save(String.format(Locale.ROOT, "Readers of %,d claims while one writes", section.size()));
    }

    private double questions(int readers) throws InterruptedException {
        double seconds = section.options().decimal("seconds");
        end = System.nanoTime() + (long) (seconds * 1e9);
        Thread writer = new Thread(this::write);
        writer.start();
        List<Reading> reading = new ArrayList<>();
        for (int r = 0; r < readers; r++) {
            reading.add(new Reading(r * SETS / 2));
        }
        reading.forEach(Thread::start);
        long asked = 0;
        for (Reading reader : reading) {
            reader.join();
            asked += reader.asked;
        }
        writer.join();
        return asked / seconds;
    }

    private void write() {
        long pause = (long) (1e9 / section.options().decimal("additions"));
        for (long next = System.nanoTime(); next < end && added < ROOM; next += pause) {
            LockSupport.parkNanos(next - System.nanoTime());
            ClaimStore store = newest;
            newest = store.with(telling.addition(corpus, section.size() + added, store));
            added++;
        }
    }

    private final class Reading extends Thread {

        private final Tally tally = new Tally();
        private int next;
        private long asked;

        Reading(int first) {
            next = first;
        }

        @Override
        public void run() {
            while (System.nanoTime() < end) {
                Hearsay engine = new Hearsay(newest);
                for (Question question : ASKED) {
                    ask(question, engine, params[next % SETS]);
                }
                next++;
                asked += ASKED.size();
            }
        }

        private void ask(Question question, Engine engine, Params set) {
            tally.reset();
            try {
                question.ask(engine, set, tally);
            } catch (Exception e) {
                throw new IllegalStateException(question + " failed", e);
            }
        }
    }
}
