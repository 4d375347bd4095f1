package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opentest4j.AssertionFailedError;

/**
 * The laws that hold for every writer; their numbers begin with W. Implement three methods.
 *
 * <table>
 * <caption>The laws</caption>
 * <tr><td>W1</td><td>what is written is read back as the corpus, but for what {@link #kept} says is lost</td></tr>
 * <tr><td>W2</td><td>the same corpus gives the same bytes, in every place</td></tr>
 * <tr><td>W3</td><td>a stream that refuses is a SeedException, HS-2903, with its cause</td></tr>
 * <tr><td>W4</td><td>the stream is flushed and stays open</td></tr>
 * <tr><td>W5</td><td>nothing is printed</td></tr>
 * </table>
 */
public interface SeedWriterContract {

    /** The writer. */
    SeedWriter writer();

    /** What reads it back. */
    SeedLoader reader();

    /** What it can write. */
    Arbitrary<Corpus> corpora();

    /** What is left of a corpus in this format: all of it, unless overridden. */
    default Corpus kept(Corpus corpus) {
        return corpus;
    }

    /** {@link #corpora}, for the laws. */
    @Provide
    default Arbitrary<Corpus> written() {
        return corpora();
    }

    private byte[] bytes(Corpus corpus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer().write(corpus, bytes);
        return bytes.toByteArray();
    }

    /** W1. */
    @Property(tries = 200)
    @Label("W1 what is written is read back")
    default void whatIsWrittenIsReadBack(@ForAll("written") Corpus corpus) {
        Outcome outcome = Outcome.of(reader().load(Seed.of("written", bytes(corpus))));
        Corpus kept = kept(corpus);
        holds(outcome.isWhole(), "W1 what is written is read back. The reader refuses it: " + outcome.report());
        holds(
                kept.equals(outcome.intact()),
                "W1 what is written is read back. It differs in "
                        + CorpusAssertions.told(Difference.between(kept, outcome.intact()))
                        + "\nTo do: write it, or tell the loss and leave it out in kept.");
    }

    /** W2. */
    @Property(tries = 50)
    @Label("W2 the same corpus gives the same bytes, in every place")
    default void sameCorpusGivesTheSameBytes(@ForAll("written") Corpus corpus) {
        byte[] home = Machine.abroad("en-US", "UTC", () -> bytes(corpus));
        Corpus rebuilt =
                Corpus.builder().vocabulary(corpus.kinds()).addAll(corpus).build();
        byte[] abroad = Machine.abroad("ar-EG-u-nu-arab", "Asia/Kathmandu", () -> bytes(rebuilt));
        holds(
                Arrays.equals(home, abroad),
                "W2 the same corpus gives the same bytes, in every place. Elsewhere they are others."
                        + "\nTo do: name the locale wherever words or numbers are made, and sort what has no order.");
    }

    /** W3. */
    @Property(tries = 20)
    @Label("W3 a stream that refuses is a SeedException with its cause")
    default void streamThatRefusesIsASeedException(@ForAll("written") Corpus corpus) {
        IOException full = new IOException("the testkit's disk is full");
        for (int at : List.of(0, 1, 100)) {
            Taking taking = new Taking(at, full);
            try {
                writer().write(corpus, taking);
                holds(
                        !taking.isRefused(),
                        "W3 a stream that refuses is a SeedException. It was written as if it were taken.");
            } catch (SeedException e) {
                holds(
                        e.getCause() == full && e.code().equals("HS-2903"),
                        "W3 a stream that refuses is a SeedException, HS-2903, with its cause. It is " + e);
            }
        }
    }

    /** W4. */
    @Property(tries = 20)
    @Label("W4 the stream is flushed and stays open")
    default void streamIsFlushedAndStaysOpen(@ForAll("written") Corpus corpus) {
        Taking taking = new Taking(Integer.MAX_VALUE, new IOException("never"));
        writer().write(corpus, taking);
        holds(!taking.isClosed(), "W4 the stream stays open. It was closed.\nTo do: flush it only.");
        holds(
                taking.flushed() == taking.taken(),
                "W4 the stream is flushed. Of " + taking.taken() + " bytes, " + taking.flushed()
                        + " were flushed.\nTo do: flush it in the end.");
    }

    /** W5. */
    @Property(tries = 20)
    @Label("W5 nothing is printed")
    default void nothingIsPrinted(@ForAll("written") Corpus corpus) {
        String traces = Machine.traces(() -> bytes(corpus));
        holds(traces.isEmpty(), "W5 nothing is printed. " + traces);
    }

    private static void holds(boolean held, String broken) {
        if (!held) {
            throw new AssertionFailedError(broken);
        }
    }
}
