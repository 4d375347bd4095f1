package dev.hearsay.testkit;

import static dev.hearsay.testkit.Ability.FOLDERS;
import static dev.hearsay.testkit.Ability.HAS_POSITIONS;
import static dev.hearsay.testkit.Ability.LIMITS;
import static dev.hearsay.testkit.Ability.ORDER_IRRELEVANT;
import static dev.hearsay.testkit.Ability.READS_ON;
import static dev.hearsay.testkit.Ability.RECORD_PER_LINE;
import static dev.hearsay.testkit.Ability.ROUND_TRIPS;
import static dev.hearsay.testkit.Ability.TEXT;

import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * The laws that hold for every loader. Implement three methods, and jqwik tries each law on many seeds; what breaks one is
 * shrunk, and told with the law's number and what to do.
 *
 * <pre>{@code
 * class MyLoaderTest implements SeedLoaderContract {
 *
 *     public SeedLoader loader(LoadLimits limits) {
 *         return new MyLoader(limits);
 *     }
 *
 *     public Arbitrary<Specimen> specimens() {
 *         return Specimen.written("claims.my", new MyWriter(), Corpora.corpora());
 *     }
 *
 *     public Set<Ability> abilities() {
 *         return EnumSet.of(TEXT, HAS_POSITIONS, ROUND_TRIPS, FOLDERS, LIMITS);
 *     }
 * }
 * }</pre>
 *
 * <table>
 * <caption>The laws, and the abilities on which they rest</caption>
 * <tr><th>law</th><th>says</th><th>rests on</th></tr>
 * <tr><td>L1</td><td>any bytes give a result</td><td></td></tr>
 * <tr><td>L2</td><td>a seed with an error is not taken over; what is called intact is untouched</td><td>TEXT</td></tr>
 * <tr><td>L3</td><td>the same seed always gives the same result</td><td></td></tr>
 * <tr><td>L4</td><td>how many bytes a read gives makes no difference</td><td></td></tr>
 * <tr><td>L5</td><td>a seed that was cut off is not taken for a whole one</td><td></td></tr>
 * <tr><td>L6</td><td>bytes that cannot be read are a SeedException with its cause</td><td></td></tr>
 * <tr><td>L7</td><td>valid seeds load, as what they hold</td><td>the second half: ROUND_TRIPS</td></tr>
 * <tr><td>L8</td><td>records that come twice are taken once or are errors, and two values of one id are always errors</td>
 *     <td>FOLDERS or RECORD_PER_LINE</td></tr>
 * <tr><td>L9</td><td>the order of records does not matter</td><td>ORDER_IRRELEVANT</td></tr>
 * <tr><td>L10</td><td>limits are kept, and told by name and value</td><td>LIMITS</td></tr>
 * <tr><td>L11</td><td>a load stops when its thread is interrupted, and the flag stays set</td><td></td></tr>
 * <tr><td>L12</td><td>every problem tells file, line and column, what is wrong and what to do</td><td>HAS_POSITIONS</td></tr>
 * <tr><td>L13</td><td>a fault is told once, where it stands; so is each of several</td><td>TEXT, HAS_POSITIONS; the second
 *     half: READS_ON</td></tr>
 * <tr><td>L14</td><td>loads do not disturb each other</td><td></td></tr>
 * <tr><td>L15</td><td>loading depends on nothing but the seed and touches nothing else: output, network, other files, default
 *     locale, time zone and charset</td><td>the charset: TEXT; links: FOLDERS</td></tr>
 * <tr><td>L16</td><td>a loader closes what it opened, and nothing else</td><td></td></tr>
 * </table>
 *
 * <p>Laws change the default locale and time zone and redirect the standard output for a moment, so nothing else may run in
 * the same JVM meanwhile. Files are watched where a loader opens them by {@code java.nio.file}.
 */
@AddLifecycleHook(NeededAbilities.class)
public interface SeedLoaderContract {

    /**
     * The loader, a new one at each call.
     *
     * @param limits what it takes at most; of no matter to a loader without {@link Ability#LIMITS}
     */
    SeedLoader loader(LoadLimits limits);

    /** Valid inputs. Small ones do: many are tried, and each in many ways. */
    Arbitrary<Specimen> specimens();

    /** What the loader promises. */
    Set<Ability> abilities();

    /** What makes a valid input wrong; unless overridden, a line that is no record, or a control character. */
    default Corruptor corruptor() {
        return abilities().contains(RECORD_PER_LINE) ? Corruptor.lines() : Corruptor.controlCharacters();
    }

    // ---- what laws are tried on

    /** {@link #specimens}, for the laws. */
    @Provide
    default Arbitrary<Specimen> seeds() {
        return specimens();
    }

    /** Seeds that are mostly not valid. */
    @Provide
    default Arbitrary<Specimen> mutants() {
        return Mutations.of(specimens());
    }

    /** Seeds with one fault. */
    @Provide
    default Arbitrary<Corrupted> faulty() {
        return corruptor().planted(specimens(), 1);
    }

