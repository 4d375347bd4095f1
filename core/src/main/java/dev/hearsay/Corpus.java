package dev.hearsay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An immutable bundle of records in which every reference has been checked.
 *
 * <p>It may leave ids open, but only knowingly: ids known elsewhere ({@link Builder#knowing}) or declared
 * ({@link Builder#open}). Two corpora of the same records are equal in whatever order these were added.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.builder()
 *     .add(Source.of("wire", "A wire report"))
 *     .add(Actor.organisation("agency", "The Agency"))
 *     .add(Claim.of("c-1", "wire", Attribution.ownVoice("agency"), "The talks have begun").build())
 *     .build();
 * }</pre>
 */
public final class Corpus {

    private final Records records;
    private final List<Reference> open;

    private Corpus(Records records, List<Reference> open) {
        this.records = records;
        this.open = open;
    }

    /** A corpus in the making that knows the built-in relation kinds. */
    public static Builder builder() {
        return new Builder(new NamedIds());
    }

    /** The sources, by id. */
    public List<Source> sources() {
        return records.sources();
    }

    /** The actors, by id. */
    public List<Actor> actors() {
        return records.actors();
    }

    /** The topics, by id. */
    public List<Topic> topics() {
        return records.topics();
    }

    /** The relation kinds, by id: the built-in ones too, unless the vocabulary was replaced. */
    public List<RelationKind> kinds() {
        return records.kinds();
    }

    /** The claims, by id. */
    public List<Claim> claims() {
        return records.claims();
    }

    /** The links between claims, in their order. */
    public List<ClaimLink> links() {
        return records.links();
    }

    /** The mentions, in their order. */
    public List<Mention> mentions() {
        return records.mentions();
    }

    /** The withdrawals, by claim. */
    public List<Withdrawal> withdrawals() {
        return records.withdrawals();
    }

    /** The ids that its records name and that it leaves to others, in their order. */
    public List<Reference> open() {
        return open;
    }

    /** What it knows by id and name. */
    public Directory directory() {
        return Directory.EMPTY.overlaidBy(records);
    }

    /**
     * What would go wrong if it joined records known elsewhere: every reference that stays open, and every rule that a
     * record of this corpus breaks together with those.
     *
     * @param known the other records
     * @param knownClaims whether a claim is among the others
     * @return the problems, sorted; empty if there are none
     */
    public List<Problem> problemsAmong(Directory known, Predicate<Claim.Id> knownClaims) {
        // What it has by itself was checked when it was built: other records can only matter where it names them.
        return open.isEmpty() ? List.of() : new CorpusCheck(records, open, known, knownClaims).problems(Set.of());
    }

    /** Equal if all records and the open ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Corpus that && records.equals(that.records) && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** For example {@code 2 sources, 30 actors, 16 topics, 84 claims}. */
    @Override
    public String toString() {
        return Texts.counted(sources().size(), "source") + ", " + Texts.counted(actors().size(), "actor") + ", "
                + Texts.counted(topics().size(), "topic") + ", " + Texts.counted(claims().size(), "claim");
    }

    /** A corpus in the making; not safe for use by several threads. Records may be added in any order. */
    public static final class Builder {

        private Added added = new Added();

        /** What the records name that are added here, those too that were handed over: noted while each is at hand. */
        private final NamedIds named;

        /** All that was noted of the records that are here, and perhaps of others. */
        private final Set<NamedIds> noted = new HashSet<>();

        private final NavigableSet<Reference> declared = new TreeSet<>();
        private final Set<RelationKind> joined = new LinkedHashSet<>();
        private Optional<List<RelationKind>> vocabulary = Optional.empty();
        private Directory known = Directory.EMPTY;
        private Predicate<Claim.Id> knownClaims = claim -> false;

        private Builder(NamedIds named) {
            this.named = named;
            noted.add(named);
        }

        /** Adds a source. */
        public Builder add(Source source) {
            return adding(source);
        }

        /** Adds an actor. */
        public Builder add(Actor actor) {
            return adding(actor);
        }

        /** Adds a topic. */
        public Builder add(Topic topic) {
            return adding(topic);
        }

        /** Adds a relation kind to the vocabulary. */
        public Builder add(RelationKind kind) {
            return adding(kind);
        }

        /** Adds a claim. */
        public Builder add(Claim claim) {
            return adding(claim);
        }

        /** Adds a link. */
        public Builder add(ClaimLink link) {
            return adding(link);
        }

        /** Adds a mention. */
        public Builder add(Mention mention) {
            return adding(mention);
        }

        /** Adds a withdrawal. */
        public Builder add(Withdrawal withdrawal) {
            return adding(withdrawal);
        }

        /** Adds every record of a corpus; kinds that the vocabulary holds too are no duplicates, and its open ids stay open. */
        public Builder addAll(Corpus corpus) {
            corpus.records
                    .all()
                    .filter(record -> !(record instanceof RelationKind))
                    .forEach(this::adding);
            joined.addAll(corpus.kinds());
            declared.addAll(corpus.open());
            return this;
        }

        private Collection<RelationKind> kinds() {
            List<RelationKind> kinds =
                    vocabulary.orElse(known == Directory.EMPTY ? RelationKinds.builtIn() : List.of());
            if (joined.isEmpty()) {
                return kinds;
            }
            Set<RelationKind> all = new LinkedHashSet<>(kinds);
            all.addAll(joined);
            return all;
        }

        private Builder adding(Object record) {
            added.add(record);
            named.note(record);
            return this;
        }

        /**
         * What was added so far, as a corpus in the making of its own; this one goes on without it. So several threads read the
         * records of one large corpus, each with a builder that no other has, and when all have come to their end, one of them puts
         * together what they handed over, for which little is left to do:
         *
         * <pre>{@code
         * Corpus.Builder mine = Corpus.builder();          // in each thread
         * firstClaims.forEach(mine::add);
         * Corpus.Builder first = mine.handOver();
         * ...
         * Corpus.builder().addAll(first).addAll(second).build();   // in one thread, when all have stopped adding
         * }</pre>
         *
         * <p>In whatever order they are put together the corpus is the same; it is made soonest in the order of the records' ids.
         */
        public Builder handOver() {
            Builder all = new Builder(named).addAll(this);
            added = new Added();
            joined.clear();
            declared.clear();
            return all;
        }

        /**
         * Adds every record that was added to another corpus in the making, and the ids that it lets stay open; not what it knows
         * elsewhere, nor its vocabulary. What is added to it later is not added here.
         */
        public Builder addAll(Builder other) {
            added.addAll(other.added);
            noted.addAll(other.noted);
            joined.addAll(other.joined);
            declared.addAll(other.declared);
            return this;
        }

        /** Replaces the built-in relation kinds, wholly, by these; a corpus of another vocabulary that is added needs this too. */
        public Builder vocabulary(Collection<RelationKind> kinds) {
            vocabulary = Optional.of(List.copyOf(new LinkedHashSet<>(kinds)));
            return this;
        }

        /**
         * Lets records name what is known elsewhere; those ids stay open. The relation kinds are then those known there, not
         * the built-in ones.
         *
         * @param known sources, actors, topics and relation kinds
         * @param knownClaims whether a claim is known
         */
        public Builder knowing(Directory known, Predicate<Claim.Id> knownClaims) {
            this.known = known;
            this.knownClaims = knownClaims;
            return this;
        }

        /** Lets records name these ids, which some store is to know. */
        public Builder open(Reference... ids) {
            declared.addAll(Arrays.asList(ids));
            return this;
        }

        /** What records may name: those added so far, and those known elsewhere. */
        public Directory directory() {
            return known.overlaidBy(Records.of(kinds(), added, new ArrayList<>()));
        }

        /** Every problem the records have, sorted; empty if a corpus can be built. */
        public List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            attempt(kinds(), added, problems);
            return problems.stream().sorted().toList();
        }

        /**
         * The corpus.
         *
         * @throws CorpusException with every problem, if there is any
         */
        public Corpus build() {
            List<Problem> problems = new ArrayList<>();
            Corpus corpus = attempt(kinds(), added, problems);
            if (!problems.isEmpty()) {
                throw new CorpusException(problems);
            }
            return corpus;
        }

        /** The corpus of these records, as far as they have no problems. An id of another value elsewhere is the store's to refuse. */
        private Corpus attempt(Collection<RelationKind> kinds, Added others, List<Problem> problems) {
            Records records = Records.of(kinds, others, problems);
            boolean exact = problems.isEmpty()
                    && others.size()
                            == noted.stream().mapToInt(NamedIds::records).sum();
            List<Reference> open = records.open(noted, exact);
            problems.addAll(new CorpusCheck(records, open, known, knownClaims).problems(declared));
            return new Corpus(records, open);
        }

        /**
         * The corpus of those records that are whole, the others left out, and with them, step by step, whatever depends on
         * them.
         *
         * @param leftOut takes the problems for which records are left out, in the order in which they are found
         */
        public Corpus intact(Collection<Problem> leftOut) {
            List<Problem> problems = new ArrayList<>();
            Corpus all = attempt(kinds(), added, problems);
            return problems.isEmpty() ? all : reduced(leftOut);
        }

        private Corpus reduced(Collection<Problem> leftOut) {
            Set<Object> whole = added.all().collect(Collectors.toCollection(LinkedHashSet::new));
            Collection<RelationKind> kinds = kinds();
            List<Problem> problems = new ArrayList<>();
            Corpus corpus = attempt(kinds, Added.of(whole), problems);
            while (!problems.isEmpty()) {
                leftOut.addAll(problems.stream().sorted().toList());
                Set<Reference> broken = new TreeSet<>();
                problems.forEach(problem -> problem.subject().ifPresent(broken::add));
                // A kind of the vocabulary is left out only on its own account, not for another that was added to it.
                if (!whole.removeIf(record -> broken.contains(Records.name(record)))) {
                    kinds = without(broken, kinds);
                }
                kinds.forEach(kind -> broken.remove(Reference.to(kind.id())));
                Set<Reference> follow = new Dependents(corpus.records).of(broken, leftOut);
                whole.removeIf(record -> follow.contains(Records.name(record)));
                problems.clear();
                corpus = attempt(kinds, Added.of(whole), problems);
            }
            return corpus;
        }

        /** The same collection, if nothing is broken: the built-in vocabulary is known by that. */
        private static Collection<RelationKind> without(Set<Reference> broken, Collection<RelationKind> kinds) {
            List<RelationKind> whole = kinds.stream()
                    .filter(kind -> !broken.contains(Reference.to(kind.id())))
                    .toList();
            return whole.size() == kinds.size() ? kinds : whole;
        }
    }
}
