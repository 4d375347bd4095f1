package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.columns.Numbering;
import dev.hearsay.query.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers of everything that claims name, the same in all segments of a store and of those that grow out of it.
 *
 * <p>They only grow. A change that is refused, or a branch that is dropped, leaves numbers that nobody uses.
 */
final class Numbers {

    final Numbering<Actor.Id> actors = new Numbering<>();
    final Numbering<Source.Id> sources = new Numbering<>();
    final Numbering<Topic.Id> topics = new Numbering<>();
    final Numbering<RelationKind.Id> kinds = new Numbering<>();
    final Numbering<Speaker> speakers = new Numbering<>();
    final Numbering<Manner> manners = new Numbering<>();
    final Numbering<Period> periods = new Numbering<>();
    final Numbering<String> words = new Numbering<>();
    final Numbering<String> publishers = new Numbering<>();
    final Numbering<String> languages = new Numbering<>();
    final Numbering<String> annotators = new Numbering<>();
    final Numbering<Integer> removes = new Numbering<>();
    final Numbering<Actor.Kind> actorKinds = Numbering.of(List.of(Actor.Kind.values()));
    final Numbering<Actor.Naming> namings = Numbering.of(List.of(Actor.Naming.values()));
    final Numbering<Channel.Kind> channels = Numbering.of(List.of(Channel.Kind.values()));
    final Numbering<Quotation> quotations = Numbering.of(List.of(Quotation.values()));
    final Numbering<Stance> stances = Numbering.of(List.of(Stance.values()));
    final Numbering<Modality> modalities = Numbering.of(List.of(Modality.values()));
    final Numbering<Certainty> certainties = Numbering.of(List.of(Certainty.values()));

    private final Map<Field<?>, Numbering<?>> byField = new HashMap<>();

    Numbers() {
        for (Field<Actor.Id> field : List.of(
                Field.SPEAKER,
                Field.RELAY,
                Field.SPEAKING_FOR,
                Field.AFFILIATION,
                Field.ABOUT,
                Field.ABOUT_MEMBER,
                Field.INVOLVED_MEMBER,
                Field.ADDRESSEE,
                Field.ADDRESSEE_MEMBER)) {
            byField.put(field, actors);
        }
        byField.put(Field.SOURCE, sources);
        byField.put(Field.REPORT, sources);
        byField.put(Field.TOPIC, topics);
        byField.put(Field.STANCE, stances);
        byField.put(Field.SPEAKER_KIND, actorKinds);
        byField.put(Field.SPEAKER_NAMING, namings);
        byField.put(Field.REMOVE, removes);
        byField.put(Field.CHANNEL, channels);
        byField.put(Field.QUOTATION, quotations);
        byField.put(Field.MODALITY, modalities);
        byField.put(Field.CERTAINTY, certainties);
        byField.put(Field.PUBLISHER, publishers);
        byField.put(Field.LANGUAGE, languages);
        byField.put(Field.ANNOTATOR, annotators);
        byField.put(Field.ABOUT_TIME, periods);
        byField.put(Field.WORD, words);
    }

    /** The number of a value of those types that are numbered with all their values; quicker than to look for it. */
    @SuppressWarnings("EnumOrdinal") // it is the number because the values were numbered in their order
    static int of(Enum<?> value) {
        return value.ordinal();
    }

    /** The numbering of a keyed field's values. */
    @SuppressWarnings("unchecked") // each field was put in with the numbering of its own values
    <V> Numbering<V> of(Field<V> field) {
        return (Numbering<V>) Objects.requireNonNull(byField.get(field), field::name);
    }

    /** The bytes that the numberings take, without the values that claims and the directory hold too. */
    long bytes() {
        return List.of(
                        actors,
                        sources,
                        topics,
                        kinds,
                        speakers,
                        manners,
                        periods,
                        words,
                        publishers,
                        languages,
                        annotators,
                        removes)
                .stream()
                .mapToLong(Numbering::bytes)
                .sum();
    }
}
