package dev.hearsay.view;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How views speak of claims and those who make them. */
final class Wording {

    private Wording() {}

    static Set<Actor.Id> speakers(Answer claims) {
        return ImmutableSortedSet.copyOf(claims.groupBy(Field.SPEAKER).keys());
    }

    /** The names of the speakers, by id, after a phrase. */
    static String by(String phrase, Answer claims) {
        return speakers(claims).stream()
                .map(speaker -> name(speaker, claims.directory()))
                .collect(Collectors.joining(", ", phrase + " by ", ""));
    }

    /** A name alone does not tell unnamed voices of two sources apart. */
    static String name(Actor.Id actor, Directory directory) {
        Optional<Actor> known = directory.actor(actor);
        return directory.nameOf(actor)
                + known.flatMap(Actor::heardIn)
                        .map(source -> " (in " + source + ")")
                        .orElse("");
    }

    static String label(Topic.Id topic, Directory directory) {
        return directory.topic(topic).map(Topic::label).orElse(topic.value());
    }
}
