package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Speaker;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The actors with a voice in a claim. */
final class Voices {

    private Voices() {}

    static Collection<Actor.Id> all(Claim claim) {
        return actors(claim.attribution().chain());
    }

    static Collection<Actor.Id> relays(Claim claim) {
        return actors(claim.attribution().relays());
    }

    private static Collection<Actor.Id> actors(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::actor).distinct().toList();
    }

    static <V> Collection<V> speaker(Claim claim, Directory directory, Function<Actor, V> value) {
        return directory.actor(claim.speaker().actor()).map(value).stream().toList();
    }
}
