package dev.hearsay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim in the making, begun by {@link Claim#of}; not safe for use by several threads.
 *
 * <p>Each call adds to what was said before or replaces a single value, and returns this builder.
 */
public final class ClaimBuilder {

    private final Claim.Id id;
    private final Source.Id source;
    private final Attribution attribution;
    private final String gist;
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Actor.Id> addressees = new ArrayList<>();
    private final List<Actor.Id> about = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Modality modality = Modality.ASSERTION;
    private Certainty certainty = Certainty.NOT_SAID;
    private Optional<String> condition = Optional.empty();
    private Optional<Period> said = Optional.empty();
    private Optional<Period> aboutTime = Optional.empty();
    private Optional<Instant> recorded = Optional.empty();
    private Optional<String> annotator = Optional.empty();

    ClaimBuilder(Claim.Id id, Source.Id source, Attribution attribution, String gist) {
        this.id = id;
        this.source = source;
        this.attribution = attribution;
        this.gist = gist;
    }

    /** Adds a place where the claim is made. */
    public ClaimBuilder at(Anchor anchor) {
        anchors.add(anchor);
        return this;
    }

    /** Says what the speaker does with the proposition. */
    public ClaimBuilder modality(Modality modality) {
        this.modality = modality;
        return this;
    }

    /** Says how surely the speaker puts it. */
    public ClaimBuilder certainty(Certainty certainty) {
        this.certainty = certainty;
        return this;
    }

    /** Says on what it depends. */
    public ClaimBuilder onCondition(String condition) {
        this.condition = Optional.of(condition);
        return this;
    }

    /** Adds those to whom it is directed. */
    public ClaimBuilder to(String... actors) {
        for (String actor : actors) {
            addressees.add(new Actor.Id(actor));
        }
        return this;
    }

    /** Adds actors that are its subject matter. */
    public ClaimBuilder about(String... actors) {
        for (String actor : actors) {
            about.add(new Actor.Id(actor));
        }
        return this;
    }

    /** Adds a relation that it affirms. */
    public ClaimBuilder affirms(Relation relation) {
        assertions.add(new Assertion(relation, true));
        return this;
    }

    /** Adds a relation that it denies. */
    public ClaimBuilder denies(Relation relation) {
        assertions.add(new Assertion(relation, false));
        return this;
    }

    /** Adds a topic, on which it takes a stance. */
    public ClaimBuilder on(String topic, Stance stance) {
        positions.add(Position.of(topic, stance));
        return this;
    }

    /** Adds a topic, on which it takes no side. */
    public ClaimBuilder on(String topic) {
        return on(topic, Stance.NEUTRAL);
    }

    /** Says when it was said. */
    public ClaimBuilder said(Period said) {
        this.said = Optional.of(said);
        return this;
    }

    /** Says what time it speaks of. */
    public ClaimBuilder aboutTime(Period aboutTime) {
        this.aboutTime = Optional.of(aboutTime);
        return this;
    }

    /** Says when it entered the record. */
    public ClaimBuilder recorded(Instant recorded) {
        this.recorded = Optional.of(recorded);
        return this;
    }

    /** Says who read it out of the source. */
    public ClaimBuilder annotator(String annotator) {
        this.annotator = Optional.of(annotator);
        return this;
    }

    /** Adds a note, or replaces the note of that key. */
    public ClaimBuilder note(String key, String value) {
        notes.put(key, value);
        return this;
    }

    /**
     * The claim.
     *
     * @throws MisuseException if what was said does not go together; see {@link Claim}
     */
    public Claim build() {
        return new Claim(
                id,
                source,
                anchors,
                attribution,
                gist,
                modality,
                certainty,
                condition,
                addressees,
                about,
                assertions,
                positions,
                said,
                aboutTime,
                recorded,
                annotator,
                notes);
    }
}
