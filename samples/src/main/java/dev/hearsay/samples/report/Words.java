package dev.hearsay.samples.report;

import dev.hearsay.Actor;
import dev.hearsay.Channel;
import dev.hearsay.Directory;
import dev.hearsay.Topic;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which a report speaks of records. */
final class Words {

    private Words() {}

    /** A constant as people read it, such as {@code not said}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** An actor's name; of a voice that belongs to one of several sources with that source, for labels recur. */
    static String voice(Actor.Id actor, Directory directory) {
        String heardIn = directory
                .actor(actor)
                .flatMap(Actor::heardIn)
                .filter(source -> severalOriginals(directory))
                .map(source -> " (in " + source + ")")
                .orElse("");
        return directory.nameOf(actor) + heardIn;
    }

    private static boolean severalOriginals(Directory directory) {
        return directory.sources().stream()
                        .filter(source -> source.republishes().isEmpty())
                        .limit(2)
                        .count()
                > 1;
    }

    static String voices(Collection<Actor.Id> actors, Directory directory) {
        return actors.stream().map(actor -> voice(actor, directory)).collect(Collectors.joining(", "));
    }

    static String topic(Topic.Id topic, Directory directory) {
        return directory.topic(topic).map(Topic::label).orElse(topic.value());
    }

    static String channel(Channel.Kind channel) {
        return switch (channel) {
            case NOT_STATED -> "not stated";
            case TOLD -> "told directly";
            case TEXT -> "another text";
            case BROADCAST -> "a broadcast";
        };
    }
}