    /** Seeds with two or three faults. */
    @Provide
    default Arbitrary<Corrupted> oftenFaulty() {
        return Arbitraries.oneOf(
                corruptor().planted(specimens(), 2), corruptor().planted(specimens(), 3));
    }

    private BytesLaws bytes() {
        return new BytesLaws(() -> loader(LoadLimits.DEFAULT));
    }

    private RecordsLaws records() {
        return new RecordsLaws(this::loader, abilities());
    }

    private PlacesLaws places() {
        return new PlacesLaws(() -> loader(LoadLimits.DEFAULT));
    }

    private SurroundingsLaws surroundings() {
        return new SurroundingsLaws(() -> loader(LoadLimits.DEFAULT));
    }

    // ---- the laws

    /** L1. */
    @Property(tries = 300)
    @Label("L1 any bytes give a result")
    default void anyBytesGiveAResult(@ForAll("mutants") Specimen seed) {
        Law.L1.on(() -> bytes().givesAResult(seed));
    }

    /** L2. */
    @Property(tries = 50)
    @Needs(TEXT)
    @Label("L2 a seed with an error is not taken over")
    default void seedWithAnErrorIsNotTakenOver(@ForAll("faulty") Corrupted seed) {
        Law.L2.on(() -> records().takesNothingOverWhereThereIsAnError(seed));
    }

    /** L3, of valid seeds and others. */
    @Property(tries = 50)
    @Label("L3 the same seed always gives the same result")
    default void sameSeedGivesTheSameResult(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L3.on(() -> bytes().ifTaken(other, () -> bytes().givesTheSameAgain(seed, other)));
        Law.L3.on(() -> bytes().ifTaken(other, () -> bytes().givesTheSameAgain(other, seed)));
    }

    /** L4. */
    @Property(tries = 50)
    @Label("L4 how many bytes a read gives makes no difference")
    default void sizeOfReadsMakesNoDifference(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L4.on(() -> bytes().readsHoweverBytesCome(seed));
        Law.L4.on(() -> bytes().ifTaken(other, () -> bytes().readsHoweverBytesCome(other)));
    }

    /** L4, of readers. */
    @Property(tries = 50)
    @Needs(TEXT)
    @Label("L4 a reader gives what the bytes give")
    default void readersGiveWhatBytesGive(@ForAll("seeds") Specimen seed) {
        Law.L4.on(() -> bytes().readsCharactersLikeBytes(seed));
    }

    /** L5. */
    @Property(tries = 20)
    @Label("L5 a seed that was cut off is not taken for a whole one")
    default void seedThatWasCutOffIsNoticed(@ForAll("seeds") Specimen seed) {
        Law.L5.on(() -> bytes().noticesWhatIsCutOff(seed, abilities().contains(RECORD_PER_LINE)));
    }

    /** L6. */
    @Property(tries = 10)
    @Label("L6 bytes that cannot be read are a SeedException with its cause")
    default void bytesThatCannotBeReadAreASeedException(@ForAll("seeds") Specimen seed) {
        Law.L6.on(() -> bytes().passesOnThatBytesCannotBeRead(seed));
    }

    /** L7. */
    @Property(tries = 200)
    @Label("L7 valid seeds load as what they hold")
    default void validSeedsLoad(@ForAll("seeds") Specimen seed) {
        Law.L7.on(() -> records().loadsWhatItHolds(seed));
    }

    /** L8. */
    @Property(tries = 50)
    @Needs(
            value = {},
            oneOf = {FOLDERS, RECORD_PER_LINE})
    @Label("L8 records that come twice are taken once or are errors")
    default void recordsThatComeTwiceAreTold(@ForAll("seeds") Specimen seed) {
        Law.L8.on(() -> records().tellsWhatComesTwice(seed));
    }

    /** L8, of records of one id that differ. */
    @Property(tries = 50)
    @Needs(
            value = ROUND_TRIPS,
            oneOf = {FOLDERS, RECORD_PER_LINE})
    @Label("L8 two values of one id are an error")
    default void twoValuesOfOneIdAreRefused(@ForAll("seeds") Specimen seed, @ForAll("seeds") Specimen other) {
        Law.L8.on(() -> records().refusesTwoValuesOfOneId(seed, other));
    }

    /** L9. */
    @Property(tries = 50)
    @Needs(
            value = ORDER_IRRELEVANT,
            oneOf = {FOLDERS, RECORD_PER_LINE})
    @Label("L9 the order of records does not matter")
    default void orderOfRecordsDoesNotMatter(
            @ForAll("seeds") Specimen seed, @ForAll("seeds") Specimen other, @ForAll long chance) {
        Law.L9.on(() -> records().takesRecordsInAnyOrder(seed, other, chance));
    }

    /** L10. */
    @Property(tries = 50)
    @Needs(LIMITS)
    @Label("L10 limits are kept, and told by name and value")
    default void limitsAreKept(@ForAll("seeds") Specimen seed) {
        Law.L10.on(() -> records().keepsToItsLimits(seed));
    }

