package dev.hearsay.seeds;

import static dev.hearsay.seeds.Values.ACTOR_ID;
import static dev.hearsay.seeds.Values.ANCHOR;
import static dev.hearsay.seeds.Values.ANY_TEXT;
import static dev.hearsay.seeds.Values.CLAIM_ID;
import static dev.hearsay.seeds.Values.KIND_ID;
import static dev.hearsay.seeds.Values.PERIOD;
import static dev.hearsay.seeds.Values.SOURCE_ID;
import static dev.hearsay.seeds.Values.SPEAKER;
import static dev.hearsay.seeds.Values.STEP;
import static dev.hearsay.seeds.Values.TEXT;
import static dev.hearsay.seeds.Values.TIME;
import static dev.hearsay.seeds.Values.TOPIC_ID;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.seeds.Shape.Decimal;
import dev.hearsay.seeds.Shape.Flag;
import dev.hearsay.seeds.Shape.Text;
import dev.hearsay.seeds.Shape.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The objects of the format "hearsay-corpus", version 1: every field of every record. */
final class CorpusFormat {

    static final String FORMAT = "hearsay-corpus";

    static final int VERSION = 1;

    /** What the word under "vocabulary" may be. */
    enum Vocabulary {
        /** The built-in relation kinds and those listed. */
        BUILT_IN,
        /** Those listed and no others. */
        OWN
    }

    static final Word<Vocabulary> VOCABULARY = Word.of(Vocabulary.class);

    // ---- sources

    private static final Field<Source, Source.Id> SOURCE_KEY = Field.required("id", SOURCE_ID, Source::id);
    private static final Field<Source, String> TITLE = Field.required("title", TEXT, Source::title);
    private static final Field<Source, String> PUBLISHER = Field.maybe("publisher", TEXT, Source::publisher);
    private static final Field<Source, List<String>> AUTHORS = Field.list("authors", TEXT, Source::authors);
    private static final Field<Source, Period> PUBLISHED = Field.maybe("date", PERIOD, Source::date);
    private static final Field<Source, String> LANGUAGE = Field.maybe("language", TEXT, Source::language);
    private static final Field<Source, String> URL = Field.maybe("url", TEXT, Source::url);
    private static final Field<Source, String> DIGEST = Field.maybe("digest", TEXT, Source::digest);
    private static final Field<Source, String> WORDS = Field.maybe("text", ANY_TEXT, Source::text);
    private static final Field<Source, Source.Id> REPUBLISHES =
            Field.maybe("republishes", SOURCE_ID, Source::republishes);
    private static final Field<Source, Map<String, String>> SOURCE_NOTES = Field.notes(Source::notes);

    static final Obj<Source> SOURCE = Obj.of(
            "a source",
            p -> new Source(
                    p.get(SOURCE_KEY),
                    p.get(TITLE),
                    p.find(PUBLISHER),
                    p.get(AUTHORS),
                    p.find(PUBLISHED),
                    p.find(LANGUAGE),
                    p.find(URL),
                    p.find(DIGEST).or(() -> p.find(WORDS).map(Source::digest)),
                    p.find(WORDS),
                    p.find(REPUBLISHES),
                    p.get(SOURCE_NOTES)),
            SOURCE_KEY,
            TITLE,
            PUBLISHER,
            AUTHORS,
            PUBLISHED,
            LANGUAGE,
            URL,
            DIGEST,
            WORDS,
            REPUBLISHES,
            SOURCE_NOTES);

    // ---- actors

    private static final Field<Affiliation, Affiliation.Type> TIE =
            Field.required("type", Word.of(Affiliation.Type.class), Affiliation::type);
    private static final Field<Affiliation, Actor.Id> TIED_TO = Field.required("to", ACTOR_ID, Affiliation::to);
    private static final Field<Affiliation, String> OFFICE = Field.maybe("role", TEXT, Affiliation::role);
    private static final Field<Affiliation, Period> HOLDS =
            Field.usually(Period.ALWAYS, "period", PERIOD, Affiliation::period);

    private static final Obj<Affiliation> AFFILIATION = Obj.of(
            "an affiliation",
            p -> new Affiliation(p.get(TIE), p.get(TIED_TO), p.find(OFFICE), p.get(HOLDS)),
            TIE,
            TIED_TO,
            OFFICE,
            HOLDS);

