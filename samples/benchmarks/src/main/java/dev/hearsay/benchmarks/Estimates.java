package dev.hearsay.benchmarks;

import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Plan;
import dev.hearsay.store.ClaimStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How far a plan's estimates are from what is found, for conjunctions of two to four conditions that some claim meets, on both
 * corpora. An estimate and a count of less than one claim are taken for one.
 */
public final class Estimates {

    private static final long SEED = 42;
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final double P95 = .95;

    private final ClaimStore store;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private Estimates(ClaimStore store) {
        this.store = store;
    }

    /** Runs it: {@code --size}, {@code --questions} of each number of conditions. */
    public static void main(String[] args) throws Exception {
        Section section = Section.of(Estimates.class, args, Map.of("questions", "1000"));
        section.page()
                .head(List.of("conjunctions", "conditions", "median", "95 %", "99 %", "most", "found on average"));
        for (Shape shape : Shape.values()) {
            Generator corpus = new Generator(shape, section.size(), SEED);
            Estimates estimates = new Estimates(ClaimStore.of(new Telling().corpora(new Feed(corpus))));
            for (int conditions = FEWEST; conditions <= MOST; conditions++) {
                section.page()
                        .row(estimates.cells(
                                shape, conditions, section.options().number("questions")));
            }
        }
        section.save(String.format(Locale.ROOT, "Estimates against counts in %,d claims", section.size()));
    }

    private List<String> cells(Shape shape, int conditions, int questions) {
        double[] errors = new double[questions];
        double found = 0;
        for (int q = 0; q < questions; q++) {
            Plan plan = Claims.from(store).where(conjunction(conditions)).explain();
            errors[q] = error(plan.expected(), plan.answer());
            found += plan.answer();
        }
        return List.of(
                shape.label(),
                Integer.toString(conditions),
                Markdown.times(Timing.median(errors)),
                Markdown.times(Timing.percentile(errors, P95)),
                Markdown.times(Timing.percentile(errors, .99)),
                Markdown.times(Timing.percentile(errors, 1)),
                Markdown.digits(found / questions));
    }

    private static double error(double estimated, double found) {
        double more = Math.max(1, Math.max(estimated, found));
        double less = Math.max(1, Math.min(estimated, found));
        return more / less;
    }

    /** So many of the conditions that a random claim meets. */
    private Condition conjunction(int conditions) {
        Claim claim = store.claim(new Claim.Id(Names.claim(random.nextInt(store.size()))))
                .orElseThrow();
        List<Condition> met = met(claim);
        Condition all = Condition.everyClaim();
        for (int i = 0; i < conditions; i++) {
            all = all.and(met.remove(random.nextInt(met.size())));
        }
        return all;
    }

    /** None of them says more than another by definition, as a position would beside its topic. */
    private List<Condition> met(Claim claim) {
        List<Condition> met = new ArrayList<>(List.of(
                Condition.has(Field.SPEAKER, claim.speaker().actor()),
                Condition.has(Field.ABOUT, claim.about().get(0)),
                Condition.has(Field.TOPIC, claim.positions().get(0).topic()),
                Condition.has(Field.STANCE, claim.positions().get(0).stance()),
                Condition.has(Field.MODALITY, claim.modality()),
                Condition.has(Field.CERTAINTY, claim.certainty()),
                Condition.has(Field.REMOVE, claim.attribution().remove()),
                Condition.has(Field.ANNOTATOR, claim.annotator().orElseThrow()),
                Condition.has(Field.PUBLISHER, publisher(claim.source())),
                Condition.has(Field.WORD, claim.gist().substring(0, claim.gist().indexOf(' '))),
                new Condition.Dated(
                        Field.SAID,
                        Condition.Dated.Match.CERTAINLY,
                        Period.year(claim.said().orElseThrow().firstDay().getYear())),
                new Condition.Between<>(Field.RECORDED, Optional.empty(), claim.recorded())));
        claim.assertions().stream()
                .limit(1)
                .forEach(assertion ->
                        met.add(Condition.has(Field.KIND, assertion.relation().kind())));
        return met;
    }

    private String publisher(Source.Id source) {
        return store.directory().source(source).flatMap(Source::publisher).orElseThrow();
    }
}
