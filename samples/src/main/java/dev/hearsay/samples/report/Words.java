package dev.hearsay.samples.report;

import dev.hearsay.Actor;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words in which a report speaks of records. */
final class Words {

    private Words() {}

    /** A constant as people read it, such as {@code not said}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The key of a note as people read it, such as {@code Time note}. */
    static String heading(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('_', ' ');
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

    /** The speakers of claims, each with the reserve under which alone it takes its stand, if there is one. */
    static String speakers(Answer claims) {
        List<String> speakers = new ArrayList<>();
        claims.groupBy(Field.SPEAKER)
                .forEach((speaker, own) -> speakers.add(voice(speaker, claims.directory()) + reserve(own)));
        return String.join(", ", speakers);
    }

    /** For example {@code  (demand; threat on a condition)}; empty if one of the claims is put without reserve. */
    static String reserve(Answer claims) {
        Set<String> reserves = new LinkedHashSet<>();
        claims.forEach(claim -> reserves.add(reserve(claim)));
        return reserves.isEmpty() || reserves.contains("") ? "" : " (" + String.join("; ", reserves) + ")";
    }

    private static String reserve(Claim claim) {
        boolean wanted = claim.modality() == Modality.DEMAND || claim.modality() == Modality.THREAT;
        String condition = claim.condition().isPresent() ? "on a condition" : "";
        return ((wanted ? of(claim.modality()) : "") + " " + condition).strip();
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
