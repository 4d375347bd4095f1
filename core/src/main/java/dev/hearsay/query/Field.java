package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.CodePoints;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A typed property of claims by which one can ask, sort and group.
 *
 * <p>A claim has none, one or several values of a field, each once. A field is its own identity; there are no others
 * than the constants here.
 *
 * @param <V> the type of its values
 */
public final class Field<V> {

    /** Who speaks: the actor of the innermost voice. */
    public static final Field<Actor.Id> SPEAKER = field(
            "speaker", "by", Comparator.naturalOrder(), c -> List.of(c.speaker().actor()));

    /** Through whom we know it: the actors of all voices but the innermost. */
    public static final Field<Actor.Id> RELAY = field("relay", "through", Comparator.naturalOrder(), Voices::relays);

    /** Every actor with a voice in the chain. */
    public static final Field<Actor.Id> VOICE = field("voice", "according to", Comparator.naturalOrder(), Voices::all);

    /** What the speaker is: a state, a person ... */
    public static final Field<Actor.Kind> SPEAKER_KIND = derived(
            "speaker kind",
            "by a speaker who is",
            Comparator.naturalOrder(),
            (c, d) -> Voices.speaker(c, d, Actor::kind));

    /** Whether the speaker is named, unnamed or collective. */
    public static final Field<Actor.Naming> SPEAKER_NAMING = derived(
            "speaker naming",
            "by a speaker who is",
            Comparator.naturalOrder(),
            (c, d) -> Voices.speaker(c, d, Actor::naming));

    /** The actor in whose name the speaker speaks. */
    public static final Field<Actor.Id> SPEAKING_FOR = field(
            "speaking for",
            "speaking for",
            Comparator.naturalOrder(),
            c -> c.speaker().speakingFor().stream().toList());

    /**
     * The actors with whom the speaker was affiliated, or of whom it was a member, at the time: on every day on which the
     * claim may have been said, or, if that is unknown, on which its source may have been published.
     */
    public static final Field<Actor.Id> AFFILIATION =
            derived("affiliation", "by a speaker affiliated with", Comparator.naturalOrder(), Memberships::ofSpeaker);

    /** The voices between the source and the claim: 0 for the source's own voice. */
    public static final Field<Integer> REMOVE = field(
            "remove",
            "at remove",
            Comparator.naturalOrder(),
            c -> List.of(c.attribution().remove()));

    /** How the outermost reported voice reached the source; not stated where the source speaks for itself. */
    public static final Field<Channel.Kind> CHANNEL = field(
            "channel",
            "by the channel",
            Comparator.naturalOrder(),
            c -> List.of(c.attribution().channel().kind()));

    /** How the speaker is quoted; no value where the source speaks for itself. */
    public static final Field<Quotation> QUOTATION = field(
            "quotation",
            "in quotation",
            Comparator.naturalOrder(),
            c -> c.attribution().quotation().stream().toList());

    /** The actors that are the claim's subject matter; the speaker is not among them on that account. */
    public static final Field<Actor.Id> ABOUT = field("about", "about", Comparator.naturalOrder(), Claim::about);

    /** The alliances whose members a claim is about, at the time it is about, else when it was said. */
    public static final Field<Actor.Id> ABOUT_MEMBER = derived(
            "about member",
            "about a member of",
            Comparator.naturalOrder(),
            (c, d) -> Memberships.alliancesOf(c, c.about(), d));

    /** The actors a claim is about, and the subjects and objects of its assertions. */
    public static final Field<Actor.Id> INVOLVED =
            field("involved", "involving", Comparator.naturalOrder(), Involved::actors);

    /** The alliances whose members a claim involves, at the time it is about, else when it was said. */
    public static final Field<Actor.Id> INVOLVED_MEMBER = derived(
            "involved member",
            "involving a member of",
            Comparator.naturalOrder(),
            (c, d) -> Memberships.alliancesOf(c, Involved.actors(c), d));

    /** To whom a threat, warning, demand or commitment is directed. */
    public static final Field<Actor.Id> ADDRESSEE =
            field("addressee", "to", Comparator.naturalOrder(), Claim::addressees);

    /** The alliances to whose members a claim is directed, at the time it is about, else when it was said. */
    public static final Field<Actor.Id> ADDRESSEE_MEMBER = derived(
            "addressed member",
            "to a member of",
            Comparator.naturalOrder(),
            (c, d) -> Memberships.alliancesOf(c, c.addressees(), d));

    /** The topics a claim is on, without those above them. */
    public static final Field<Topic.Id> TOPIC =
            field("topic", "on", Comparator.naturalOrder(), c -> each(c.positions(), Position::topic));

    /** The topics with the stance taken on each. */
    public static final Field<Position> POSITION =
            field("position", "taking the position", Comparator.naturalOrder(), Claim::positions);

    /** The stances taken, on whatever topic. */
    public static final Field<Stance> STANCE =
            field("stance", "with the stance", Comparator.naturalOrder(), c -> each(c.positions(), Position::stance));

    /** The relations a claim affirms. */
    public static final Field<Relation> AFFIRMED =
            field("affirmed relation", "affirming", Comparator.naturalOrder(), c -> Involved.relations(c, true));