    private static final Field<Actor, Actor.Id> ACTOR_KEY = Field.required("id", ACTOR_ID, Actor::id);
    private static final Field<Actor, Actor.Kind> ACTOR_KIND =
            Field.required("kind", Word.of(Actor.Kind.class), Actor::kind);
    private static final Field<Actor, Actor.Naming> NAMING =
            Field.usually(Actor.Naming.NAMED, "naming", Word.of(Actor.Naming.class), Actor::naming);
    private static final Field<Actor, Source.Id> HEARD_IN = Field.maybe("heardIn", SOURCE_ID, Actor::heardIn);
    private static final Field<Actor, String> NAME = Field.required("name", TEXT, Actor::name);
    private static final Field<Actor, List<String>> ALIASES = Field.list("aliases", TEXT, Actor::aliases);
    private static final Field<Actor, List<String>> METONYMS = Field.list("metonyms", TEXT, Actor::metonyms);
    private static final Field<Actor, List<Affiliation>> AFFILIATIONS =
            Field.list("affiliations", AFFILIATION, Actor::affiliations);
    private static final Field<Actor, Map<String, String>> ACTOR_NOTES = Field.notes(Actor::notes);

    static final Obj<Actor> ACTOR = Obj.of(
            "an actor",
            p -> new Actor(
                    p.get(ACTOR_KEY),
                    p.get(ACTOR_KIND),
                    p.get(NAMING),
                    p.find(HEARD_IN),
                    p.get(NAME),
                    p.get(ALIASES),
                    p.get(METONYMS),
                    p.get(AFFILIATIONS),
                    p.get(ACTOR_NOTES)),
            ACTOR_KEY,
            ACTOR_KIND,
            NAMING,
            HEARD_IN,
            NAME,
            ALIASES,
            METONYMS,
            AFFILIATIONS,
            ACTOR_NOTES);

    // ---- topics and relation kinds

    private static final Field<Topic, Topic.Id> TOPIC_KEY = Field.required("id", TOPIC_ID, Topic::id);
    private static final Field<Topic, String> TOPIC_LABEL = Field.required("label", TEXT, Topic::label);
    private static final Field<Topic, Topic.Id> TOPIC_PARENT = Field.maybe("parent", TOPIC_ID, Topic::parent);
    private static final Field<Topic, Map<String, String>> TOPIC_NOTES = Field.notes(Topic::notes);

    static final Obj<Topic> TOPIC = Obj.of(
            "a topic",
            p -> new Topic(p.get(TOPIC_KEY), p.get(TOPIC_LABEL), p.find(TOPIC_PARENT), p.get(TOPIC_NOTES)),
            TOPIC_KEY,
            TOPIC_LABEL,
            TOPIC_PARENT,
            TOPIC_NOTES);

    private static final Field<RelationKind, RelationKind.Id> KIND_KEY =
            Field.required("id", KIND_ID, RelationKind::id);
    private static final Field<RelationKind, String> KIND_LABEL = Field.required("label", TEXT, RelationKind::label);
    private static final Field<RelationKind, RelationKind.Id> KIND_PARENT =
            Field.maybe("parent", KIND_ID, RelationKind::parent);
    private static final Field<RelationKind, Sign> SIGN =
            Field.usually(Sign.NEUTRAL, "sign", Word.of(Sign.class), RelationKind::sign);
    private static final Field<RelationKind, Double> WEIGHT =
            Field.usually(0.0, "weight", new Decimal(), RelationKind::weight);
    private static final Field<RelationKind, Boolean> SYMMETRIC =
            Field.usually(false, "symmetric", new Flag(), RelationKind::symmetric);
    private static final Field<RelationKind, RelationKind.Id> OPPOSITE =
            Field.maybe("opposite", KIND_ID, RelationKind::opposite);
    private static final Field<RelationKind, Map<String, String>> KIND_NOTES = Field.notes(RelationKind::notes);

    static final Obj<RelationKind> KIND = Obj.of(
            "a relation kind",
            p -> new RelationKind(
                    p.get(KIND_KEY),
                    p.get(KIND_LABEL),
                    p.find(KIND_PARENT),
                    p.get(SIGN),
                    p.get(WEIGHT),
                    p.get(SYMMETRIC),
                    p.find(OPPOSITE),
                    p.get(KIND_NOTES)),
            KIND_KEY,
            KIND_LABEL,
            KIND_PARENT,
            SIGN,
            WEIGHT,
            SYMMETRIC,
            OPPOSITE,
            KIND_NOTES);

    // ---- claims

    private static final Field<Relation, Actor.Id> SUBJECT = Field.maybe("subject", ACTOR_ID, Relation::subject);
    private static final Field<Relation, RelationKind.Id> RELATES = Field.required("kind", KIND_ID, Relation::kind);
    private static final Field<Relation, Actor.Id> OBJECT = Field.maybe("object", ACTOR_ID, Relation::object);

