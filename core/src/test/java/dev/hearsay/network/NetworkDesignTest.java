package dev.hearsay.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Reference;
import dev.hearsay.Refusal;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.query.SixClaims;
import dev.hearsay.store.ClaimStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NetworkDesignTest {

    private static final Answer ALL = SixClaims.store().select(Query.of(Condition.everyClaim()));

    private static final NetworkDesign SPEAKERS =
            NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC).qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT);

    private static String told(DiscourseNetwork network) {
        return network.edges().toString();
    }

    /** Kaleji opposes the corridor twice, in a report and its reprint; Movahedian supports it and once takes no side. */
    @Test
    void whoTakesOppositeSidesIsJoinedByALineOfLessThanNothing() {
        DiscourseNetwork network = SPEAKERS.of(ALL);
        assertEquals("[kaleji - movahedian -2.0]", told(network));
        assertEquals("network of 2 speaker, 1 edges, 5 statements", network.toString());
        assertEquals(
                List.of("c-1", "c-3", "c-4", "c-5"),
                network.edges().get(0).claims().list().stream()
                        .map(claim -> claim.id().value())
                        .toList());
        assertEquals(
                "[kaleji - movahedian -0.8]",
                told(SPEAKERS.normalisedBy(Normalisation.AVERAGE).of(ALL)));
        assertEquals(-2.0, network.weight("kaleji", "movahedian"));
        assertEquals(0.0, network.weight("kaleji", "nobody"));
        assertEquals(0.0, network.weight("nobody", "kaleji"));
        assertEquals(0, network.claims("nobody", "kaleji").count());
        assertEquals(SPEAKERS, network.design());
    }

    @Test
    void aPlaceWithoutANodeIsRefused() {
        DiscourseNetwork network = SPEAKERS.of(ALL);
        assertEquals(
                "HS-0347 The network has no row -1. Use a place from 0, below 2, or the label of a node.",
                Refusal.of(() -> network.weight(-1, 0)));
        assertEquals(
                "HS-0347 The network has no column 2. Use a place from 0, below 2, or the label of a node.",
                Refusal.of(() -> network.weight(0, 2)));
    }

    @Test
    void whatWasAskedIsKeptWithWhatIsLeftOut() {
        NetworkDesign design = SPEAKERS.excluding(Condition.everyClaim());
        assertEquals(0, design.of(ALL).statements());
        assertEquals(ALL, design.of(ALL).asked());
    }

    @Test
    void aStatementOnceAMonthCountsOnce() {
        assertEquals(
                "[kaleji - movahedian -1.0]",
                told(SPEAKERS.counting(Duplicates.ONCE_A_MONTH).of(ALL)));
        for (Duplicates duplicates : List.of(Duplicates.ONCE, Duplicates.ONCE_A_YEAR, Duplicates.ONCE_A_DAY)) {
            assertEquals(4, SPEAKERS.counting(duplicates).of(ALL).statements());
        }
        assertEquals(4, SPEAKERS.counting(Duplicates.ONCE_A_WEEK).of(ALL).statements());
        assertEquals(5, SPEAKERS.counting(Duplicates.ONCE_A_SOURCE).of(ALL).statements());
    }

    @Test
    void levelsThatOccurTogetherHaveACode() {
        NetworkDesign codes =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).qualifiedBy(Qualifier.STANCE, Aggregation.COMBINE);
        assertEquals("[kaleji - corridor 4.0, movahedian - corridor 3.0, movahedian - gas 1.0]", told(codes.of(ALL)));
        assertEquals(
                "[kaleji - corridor 4.0, movahedian - corridor 1.5, movahedian - gas 0.5]",
                told(codes.normalisedBy(Normalisation.ACTIVITY).of(ALL)));
        assertEquals(
                "[kaleji - corridor 2.0, movahedian - corridor 1.5, movahedian - gas 1.0]",
                told(codes.normalisedBy(Normalisation.PROMINENCE).of(ALL)));
    }

    @Test
    void textsAreTheSameOrNot() {
        NetworkDesign modalities = NetworkDesign.oneMode(Mode.SPEAKER, Mode.SOURCE);
        assertEquals(
                "[]",
                told(modalities
                        .qualifiedBy(Qualifier.MODALITY, Aggregation.CONGRUENCE)
                        .of(ALL)));
        DiscourseNetwork conflict =
                modalities.qualifiedBy(Qualifier.MODALITY, Aggregation.CONFLICT).of(ALL);
        assertEquals("[agency - kaleji 2.0, agency - official 2.0, kaleji - official 2.0]", told(conflict));
        assertEquals(
                "[agency - kaleji -2.0, agency - official -2.0, kaleji - official -2.0]",
                told(modalities
                        .qualifiedBy(Qualifier.MODALITY, Aggregation.SUBTRACT)
                        .of(ALL)));
        assertEquals("[agency - kaleji 1.0, agency - official 1.0, kaleji - official 1.0]", told(modalities.of(ALL)));
    }

    @Test
    void aCallersOwnModesAndLevelsAreReadFromClaims() {
        Mode source = Mode.of("source", claim -> List.of(claim.source().value(), ""));
        Qualifier remove =
                Qualifier.number("remove", claim -> List.of(claim.attribution().remove()));
        Qualifier firm =
                Qualifier.binary("firm", claim -> List.of(claim.condition().isEmpty()));
        NetworkDesign design = NetworkDesign.twoMode(source, Mode.of(Field.SPEAKER));
        assertEquals(
                "[reprint - kaleji 1.0, wire - kaleji 1.0, wire - official 1.0]",
                told(design.qualifiedBy(remove, Aggregation.SUBTRACT).of(ALL)));
        assertEquals(
                "[reprint - kaleji 1.0, wire - agency 1.0, wire - kaleji 1.0, wire - official 1.0]",
                told(design.qualifiedBy(firm, Aggregation.SUBTRACT).of(ALL)));
        assertEquals("source, stance", design.first() + ", " + Qualifier.STANCE);
        assertEquals(
                0.9,
                NetworkDesign.oneMode(Mode.SPEAKER, source)
                        .qualifiedBy(remove.onScale(0, 10), Aggregation.CONGRUENCE)
                        .of(ALL)
                        .weight("agency", "kaleji"));
    }

    @Test
    void nodesAndEdgesThatAreTooWeakAreLeftOut() {
        assertEquals(
                List.of("kaleji", "movahedian"),
                SPEAKERS.nodesWithAtLeast(2).of(ALL).rows());
        assertEquals(List.of("movahedian"), SPEAKERS.nodesWithAtLeast(3).of(ALL).rows());
        assertEquals(
                "[kaleji - movahedian -2.0]", told(SPEAKERS.edgesOfAtLeast(2).of(ALL)));
        assertEquals("[]", told(SPEAKERS.edgesOfAtLeast(2.5).of(ALL)));
        NetworkDesign without = SPEAKERS.excluding(Condition.has(Field.SPEAKER, new Actor.Id("kaleji")));
        assertEquals(List.of("movahedian"), without.of(ALL).rows());
        DiscourseNetwork isolates = without.withIsolates().of(ALL);
        assertEquals(List.of("agency", "kaleji", "movahedian", "official"), isolates.rows());
        assertEquals(0, isolates.total());
        assertTrue(isolates.scaledToOne() == isolates);
        assertEquals(4.0, isolates.distance(SPEAKERS.of(ALL), Distance.ABSOLUTE));
    }

    @Test
    void windowsMoveByAUnitAndLieWithinWhatIsDated() {
        NetworkSequence months = SPEAKERS.over(
                Windows.moving(3, ChronoUnit.MONTHS)
                        .between(LocalDateTime.parse("2023-06-01T00:00"), LocalDateTime.parse("2023-10-01T00:00")),
                ALL);
        assertEquals(
                List.of("2023-07-01T00:00", "2023-08-01T00:00", "2023-09-01T00:00"),
                months.slices().stream()
                        .map(slice -> slice.middle().orElseThrow().toString())
                        .toList());
        assertEquals(
                List.of(2, 5, 3),
                months.slices().stream()
                        .map(slice -> slice.network().statements())
                        .toList());
        double[][] distances = months.distances(Distance.ABSOLUTE);
        assertEquals(distances[0][1], distances[1][0]);
        assertEquals(0, distances[2][2]);
        assertEquals(
                0,
                SPEAKERS.datedBy(claim -> Optional.empty())
                        .over(Windows.fixed(1, ChronoUnit.DAYS), ALL)
                        .slices()
                        .size());
    }

    /** What a message offers instead, is defined. */
    @Test
    void whatHasNoDefinitionIsRefusedWithWhatHas() {
        NetworkDesign one = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC);
        NetworkDesign two = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC);
        assertEquals(
                "HS-0341 COMBINE has no definition for a one-mode network. Use IGNORE, CONGRUENCE, CONFLICT or SUBTRACT.",
                Refusal.of(() -> one.qualifiedBy(Qualifier.STANCE, Aggregation.COMBINE)));
        assertEquals(
                "HS-0341 CONFLICT has no definition for a two-mode network. Use IGNORE, SUBTRACT or COMBINE.",
                Refusal.of(() -> two.qualifiedBy(Qualifier.STANCE, Aggregation.CONFLICT)));
        assertEquals(
                "HS-0341 ACTIVITY has no definition for a one-mode network. Use NONE, AVERAGE, JACCARD or COSINE.",
                Refusal.of(() -> one.normalisedBy(Normalisation.ACTIVITY)));
        assertEquals(
                "HS-0341 COSINE has no definition for a two-mode network. Use NONE, ACTIVITY or PROMINENCE.",
                Refusal.of(() -> two.normalisedBy(Normalisation.COSINE)));
        for (Aggregation how : Aggregation.values()) {
            assertTrue(isTaken(() -> one.qualifiedBy(Qualifier.STANCE, how))
                    || isTaken(() -> two.qualifiedBy(Qualifier.STANCE, how)));
        }
        for (Normalisation by : Normalisation.values()) {
            assertTrue(isTaken(() -> one.normalisedBy(by)) || isTaken(() -> two.normalisedBy(by)));
        }
    }

    private static boolean isTaken(Supplier<NetworkDesign> design) {
        try {
            return design.get().equals(design.get());
        } catch (MisuseException refused) {
            return false;
        }
    }

    @Test
    void thresholdsBelowZeroAreRefused() {
        assertEquals(
                "HS-0340 -1 is no least number of statements of a node. Use 0 or more.",
                Refusal.of(() -> SPEAKERS.nodesWithAtLeast(-1)));
        assertEquals(
                "HS-0340 NaN is no least weight of an edge. Use 0 or more.",
                Refusal.of(() -> SPEAKERS.edgesOfAtLeast(Double.NaN)));
    }

    @Test
    void scalesHaveARangeAndAllLevels() {
        assertEquals(
                "HS-0340 The scale of stance from 1 to 1 has no range. Give the least level and a greater one.",
                Refusal.of(() -> Qualifier.STANCE.onScale(1, 1)));
        assertEquals(
                "HS-0340 The levels of modality are texts, which have no scale. Give a number a scale.",
                Refusal.of(() -> Qualifier.MODALITY.onScale(0, 1)));
        Qualifier remove =
                Qualifier.number("remove", claim -> List.of(claim.attribution().remove()));
        for (NetworkDesign design : List.of(
                SPEAKERS.qualifiedBy(remove.onScale(5, 9), Aggregation.CONGRUENCE),
                SPEAKERS.qualifiedBy(Qualifier.STANCE.onScale(5, 9), Aggregation.CONGRUENCE))) {
            assertEquals("HS-0345", Refusal.codeOf(() -> design.of(ALL)));
        }
        assertEquals(
                "HS-0345 The level -1 lies outside the scale of stance, which is from 0 to 1. "
                        + "State a scale that has all levels, or read no level where there is none.",
                Refusal.of(() -> SPEAKERS.qualifiedBy(Qualifier.STANCE.onScale(0, 1), Aggregation.CONGRUENCE)
                        .of(ALL)));
    }

    @Test
    void windowsThatAreNoneAreRefused() {
        assertEquals(
                "HS-0344 A window of 0 days is empty. Give a size of 1 or more.",
                Refusal.of(() -> Windows.fixed(0, ChronoUnit.DAYS)));
        assertEquals("HS-0344", Refusal.codeOf(() -> Windows.movingClaims(-1)));
        assertEquals(
                "HS-0344 A window of 1 forever cannot be followed by another. Give a unit from NANOS to MILLENNIA.",
                Refusal.of(() -> Windows.moving(1, ChronoUnit.FOREVER)));
        assertEquals("HS-0344", Refusal.codeOf(() -> Windows.fixed(1, ChronoUnit.ERAS)));
        LocalDateTime noon = LocalDateTime.parse("2023-06-01T12:00");
        assertEquals(
                "HS-0344 A window of 2 claims cannot lie from 2023-06-02T12:00 to 2023-06-01T12:00. Give the earlier moment first.",
                Refusal.of(() -> Windows.fixedClaims(2).between(noon.plusDays(1), noon)));
    }

    /** They agree on transit and not on the pass: each edge leads to the claims that make it, and no other. */
    @Test
    void agreementIsShownByTheClaimsThatAgreeAndConflictByThoseThatDoNot() {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("s", "Source"))
                .add(Topic.of("transit", "Transit"))
                .add(Topic.of("pass", "The pass"));
        for (String speaker : List.of("x", "y")) {
            corpus.add(Actor.person(speaker, speaker));
            corpus.add(Claim.of(speaker + "-transit", "s", Attribution.ownVoice(speaker), "g")
                    .on("transit", Stance.SUPPORT)
                    .build());
            corpus.add(Claim.of(speaker + "-pass", "s", Attribution.ownVoice(speaker), "g")
                    .on("pass", speaker.equals("x") ? Stance.SUPPORT : Stance.OPPOSE)
                    .build());
        }
        Answer answer = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        NetworkDesign design = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC);
        Map<Aggregation, String> told = new TreeMap<>();
        for (Aggregation how : List.of(Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.SUBTRACT)) {
            Answer behind = design.qualifiedBy(Qualifier.STANCE, how).of(answer).claims("x", "y");
            told.put(
                    how,
                    behind.list().stream()
                            .map(claim -> claim.id().value())
                            .toList()
                            .toString());
        }
        assertEquals(
                "{CONGRUENCE=[x-transit, y-transit], CONFLICT=[x-pass, y-pass], SUBTRACT=[x-pass, x-transit, y-pass, y-transit]}",
                told.toString());
    }

    @Test
    void aSequenceTellsHowItWasMade() {
        Windows months = Windows.moving(3, ChronoUnit.MONTHS);
        LocalDateTime june = LocalDateTime.parse("2023-06-01T00:00");
        NetworkSequence sequence = SPEAKERS.over(months.between(june, june.plusYears(1)), ALL);
        assertEquals(SPEAKERS, sequence.design());
        assertEquals(ALL, sequence.asked());
        assertEquals(
                "moving windows of 3 months between 2023-06-01T00:00 and 2024-06-01T00:00",
                sequence.windows().toString());
        assertEquals("moving windows of 3 months", months.toString());
        assertEquals("fixed windows of 9 claims", Windows.fixedClaims(9).toString());
    }

    @Test
    void aDesignIsToldAlikeEveryTime() {
        assertEquals(
                "duplicates=KEPT, isolates=LEFT_OUT, excluded=nothing, leastStatements=0, leastWeight=0.0",
                SPEAKERS.selection().toString());
        Supplier<NetworkDesign> dated = () -> SPEAKERS.datedBy(claim -> Optional.empty());
        assertEquals(dated.get().toString(), dated.get().toString());
        assertTrue(dated.get().toString().endsWith(", dates of the caller's own]"));
    }

    @Test
    void aModeTellsWhoseIdsItsLabelsAre() {
        assertEquals(Optional.of(Reference.Type.ACTOR), Mode.AFFILIATION.recordType());
        assertEquals(Optional.of(Reference.Type.SOURCE), Mode.of(Field.REPORT).recordType());
        assertEquals(Optional.of(Reference.Type.TOPIC), Mode.TOPIC.recordType());
        assertEquals(Optional.of(Reference.Type.RELATION_KIND), Mode.KIND.recordType());
        assertEquals(Optional.empty(), Mode.PUBLISHER.recordType());
        assertEquals(Optional.empty(), Mode.of("own", claim -> List.of()).recordType());
    }

    @Test
    void windowsAreEqualThatCutTimeAlike() {
        LocalDateTime june = LocalDateTime.parse("2023-06-01T00:00");
        Windows months = Windows.fixed(3, ChronoUnit.MONTHS);
        assertEquals(Set.of(months), Set.of(Windows.fixed(3, ChronoUnit.MONTHS)));
        for (Object other : List.of(
                Windows.fixed(2, ChronoUnit.MONTHS),
                Windows.fixed(3, ChronoUnit.YEARS),
                Windows.fixedClaims(3),
                Windows.moving(3, ChronoUnit.MONTHS),
                months.between(june, june.plusYears(1)),
                "windows")) {
            assertNotEquals(months, other);
        }
    }

    @Tag("heavy")
    @Test
    void tooManyWindowsOfClaimsAreRefused() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "Source")).add(Actor.person("p", "Person"));
        IntStream.rangeClosed(0, Windows.MOST_WINDOWS)
                .forEach(i -> corpus.add(
                        Claim.of("c-" + i, "s", Attribution.ownVoice("p"), "g").build()));
        Answer many = ClaimStore.of(corpus.build()).select(Query.of(Condition.everyClaim()));
        NetworkDesign sources = NetworkDesign.twoMode(Mode.SPEAKER, Mode.SOURCE);
        assertEquals(
                "HS-0346 Of 100001 claims, there are 100001 windows of 1 claims, more than 100000. "
                        + "Use greater windows, or less time.",
                Refusal.of(() -> sources.over(Windows.movingClaims(1), many)));
        assertEquals("HS-0346", Refusal.codeOf(() -> sources.over(Windows.fixedClaims(1), many)));
        assertEquals(33_334, sources.over(Windows.fixedClaims(3), many).slices().size());
    }

    @Test
    void tooManyWindowsAreRefusedBeforeAnyIsMade() {
        LocalDateTime noon = LocalDateTime.parse("2023-06-01T12:00");
        assertEquals(
                "HS-0346 From 2023-06-01T12:00 to 2024-06-01T12:00, there are about 31622400 windows of 1 seconds, more than 100000. "
                        + "Use greater windows, or less time.",
                Refusal.of(() ->
                        SPEAKERS.over(Windows.moving(1, ChronoUnit.SECONDS).between(noon, noon.plusYears(1)), ALL)));
        assertEquals(
                "HS-0344 A window of 2147483647 millennia reaches beyond the calendar. Give a smaller one.",
                Refusal.of(() -> SPEAKERS.over(Windows.fixed(Integer.MAX_VALUE, ChronoUnit.MILLENNIA), ALL)));
        assertEquals(
                "HS-0344",
                Refusal.codeOf(() -> SPEAKERS.over(Windows.moving(Integer.MAX_VALUE, ChronoUnit.MILLENNIA), ALL)));
    }

    @Test
    void tooManyCellsOrLevelsAreRefused() {
        assertEquals(
                "HS-0342 A network of 100000 by 100000 nodes would have 10000000000 cells, more than 25000000. "
                        + "Narrow the question, or keep only nodes of more statements.",
                Refusal.of(() -> Weights.check(100_000, 100_000)));
        Qualifier ids = Qualifier.text("gists", NetworkDesignTest::manyLevels);
        NetworkDesign two = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC);
        assertEquals(
                "HS-0343",
                Refusal.codeOf(() -> two.qualifiedBy(ids, Aggregation.COMBINE).of(ALL)));
    }

    /** Of fixed windows of time, the next one begins at the end; all others hold theirs, as the last one does. */
    @Test
    void aWindowTellsWhetherItHoldsItsEnd() {
        LocalDateTime june = LocalDateTime.parse("2023-06-01T00:00");
        for (Windows closed :
                List.of(Windows.moving(3, ChronoUnit.MONTHS), Windows.movingClaims(1), Windows.fixedClaims(2))) {
            assertTrue(SPEAKERS.over(closed, ALL).slices().stream().allMatch(NetworkSequence.Slice::stopIncluded));
        }
        for (LocalDateTime from : List.of(june, june.minusDays(3), june.plusDays(11))) {
            List<NetworkSequence.Slice> months = SPEAKERS.over(
                            Windows.fixed(1, ChronoUnit.MONTHS).between(from, june.plusMonths(6)), ALL)
                    .slices();
            for (int i = 0; i < months.size(); i++) {
                assertEquals(i == months.size() - 1, months.get(i).stopIncluded());
                assertTrue(
                        i == 0 || months.get(i).start().equals(months.get(i - 1).stop()));
            }
        }
    }

    @Test
    void windowsOfClaimsLieBetweenTheirMomentsToo() {
        LocalDateTime july = LocalDateTime.parse("2023-07-01T00:00");
        Windows alone = Windows.fixedClaims(1);
        List<Object> within = SPEAKERS.over(alone, ALL).slices().stream()
                .map(slice -> slice.start().orElse(LocalDateTime.MAX))
                .filter(at -> !at.isBefore(july) && !at.isAfter(july.plusMonths(1)))
                .<Object>map(at -> at)
                .toList();
        List<Object> between = SPEAKERS.over(alone.between(july, july.plusMonths(1)), ALL).slices().stream()
                .<Object>map(slice -> slice.start().orElseThrow())
                .toList();
        assertTrue(!within.isEmpty()
                && within.size() < SPEAKERS.over(alone, ALL).slices().size());
        assertEquals(within, between);
    }

    /** The claims of July lie after the last moment; that of the last moment is one of the window. */
    @Test
    void theLastFixedWindowEndsWithTheTimeBetween() {
        LocalDateTime june = LocalDateTime.parse("2023-06-01T00:00");
        LocalDateTime kaleji = LocalDateTime.parse("2023-07-12T00:00");
        Windows years = Windows.fixed(1, ChronoUnit.YEARS);
        assertEquals(
                0,
                SPEAKERS.over(years.between(june, kaleji.minusDays(1)), ALL)
                        .slices()
                        .get(0)
                        .network()
                        .statements());
        NetworkSequence.Slice last =
                SPEAKERS.over(years.between(june, kaleji), ALL).slices().get(0);
        assertEquals(2, last.network().statements());
        assertEquals(Optional.of(kaleji), last.stop());
    }

    /** The claim of 31 July takes no side, and the one without a date none either. */
    @Test
    void windowsBeginWithTheFirstClaimEvenIfItMakesNoStatement() {
        Answer some =
                ALL.where(Condition.oneOf(List.of(new Claim.Id("c-2"), new Claim.Id("c-4"), new Claim.Id("c-6"))));
        NetworkSequence days = SPEAKERS.over(Windows.fixed(1, ChronoUnit.DAYS), some);
        assertEquals(
                Optional.of(LocalDateTime.parse("2023-07-31T00:00")),
                days.slices().get(0).start());
        assertEquals(6, days.slices().size());
    }

    @Test
    void modesOfTheSameFieldAreTheSame() {
        for (Field<?> field : List.of(Field.TOPIC, Field.KIND, Field.SPEAKER)) {
            Mode again = Mode.of(field);
            assertEquals(Mode.of(field), again);
            assertEquals(Mode.of(field).hashCode(), again.hashCode());
        }
        assertEquals(Mode.TOPIC, Mode.of(Field.TOPIC));
        assertTrue(!Mode.TOPIC.equals(Mode.KIND) && !Mode.TOPIC.equals((Object) "topic"));
        Mode own = Mode.of("topic", claim -> List.of());
        assertEquals(Set.of(own), Set.copyOf(List.of(own, own)));
        assertTrue(!own.equals(Mode.TOPIC) && !own.equals(Mode.of("topic", claim -> List.of())));
        NetworkDesign sides = NetworkDesign.oneMode(Mode.SPEAKER, Mode.of(Field.TOPIC))
                .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT);
        assertEquals(SPEAKERS, sides);
        assertEquals(told(SPEAKERS.of(ALL)), told(sides.of(ALL)));
        NetworkDesign kinds =
                NetworkDesign.twoMode(Mode.KIND, Mode.SPEAKER).qualifiedBy(Qualifier.POLARITY, Aggregation.SUBTRACT);
        NetworkDesign same = NetworkDesign.twoMode(Mode.of(Field.KIND), Mode.SPEAKER)
                .qualifiedBy(Qualifier.POLARITY, Aggregation.SUBTRACT);
        assertEquals(told(kinds.of(ALL)), told(same.of(ALL)));
    }

    @Test
    void speakersOfClaimsWithoutATopicAreIsolates() {
        NetworkDesign plain = NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC);
        for (NetworkDesign design : List.of(plain, SPEAKERS, plain.datedBy(claim -> Optional.empty()))) {
            assertEquals(List.of("kaleji", "movahedian"), design.of(ALL).rows());
            assertEquals(
                    List.of("agency", "kaleji", "movahedian", "official"),
                    design.withIsolates().of(ALL).rows());
        }
    }

    @Tag("heavy")
    @Test
    void whatWouldNotFitIntoMemoryIsRefusedBeforeItIsMade() {
        assertEquals(
                "HS-0342 A table of 200000001 by 200000001 levels would have 40000000400000001 cells, more than 25000000. "
                        + "Have fewer levels, or a smaller scale.",
                Refusal.of(() -> Qualifier.STANCE.onScale(-100_000_000, 100_000_000)));
        assertEquals("HS-0342", Refusal.codeOf(() -> Qualifier.POLARITY.onScale(Integer.MIN_VALUE, Integer.MAX_VALUE)));
        Qualifier remove =
                Qualifier.number("remove", claim -> List.of(claim.attribution().remove()));
        assertEquals(
                5,
                SPEAKERS.qualifiedBy(remove.onScale(-100_000_000, 100_000_000), Aggregation.CONGRUENCE)
                        .of(ALL)
                        .statements());
        Qualifier numbers = Qualifier.number(
                "numbers", claim -> IntStream.range(0, 5001).boxed().toList());
        assertEquals(
                "HS-0342",
                Refusal.codeOf(() ->
                        SPEAKERS.qualifiedBy(numbers, Aggregation.CONGRUENCE).of(ALL)));
        NetworkDesign many = NetworkDesign.oneMode(Mode.of("many", claim -> names(1000)), Mode.TOPIC);
        LocalDateTime june = LocalDateTime.parse("2023-06-01T00:00");
        NetworkSequence each =
                many.withIsolates().over(Windows.moving(1, ChronoUnit.DAYS).between(june, june.plusDays(30)), ALL);
        assertEquals(
                "HS-0342 The networks of 31 windows would have 31000000 cells, more than 25000000. "
                        + "Have fewer windows, or keep only nodes of more statements.",
                Refusal.of(() -> each.distances(Distance.ABSOLUTE)));
        assertEquals(
                31,
                each.slices().stream()
                        .filter(slice -> slice.network().rows().size() == 1000)
                        .count());
        Mode wideOrOne = Mode.of("wide or one", claim -> isFirst(claim) ? names(1300) : List.of("one"));
        Qualifier deepOrOne = Qualifier.number(
                "deep or one",
                claim -> isFirst(claim)
                        ? List.of(0)
                        : IntStream.range(0, 5000).boxed().toList());
        assertEquals(
                "HS-0342 The sums of 4 nodes at a time by 1301 concepts of 5000 levels would have 26020000 cells, more than 25000000. "
                        + "Narrow the question, or keep only nodes of more statements.",
                Refusal.of(() -> NetworkDesign.oneMode(Mode.SPEAKER, wideOrOne)
                        .qualifiedBy(deepOrOne, Aggregation.CONGRUENCE)
                        .of(ALL)));
        DiscourseNetwork wide = NetworkDesign.twoMode(Mode.SPEAKER, Mode.of("many", claim -> names(5000)))
                .of(ALL);
        assertEquals(
                "HS-0342 A Laplacian of 5004 by 5004 nodes would have 25040016 cells, more than 25000000. "
                        + "Narrow the question, or keep only nodes of more statements.",
                Refusal.of(() -> wide.distance(wide, Distance.SPECTRAL)));
        NetworkSequence nine = SPEAKERS.over(Windows.fixedClaims(9), ALL);
        NetworkSequence days = new NetworkSequence(
                nine.design(),
                nine.windows(),
                ALL,
                Collections.nCopies(5001, nine.slices().get(0)));
        assertEquals(
                "HS-0342 A table of the distances of 5001 by 5001 windows would have 25010001 cells, more than 25000000. "
                        + "Have fewer windows.",
                Refusal.of(() -> days.distances(Distance.ABSOLUTE)));
    }

    private static boolean isFirst(Claim claim) {
        return claim.id().value().equals("c-1");
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "n" + i).toList();
    }

    @Test
    void aStatedScaleIsToldByTheDesign() {
        NetworkDesign stated = SPEAKERS.qualifiedBy(Qualifier.STANCE.onScale(-5, 5), Aggregation.CONGRUENCE);
        assertTrue(stated.toString().contains("qualifier=stance from -5 to 5,"), stated::toString);
        assertTrue(SPEAKERS.toString().contains("qualifier=stance,"), SPEAKERS::toString);
    }

    @Test
    void aNetworkTellsWhetherItIsScaledToOne() {
        DiscourseNetwork network =
                NetworkDesign.twoMode(Mode.SPEAKER, Mode.TOPIC).of(ALL);
        assertTrue(!network.isScaledToOne() && network.scaledToOne().isScaledToOne());
    }

    @Test
    void barsOfNodesOfTooFewStatementsAreLeftOut() {
        assertEquals(
                List.of("movahedian"), SPEAKERS.nodesWithAtLeast(3).bars(ALL).nodes());
    }

    private static List<String> manyLevels(Claim claim) {
        return IntStream.range(0, 60).mapToObj(i -> claim.id().value() + i).toList();
    }

    @Test
    void nodesTellWhatTheStoreKnowsOfThem() {
        List<Node> speakers = SPEAKERS.of(ALL).nodes();
        assertEquals("[kaleji, movahedian]", speakers.toString());
        assertEquals(2, speakers.get(0).statements());
        assertEquals("PERSON", speakers.get(0).attributes().get("kind").toUpperCase(Locale.ROOT));
        for (Mode mode : List.of(Mode.TOPIC, Mode.SOURCE, Mode.KIND, Mode.ABOUT)) {
            List<Node> nodes = NetworkDesign.twoMode(Mode.SPEAKER, mode).of(ALL).nodes();
            assertTrue(nodes.stream()
                    .allMatch(node -> node.statements() > 0 && node.attributes().containsKey("name")));
            assertTrue(nodes.stream().anyMatch(node -> node.mode().equals(mode)));
        }
        Mode initials = Mode.of(
                "initial", claim -> List.of(claim.speaker().actor().value().substring(0, 1)));
        Node initial =
                NetworkDesign.oneMode(initials, Mode.TOPIC).of(ALL).nodes().get(0);
        assertEquals("k", initial.label());
        assertTrue(initial.attributes().isEmpty());
    }

    @Test
    void barsCountLevelsWhateverTheyAreOn() {
        Bars bars = SPEAKERS.bars(ALL);
        assertEquals(List.of("kaleji", "movahedian"), bars.nodes());
        assertEquals(List.<Object>of(-1, 0, 1), bars.levels());
        assertEquals(2, bars.count("kaleji", -1));
        assertEquals(0, bars.count("kaleji", 1));
        assertEquals(0, bars.count("nobody", 1));
        assertEquals(0, bars.count("kaleji", 7));
        assertTrue(bars.claims("kaleji").count() >= 2);
        Bars plain = NetworkDesign.oneMode(Mode.SPEAKER, Mode.TOPIC).bars(ALL);
        assertEquals(List.<Object>of(0), plain.levels());
        assertEquals(
                ALL.where(Condition.has(Field.SPEAKER, new Actor.Id("kaleji"))).count(), plain.count("kaleji", 0));
    }

    @Test
    void eventsAreClaimsInTheOrderInWhichTheyWereSaid() {
        List<Claim> events = SPEAKERS.events(ALL);
        assertEquals(ALL.count(), events.size());
        assertTrue(SPEAKERS.counting(Duplicates.ONCE).events(ALL).size() < events.size());
        List<LocalDate> days = events.stream()
                .flatMap(claim -> claim.said().flatMap(Period::last).stream())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    /** The spectra of a path and a triangle of three nodes are 0, 1, 3 and 0, 3, 3, divided by 4 and by 6. */
    @Test
    void spectralDistanceIsThatOfTheLaplacians() {
        Map<String, List<String>> path = Map.of("s-0", List.of("a", "b"), "s-1", List.of("b", "c"));
        Map<String, List<String>> triangle =
                Map.of("s-0", List.of("a", "b"), "s-1", List.of("b", "c"), "s-2", List.of("a", "c"));
        double expected = Math.hypot(1.0 / 4 - 3.0 / 6, 3.0 / 4 - 3.0 / 6);
        assertEquals(expected, joined(path).distance(joined(triangle), Distance.SPECTRAL), 1e-12);
        assertEquals(2.0, joined(path).distance(joined(triangle), Distance.ABSOLUTE), 1e-12);
        Map<String, List<String>> none = Map.of("s-0", List.of("a"));
        double alone = Math.hypot(1.0 / 4, 3.0 / 4);
        assertEquals(alone, joined(none).distance(joined(path), Distance.SPECTRAL), 1e-12);
    }

    /** Nodes that have a concept of their own in common, for each concept. */
    private static DiscourseNetwork joined(Map<String, List<String>> concepts) {
        List<Claim> some = ALL.list();
        Mode nodes = Mode.of("node", claim -> at(concepts, some.indexOf(claim)).getValue());
        Mode concept = Mode.of(
                "concept", claim -> List.of(at(concepts, some.indexOf(claim)).getKey()));
        return NetworkDesign.oneMode(nodes, concept)
                .of(ALL.where(Condition.oneOf(
                        some.subList(0, concepts.size()).stream().map(Claim::id).toList())));
    }

    private static Map.Entry<String, List<String>> at(Map<String, List<String>> concepts, int place) {
        return new TreeMap<>(concepts)
                .entrySet().stream().skip(place).findFirst().orElseThrow();
    }
}
