package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.columns.Memo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;

/** What a directory says of the speakers, actors and sources that many claims share, looked up once for all of them. */
final class Facts {

    static final int NONE = -1;

    private final Numbers numbers;
    private final Supplier<Directory> directory;
    private final Memo<Source.Id> met = new Memo<>(this::look);
    private final IntObjectHashMap<OfSpeaker> speakers = new IntObjectHashMap<>();
    private final IntObjectHashMap<OfSource> sources = new IntObjectHashMap<>();
    private final IntObjectHashMap<Boolean> allied = new IntObjectHashMap<>();

    Facts(Numbers numbers, Supplier<Directory> directory) {
        this.numbers = numbers;
        this.directory = directory;
    }

    /** A speaker by numbers; {@code ties} is empty where they depend on the time. */
    record OfSpeaker(int actor, int kind, int naming, int speakingFor, Optional<int[]> ties) {}

    /** A source by numbers; publisher and language may be {@link #NONE}. */
    record OfSource(int report, int publisher, int language) {}

    OfSpeaker of(int number, Speaker speaker) {
        OfSpeaker known = speakers.get(number);
        if (known == null) {
            known = look(speaker);
            speakers.put(number, known);
        }
        return known;
    }

    private OfSpeaker look(Speaker speaker) {
        Optional<Actor> actor = directory.get().actor(speaker.actor());
        return new OfSpeaker(
                numbers.actors.add(speaker.actor()),
                actor.map(a -> numbers.actorKinds.number(a.kind())).orElse(NONE),
                actor.map(a -> numbers.namings.number(a.naming())).orElse(NONE),
                speaker.speakingFor().map(numbers.actors::add).orElse(NONE),
                ties(actor.map(Actor::affiliations).orElse(List.of())));
    }

    private Optional<int[]> ties(List<Affiliation> affiliations) {
        Set<Integer> ties = new LinkedHashSet<>();
        for (Affiliation tie : affiliations) {
            if (!tie.period().equals(Period.ALWAYS)) {
                return Optional.empty();
            }
            ties.add(numbers.actors.add(tie.to()));
        }
        return Optional.of(ties.stream().mapToInt(Integer::intValue).toArray());
    }

    int number(Source.Id id) {
        return met.add(id);
    }

    /** The number of a source; it is kept by the directory's own id, so that no other object need be. */
    private int look(Source.Id id) {
        int known = numbers.sources.number(id);
        return known >= 0
                ? known
                : numbers.sources.add(directory.get().source(id).map(Source::id).orElse(id));
    }

    OfSource of(int number, Source.Id id) {
        OfSource known = sources.get(number);
        if (known == null) {
            known = ofSource(id);
            sources.put(number, known);
        }
        return known;
    }

    private OfSource ofSource(Source.Id id) {
        Optional<Source> source = directory.get().source(id);
        return new OfSource(
                numbers.sources.add(directory.get().original(id)),
                source.flatMap(Source::publisher).map(numbers.publishers::add).orElse(NONE),
                source.flatMap(Source::language).map(numbers.languages::add).orElse(NONE));
    }

    /** Whether an actor is ever a member of anything. */
    boolean isMember(int number, Actor.Id id) {
        Boolean known = allied.get(number);
        if (known == null) {
            known = directory.get().actor(id).map(Actor::affiliations).orElse(List.of()).stream()
                    .anyMatch(tie -> tie.type() == Affiliation.Type.MEMBERSHIP);
            allied.put(number, known);
        }
        return known;
    }
}