    private static final Obj<Relation> RELATION = Obj.of(
            "a relation", p -> new Relation(p.find(SUBJECT), p.get(RELATES), p.find(OBJECT)), SUBJECT, RELATES, OBJECT);

    private static final Field<Position, Topic.Id> ON = Field.required("topic", TOPIC_ID, Position::topic);
    private static final Field<Position, Stance> STANCE =
            Field.usually(Stance.NEUTRAL, "stance", Word.of(Stance.class), Position::stance);

    private static final Obj<Position> POSITION =
            Obj.of("a position", p -> new Position(p.get(ON), p.get(STANCE)), ON, STANCE);

    private static final Field<Claim, Claim.Id> CLAIM_KEY = Field.required("id", CLAIM_ID, Claim::id);
    private static final Field<Claim, Source.Id> CLAIM_SOURCE = Field.required("source", SOURCE_ID, Claim::source);
    private static final Field<Claim, Speaker> VOICE =
            Field.required("voice", SPEAKER, claim -> claim.attribution().voice());
    private static final Field<Claim, List<Attribution.Step>> REPORTED =
            Field.list("reported", STEP, claim -> claim.attribution().reported());
    private static final Field<Claim, String> GIST = Field.required("gist", TEXT, Claim::gist);
    private static final Field<Claim, Modality> MODALITY =
            Field.usually(Modality.ASSERTION, "modality", Word.of(Modality.class), Claim::modality);
    private static final Field<Claim, Certainty> CERTAINTY =
            Field.usually(Certainty.NOT_SAID, "certainty", Word.of(Certainty.class), Claim::certainty);
    private static final Field<Claim, String> CONDITION = Field.maybe("condition", TEXT, Claim::condition);
    private static final Field<Claim, List<Actor.Id>> ADDRESSEES =
            Field.list("addressees", ACTOR_ID, Claim::addressees);
    private static final Field<Claim, List<Actor.Id>> ABOUT = Field.list("about", ACTOR_ID, Claim::about);
    private static final Field<Claim, List<Relation>> ASSERTS =
            Field.list("asserts", RELATION, claim -> relations(claim, true));
    private static final Field<Claim, List<Relation>> DENIES =
            Field.list("denies", RELATION, claim -> relations(claim, false));
    private static final Field<Claim, List<Position>> TOPICS = Field.list("topics", POSITION, Claim::positions);
    private static final Field<Claim, Period> SAID = Field.maybe("said", PERIOD, Claim::said);
    private static final Field<Claim, Period> ABOUT_TIME = Field.maybe("aboutTime", PERIOD, Claim::aboutTime);
    private static final Field<Claim, Instant> RECORDED = Field.maybe("recorded", TIME, Claim::recorded);
    private static final Field<Claim, String> ANNOTATOR = Field.maybe("annotator", TEXT, Claim::annotator);
    private static final Field<Claim, List<Anchor>> ANCHORS = Field.list("anchors", ANCHOR, Claim::anchors);
    private static final Field<Claim, Map<String, String>> CLAIM_NOTES = Field.notes(Claim::notes);

    static final Obj<Claim> CLAIM = Obj.of(
            "a claim",
            p -> new Claim(
                    p.get(CLAIM_KEY),
                    p.get(CLAIM_SOURCE),
                    p.get(ANCHORS),
                    new Attribution(p.get(VOICE), p.get(REPORTED)),
                    p.get(GIST),
                    p.get(MODALITY),
                    p.get(CERTAINTY),
                    p.find(CONDITION),
                    p.get(ADDRESSEES),
                    p.get(ABOUT),
                    assertions(p),
                    p.get(TOPICS),
                    p.find(SAID),
                    p.find(ABOUT_TIME),
                    p.find(RECORDED),
                    p.find(ANNOTATOR),
                    p.get(CLAIM_NOTES)),
            CLAIM_KEY,
            CLAIM_SOURCE,
            VOICE,
            REPORTED,
            GIST,
            MODALITY,
            CERTAINTY,
            CONDITION,
            ADDRESSEES,
            ABOUT,
            ASSERTS,
            DENIES,
            TOPICS,
            SAID,
            ABOUT_TIME,
            RECORDED,
            ANNOTATOR,
            ANCHORS,
            CLAIM_NOTES);

    // ---- links, mentions, withdrawals

    private static final Field<ClaimLink, Claim.Id> FROM = Field.required("from", CLAIM_ID, ClaimLink::from);
    private static final Field<ClaimLink, ClaimLink.Kind> BEARS =
            Field.required("kind", Word.of(ClaimLink.Kind.class), ClaimLink::kind);
    private static final Field<ClaimLink, Claim.Id> TO = Field.required("to", CLAIM_ID, ClaimLink::to);
    private static final Field<ClaimLink, Map<String, String>> LINK_NOTES = Field.notes(ClaimLink::notes);

