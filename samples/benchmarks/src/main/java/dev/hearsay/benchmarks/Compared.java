package dev.hearsay.benchmarks;

/**
 * How the answers of one engine to one question compare with those known.
 *
 * @param sets how many sets of parameters were asked
 * @param wrong for how many of them the answer differs
 * @param items how many items an answer has on average
 * @param nanos nanoseconds it took for one set on average, cold
 */
record Compared(int sets, int wrong, double items, double nanos) {

    /** After this many nanoseconds no further set is asked. */
    private static final double PATIENCE = 20e9;

    /** Asks an engine for every set, as far as time allows; the first engine that is asked sets the reference. */
    static Compared of(Question question, Params[] params, Engine engine, Reference reference) throws Exception {
        Tally tally = new Tally();
        int wrong = 0;
        long items = 0;
        int set = 0;
        long begin = System.nanoTime();
        for (; set < question.sets(params) && System.nanoTime() - begin < PATIENCE; set++) {
            tally.reset();
            question.ask(engine, params[set], tally);
            items += tally.count();
            wrong += reference.agrees(question, set, tally) ? 0 : 1;
        }
        return new Compared(set, wrong, (double) items / set, (double) (System.nanoTime() - begin) / set);
    }
}
