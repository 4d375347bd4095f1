package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.json.JsonFactory;

/**
 * A load under way: what all loaders do alike. It reads the files of a seed as strictly decoded texts, keeps to the
 * limits, counts records, tells its listener, stops when interrupted, collects records and problems with their places, and
 * in the end finds out what is wrong between the records.
 *
 * <p>A whole loader, of lines such as {@code c-1<TAB>wire-1<TAB>expert<TAB>The talks will fail}:
 *
 * <pre>{@code
 * public Loaded load(Seed seed) {
 *     return Loading.texts(seed, LoadLimits.DEFAULT, name -> name.endsWith(".tsv"), (text, load) -> {
 *         for (Spot line : text.lines()) {
 *             load.begin(line);
 *             load.made(line, () -> claim(line.split('\t'))).ifPresent(claim -> load.add(claim, line));
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>A load belongs to one thread.
 */
public final class Loading {

    /** How many records are read between two looks at the listener and at the thread. */
    private static final int PACE = 256;

    private final LoadLimits limits;
    private final LoadListener listener;
    private final BooleanSupplier stopped;
    private final Faults faults;
    private final Joining joining;
    private final Recall recall = new Recall();
    private final JsonFactory json = Reading.factory();
    private int records;
    private long toldRecords;
    private long toldBytes;
    private int files;
    private long bytes;
    private int faultsBefore;

    /** Reads one file. */
    @FunctionalInterface
    public interface TextReader {

        /**
         * Reads the records of one file.
         *
         * @param text its text
         * @param load takes the records and problems
         */
        void read(SeedText text, Loading load);
    }

    private Loading(LoadLimits limits, LoadListener listener, BooleanSupplier stopped) {
        this.limits = limits;
        this.listener = listener;
        this.stopped = stopped;
        this.faults = new Faults(limits.problems());
        this.joining = new Joining(limits, faults);
    }

    /**
     * Loads the texts of a seed one after the other.
     *
     * @param seed the seed
     * @param limits what is taken at most
     * @param names whether a file of a folder is read, by its name; a seed that is no folder always is
     * @param reader reads each text
     * @throws SeedException if bytes cannot be read, {@code HS-2901}
     * @throws LoadStoppedException if the thread was interrupted, {@code HS-2904}
     */
    public static Loaded texts(Seed seed, LoadLimits limits, Predicate<String> names, TextReader reader) {
        return of(seed, limits, load -> {
            for (Seed file : load.files(seed, names)) {
                if (!load.isFull()) {
                    load.text(file, reader);
                }
            }
        });
    }

    /**
     * Loads what a format keeps in other ways than as one text after another.
     *
     * @param seed the seed
     * @param limits what is taken at most
     * @param reader reads it, with {@link #files} and {@link #text} or on its own
     * @throws SeedException if bytes cannot be read, {@code HS-2901}
     * @throws LoadStoppedException if the thread was interrupted, {@code HS-2904}
     */
    public static Loaded of(Seed seed, LoadLimits limits, Consumer<Loading> reader) {
        Loading load = new Loading(limits, seed.listener(), Thread.currentThread()::isInterrupted);
        load.whole(() -> reader.accept(load));
        load.tell(0);
        return load.joining.joined(seed.name(), load.files);
    }

    // ---- files

    /**
     * The files of a seed, by name; of a seed that is no folder, itself. What is wrong with a folder is a problem; that all of its
     * files have other names is a warning.
     */
    public List<Seed> files(Seed seed, Predicate<String> names) {
        return seed.files(limits, names, problem -> problem(problem, seed.spot()));
    }

    /** Reads one file; where its reading breaks off, what was read stays, and other files can be read. */
    public void text(Seed file, TextReader reader) {
        whole(() -> reader.read(decoded(file), this));
        tell(0);
    }

    /** Reads one file by its bytes if that goes well, and otherwise as a text. */
    void text(Seed file, Predicate<byte[]> quickly, TextReader reader) {
        whole(() -> {
            byte[] content = content(file);
            if (!quickly.test(content)) {
                reader.read(decoded(file, content), this);
            }
        });
        tell(0);
    }

    /** Reads one file that is no text; where its reading breaks off, what was read stays, and other files can be read. */
    void binary(Seed file, Consumer<byte[]> reader) {
        whole(() -> reader.accept(content(file)));
        tell(0);
    }

    /** The text of one file. Where it cannot be taken, reading breaks off. */
    SeedText decoded(Seed file) {
        return decoded(file, content(file));
    }

    private SeedText decoded(Seed file, byte[] content) {
        Decoding decoding = Decoding.of(file.name(), content, file.charset());
        SeedText text = decoding.text();
        decoding.problem().ifPresent(problem -> {
            throw stop(problem, text.spot(text.length(), text.length() + 1));
        });
        return text;
    }

    private byte[] content(Seed file) {
        begin();
        int most = (int) Math.min(limits.bytes(), limits.totalBytes() - bytes);
        byte[] content = file.bytes(most + 1);
        if (content.length > most) {
            throw stop(
                    most == limits.bytes()
                            ? limit("HS-2010", "bytes", limits.bytes(), "bytes", "files longer")
                            : limit("HS-2016", "totalBytes", limits.totalBytes(), "bytes", "loads longer"),
                    file.spot());
        }
        bytes += content.length;
        return content;
    }

    /** Counts a file and notes where its records and problems begin. */
    private void begin() {
        files++;
        faultsBefore = faults.count();
        joining.keep();
    }