    static final Obj<ClaimLink> LINK = Obj.of(
            "a link",
            p -> new ClaimLink(p.get(FROM), p.get(BEARS), p.get(TO), p.get(LINK_NOTES)),
            FROM,
            BEARS,
            TO,
            LINK_NOTES);

    private static final Field<Mention, Source.Id> MENTION_SOURCE =
            Field.required("source", SOURCE_ID, Mention::source);
    private static final Field<Mention, Anchor> MENTION_ANCHOR = Field.required("anchor", ANCHOR, Mention::anchor);
    private static final Field<Mention, Actor.Id> MEANT = Field.required("actor", ACTOR_ID, Mention::actor);
    private static final Field<Mention, Map<String, String>> MENTION_NOTES = Field.notes(Mention::notes);

    static final Obj<Mention> MENTION = Obj.of(
            "a mention",
            p -> new Mention(p.get(MENTION_SOURCE), p.get(MENTION_ANCHOR), p.get(MEANT), p.get(MENTION_NOTES)),
            MENTION_SOURCE,
            MENTION_ANCHOR,
            MEANT,
            MENTION_NOTES);

    private static final Field<Withdrawal, Claim.Id> WITHDRAWN = Field.required("claim", CLAIM_ID, Withdrawal::claim);
    private static final Field<Withdrawal, String> BY = Field.required("by", TEXT, Withdrawal::by);
    private static final Field<Withdrawal, Instant> WHEN = Field.required("when", TIME, Withdrawal::when);
    private static final Field<Withdrawal, String> WHY = Field.required("why", TEXT, Withdrawal::why);
    private static final Field<Withdrawal, Map<String, String>> WITHDRAWAL_NOTES = Field.notes(Withdrawal::notes);

    static final Obj<Withdrawal> WITHDRAWAL = Obj.of(
            "a withdrawal",
            p -> new Withdrawal(p.get(WITHDRAWN), p.get(BY), p.get(WHEN), p.get(WHY), p.get(WITHDRAWAL_NOTES)),
            WITHDRAWN,
            BY,
            WHEN,
            WHY,
            WITHDRAWAL_NOTES);

    // ---- open ids

    private static final List<Field<List<Reference>, List<Reference>>> OPEN_IDS = List.of(
            open(Reference.Type.SOURCE, SOURCE_ID),
            open(Reference.Type.ACTOR, ACTOR_ID),
            open(Reference.Type.TOPIC, TOPIC_ID),
            open(Reference.Type.RELATION_KIND, KIND_ID),
            open(Reference.Type.CLAIM, CLAIM_ID));

    static final Obj<List<Reference>> OPEN = new Obj<>(
            "ids by type",
            List.copyOf(OPEN_IDS),
            p -> OPEN_IDS.stream().flatMap(field -> p.get(field).stream()).toList());

    /** How many records follow. */
    static final Shape<Integer> COUNT = new Shape.Whole();

    private CorpusFormat() {}

    /** The word for the relation kinds of a corpus. */
    static Vocabulary vocabulary(Corpus corpus) {
        return new HashSet<>(corpus.kinds()).containsAll(RelationKinds.builtIn())
                ? Vocabulary.BUILT_IN
                : Vocabulary.OWN;
    }

    private static List<Relation> relations(Claim claim, boolean affirmed) {
        return claim.assertions().stream()
                .filter(assertion -> assertion.affirmed() == affirmed)
                .map(Assertion::relation)
                .toList();
    }

    private static List<Assertion> assertions(Parts parts) {
        List<Assertion> assertions = new ArrayList<>();
        parts.get(ASSERTS).forEach(relation -> assertions.add(new Assertion(relation, true)));
        parts.get(DENIES).forEach(relation -> assertions.add(new Assertion(relation, false)));
        return assertions;
    }

    /** The field of {@link #OPEN} that lists the ids of a type. */
    static String openField(Reference.Type type) {
        return switch (type) {
            case RELATION_KIND -> "relationKinds";
            default -> type.word() + "s";
        };
    }

    private static <K> Field<List<Reference>, List<Reference>> open(Reference.Type type, Text<K> id) {
        String name = openField(type);
        Shape<Reference> item = Values.id(
                id.expected(), key -> new Reference(type, id.make().apply(key).toString()), Reference::id);
        return Field.list(
                name, item, all -> all.stream().filter(r -> r.type() == type).toList());
    }
}
