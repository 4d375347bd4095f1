package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Speaker;
import dev.hearsay.coded.Patience;
import dev.hearsay.columns.Blob;
import dev.hearsay.columns.Column;
import dev.hearsay.columns.Memo;
import dev.hearsay.columns.Numbering;
import dev.hearsay.columns.Rows;
import dev.hearsay.columns.Sparse;
import dev.hearsay.columns.Tape;
import dev.hearsay.query.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;

/**
 * A segment while claims are being written to it, one after the other, in any order. What is written are
 * numbers; {@link Sealing} puts them into their final order and builds the indexes.
 *
 * <p>Lists are walked along by place, since an iterator of each is an object more to make, five times a claim.
 */
final class SegmentBuilder {

    private static final int ABOUT = Keyed.index(Field.ABOUT);
    private static final int ABOUT_TIME = Keyed.index(Field.ABOUT_TIME);
    private static final int ADDRESSEE = Keyed.index(Field.ADDRESSEE);
    private static final int AFFILIATION = Keyed.index(Field.AFFILIATION);
    private static final int ANNOTATOR = Keyed.index(Field.ANNOTATOR);
    private static final int CERTAINTY = Keyed.index(Field.CERTAINTY);
    private static final int CHANNEL = Keyed.index(Field.CHANNEL);
    private static final int LANGUAGE = Keyed.index(Field.LANGUAGE);
    private static final int MODALITY = Keyed.index(Field.MODALITY);
    private static final int PUBLISHER = Keyed.index(Field.PUBLISHER);
    private static final int QUOTATION = Keyed.index(Field.QUOTATION);
    private static final int RELAY = Keyed.index(Field.RELAY);
    private static final int REMOVE = Keyed.index(Field.REMOVE);
    private static final int REPORT = Keyed.index(Field.REPORT);
    private static final int SOURCE = Keyed.index(Field.SOURCE);
    private static final int SPEAKER = Keyed.index(Field.SPEAKER);
    private static final int SPEAKER_KIND = Keyed.index(Field.SPEAKER_KIND);
    private static final int SPEAKER_NAMING = Keyed.index(Field.SPEAKER_NAMING);
    private static final int SPEAKING_FOR = Keyed.index(Field.SPEAKING_FOR);
    private static final int STANCE = Keyed.index(Field.STANCE);
    private static final int TOPIC = Keyed.index(Field.TOPIC);
    private static final int WORD = Keyed.index(Field.WORD);

    /** In so short a chain a relay is looked for among those before it. */
    private static final int SHORT = 64;

    final Numbers numbers;
    final Blob.Tape ids = new Blob.Tape();
    final Blob.Tape gists = new Blob.Tape();
    final Rows.Tapes chains = new Rows.Tapes();
    final Tape manners = new Tape();
    final Rows.Tapes subjects = new Rows.Tapes();
    final Tape kinds = new Tape();
    final Tape objects = new Tape();
    final Tape stances = new Tape();
    final Tape said = new Tape();
    final Tape recorded = new Tape();
    final Numbering<Instant> instants = new Numbering<>();
    final AnchorTapes anchors = new AnchorTapes();
    final Sparse.Tape<String> conditions = new Sparse.Tape<>();
    final Sparse.Tape<Map<String, String>> notes = new Sparse.Tape<>();

    private final Recent recent;
    private final Memo<Instant> recentInstants = new Memo<>(instants::add);
    private final Rows.Tapes[] keyed = new Rows.Tapes[Keyed.FIELDS.size()];
    private final Facts facts;
    private final WordNumbers words;
    private final IntHashSet relaysMet = new IntHashSet();
    private Directory directory;
    private boolean reprints;

