package dev.hearsay.seeds;

import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brat standoff: texts, each with a file of annotations beside it.
 *
 * <p>A seed is a folder of {@code .txt} and {@code .ann} files that belong together by name, a list of such seeds, or one
 * {@code .ann} file with its text beside it. What the types in it mean is said by a {@link BratMapping}.
 *
 * <pre>{@code
 * wire-1.txt   The expert warned that Russia will go over Iran's head.
 *
 * wire-1.ann   T1  Person 4 10         expert
 *              T2  State 23 29         Russia
 *              T3  State 43 47         Iran
 *              T4  Attribution 11 17   warned
 *              T5  Proposition 23 54   Russia will go over Iran's head
 *              E1  Attribution:T4 Speaker:T1 Proposition:T5 About:T3
 *              R1  disregards Arg1:T2 Arg2:T3
 *              A1  Modality E1 warning
 *              N1  Reference T3 Wikidata:Q794   Iran
 *
 * Corpus corpus = Seeds.brat().load(Path.of("project")).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>What maps to what</caption>
 * <tr><th>in brat</th><th>here</th></tr>
 * <tr><td>a pair of files</td><td>a source with its text; its id is the name of the files within the folder, in which
 *     {@code %} and two hexadecimal digits stand for a byte; its title is the last part of that, until a note on an entity of
 *     the document's type says more</td></tr>
 * <tr><td>{@code T} of an actor's type</td><td>a mention, discontinuous ones too; the actor is that of its reference, else of its
 *     {@code Equiv}, else of its words within the document, or in all documents ({@link BratMapping#actorsByName})</td></tr>
 * <tr><td>{@code N}</td><td>the id of an actor or topic, {@code Wikidata:Q794}, or {@code iran} if the database is called
 *     {@code Actor} or {@code Topic}; its label is the actor's name, other labels are aliases</td></tr>
 * <tr><td>{@code *}</td><td>entities that are one actor or topic</td></tr>
 * <tr><td>{@code E} of a claim's type</td><td>a claim, made by the words of its trigger</td></tr>
 * <tr><td>{@code E} of an attribution's type</td><td>a step of the chain. With words as Proposition it makes a claim of them; with
 *     an event, it is the step outside of that event's. Several speakers make a claim each, several propositions too</td></tr>
 * <tr><td>roles, {@code A}, {@code M}, {@code #}</td><td>the parts of claims, steps, topics and sources, as
 *     {@link BratMapping.Role}, {@link BratMapping.Attribute} and {@link BratMapping.Note} say</td></tr>
 * <tr><td>{@code R} between actors</td><td>an assertion, of the claims that have an end of it as a Party, else of the claim of the
 *     fewest words that hold both ends</td></tr>
 * <tr><td>{@code R} between events</td><td>a link between claims</td></tr>
 * <tr><td>the source's own voice</td><td>who is the Voice of an event of the chain, else that of the mapping, else an
 *     organisation named after the publisher or title</td></tr>
 * </table>
 *
 * <p>Ids that are not told are made of the document's and the annotation's, {@code wire-1#E1}, so documents do not clash.
 *
 * <p>Offsets are counted in the unit that is given, code points if none is; line ends count as they stand in the file. The words
 * of each {@code T} line are compared with the text, in which line ends and tabs may be blanks. Where they differ, other units
 * are tried, and one that fits is named; nothing is shifted. A byte order mark that begins the text is not part of it.
 *
 * <p>What a line said that cannot be read, or that names what is not there, is lacking somewhere: {@link Loaded#intact} leaves out
 * every record that it may have been part of. These are the records of the annotations that it names; if these cannot be told,
 * all of the document, and the actors and topics of all documents.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2400</td><td>a text without annotations, a warning; or annotations without a text</td></tr>
 * <tr><td>HS-2401, HS-2409</td><td>a line without tabs; an annotation that lacks a part or has too many</td></tr>
 * <tr><td>HS-2402 to HS-2404</td><td>offsets that are none; outside the text or covering nothing; parts that overlap</td></tr>
 * <tr><td>HS-2405</td><td>other words than the text has there, or offsets in another unit</td></tr>
 * <tr><td>HS-2406, HS-2407, HS-2408</td><td>an id that is used twice, is unknown, or cannot stand there</td></tr>
 * <tr><td>HS-2411, HS-2412</td><td>an event that two others put forward; events in a circle</td></tr>
 * <tr><td>HS-2413</td><td>an attribution that makes no claim; a warning</td></tr>
 * <tr><td>HS-2414, HS-2416, HS-2418</td><td>a value that is not known; a thing told twice; a note without a key</td></tr>
 * <tr><td>HS-2415</td><td>an actor of two kinds or two references</td></tr>
 * <tr><td>HS-2417</td><td>speakers that make more claims than anybody means</td></tr>
 * <tr><td>HS-2430</td><td>what has no place in the mapping: counted by name; a warning</td></tr>
 * <tr><td>HS-2438, HS-2440 to HS-2449</td><td>what writing loses: {@link #losses}</td></tr>
 * <tr><td>HS-2439</td><td>misuse: writing a corpus that leaves ids open</td></tr>
 * </table>
 *
 * <p>Written is the standard mapping. Read back with {@code BratMapping.standard().vocabulary(corpus.kinds())}, a corpus is the
 * same but for what {@link #losses} tells. The same corpus gives the same bytes.
 */
public final class Brat implements SeedLoader {

    private static final String TEXT = ".txt";

    private static final String ANNOTATIONS = ".ann";

    private static final Pattern FIRST_LINE =
            Pattern.compile("T[0-9]+\\t[^\\t ]+ [0-9]+ [0-9]+[;\\t]|E[0-9]+\\t[^\\t :]+:T[0-9]|\\*\\tEquiv T[0-9]");

    private final OffsetUnit unit;
    private final BratMapping mapping;
    private final LoadLimits limits;

    /** Offsets in code points, as brat counts them, the standard mapping, and the usual limits. */
    public Brat() {
        this(OffsetUnit.CODE_POINT, BratMapping.standard(), LoadLimits.DEFAULT);
    }

    Brat(OffsetUnit unit, BratMapping mapping, LoadLimits limits) {
        this.unit = unit;
        this.mapping = mapping;
        this.limits = limits;
    }

    /** The same with another mapping. */
    public Brat with(BratMapping other) {
        return new Brat(unit, other, limits);
    }

    /** The same with other limits on what is read. */
    public Brat within(LoadLimits other) {
        return new Brat(unit, mapping, other);
    }

    // ---- reading

    /** What a folder, a list of seeds, or one {@code .ann} file with its text beside it holds. */
    @Override
    public Loaded load(Seed seed) {
        return Loading.of(seed, limits, load -> {
            Unmapped unmapped =
                    new Unmapped("HS-2430", "Map it, or tell that it means nothing here: BratMapping.ignoring.");
            BratActors actors = new BratActors();
            mapping.vocabulary().ifPresent(kinds -> {
                load.ownVocabulary();
                kinds.forEach(kind -> load.add(kind, seed.spot()));
            });
            pairs(seed, load).forEach((name, pair) -> pair(name, pair, load, actors, unmapped));
            actors.addTo(load, mapping.voice());
            unmapped.tell(load);
        });
    }

    /** By the first line of the file or of the first of a folder, or a name that ends in {@code .ann}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Opening.recognise(
                seed,
                "brat standoff",
                ANNOTATIONS,
                start -> FIRST_LINE.matcher(start).lookingAt(),
                "its first line is an annotation");
    }

    private record Pair(Optional<Seed> text, Optional<Seed> annotations) {}

    private static Map<String, Pair> pairs(Seed seed, Loading load) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Seed file : load.files(seed, name -> name.endsWith(TEXT) || name.endsWith(ANNOTATIONS))) {
            boolean isText = file.name().endsWith(TEXT);
            String name = name(seed, file);
            Pair known = pairs.getOrDefault(name, new Pair(Optional.empty(), Optional.empty()));
            pairs.put(
                    name,
                    isText ? new Pair(Optional.of(file), known.annotations) : new Pair(known.text, Optional.of(file)));
        }
        if (!seed.isFolder()) {
            pairs.replaceAll((name, pair) ->
                    new Pair(pair.text.or(() -> twin(seed, TEXT)), pair.annotations.or(() -> twin(seed, ANNOTATIONS))));
        }
        return pairs;
    }

    private static Optional<Seed> twin(Seed seed, String ending) {
        return seed.beside(stem(seed.fileName()) + ending);
    }

    /** The name within the folder, without its ending. */
    private static String name(Seed folder, Seed file) {
        if (!folder.isFolder()) {
            return stem(file.fileName());
        }
        String before = folder.name() + "/";
        return stem(file.name().startsWith(before) ? file.name().substring(before.length()) : file.name());
    }

    private static String stem(String name) {
        return name.endsWith(TEXT) || name.endsWith(ANNOTATIONS)
                ? name.substring(0, name.length() - TEXT.length())
                : name;
    }

    private void pair(String name, Pair pair, Loading load, BratActors actors, Unmapped unmapped) {
        if (load.isFull()) {
            return;
        }
        if (pair.text.isEmpty() || pair.annotations.isEmpty()) {
            Seed there = pair.text.or(() -> pair.annotations).orElseThrow();
            load.problem(alone(name, pair.text.isPresent()), there.spot());
        }
        if (pair.text.isEmpty()) {
            load.refuseUnnamed();
            return;
        }
        List<SeedText> texts = new ArrayList<>();
        load.text(pair.text.get(), (text, l) -> texts.add(checked(text, load)));
        if (texts.isEmpty()) {
            return;
        }
        SeedText text = texts.get(0);
        Spot file = text.spot(0, 0).named(name);
        Optional<SourceText> source =
                load.made(file, () -> SourceText.of(text.all().text()));
        Optional<Source.Id> id = load.made(file, () -> BratDocumentReader.id(name));
        if (source.isEmpty() || id.isEmpty()) {
            load.refuseUnnamed();
            return;
        }
        if (pair.annotations.isEmpty()) {
            Standoff nothing = new Standoff();
            new BratDocumentReader(new BratIndex(load, mapping, unmapped, id.get(), source.get(), nothing), actors)
                    .read(file);
        } else {
            load.text(pair.annotations.get(), (annotations, l) -> {
                Standoff standoff = new StandoffReader(load, source.get(), unit, unmapped).read(annotations);
                new BratDocumentReader(new BratIndex(load, mapping, unmapped, id.get(), source.get(), standoff), actors)
                        .read(file);
            });
        }
    }

    private static SeedText checked(SeedText text, Loading load) {
        if (text.length() > load.limits().textLength()) {
            throw load.stop(
                    Loading.limit("HS-2012", "textLength", load.limits().textLength(), "UTF-16 units", "texts longer"),
                    text.spot(0, 0));
        }
        return text;
    }

    private static Problem alone(String name, boolean isText) {
        String missing = name + (isText ? ANNOTATIONS : TEXT);
        Problem problem = Problem.error(
                        "HS-2400",
                        isText ? "The text has no annotations beside it." : "The annotations have no text beside them.",
                        "Put '" + Quoted.of(missing) + "' into the same folder, or load the folder of both.")
                .expecting("'" + Quoted.of(missing) + "'", "nothing of this name");
        return isText ? problem.asWarning() : problem;
    }

    // ---- writing

    /**
     * The corpus as documents, by the ids of its sources, in the standard mapping; {@link #losses} tells what they leave out.
     *
     * @throws MisuseException if the corpus leaves ids open, {@code HS-2439}
     */
    public List<BratDocument> documents(Corpus corpus) {
        if (!corpus.open().isEmpty()) {
            throw new MisuseException(
                    "HS-2439",
                    "The corpus leaves " + corpus.open().get(0) + " open, and brat has no place for what is not there.",
                    "Join it with the corpus that knows it, and write both.");
        }
        BratMaterial material = BratMaterial.of(corpus);
        return corpus.sources().stream()
                .filter(BratWriting::canWrite)
                .map(source -> new BratWriting(material, source, unit).document())
                .toList();
    }

    /** The documents as a seed, which can be loaded as a folder can. */
    public Seed seed(String name, Corpus corpus) {
        List<Seed> files = new ArrayList<>();
        for (BratDocument document : documents(corpus)) {
            files.add(Seed.of(document.name() + TEXT, document.text()));
            files.add(Seed.of(document.name() + ANNOTATIONS, document.annotations()));
        }
        return Seed.of(name, files);
    }

    /**
     * Puts the documents into a folder that is there, each file whole or not at all; other files in it stay. The text of a document
     * is put there before its annotations.
     *
     * @throws SeedException if a file cannot be written, {@code HS-2902}; those before it stand
     * @throws MisuseException as {@link #documents} does, and if the folder is not on the default file system, {@code HS-2802}
     */
    public void save(Corpus corpus, Path folder) {
        for (BratDocument document : documents(corpus)) {
            put(folder.resolve(document.name() + TEXT), document.text());
            put(folder.resolve(document.name() + ANNOTATIONS), document.annotations());
        }
    }

    private static void put(Path file, String content) {
        SafeFile.write(file, out -> Output.utf8(out, text -> text.append(content)));
    }

    /** What the documents of a corpus leave out, as warnings that count and name it; nothing if they keep everything. */
    public static List<Problem> losses(Corpus corpus) {
        return new BratLosses(corpus).all();
    }
}
