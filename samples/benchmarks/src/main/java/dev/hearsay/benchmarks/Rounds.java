package dev.hearsay.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the time of a question on several engines in turns: one round is every set of parameters once on the first engine,
 * then on the next; the following round goes the other way. What disturbs the machine for a while so disturbs all alike.
 */
final class Rounds {

    /** No round takes much longer than this for one engine: slow engines are asked fewer sets. */
    private static final double LONGEST_ROUND = 2e9;

    private static final int MOST = 1_001;
    private static final int FEWEST = 3;
    private static final int COLD_SETS = 10;

    private final Question question;
    private final Params[] params;
    private final List<Engine> engines;
    private final int sets;

    /**
     * @param slowest nanoseconds that the slowest of the engines took for one set on average
     */
    Rounds(Question question, Params[] params, List<Engine> engines, double slowest) {
        this.question = question;
        this.params = params;
        this.engines = engines;
        int affordable = (int) Math.max(1, LONGEST_ROUND / Math.max(1, slowest));
        this.sets = Math.min(question.sets(params), affordable);
    }

    /** The times of all questions, each in the order of the engines. */
    static Map<Question, List<Timing>> ofAll(Params[] params, List<Engine> engines, double seconds) throws Exception {
        Map<Question, List<Timing>> timings = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            double slowest = 0;
            for (Engine engine : engines) {
                slowest = Math.max(slowest, cold(question, params, engine));
            }
            timings.put(question, new Rounds(question, params, engines, slowest).measure(seconds * engines.size()));
        }
        return timings;
    }

    /** Nanoseconds for one set on average, of some. */
    private static double cold(Question question, Params[] params, Engine engine) throws Exception {
        int sets = Math.min(question.sets(params), COLD_SETS);
        Tally tally = new Tally();
        long begin = System.nanoTime();
        for (int set = 0; set < sets; set++) {
            tally.reset();
            question.ask(engine, params[set], tally);
        }
        return (double) (System.nanoTime() - begin) / sets;
    }

    /** Warms up for so many seconds, then takes the time for as many; the timings are in the order of the engines. */
    List<Timing> measure(double seconds) throws Exception {
        run(seconds, 1, MOST * MOST);
        return run(seconds, FEWEST, MOST);
    }

    private List<Timing> run(double seconds, int fewest, int most) throws Exception {
        List<List<long[]>> samples = new ArrayList<>();
        engines.forEach(engine -> samples.add(new ArrayList<>()));
        List<Integer> turns = new ArrayList<>();
        for (int e = 0; e < engines.size(); e++) {
            turns.add(e);
        }
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int round = 0; round < most && (round < fewest || System.nanoTime() < end); round++) {
            for (int e : turns) {
                long[] taken = round(engines.get(e));
                if (round < MOST) {
                    samples.get(e).add(taken);
                }
            }
            Collections.reverse(turns);
        }
        return samples.stream()
                .map(rounds -> Timing.of(rounds.toArray(new long[0][])))
                .toList();
    }

    private long[] round(Engine engine) throws Exception {
        long[] taken = new long[sets];
        Tally tally = new Tally();
        for (int set = 0; set < sets; set++) {
            tally.reset();
            long begin = System.nanoTime();
            question.ask(engine, params[set], tally);
            taken[set] = System.nanoTime() - begin;
        }
        return taken;
    }
}
