package dev.hearsay.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Modality;
import dev.hearsay.benchmarks.engines.Hearsay;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.store.ClaimStore;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What visiting claims allocates: as ordinals, and as claims of which less or more is touched. */
public final class Allocations {

    private static final long SEED = 42;
    private static final int WARM_UP = 20;
    private static final int SETS = 200;

    private final Section section;
    private final ClaimStore store;
    private final Generator corpus;
    private int sink;

    private Allocations(Section section) {
        this.section = section;
        corpus = new Generator(Shape.EVEN, section.size(), SEED);
        store = ClaimStore.of(new Telling().corpora(new Feed(corpus)));
    }

    /** Runs it: {@code --size}. */
    public static void main(String[] args) throws Exception {
        new Allocations(Section.of(Allocations.class, args, Map.of())).run();
    }

    private void run() throws Exception {
        section.page().head(List.of("visiting", "claims", "bytes in all", "bytes a claim"));
        for (Answer answer : List.of(
                Claims.from(store).ask(),
                Claims.from(store).about(Names.ACTORS.id(mentioned())).ask())) {
            row(answer, "ordinals", a -> a.forEachOrdinal(ordinal -> sink += ordinal));
            row(answer, "claims, nothing of them", each(claim -> 1));
            row(answer, "claims, their ids", each(claim -> claim.id().value().length()));
            row(
                    answer,
                    "claims, modality and certainty",
                    each(claim ->
                            claim.modality() == Modality.WARNING || claim.certainty() == Certainty.CERTAIN ? 1 : 0));
            row(
                    answer,
                    "claims, speakers",
                    each(claim -> claim.speaker().actor().value().length()));
            row(answer, "claims, gists", each(claim -> claim.gist().length()));
            row(answer, "claims, all of them", each(Claim::hashCode));
        }
        questions();
        section.save(String.format(Locale.ROOT, "Allocation of visits in %,d claims", section.size()));
    }

    private interface Visit {
        void to(Answer answer);
    }

    private Visit each(ToIntFunction<Claim> touch) {
        return answer -> {
            for (Claim claim : answer) {
                sink += touch.applyAsInt(claim);
            }
        };
    }

    /** An actor of middling frequency. */
    private int mentioned() {
        return corpus.about[0];
    }

    private void row(Answer answer, String what, Visit visit) {
        for (int i = 0; i < WARM_UP; i++) {
            visit.to(answer);
        }
        long before = allocated();
        visit.to(answer);
        long bytes = allocated() - before;
        section.page()
                .row(List.of(
                        what,
                        String.format(Locale.ROOT, "%,d", answer.count()),
                        String.format(Locale.ROOT, "%,d", bytes),
                        Markdown.digits((double) bytes / answer.count())));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private void questions() throws Exception {
        section.page().line("");
        section.page().head(List.of("a whole question, on average", "items", "bytes"));
        Params[] params = Params.draw(corpus, SETS, SEED + 1);
        Engine engine = new Hearsay(store);
        for (Question question : Question.values()) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(question, engine, params);
            }
            long before = allocated();
            double items = ask(question, engine, params);
            double bytes = allocated() - (double) before;
            int sets = question.sets(params);
            section.page()
                    .row(List.of(question.toString(), Markdown.digits(items / sets), Markdown.digits(bytes / sets)));
        }
    }

    /** Asks every set of parameters and counts what they answer. */
    private static double ask(Question question, Engine engine, Params[] params) throws Exception {
        Tally tally = new Tally();
        for (int set = 0; set < question.sets(params); set++) {
            question.ask(engine, params[set], tally);
        }
        return tally.count();
    }
}