    /** The relations a claim denies. */
    public static final Field<Relation> DENIED =
            field("denied relation", "denying", Comparator.naturalOrder(), c -> Involved.relations(c, false));

    /** The kinds of the relations a claim affirms. */
    public static final Field<RelationKind.Id> KIND = field(
            "relation kind",
            "affirming a relation of kind",
            Comparator.naturalOrder(),
            c -> each(Involved.relations(c, true), Relation::kind));

    /** The signs of the relations a claim affirms. */
    public static final Field<Sign> SIGN =
            derived("sign", "affirming a relation of sign", Comparator.naturalOrder(), Involved::signs);

    /** What the speaker does with the proposition. */
    public static final Field<Modality> MODALITY =
            field("modality", "of modality", Comparator.naturalOrder(), c -> List.of(c.modality()));

    /** How surely the speaker puts it; sorted, {@link Certainty#NOT_SAID} comes before the others, but it lies in no range. */
    public static final Field<Certainty> CERTAINTY =
            field("certainty", "of certainty", Comparator.naturalOrder(), c -> List.of(c.certainty()));

    /** Whether the claim depends on a condition. */
    public static final Field<Boolean> CONDITIONAL = field(
            "conditional",
            "conditional",
            Comparator.naturalOrder(),
            c -> List.of(c.condition().isPresent()));

    /** The source in which the claim is made. */
    public static final Field<Source.Id> SOURCE =
            field("source", "in source", Comparator.naturalOrder(), c -> List.of(c.source()));

    /** The source, a reprint folded into its original: what counts as one report. */
    public static final Field<Source.Id> REPORT =
            derived("report", "in report", Comparator.naturalOrder(), (c, d) -> List.of(d.original(c.source())));

    /** The publisher of the source. */
    public static final Field<String> PUBLISHER =
            derived("publisher", "published by", CodePoints.ORDER, (c, d) -> ofSource(c, d, Source::publisher));

    /** The language of the source. */
    public static final Field<String> LANGUAGE =
            derived("language", "in language", CodePoints.ORDER, (c, d) -> ofSource(c, d, Source::language));

    /** Who read the claim out of its source. */
    public static final Field<String> ANNOTATOR = field(
            "annotator",
            "annotated by",
            CodePoints.ORDER,
            c -> c.annotator().stream().toList());

    /** The words of the gist, in lower case. */
    public static final Field<String> WORD = field("word", "with the word", CodePoints.ORDER, c -> Words.of(c.gist()));

    /** The claim's own id. */
    public static final Field<Claim.Id> CLAIM =
            field("claim", "being", Comparator.naturalOrder(), c -> List.of(c.id()));

    /** When it was said; sorted by the latest possible day. */
    public static final Field<Period> SAID = field(
            "said", "said", Comparator.naturalOrder(), c -> c.said().stream().toList());

    /** The time it speaks of; sorted by the latest possible day. */
    public static final Field<Period> ABOUT_TIME = field(
            "about time",
            "about the time",
            Comparator.naturalOrder(),
            c -> c.aboutTime().stream().toList());

    /** When it entered the record. */
    public static final Field<Instant> RECORDED = field(
            "recorded",
            "recorded",
            Comparator.naturalOrder(),
            c -> c.recorded().stream().toList());

    private final String name;
    private final String phrase;
    private final Comparator<? super V> order;
    private final BiFunction<Claim, Directory, Collection<V>> values;

    private Field(
            String name,
            String phrase,
            Comparator<? super V> order,
            BiFunction<Claim, Directory, Collection<V>> values) {
        this.name = name;
        this.phrase = phrase;
        this.order = order;
        this.values = values;
    }

    private static <V> Field<V> field(
            String name, String phrase, Comparator<? super V> order, Function<Claim, Collection<V>> values) {
        return new Field<>(name, phrase, order, (claim, directory) -> values.apply(claim));
    }

    private static <V> Field<V> derived(
            String name,
            String phrase,
            Comparator<? super V> order,
            BiFunction<Claim, Directory, Collection<V>> values) {
        return new Field<>(name, phrase, order, values);
    }

    private static <A, V> Collection<V> each(Collection<A> parts, Function<A, V> value) {
        return parts.stream().map(value).distinct().toList();
    }

    private static Collection<String> ofSource(
            Claim claim, Directory directory, Function<Source, Optional<String>> value) {
        return directory.source(claim.source()).flatMap(value).stream().toList();
    }

    /** What people call it, such as {@code speaker kind}. */
    public String name() {
        return name;
    }

    /** The order of its values. */
    public Comparator<? super V> order() {
        return order;
    }

    /** Whether a value has a place on the field's scale, and so may lie between bounds. */
    boolean isRanked(V value) {
        return value != Certainty.NOT_SAID;
    }

    /** The values a claim has, each once, in no promised order. */
    public Collection<V> values(Claim claim, Directory directory) {
        return values.apply(claim, directory);
    }

    /** The words that put a value into a question, such as {@code by vali-kaleji}. */
    String inWords(Object value) {
        if (value instanceof Boolean held) {
            return held ? phrase : "un" + phrase;
        }
        return phrase + " " + words(value);
    }

    /** A value as people read it. */
    static String words(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
