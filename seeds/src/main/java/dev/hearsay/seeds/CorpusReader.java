package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.RelationKinds;
import dev.hearsay.seeds.CorpusFormat.Vocabulary;
import dev.hearsay.seeds.SeedText.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** One file being read: its head, its sections, and in the end what binds its records to each other. */
final class CorpusReader {

    private static final String UNKNOWN_ID = "HS-1002";

    private static final String DUPLICATE = "HS-1001";

    private final SeedText text;
    private final LoadLimits limits;
    private final Faults faults;
    private final List<Found<?>> found = new ArrayList<>();
    private final Set<Reference> refused = new TreeSet<>();
    private List<Reference> open = List.of();
    private int openStart;
    private Vocabulary vocabulary = Vocabulary.BUILT_IN;
    private boolean complete = true;
    private int records;
    private Optional<Spots> lastSpots = Optional.empty();
    private int lastStart;

    CorpusReader(SeedText text, LoadLimits limits) {
        this.text = text;
        this.limits = limits;
        this.faults = new Faults(limits.problems());
    }

    Loaded read() {
        try {
            file(new Reading(text, limits, faults, 0));
        } catch (Faults.Stop stop) {
            complete = false;
        }
        return joined();
    }

    // ---- the file

    private void file(Reading in) {
        if (in.next() != JsonToken.START_OBJECT) {
            throw alien(in, in.foundInQuotes());
        }
        Map<String, Span> seen = new HashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            boolean first = Obj.isFirst(in, seen, name);
            boolean known = isKnown(in, name);
            in.next();
            if (first && known) {
                field(in, name);
            } else {
                complete = false;
                in.skip();
            }
        }
        in.end();
        if (!seen.containsKey("format")) {
            throw alien(in, "no field 'format'");
        }
        if (!seen.containsKey("version")) {
            in.fault(Problem.error("HS-2102", "The field 'version' is missing.", "Add 'version': 1.")
                    .expecting("a corpus with 'version'", "none"));
        }
    }

    private static boolean isKnown(Reading in, String name) {
        List<String> known = Stream.concat(
                        Stream.of("format", "version", "vocabulary", "open"),
                        Section.ALL.stream().map(Section::name))
                .toList();
        if (!known.contains(name)) {
            in.fault(Obj.unknown(name, known));
        }
        return known.contains(name);
    }

    private void field(Reading in, String name) {
        switch (name) {
            case "format" -> format(in);
            case "version" -> version(in);
            case "vocabulary" ->
                CorpusFormat.VOCABULARY.read(in).ifPresentOrElse(v -> vocabulary = v, this::isIncomplete);
            case "open" -> {
                openStart = in.start();
                CorpusFormat.OPEN.read(in).ifPresentOrElse(ids -> open = ids, this::isIncomplete);
            }
            default -> Section.named(name).ifPresent(section -> section(in, section));
        }
    }

    /** What is missing may be what other records name, so that these cannot be blamed. */
    private void isIncomplete() {
        complete = false;
    }

    private void format(Reading in) {
        if (!in.found().equals(CorpusFormat.FORMAT)) {
            throw alien(in, in.foundInQuotes());
        }
    }

    private Faults.Stop alien(Reading in, String instead) {
        found.clear();
        return in.onlyThis(Problem.error(
                        "HS-2020",
                        "This is no corpus of Hearsay.",
                        "Begin the file with { \"format\": \"hearsay-corpus\", \"version\": 1, ... }.")
                .expecting("an object with \"format\": \"hearsay-corpus\"", instead));
    }

    private void version(Reading in) {
        if (!in.found().equals(Integer.toString(CorpusFormat.VERSION))
                || !in.token().isNumeric()) {
            found.clear();
            throw in.onlyThis(Problem.error(
                            "HS-2021",
                            "This version of the format is not known here.",
                            "Read it with the version of Hearsay that wrote it, or a later one.")
                    .expecting("1", in.foundInQuotes()));
        }
    }

    private <R> void section(Reading in, Section<R> section) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrong("a list of records");
            complete = false;
            return;
        }
        for (int ordinal = 0; in.next() != JsonToken.END_ARRAY; ordinal++) {
            record(in, section, ordinal);
        }
    }

    private <R> void record(Reading in, Section<R> section, int ordinal) {
        if (++records > limits.records()) {
            throw in.stop(Reading.limit("HS-2014", "records", limits.records(), "files with more records")
                    .expecting("at most " + limits.records() + " records", "one more"));
        }
        int before = faults.count();
        int start = in.start();
        Parts parts = new Parts();
        try {
            section.shape()
                    .read(in, parts)
                    .ifPresent(record -> found.add(new Found<>(section, ordinal, start, record)));
        } finally {
            if (faults.count() > before) {
                refuse(section, parts, before);
            }
        }
    }

    private void refuse(Section<?> section, Parts parts, int before) {
        parts.named(section.key()).ifPresent(id -> {
            Reference record = new Reference(section.type(), id);
            faults.since(before, record);
            refused.add(record);
        });
    }

    // ---- what binds the records

    private Loaded joined() {
        Corpus.Builder builder = builder();
        List<Problem> reasons = new ArrayList<>();
        Corpus intact = builder.intact(reasons);
        List<Problem> own = List.of();
        if (faults.count() > 0 || !reasons.isEmpty() || found.size() != size(intact)) {
            own = ownProblems(builder);
            place(own, faults);
        } else {
            warnOfUnused(intact);
        }
        List<Problem> problems = faults.in(text);
        Set<Problem> leftOut = new LinkedHashSet<>(Loaded.errors(problems));
        Set<Problem> others = new LinkedHashSet<>(reasons);
        others.removeAll(new HashSet<>(own));
        Faults more = new Faults(limits.problems());
        place(List.copyOf(others), more);
        leftOut.addAll(more.in(text));
        return new Loaded(text.name(), problems, new Intact(intact, List.copyOf(leftOut)));
    }

    private Corpus.Builder builder() {
        Corpus.Builder builder = Corpus.builder();
        if (vocabulary == Vocabulary.OWN) {
            builder.vocabulary(List.of());
        }
        found.forEach(record -> record.addTo(builder));
        return builder.open(open.toArray(Reference[]::new));
    }

    /** How many records were read into a corpus. */
    private int size(Corpus corpus) {
        int all =
                Section.ALL.stream().mapToInt(s -> s.of().apply(corpus).size()).sum();
        return vocabulary == Vocabulary.OWN
                ? all
                : all - RelationKinds.builtIn().size();
    }

    /** The problems that do not merely follow from others: what names a refused record is not wrong in itself. */
    private List<Problem> ownProblems(Corpus.Builder builder) {
        builder.open(refused.toArray(Reference[]::new));
        return builder.problems().stream()
                .filter(problem -> complete || !problem.code().equals(UNKNOWN_ID))
                .toList();
    }

    /** Tells where in the file the problems are; at most as many as the limit lets through. */
    private void place(List<Problem> problems, Faults into) {
        Map<Reference, List<Found<?>>> named = new HashMap<>();
        problems.forEach(problem -> problem.subject().ifPresent(s -> named.put(s, new ArrayList<>())));
        if (!named.isEmpty()) {
            found.forEach(
                    record -> Optional.ofNullable(named.get(record.reference())).ifPresent(all -> all.add(record)));
        }
        Map<Reference, Integer> repeated = new HashMap<>();
        try {
            for (Problem problem : problems) {
                List<Found<?>> all = problem.subject().map(named::get).orElse(List.of());
                boolean again = problem.code().equals(DUPLICATE) && all.size() > 1;
                place(problem, all, again ? repeated.merge(all.get(0).reference(), 1, Integer::sum) : 0, into);
            }
        } catch (Faults.Stop stop) {
            return;
        }
    }

    private void place(Problem problem, List<Found<?>> all, int which, Faults into) {
        Found<?> record = all.get(which);
        Spots spots = spots(record.start());
        if (!problem.code().equals(DUPLICATE)) {
            String pointer = spots.inFile(record.record(), problem.pointer());
            into.add(problem, record.pointer() + pointer, spots.span(pointer), Optional.empty());
            return;
        }
        String key = spots.existing("/" + record.section().key());
        Optional<Span> first = which == 0
                ? Optional.empty()
                : Optional.of(spots(all.get(0).start()).span(key));
        into.add(problem, record.pointer() + key, spots.span(key), first);
    }

    /** Many problems in a row may be of one object, which is read once for all of them. */
    private Spots spots(int start) {
        if (lastSpots.isEmpty() || lastStart != start) {
            lastSpots = Optional.of(new Spots(text, limits, start));
            lastStart = start;
        }
        return lastSpots.get();
    }

    private void warnOfUnused(Corpus corpus) {
        Set<Reference> unused = new TreeSet<>(open);
        unused.removeAll(corpus.open());
        for (Reference id : unused) {
            Spots spots = spots(openStart);
            String pointer = spots.item(CorpusFormat.openField(id.type()), id.id());
            Problem problem = Problem.error(
                            "HS-2201",
                            "The " + id + " is declared open, but is here or is not named.",
                            "Remove it from 'open'.")
                    .asWarning()
                    .expecting("the id of a record that others here name and that is elsewhere", id.id());
            faults.add(problem, "/open" + pointer, spots.span(pointer), Optional.empty());
        }
    }
}