    /** L10, of the limit on bytes. */
    @Property(tries = 10)
    @Needs(LIMITS)
    @Label("L10 nothing is read beyond the limit on bytes")
    default void nothingIsReadBeyondTheLimit(@ForAll("seeds") Specimen seed) {
        Law.L10.on(() -> records().readsNoFurtherThanItsLimit(seed));
    }

    /** L10, of the limit on problems. */
    @Property(tries = 20)
    @Needs({LIMITS, TEXT, READS_ON})
    @Label("L10 no more problems are told than allowed")
    default void noMoreProblemsAreToldThanAllowed(@ForAll("oftenFaulty") Corrupted seed) {
        Law.L10.on(() -> records().tellsNoMoreProblemsThanAllowed(seed));
    }

    /** L11. */
    @Property(tries = 20)
    @Label("L11 a load stops when its thread is interrupted")
    default void loadStopsWhenInterrupted(@ForAll("seeds") Specimen seed) {
        Law.L11.on(() -> bytes().stopsWhenInterrupted(seed));
    }

    /** L12. */
    @Property(tries = 300)
    @Needs(HAS_POSITIONS)
    @Label("L12 every problem tells where and what")
    default void everyProblemTellsWhereAndWhat(@ForAll("mutants") Specimen seed) {
        Law.L12.on(() -> bytes().ifTaken(seed, () -> places().tellsWhereAndWhat(seed)));
    }

    /** L13. */
    @Property(tries = 100)
    @Needs({TEXT, HAS_POSITIONS})
    @Label("L13 a fault is told once, where it stands")
    default void faultIsToldWhereItStands(@ForAll("faulty") Corrupted seed) {
        Law.L13.on(() -> places().tellsEachFaultWhereItIs(seed));
    }

    /** L13, of several faults. */
    @Property(tries = 50)
    @Needs({TEXT, HAS_POSITIONS, READS_ON})
    @Label("L13 each of several faults is told once, where it stands")
    default void eachOfSeveralFaultsIsTold(@ForAll("oftenFaulty") Corrupted seed) {
        Law.L13.on(() -> places().tellsEachFaultWhereItIs(seed));
    }

    /** L14. */
    @Property(tries = 30)
    @Label("L14 loads do not disturb each other")
    default void loadsDoNotDisturbEachOther(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L14.on(() -> bytes().ifTaken(other, () -> surroundings().loadsSideBySide(seed, other)));
    }

    /** L15, of output and network. */
    @Property(tries = 50)
    @Label("L15 nothing is printed and nobody is called")
    default void nothingIsPrinted(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L15.on(() -> surroundings().printsNothing(seed));
        Law.L15.on(() -> bytes().ifTaken(other, () -> surroundings().printsNothing(other)));
    }

    /** L15, of default locale and time zone. */
    @Property(tries = 50)
    @Label("L15 default locale and time zone make no difference")
    default void machineMakesNoDifference(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L15.on(() -> surroundings().isTheSameEverywhere(seed));
        Law.L15.on(() -> bytes().ifTaken(other, () -> surroundings().isTheSameEverywhere(other)));
    }

    /** L15, of the charset. */
    @Property(tries = 50)
    @Needs(TEXT)
    @Label("L15 text is decoded as the seed says, and strictly")
    default void textIsDecodedAsTheSeedSays(
            @ForAll("seeds") Specimen seed, @ForAll @IntRange(min = 0, max = 100_000) int at) {
        Law.L15.on(() -> surroundings().decodesAsTheSeedSays(seed));
        Law.L15.on(() -> surroundings().decodesStrictly(seed, at));
    }

    /** L15, of files. */
    @Property(tries = 10)
    @Label("L15 no other file is touched")
    default void noOtherFileIsTouched(@ForAll("seeds") Specimen seed) {
        Law.L15.on(() -> surroundings().touchesNoOtherFile(seed));
    }

    /** L15, of links. */
    @Property(tries = 10)
    @Needs(FOLDERS)
    @Label("L15 no link is followed out of a folder")
    default void noLinkIsFollowed(@ForAll("seeds") Specimen seed, @ForAll("seeds") Specimen other) {
        Law.L15.on(() -> surroundings().staysInItsFolder(seed, other));
    }

    /** L16, of files; also where their bytes are no seed. */
    @Property(tries = 10)
    @Label("L16 what is opened is closed")
    default void whatIsOpenedIsClosed(@ForAll("seeds") Specimen seed, @ForAll("mutants") Specimen other) {
        Law.L16.on(() -> surroundings().closesWhatItOpened(seed));
        Law.L16.on(() -> bytes().ifTaken(other, () -> surroundings().closesWhatItOpened(other)));
    }

    /** L16, of streams. */
    @Property(tries = 10)
    @Label("L16 what others opened is left open")
    default void whatOthersOpenedIsLeftOpen(@ForAll("seeds") Specimen seed) {
        Law.L16.on(() -> surroundings().leavesOpenWhatItWasGiven(seed));
    }
}
