package dev.hearsay.benchmarks;

/** The ten questions of the workload. */
public enum Question {
    /** All claims of a speaker. */
    Q1("all claims by a speaker"),
    /** Three conditions. */
    Q2("by a speaker, about an actor, on a topic"),
    /** One relation. */
    Q3("asserting a relation"),
    /** The newest of some. */
    Q4("about an actor, within days, of a modality: the newest 20"),
    /** Top groups. */
    Q5("the ten speakers with most claims about an actor"),
    /** Contests. */
    Q6("relations contested on a topic"),
    /** A walk. */
    Q7("actors reached in two hostile steps"),
    /** Counts by two fields. */
    Q8("modality by stance, whole corpus"),
    /** Pairs. */
    Q9("agreement of all pairs of organisations"),
    /** Words. */
    Q10("gists with both of two words");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** What is asked, in words. */
    public String words() {
        return words;
    }

    /** How many sets of parameters are worth asking. */
    int sets(Params[] params) {
        return this == Q8 || this == Q9 ? 1 : params.length;
    }

    void ask(Engine engine, Params p, Tally out) throws Exception {
        switch (this) {
            case Q1 -> engine.bySpeaker(p.speaker(), out);
            case Q2 -> engine.bySpeakerActorTopic(p.speaker(), p.actor(), p.topic(), out);
            case Q3 -> engine.asserting(p.subject(), p.kind(), p.object(), out);
            case Q4 -> engine.latestAbout(p.actor(), p.fromDay(), p.toDay(), p.modality(), out);
            case Q5 -> engine.topSpeakersAbout(p.actor(), out);
            case Q6 -> engine.contestedIn(p.topic(), out);
            case Q7 -> engine.reachableOverNegative(p.actor(), out);
            case Q8 -> engine.crossTab(out);
            case Q9 -> engine.congruence(out);
            case Q10 -> engine.containing(p.word1(), p.word2(), out);
        }
    }
}
