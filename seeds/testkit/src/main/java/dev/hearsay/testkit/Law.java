package dev.hearsay.testkit;

import dev.hearsay.Problem;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The laws for loaders and what to do where one is broken. */
enum Law {
    L1(
            "any bytes give a result",
            "Report what is wrong with data by Loading.problem and take values by Loading.made; throw nothing for data."),
    L2(
            "a seed with an error is not taken over, and what is called intact is untouched",
            "Report every refused record as an error, and leave it out whole."),
    L3("the same seed always gives the same result", "Keep nothing between two loads, and no order of a hash table."),
    L4(
            "how many bytes a read gives makes no difference",
            "Read by Loading.texts or Seed.bytes, or until the stream gives -1; never trust one read or available()."),
    L5(
            "a seed that was cut off is not taken for a whole one",
            "Report a last record that is not complete, and keep the complete ones."),
    L6(
            "bytes that cannot be read are a SeedException with its cause",
            "Let the SeedException of Seed.bytes through; never go on with what was read before."),
    L7(
            "valid seeds load as what they hold",
            "Take texts as they stand: nothing trimmed, folded, replaced or left out."),
    L8(
            "records that come twice are taken once or are errors",
            "Add every record to the Loading, which finds duplicates; the last one never wins."),
    L9(
            "the order of records does not matter",
            "Add records as they come; the Loading finds out what is missing in the end."),
    L10(
            "limits are kept, and told by name and value",
            "Read by Loading.texts or ask Seed.bytes for one byte more than is allowed; call Loading.begin for each record."),
    L11(
            "a load stops when its thread is interrupted, and the flag stays set",
            "Let LoadStoppedException through and never clear the flag; call Loading.begin for each record."),
    L12(
            "every problem tells file, line and column, what is wrong and what to do",
            "Report problems with the Spot they are about, and with a code, a sentence and a remedy."),
    L13("a fault is told once, where it stands", "Report one problem for each fault, with the Spot of the value."),
    L14("loads do not disturb each other", "Keep what a load needs in local variables; a loader has no state."),
    L15(
            "loading depends on nothing but the seed and touches nothing else",
            "No output, no files but the seed's own, no network, and no default locale, time zone or charset."),
    L16(
            "a loader closes what it opened, and nothing else",
            "Leave files to Loading, or open them in try-with-resources; streams belong to whoever opened them.");

    private final String statement;
    private final String remedy;

    Law(String statement, String remedy) {
        this.statement = statement;
        this.remedy = remedy;
    }

    String statement() {
        return statement;
    }

    /** That the law is broken, and how. */
    AssertionError broken(String how) {
        return new AssertionFailedError(name() + " " + statement + ". " + visible(how) + "\nTo do: " + remedy);
    }

    /** With line breaks as they are, and what else is not seen written out. */
    static String visible(String text) {
        return text.lines().map(Problem::visible).collect(Collectors.joining("\n"));
    }

    /** Tries it; an exception that is none of those the law speaks of breaks it too. */
    void on(Runnable trial) {
        try {
            trial.run();
        } catch (TestAbortedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            AssertionError broken = broken("The loader threw " + e + ".");
            broken.initCause(e);
            throw broken;
        }
    }

    void holds(boolean held, Supplier<String> how) {
        if (!held) {
            throw broken(how.get());
        }
    }
}
