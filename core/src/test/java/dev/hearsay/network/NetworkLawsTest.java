package dev.hearsay.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every network, beside {@link NetworkFormulasTest}. */
class NetworkLawsTest {

    private static final double TOLERANCE = 1e-9;

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    private static Answer all(List<Corpus> deposits) {
        ClaimStore store = ClaimStore.of(deposits.get(0));
        for (Corpus more : deposits.subList(1, deposits.size())) {
            store = store.with(more);
        }
        return store.select(Query.of(Condition.everyClaim()));
    }

    /** What a claim says on a topic. */
    private record Said(String speaker, String topic, Stance stance) {

        static List<Said> in(Answer answer) {
            List<Said> said = new ArrayList<>();
            for (Claim claim : answer) {
                for (Position position : claim.positions()) {
                    String speaker = claim.speaker().actor().value();
                    said.add(new Said(speaker, position.topic().value(), position.stance()));
                }
            }
            return said;
        }

        int side() {
            return stance == Stance.NEUTRAL ? 0 : stance == Stance.SUPPORT ? 1 : -1;
        }
    }

    @Property(tries = 100)
    void aSpeakerAndATopicAreJoinedByWhatIsForItMinusWhatIsAgainst(@ForAll("deposits") List<Corpus> deposits) {
        Answer answer = all(deposits);
        List<Said> said = Said.in(answer);
        NetworkDesign design =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT);
        DiscourseNetwork network = design.of(answer);
        DiscourseNetwork turned = NetworkDesign.twoMode(Mode.TOPIC, Mode.SPEAKER)
                .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT)
                .of(answer);
        for (String speaker : network.rows()) {
            for (String topic : network.columns()) {
                double sum = said.stream()
                        .filter(of -> of.speaker.equals(speaker) && of.topic.equals(topic))
                        .mapToInt(Said::side)
                        .sum();
                assertEquals(sum, network.weight(speaker, topic), TOLERANCE);
                assertEquals(sum, turned.weight(topic, speaker), TOLERANCE);
                long claims = said.stream()
                        .filter(of -> of.speaker.equals(speaker) && of.topic.equals(topic))
                        .count();
                assertEquals(claims, network.claims(speaker, topic).count());
            }
        }
        double scaled = design.of(answer).scaledToOne().total();
        assertTrue(network.total() == 0 || Math.abs(scaled - 1) < TOLERANCE);
    }

    @Property(tries = 100)
    void fixedWindowsPartTheDatedStatements(
            @ForAll("deposits") List<Corpus> deposits, @ForAll Random random, @ForAll Duplicates duplicates) {
        Answer answer = all(deposits);
        NetworkDesign design = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).counting(duplicates);
        int all = design.of(answer).statements();
        int dated = design.excluding(Condition.described(
                        "undated",
                        claim -> claim.said().flatMap(said -> said.last()).isEmpty()))
                .of(answer)
                .statements();
        int size = 1 + random.nextInt(5);
        assertEquals(dated, counted(design.over(Windows.fixed(1 + random.nextInt(3), ChronoUnit.YEARS), answer)));
        assertTrue(counted(design.over(Windows.fixedClaims(size), answer)) == all);
        for (NetworkSequence.Slice slice : design.over(Windows.movingClaims(size), answer)) {
            assertEquals(size / 2 * 2 + 1, claims(slice.network()));
        }
    }

    private static Optional<LocalDateTime> day(Claim claim) {
        return claim.said().flatMap(Period::last).map(LocalDate::atStartOfDay);
    }

    /** Every claim of a window lies between the moments; fixed windows have each of those that do. */
    @Property(tries = 200)
    void windowsBetweenMomentsHoldNoClaimBeforeOrAfterThem(
            @ForAll("deposits") List<Corpus> deposits, @ForAll Random random, @ForAll boolean isolates) {
        Answer answer = all(deposits);
        List<LocalDateTime> days =
                answer.list().stream().flatMap(claim -> day(claim).stream()).toList();
        Assume.that(!days.isEmpty());
        LocalDateTime one = days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1);
        LocalDateTime other = days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1);
        LocalDateTime from = one.isBefore(other) ? one : other;
        LocalDateTime to = one.isBefore(other) ? other : one;
        Answer within = answer.where(Condition.described(
                "within",
                claim -> day(claim)
                        .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                        .isPresent()));
        NetworkDesign plain = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC);
        NetworkDesign design = isolates ? plain.withIsolates() : plain;
        int size = 1 + random.nextInt(3);
        for (Windows windows : List.of(
                Windows.fixed(size, ChronoUnit.YEARS),
                Windows.moving(size, ChronoUnit.YEARS),
                Windows.fixedClaims(size),
                Windows.movingClaims(size))) {
            for (NetworkSequence.Slice slice : design.over(windows.between(from, to), answer)) {
                assertTrue(slice.network().edges().stream()
                        .allMatch(edge -> edge.claims().minus(within).count() == 0));
                assertTrue(!slice.start().orElseThrow().isBefore(from)
                        && !slice.stop().orElseThrow().isAfter(to));
            }
        }
        for (Windows fixed : List.of(Windows.fixed(size, ChronoUnit.YEARS), Windows.fixedClaims(size))) {
            assertEquals(design.of(within).statements(), counted(design.over(fixed.between(from, to), answer)));
        }
    }

    /** Isolates are the nodes of all claims, whatever these lack and whether or not they count. */
    @Property(tries = 200)
    void isolatesAreTheNodesOfAllClaims(
            @ForAll("deposits") List<Corpus> deposits, @ForAll("designs") NetworkDesign design) {
        Answer answer = all(deposits);
        NetworkDesign isolates = design.withIsolates().nodesWithAtLeast(0);
        for (NetworkDesign either : List.of(isolates, isolates.datedBy(NetworkLawsTest::day))) {
            DiscourseNetwork network = either.of(answer);
            assertEquals(nodes(design.first(), answer), new HashSet<>(network.rows()), either::toString);
            assertEquals(
                    nodes(design.oneMode() ? design.first() : design.second(), answer),
                    new HashSet<>(network.columns()));
        }
    }

    private static Set<String> nodes(Mode mode, Answer answer) {
        Set<String> nodes = new HashSet<>();
        answer.forEach(claim -> nodes.addAll(mode.values(claim, answer.directory())));
        return nodes;
    }

    private static int claims(DiscourseNetwork network) {
        Set<Claim.Id> ids = new TreeSet<>();
        network.edges().forEach(edge -> edge.claims().forEach(claim -> ids.add(claim.id())));
        return ids.size();
    }

    private static int counted(NetworkSequence sequence) {
        return sequence.slices().stream()
                .mapToInt(slice -> slice.network().statements())
                .sum();
    }

    @Provide
    Arbitrary<NetworkDesign> designs() {
        Arbitrary<Mode> modes = Arbitraries.of(
                Mode.SPEAKER, Mode.AFFILIATION, Mode.ABOUT, Mode.TOPIC, Mode.SOURCE, Mode.PUBLISHER, Mode.KIND);
        Arbitrary<NetworkDesign> qualified =
                Designs.of(modes, modes, Qualifier.NONE, Qualifier.STANCE, Qualifier.POLARITY, Qualifier.MODALITY);
        Condition some = Condition.has(Field.MODALITY, Modality.ASSERTION, Modality.WARNING);
        return Combinators.combine(
                        qualified,
                        Arbitraries.of(Duplicates.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 2))
                .as((design, duplicates, isolates, excluding, least) -> {
                    NetworkDesign counting = design.counting(duplicates).nodesWithAtLeast(least);
                    NetworkDesign with = isolates ? counting.withIsolates() : counting;
                    return excluding ? with.excluding(some) : with;
                });
    }

    /** The store counts what is told by fields; with dates of the caller's own, which are the same, statements are made one by one. */
    @Property(tries = 400)
    void whatTheStoreCountsIsWhatIsCountedOneByOne(
            @ForAll("deposits") List<Corpus> deposits, @ForAll("designs") NetworkDesign design) {
        Answer answer = all(deposits);
        DiscourseNetwork counted = design.of(answer);
        DiscourseNetwork told = design.datedBy(
                        claim -> claim.said().flatMap(Period::last).map(LocalDate::atStartOfDay))
                .of(answer);
        assertEquals(told.rows(), counted.rows(), design::toString);
        assertEquals(told.columns(), counted.columns());
        assertEquals(told.statements(), counted.statements());
        for (int row = 0; row < told.rows().size(); row++) {
            for (int column = 0; column < told.columns().size(); column++) {
                assertEquals(told.weight(row, column), counted.weight(row, column), TOLERANCE);
                String here = told.rows().get(row);
                String there = told.columns().get(column);
                assertEquals(
                        told.claims(here, there).list(),
                        counted.claims(here, there).list());
            }
        }
        assertTrue(counted.claims("nobody", "nothing").list().isEmpty());
    }

    @Property(tries = 60)
    void theOrderInWhichClaimsCameMakesNoDifference(@ForAll("deposits") List<Corpus> deposits, @ForAll Random random) {
        List<Claim> claims = new ArrayList<>(all(deposits).list());
        Collections.shuffle(claims, random);
        Corpus whole = ClaimStore.of(deposits).corpus();
        ClaimStore store = ClaimStore.of(without(whole));
        for (Claim claim : claims) {
            store = store.with(Corpus.builder()
                    .knowing(store.directory(), id -> true)
                    .add(claim)
                    .build());
        }
        for (Normalisation by : List.of(Normalisation.NONE, Normalisation.JACCARD)) {
            NetworkDesign design = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC)
                    .qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE)
                    .normalisedBy(by)
                    .counting(Duplicates.ONCE_A_MONTH);
            DiscourseNetwork one = design.of(all(deposits));
            DiscourseNetwork other = design.of(store.select(Query.of(Condition.everyClaim())));
            assertEquals(one.edges().toString(), other.edges().toString());
            assertEquals(0, one.distance(other, Distance.ABSOLUTE));
            assertEquals(0, one.distance(other, Distance.SPECTRAL), TOLERANCE);
        }
    }

    /** The records that claims name. */
    private static Corpus without(Corpus whole) {
        Corpus.Builder rest = Corpus.builder().vocabulary(whole.kinds());
        whole.sources().forEach(rest::add);
        whole.actors().forEach(rest::add);
        whole.topics().forEach(rest::add);
        return rest.build();
    }
}
