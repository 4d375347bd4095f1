package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * W3C Web Annotation in JSON-LD: an annotation, a list of them, a page or a collection.
 *
 * <p>The format is an immutable value; each method that says how gives another one. JSON is read strictly, as by
 * {@link HearsayJson}, and annotation by annotation. The context must be the known one, which is never fetched; further contexts
 * are told and have no meaning.
 *
 * <pre>{@code
 * {
 *   "@context": "http://www.w3.org/ns/anno.jsonld",
 *   "id": "http://example.org/anno1",
 *   "type": "Annotation",
 *   "creator": {"name": "ann"},
 *   "created": "2023-08-01T12:00:00Z",
 *   "body": [
 *     {"type": "TextualBody", "purpose": "describing", "value": "Russia goes over Iran's head"},
 *     {"type": "TextualBody", "purpose": "tagging", "value": "corridor"}
 *   ],
 *   "target": {
 *     "source": "http://example.org/article",
 *     "selector": [
 *       {"type": "TextQuoteSelector", "exact": "turned a blind eye", "prefix": "has "},
 *       {"type": "TextPositionSelector", "start": 11, "end": 29}
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <pre>{@code
 * Corpus corpus = Seeds.webAnnotation()
 *     .positions(OffsetUnit.UTF16)        // as Hypothesis and others count, against the standard
 *     .voiceIs("the-outlet")              // in whose voice the sources speak
 *     .beside(reference)                  // the sources with their texts, the actors, the topics
 *     .load(Path.of("annotations.json")).orThrow();
 * }</pre>
 *
 * <table>
 * <caption>What maps to what</caption>
 * <tr><th>annotation</th><th>claim</th></tr>
 * <tr><td>id</td><td>id; {@code urn:hearsay:claim:...} stands for an id that is no IRI</td></tr>
 * <tr><td>the source of its targets</td><td>source: under {@code hearsay:source}, or the one beside that was found at this
 *     URL, or one whose id is the IRI; annotations of several sources make no claim</td></tr>
 * <tr><td>several targets</td><td>one anchor of several segments, unless {@code hearsay:anchor} numbers them</td></tr>
 * <tr><td>TextPositionSelector, TextQuoteSelector, both</td><td>a segment, verified by the source's text; positions count
 *     code points, as the standard demands, unless {@link #positions} says otherwise. A quote alone must stand in the text
 *     exactly once; without the text it cannot be placed, nor can positions in code points. Such places are left out and
 *     counted.</td></tr>
 * <tr><td>{@code hearsay:segment}</td><td>start and end in UTF-16 units and the digest of a segment</td></tr>
 * <tr><td>bodyValue, the first TextualBody</td><td>gist; without one there is no claim</td></tr>
 * <tr><td>TextualBody with the purpose tagging</td><td>topic; {@code hearsay:stance} the stance on it</td></tr>
 * <tr><td>creator, created</td><td>annotator (its name, nickname or id), recorded</td></tr>
 * <tr><td>motivation</td><td>a note of that key, where {@code hearsay:voice} is not there</td></tr>
 * <tr><td>{@code hearsay:} voice, reported, modality, certainty, condition, addressees, about, asserts, denies, said, aboutTime,
 *     notes</td><td>the same, as in {@link HearsayJson}</td></tr>
 * <tr><td>other fields, bodies and selectors, refinedBy</td><td>left out, named and counted</td></tr>
 * </table>
 *
 * <p>What is written is read back as the same claims. Sources, actors, topics, relation kinds, links, mentions and withdrawals
 * have no place, {@code HS-2370}; {@link #withoutWords} leaves out the words at the anchors, {@code HS-2371}.
 *
 * <table>
 * <caption>Problems of annotations</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2350</td><td>no context, or another one</td></tr>
 * <tr><td>HS-2351</td><td>a form that the standard does not allow</td></tr>
 * <tr><td>HS-2352 to HS-2354</td><td>warnings that count: parts left out, annotations that make no claim, places that need the
 *     text</td></tr>
 * <tr><td>HS-2355</td><td>nobody in whose voice the source speaks</td></tr>
 * <tr><td>HS-2356</td><td>pages that stand elsewhere; a warning</td></tr>
 * <tr><td>HS-2357</td><td>selectors that name different places</td></tr>
 * <tr><td>HS-2317</td><td>positions that do not cover the quote; units that fit are named</td></tr>
 * </table>
 */
public final class WebAnnotations implements SeedLoader, SeedWriter {

    private final LoadLimits limits;
    private final OffsetUnit unit;
    private final Optional<Actor.Id> voice;
    private final UnknownIds unknown;
    private final Optional<Corpus> beside;
    private final boolean words;

    /** Annotations by the standard, with the usual limits; unknown ids of sources, actors and topics stay open. */
    public WebAnnotations() {
        this(LoadLimits.DEFAULT, OffsetUnit.CODE_POINT, Optional.empty(), UnknownIds.OPEN, Optional.empty(), true);
    }

    private WebAnnotations(
            LoadLimits limits,
            OffsetUnit unit,
            Optional<Actor.Id> voice,
            UnknownIds unknown,
            Optional<Corpus> beside,
            boolean words) {
        this.limits = limits;
        this.unit = unit;
        this.voice = voice;
        this.unknown = unknown;
        this.beside = beside;
        this.words = words;
    }

    /** The same with other limits on what is read. */
    public WebAnnotations within(LoadLimits other) {
        return new WebAnnotations(other, unit, voice, unknown, beside, words);
    }

    /** The same with positions that count in another unit, read and written. */
    public WebAnnotations positions(OffsetUnit other) {
        return new WebAnnotations(limits, other, voice, unknown, beside, words);
    }

    /** The same with this actor as the voice of every source whose annotation names none. */
    public WebAnnotations voiceIs(String actor) {
        return new WebAnnotations(limits, unit, Optional.of(new Actor.Id(actor)), unknown, beside, words);
    }

    /**
     * The same with the sources, actors, topics and relation kinds of a corpus taken over: the texts of its sources verify
     * positions and find quotes, and their URLs name them. Ids that neither has become problems; {@link #leavingOpen}, or making
     * them, may follow.
     */
    public WebAnnotations beside(Corpus records) {
        return new WebAnnotations(limits, unit, voice, UnknownIds.NONE, Optional.of(records), words);
    }

    /** The same with unknown ids of these types left open, for a store to know. */
    public WebAnnotations leavingOpen(Reference.Type... types) {
        return with(unknown.leavingOpen(Set.of(types)));
    }

    /** The same with unknown actors made, of this kind and with their id for a name. */
    public WebAnnotations makingActors(Actor.Kind kind) {
        return with(unknown.makingActors(kind));
    }

    /** The same with unknown sources made, with their id for a title. */
    public WebAnnotations makingSources() {
        return with(unknown.making(Reference.Type.SOURCE));
    }

    /** The same with unknown topics made, with their id for a label. */
    public WebAnnotations makingTopics() {
        return with(unknown.making(Reference.Type.TOPIC));
    }

    private WebAnnotations with(UnknownIds other) {
        return new WebAnnotations(limits, unit, voice, other, beside, words);
    }

    /**
     * The same, written with positions and digests only: fit to be published where the texts, or long quotes of them, may not be.
     */
    public WebAnnotations withoutWords() {
        return new WebAnnotations(limits, unit, voice, unknown, beside, false);
    }

    /** What a seed holds; of a folder, what its files hold whose names end in {@code .json} or {@code .jsonld}. */
    @Override
    public Loaded load(Seed seed) {
        return Loading.of(seed, limits, load -> {
            NamedRecords names = new NamedRecords(unknown, beside, load, seed.spot());
            for (Seed file : load.files(seed, name -> name.endsWith(".json") || name.endsWith(".jsonld"))) {
                if (!load.isFull()) {
                    load.text(file, (text, into) -> new AnnotationReader(text, into, this, names).read());
                }
            }
        });
    }

    /** By the context of the standard in its first few thousand bytes, or a name that ends in {@code .jsonld}. */
    @Override
    public Optional<Recognition> recognise(Seed seed) {
        return Opening.recognise(
                seed,
                "W3C Web Annotation",
                ".jsonld",
                start -> start.contains("http://www.w3.org/ns/anno.jsonld"),
                "it names the context http://www.w3.org/ns/anno.jsonld");
    }

    /**
     * Writes the claims as one page of annotations, by id. A position selector is written where the unit can be counted: in UTF-16
     * units always, in others where the corpus has the source's text.
     */
    @Override
    public void write(Corpus corpus, OutputStream out) {
        Output.utf8(out, writer -> new AnnotationWriting(corpus, unit, words).write(writer));
    }

    /** What of a corpus is not in its annotations: warnings that count and name it, by code; empty where nothing is lost. */
    public List<Problem> losses(Corpus corpus) {
        return AnnotationWriting.losses(corpus, words);
    }

    OffsetUnit unit() {
        return unit;
    }

    Optional<Actor.Id> voice() {
        return voice;
    }
}
