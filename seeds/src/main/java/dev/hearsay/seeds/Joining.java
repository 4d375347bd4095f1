package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.RelationKinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The records of a load, and in the end what is wrong between them. */
final class Joining {

    private static final String UNKNOWN_ID = "HS-1002";

    private static final String DUPLICATE = "HS-1001";

    /** Of several records of one name, a corpus looks further at the first one by words. */
    private static final Comparator<Found<?>> BY_WORDS =
            Comparator.comparing(found -> found.record().toString(), CodePoints.ORDER);

    private final LoadLimits limits;
    private final Faults faults;
    private List<Found<?>> found = new ArrayList<>();

    /** Takes every record that is found; none any more once some were forgotten. */
    private Optional<Corpus.Builder> corpus = Optional.of(Corpus.builder());

    private final Set<Reference> refused = new TreeSet<>();
    private final Map<Reference, Supplier<Spot>> open = new TreeMap<>();
    private boolean ownVocabulary;

    // Where what may be forgotten begins.
    private int foundBefore;
    private final List<Reference> opened = new ArrayList<>();
    private boolean ownVocabularyBefore;

    private boolean complete = true;

    Joining(LoadLimits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    void add(Found<?> record) {
        found.add(record);
        corpus.ifPresent(record::addTo);
    }

    /** Notes that a record was refused, so that those who name it are not blamed. */
    void refuse(Reference record) {
        refused.add(record);
    }

    /** Notes that what is missing may be what other records name, so that these cannot be blamed. */
    void isIncomplete() {
        complete = false;
    }

    void open(Reference id, Supplier<Spot> spot) {
        if (open.put(id, spot) == null) {
            opened.add(id);
        }
    }

    void ownVocabulary() {
        ownVocabulary = true;
    }

    boolean isComplete() {
        return complete && refused.isEmpty();
    }

    /**
     * Records that were found one after the other.
     *
     * @param found the records
     * @param corpus takes them all
     */
    record Portion(List<Found<?>> found, Corpus.Builder corpus) {}

    /** The records so far, which from now on are another's. */
    Portion handOver() {
        Portion all = new Portion(found, corpus.orElseThrow().handOver());
        found = new ArrayList<>();
        return all;
    }

    void addAll(Portion more) {
        found.addAll(more.found());
        corpus.ifPresent(taking -> taking.addAll(more.corpus()));
    }

    /** Takes what was told elsewhere of vocabulary and open ids. */
    void takeHead(Joining other) {
        other.open.forEach(this::open);
        ownVocabulary |= other.ownVocabulary;
    }

    /** Notes that all so far stays, whatever comes. */
    void keep() {
        foundBefore = found.size();
        opened.clear();
        ownVocabularyBefore = ownVocabulary;
    }

    /** Forgets all records since then, and what was told of vocabulary and open ids. */
    void forget() {
        if (foundBefore < found.size()) {
            found.subList(foundBefore, found.size()).clear();
            corpus = Optional.empty();
        }
        open.keySet().removeAll(opened);
        ownVocabulary = ownVocabularyBefore;
    }

    /** What was read, once all is. */
    Loaded joined(String name, int files) {
        Corpus.Builder builder = corpus.orElseGet(this::together);
        if (ownVocabulary) {
            builder.vocabulary(List.of());
        }
        builder.open(open.keySet().toArray(Reference[]::new));
        List<Problem> reasons = new ArrayList<>();
        Corpus intact = builder.intact(reasons);
        List<Problem> own = List.of();
        if (faults.count() > 0 || !reasons.isEmpty() || found.size() != size(intact)) {
            own = ownProblems(builder);
            place(own, faults);
        }
        List<Problem> problems = faults.placed();
        if (Loaded.errors(problems).isEmpty()) {
            warnOfUnused(intact);
            problems = faults.placed();
        }
        Set<Problem> leftOut = new LinkedHashSet<>(Loaded.errors(problems));
        Set<Problem> others = new LinkedHashSet<>(reasons);
        others.removeAll(new HashSet<>(own));
        Faults more = new Faults(limits.problems());
        place(List.copyOf(others), more);
        leftOut.addAll(more.placed());
        return new Loaded(name, files, problems, new Intact(intact, List.copyOf(leftOut)));
    }

    private Corpus.Builder together() {
        Corpus.Builder builder = Corpus.builder();
        found.forEach(record -> record.addTo(builder));
        return builder;
    }

    /** How many records were read into a corpus. */
    private int size(Corpus corpus) {
        int all = Stream.<List<?>>of(
                        corpus.sources(),
                        corpus.actors(),
                        corpus.topics(),
                        corpus.kinds(),
                        corpus.claims(),
                        corpus.links(),
                        corpus.mentions(),
                        corpus.withdrawals())
                .mapToInt(List::size)
                .sum();
        return ownVocabulary ? all : all - RelationKinds.builtIn().size();
    }

    /** The problems that do not merely follow from others: what names a refused record is not wrong in itself. */
    private List<Problem> ownProblems(Corpus.Builder builder) {
        builder.open(refused.toArray(Reference[]::new));
        return builder.problems().stream()
                .filter(problem -> complete || !problem.code().equals(UNKNOWN_ID))
                .toList();
    }

    /** Tells where the problems are; at most as many as the limit lets through. */
    private void place(List<Problem> problems, Faults into) {
        Map<Reference, List<Found<?>>> named = new HashMap<>();
        problems.forEach(problem -> problem.subject().ifPresent(s -> named.put(s, new ArrayList<>())));
        if (!named.isEmpty()) {
            found.forEach(
                    record -> Optional.ofNullable(named.get(record.name())).ifPresent(all -> all.add(record)));
        }
        Map<Reference, Integer> repeated = new HashMap<>();
        try {
            for (Problem problem : problems) {
                List<Found<?>> all = problem.subject().map(named::get).orElse(List.of());
                boolean again = problem.code().equals(DUPLICATE) && all.size() > 1;
                place(told(problem), all, again ? repeated.merge(all.get(0).name(), 1, Integer::sum) : 0, into);
            }
        } catch (Faults.Stop stop) {
            return;
        }
    }

    /** A corpus tells what it found in full, however long. */
    private static Problem told(Problem problem) {
        return problem.expecting(
                problem.expected().orElse(""), Quoted.of(problem.found().orElse("")));
    }

    private static void place(Problem problem, List<Found<?>> all, int which, Faults into) {
        if (!problem.code().equals(DUPLICATE)) {
            into.add(problem, Collections.min(all, BY_WORDS).layout().at(problem.pointer()), Optional.empty());
            return;
        }
        Found<?> record = all.get(which);
        Optional<Spot> first = which == 0
                ? Optional.empty()
                : Optional.of(all.get(0).layout().at(all.get(0).key()));
        into.add(problem, record.layout().at(record.key()), first);
    }

    private void warnOfUnused(Corpus corpus) {
        Map<Reference, Supplier<Spot>> unused = new TreeMap<>(open);
        unused.keySet().removeAll(corpus.open());
        try {
            for (Map.Entry<Reference, Supplier<Spot>> each : unused.entrySet()) {
                Reference id = each.getKey();
                Problem problem = Problem.error(
                                "HS-2201",
                                "The " + id + " is declared open, but is here or is not named.",
                                "Remove it from 'open'.")
                        .asWarning()
                        .expecting("the id of a record that others here name and that is elsewhere", id.id());
                faults.add(problem, each.getValue().get(), Optional.empty());
            }
        } catch (Faults.Stop stop) {
            return;
        }
    }
}