    private void whole(Runnable reading) {
        try {
            reading.run();
        } catch (Faults.Stop stop) {
            joining.isIncomplete();
        }
    }

    // ---- parts

    /** A load of the same limits, for a part of what this one loads. */
    Loading part(LoadListener watching, BooleanSupplier stop) {
        return new Loading(limits, watching, stop);
    }

    /** Of a part, counts bytes that are going to be read. */
    void expect(int length) {
        bytes += length;
    }

    /** The records that were read since they were last handed over, in their order; none if anything was wrong. */
    Optional<Joining.Portion> handOver() {
        return faults.count() == 0 && joining.isComplete() ? Optional.of(joining.handOver()) : Optional.empty();
    }

    /** Takes what a part read, and how many records that was. */
    void take(Joining.Portion found, int count) {
        joining.addAll(found);
        records += count;
    }

    /** Takes what a part was told of vocabulary and open ids. */
    void takeHead(Loading part) {
        joining.takeHead(part.joining);
    }

    int records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    // ---- records

    /**
     * To be called where a record begins, whether or not it will be whole.
     *
     * @param spot where it begins
     * @throws LoadStoppedException if the thread was interrupted
     */
    public void begin(Spot spot) {
        if (++records > limits.records()) {
            throw stop(limit("HS-2014", "records", limits.records(), "records", "more of them"), spot);
        }
        if (records % PACE == 0) {
            tell(spot.unread());
        }
    }

    private void tell(long unread) {
        tell(records, bytes - unread);
    }

    /** Tells the listener how far the load has come; of a file that is read anew, not less than before. */
    void tell(long recordsRead, long bytesRead) {
        toldRecords = Math.max(toldRecords, recordsRead);
        toldBytes = Math.max(toldBytes, bytesRead);
        listener.progress(toldRecords, toldBytes);
        if (stopped.getAsBoolean()) {
            throw new LoadStoppedException();
        }
    }

    /** Takes a source. */
    public void add(Source source, Layout layout) {
        joining.add(new Found<>(Found.SOURCE, source, layout));
    }

    /** Takes an actor. */
    public void add(Actor actor, Layout layout) {
        joining.add(new Found<>(Found.ACTOR, actor, layout));
    }

    /** Takes a topic. */
    public void add(Topic topic, Layout layout) {
        joining.add(new Found<>(Found.TOPIC, topic, layout));
    }

    /** Takes a relation kind. */
    public void add(RelationKind kind, Layout layout) {
        joining.add(new Found<>(Found.KIND, kind, layout));
    }

    /** Takes a claim. */
    public void add(Claim claim, Layout layout) {
        joining.add(new Found<>(Found.CLAIM, claim, layout));
    }

    /** Takes a link. */
    public void add(ClaimLink link, Layout layout) {
        joining.add(new Found<>(Found.LINK, link, layout));
    }

    /** Takes a mention. */
    public void add(Mention mention, Layout layout) {
        joining.add(new Found<>(Found.MENTION, mention, layout));
    }

    /** Takes a withdrawal. */
    public void add(Withdrawal withdrawal, Layout layout) {
        joining.add(new Found<>(Found.WITHDRAWAL, withdrawal, layout));
    }

    /** Allows an id to stay open, for a store that is to know it. */
    public void open(Reference id, Supplier<Spot> spot) {
        joining.open(id, spot);
    }

    /** Lets the corpus know only the relation kinds that are added, and not the built-in ones. */
    public void ownVocabulary() {
        joining.ownVocabulary();
    }

    // ---- problems

    /** Takes a problem. */
    public void problem(Problem problem, Spot spot) {
        faults.add(problem, spot, Optional.empty());
    }

    /** Takes a problem of two places, such as an id that is used twice. */
    public void problem(Problem problem, Spot spot, Spot related) {
        faults.add(problem, spot, Optional.of(related));
    }

    /** What is made of a value; if it breaks a rule, nothing, and the rule becomes a problem of the place. */
    public <T> Optional<T> made(Spot spot, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (MisuseException e) {
            problem(Problem.of(e).expecting("a value that keeps the rule", Quoted.of(spot.text())), spot);
            return Optional.empty();
        }
    }

    /** Notes that a record of this name was refused, so that others that name it are not told to be wrong. */
    public void refuse(Reference record) {
        joining.refuse(record);
    }

    /** Notes that something of unknown name was refused, so that no record is told to name what is not there. */
    public void refuseUnnamed() {
        joining.isIncomplete();
    }

    /** Takes a problem after which nothing more of the file is read: throw what it returns. */
    RuntimeException stop(Problem problem, Spot spot) {
        problem(problem, spot);
        return new Faults.Stop();
    }

    /** Takes the one problem of a file that makes all others pointless: throw what it returns. */
    RuntimeException onlyThis(Problem problem, Spot spot) {
        faults.forget(faultsBefore);
        joining.forget();
        return stop(problem, spot);
    }

    static Problem limit(String code, String limit, long value, String unit, String what) {
        return Problem.error(
                        code,
                        "The limit " + limit + " of " + value + " is passed.",
                        "Raise LoadLimits." + limit + " if this is meant: it refuses " + what
                                + ", as hostile files have them.")
                .expecting("at most " + value + " " + unit, "one more");
    }

    /** Whether a limit of the whole load is passed, so that nothing more need be read. */
    boolean isFull() {
        return faults.isFull() || records > limits.records();
    }

    Faults faults() {
        return faults;
    }

    JsonFactory json() {
        return json;
    }

    Recall recall() {
        return recall;
    }

    LoadLimits limits() {
        return limits;
    }
}