    SegmentBuilder(Numbers numbers, Directory directory) {
        this.numbers = numbers;
        this.recent = new Recent(numbers);
        this.directory = directory;
        this.words = new WordNumbers(numbers.words);
        this.facts = new Facts(numbers, this::directory);
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = new Rows.Tapes();
        }
    }

    int size() {
        return ids.size();
    }

    /** How many bytes the longest of its texts, one after the other, has. */
    long longest() {
        return Math.max(Math.max(ids.length(), gists.length()), anchors.digestBytes());
    }

    Directory directory() {
        return directory;
    }

    /** From here on, claims may name what this directory knows too. */
    void knowing(Directory larger) {
        directory = larger;
    }

    /** Whether any claim comes from a reprint. */
    boolean hasReprints() {
        return reprints;
    }

    Rows.Tapes keyed(int field) {
        return keyed[field];
    }

    private Rows.Tapes tapes(int field) {
        return keyed[field];
    }

    void add(Claim claim) {
        Patience.check();
        int row = size();
        ids.add(claim.id().value());
        addGist(claim.gist().getBytes(StandardCharsets.UTF_8));
        addSource(claim);
        addSpeaker(addChain(claim.attribution()), claim);
        addActors(claim, addAssertions(claim.assertions()));
        addPositions(claim.positions());
        tapes(MODALITY).single(Numbers.of(claim.modality()));
        tapes(CERTAINTY).single(Numbers.of(claim.certainty()));
        addOptional(ANNOTATOR, claim.annotator(), recent.annotators);
        addOptional(ABOUT_TIME, claim.aboutTime(), recent.periods);
        said.add(claim.said().isPresent() ? recent.periods.add(claim.said().get()) + 1 : 0);
        recorded.add(
                claim.recorded().isPresent()
                        ? recentInstants.add(claim.recorded().get()) + 1
                        : 0);
        anchors.add(claim.anchors());
        if (claim.condition().isPresent()) {
            conditions.add(row, claim.condition().get());
        }
        if (!claim.notes().isEmpty()) {
            notes.add(row, claim.notes());
        }
    }

    private void addGist(byte[] gist) {
        gists.add(gist);
        words.add(gist, tapes(WORD));
    }

    private void addSource(Claim claim) {
        int source = facts.number(claim.source());
        Facts.OfSource of = facts.of(source, claim.source());
        tapes(SOURCE).single(source);
        tapes(REPORT).single(of.report());
        reprints |= of.report() != source;
        addIfAny(PUBLISHER, of.publisher());
        addIfAny(LANGUAGE, of.language());
    }

    private void addIfAny(int field, int number) {
        Rows.Tapes tapes = tapes(field);
        if (number != Facts.NONE) {
            tapes.add(number);
        }
        tapes.end();
    }

    private <V> void addOptional(int field, Optional<V> value, Memo<V> numbering) {
        Rows.Tapes tapes = tapes(field);
        if (value.isPresent()) {
            tapes.add(numbering.add(value.get()));
        }
        tapes.end();
    }

    /** The number of the speaker, at the end of the chain. */
    private int addChain(Attribution attribution) {
        Rows.Tapes relays = tapes(RELAY);
        Speaker voice = attribution.voice();
        int speaker = recent.speakers.add(voice);
        chains.add(speaker);
        manners.add(0);
        List<Attribution.Step> steps = attribution.reported();
        if (steps.size() > SHORT) {
            relaysMet.clear();
        }
        for (int i = 0; i < steps.size(); i++) {
            int relay = facts.of(speaker, voice).actor();
            if (steps.size() <= SHORT ? !relays.holds(relay) : relaysMet.add(relay)) {
                relays.add(relay);
            }
            Attribution.Step step = steps.get(i);
            voice = step.speaker();
            speaker = recent.speakers.add(voice);
            chains.add(speaker);
            manners.add(recent.manners.add(Manner.of(step)) + 1);
        }
        chains.end();
        relays.end();
        tapes(REMOVE).single(recent.removes.add(attribution.remove()));
        tapes(CHANNEL).single(Numbers.of(attribution.channel().kind()));
        addIfAny(
                QUOTATION,
                steps.isEmpty()
                        ? Facts.NONE
                        : Numbers.of(steps.get(steps.size() - 1).quotation()));
        return speaker;
    }

    private static void addDistinct(Rows.Tapes tapes, int number) {
        if (!tapes.holds(number)) {
            tapes.add(number);
        }
    }

    private void addSpeaker(int speaker, Claim claim) {
        Facts.OfSpeaker of = facts.of(speaker, claim.speaker());
        tapes(SPEAKER).single(of.actor());
        addIfAny(SPEAKER_KIND, of.kind());
        addIfAny(SPEAKER_NAMING, of.naming());
        addIfAny(SPEAKING_FOR, of.speakingFor());
        if (of.ties().isPresent()) {
            for (int tie : of.ties().get()) {
                tapes(AFFILIATION).add(tie);
            }
            tapes(AFFILIATION).end();
        } else {
            addAll(AFFILIATION, Field.AFFILIATION.values(claim, directory));
        }
    }

    private void addAll(int field, Collection<Actor.Id> values) {
        Rows.Tapes tapes = tapes(field);
        for (Actor.Id value : values) {
            tapes.add(recent.actors.add(value));
        }
        tapes.end();
    }

    private void addActors(Claim claim, boolean others) {
        boolean aboutMembers = addActors(ABOUT, claim.about());
        boolean toMembers = addActors(ADDRESSEE, claim.addressees());
        addMembers(Field.ABOUT_MEMBER, aboutMembers, claim);
        addMembers(Field.ADDRESSEE_MEMBER, toMembers, claim);
        addMembers(Field.INVOLVED_MEMBER, aboutMembers || others, claim);
    }

    /** Whether any of them is ever a member of anything. */
    private boolean addActors(int field, List<Actor.Id> actors) {
        boolean members = false;
        Rows.Tapes tapes = tapes(field);
        for (int i = 0; i < actors.size(); i++) {
            Actor.Id actor = actors.get(i);
            int number = recent.actors.add(actor);
            tapes.add(number);
            members |= facts.isMember(number, actor);
        }
        tapes.end();
        return members;
    }

    private void addMembers(Field<Actor.Id> field, boolean any, Claim claim) {
        addAll(Keyed.index(field), any ? field.values(claim, directory) : List.of());
    }

    /** Whether any actor at an end is ever a member of anything. */
    private boolean addAssertions(List<Assertion> assertions) {
        boolean members = false;
        for (int i = 0; i < assertions.size(); i++) {
            Relation relation = assertions.get(i).relation();
            int subject = end(relation.subject());
            int object = end(relation.object());
            subjects.add(subject);
            kinds.add(2 * recent.kinds.add(relation.kind()) + (assertions.get(i).affirmed() ? 1 : 0));
            objects.add(object);
            members |= isMember(subject, relation.subject()) || isMember(object, relation.object());
        }
        subjects.end();
        return members;
    }

    /** The number of an actor plus one; 0 for none. */
    private int end(Optional<Actor.Id> actor) {
        return actor.isPresent() ? recent.actors.add(actor.get()) + 1 : 0;
    }

    private boolean isMember(int end, Optional<Actor.Id> actor) {
        return end > 0 && facts.isMember(end - 1, actor.get());
    }

    private void addPositions(List<Position> positions) {
        Rows.Tapes topics = tapes(TOPIC);
        Rows.Tapes taken = tapes(STANCE);
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            int stance = Numbers.of(position.stance());
            topics.add(recent.topics.add(position.topic()));
            stances.add(stance);
            addDistinct(taken, stance);
        }
        topics.end();
        taken.end();
    }

    /** A claim of another segment of the same numbers, without making an object of it. */
    void add(Segment other, int row) {
        Patience.check();
        int here = size();
        reprints |= other.hasReprints();
        ids.add(other.idBytes(row));
        addGist(other.gistBytes(row));
        for (int field = 0; field < keyed.length; field++) {
            if (other.keyed(field).hasRows()) {
                copy(other.keyed(field).rows(), row, keyed[field]);
            }
        }
        copyAligned(other.chains(), row, chains, other.manners(), manners);
        copyAligned(other.subjects(), row, subjects, other.kinds(), kinds);
        for (int place = other.subjects().start(row); place < other.subjects().end(row); place++) {
            objects.add(other.objects().get(place));
        }
        for (int place = other.topics().start(row); place < other.topics().end(row); place++) {
            stances.add(other.stances().get(place));
        }
        said.add(other.said().number(row));
        recorded.add(other.recorded()
                .at(row)
                .map(instant -> instants.add(instant) + 1)
                .orElse(0));
        anchors.add(other.anchors(), row);
        other.conditions().get(row).ifPresent(condition -> conditions.add(here, condition));
        other.notes().get(row).ifPresent(of -> notes.add(here, of));
    }

    private static void copy(Rows from, int row, Rows.Tapes to) {
        for (int place = from.start(row), end = from.end(row); place < end; place++) {
            to.add(from.get(place));
        }
        to.end();
    }

    private static void copyAligned(Rows from, int row, Rows.Tapes to, Column beside, Tape besideTo) {
        for (int place = from.start(row), end = from.end(row); place < end; place++) {
            to.add(from.get(place));
            besideTo.add(beside.get(place));
        }
        to.end();
    }
}
