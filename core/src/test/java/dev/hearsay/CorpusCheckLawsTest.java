package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Corpora with all kinds of faults have the problems that {@link NaiveCheck} finds, in the same order. */
class CorpusCheckLawsTest {

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    /** What goes into a builder: some records elsewhere, some added, some of these spoilt, left out or added twice. */
    private static final class Attempt {

        private final Random random;
        private final List<RelationKind> vocabulary;
        private final List<Object> added = new ArrayList<>();
        private final List<Object> others = new ArrayList<>();
        private final Set<Reference> declared = new TreeSet<>();

        Attempt(Corpus whole, long seed) {
            random = new Random(seed);
            vocabulary = random.nextInt(4) > 0 ? List.of() : RelationKinds.builtIn();
            for (Object record : RandomCorpora.all(whole)) {
                place(record);
            }
            Collections.shuffle(added, random);
        }

        private void place(Object record) {
            int fate = random.nextInt(30);
            if (fate == 0) {
                declared.add(Records.name(record));
            } else if (fate > 1) {
                (random.nextInt(3) == 0 ? others : added).add(random.nextInt(8) == 0 ? spoilt(record) : record);
            }
            if (fate == 2) {
                added.add(spoilt(record));
            }
        }

        private String one(List<String> ids) {
            return ids.get(random.nextInt(ids.size()));
        }

        private Object spoilt(Object record) {
            try {
                return changed(record);
            } catch (MisuseException e) {
                return record;
            }
        }

        private Object changed(Object record) {
            if (record instanceof Source source) {
                return source.republishing(one(RandomCorpora.SOURCES));
            } else if (record instanceof Topic topic) {
                return topic.under(one(RandomCorpora.TOPICS));
            } else if (record instanceof RelationKind kind) {
                return random.nextBoolean()
                        ? kind.oppositeOf(one(RandomCorpora.KINDS))
                        : kind.bothWays().under(RelationKind.of(one(RandomCorpora.KINDS), "does", Sign.NEUTRAL, 0));
            } else if (record instanceof Actor actor && actor.heardIn().isPresent()) {
                return Actor.unnamed(actor.id().value(), actor.name(), one(RandomCorpora.SOURCES));
            } else if (record instanceof Claim claim) {
                return elsewhere(claim);
            } else if (record instanceof Withdrawal withdrawal) {
                return new Withdrawal(
                        withdrawal.claim(), withdrawal.by(), RandomCorpora.INSTANTS.get(0), withdrawal.why(), Map.of());
            }
            return record;
        }

        /** The same claim made in another source, where its voices and its words are not at home, denying what it affirms. */
        private Claim elsewhere(Claim claim) {
            List<Assertion> assertions = new ArrayList<>(claim.assertions());
            claim.assertions().stream()
                    .map(a -> new Assertion(a.relation().reversed(), !a.affirmed()))
                    .forEach(assertions::add);
            return AlteredClaim.of(claim)
                    .in(new Source.Id(one(RandomCorpora.SOURCES)))
                    .asserting(assertions)
                    .claim();
        }

        /** What is known elsewhere, faults and all. */
        Directory directory() {
            return Directory.EMPTY.overlaidBy(Records.of(List.of(), Added.of(others), new ArrayList<>()));
        }

        Predicate<Claim.Id> claims() {
            Records records = Records.of(List.of(), Added.of(others), new ArrayList<>());
            return id -> records.claim(id).isPresent();
        }

        Corpus.Builder builder() {
            Corpus.Builder builder = Corpus.builder().vocabulary(vocabulary).knowing(directory(), claims());
            builder.open(declared.toArray(new Reference[0]));
            added.forEach(record -> RandomCorpora.add(builder, record));
            return builder;
        }

        NaiveCheck naive() {
            return new NaiveCheck(vocabulary, added, directory(), claims());
        }
    }

    @Property(tries = 1000)
    void problemsAreThoseOfTheRulesAppliedOneByOne(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Attempt attempt = new Attempt(corpus, seed);
        List<Problem> expected = attempt.naive().problems(attempt.declared);
        assertEquals(expected, attempt.builder().problems());
        if (expected.isEmpty()) {
            assertEquals(attempt.naive().open(), attempt.builder().build().open());
        } else {
            assertEquals(
                    expected,
                    assertThrows(CorpusException.class, attempt.builder()::build)
                            .problems());
        }
        expected.stream().map(Problem::code).distinct().forEach(Statistics::collect);
    }

    /** What is left when all that is not whole was left out meets other records than those it was built with. */
    @Property(tries = 1000)
    void problemsAmongOthersAreThoseOfTheRulesAppliedOneByOne(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Corpus built = new Attempt(corpus, seed).builder().intact(new ArrayList<>());
        Attempt other = new Attempt(corpus, seed + 1);
        List<Problem> expected = new NaiveCheck(built.kinds(), withoutKinds(built), other.directory(), other.claims())
                .problems(Set.of());
        assertEquals(expected, built.problemsAmong(other.directory(), other.claims()));
        expected.stream().map(Problem::code).distinct().forEach(Statistics::collect);
        if (built.open().isEmpty()) {
            assertEquals(List.of(), expected);
        }
    }

    private static List<Object> withoutKinds(Corpus corpus) {
        return RandomCorpora.all(corpus).stream()
                .filter(record -> !(record instanceof RelationKind))
                .toList();
    }

    @Property(tries = 200)
    void whatIsOpenIsNamedAndNotHeld(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        Corpus built = new Attempt(corpus, seed).builder().intact(new ArrayList<>());
        assertEquals(
                new NaiveCheck(built.kinds(), withoutKinds(built), Directory.EMPTY, id -> false).open(), built.open());
        assertEquals(
                Optional.empty(),
                built.open().stream().filter(built.directory()::knows).findAny());
    }
}
