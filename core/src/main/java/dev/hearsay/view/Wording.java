package dev.hearsay.view;

import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How views speak of claims and those who make them. */
final class Wording {

    private Wording() {}

    static Set<Actor.Id> speakers(Answer claims) {
        return ImmutableSortedSet.copyOf(claims.groupBy(Field.SPEAKER).keys());
    }

    /** The names of the speakers, by id, after a phrase; behind a name, with what reserve alone that speaker says so. */
    static String by(String phrase, Answer claims) {
        return phrase + " by " + speakersOf(claims);
    }

    /** The names of the speakers, by id, each with its reserve. */
    static String speakersOf(Answer claims) {
        List<String> names = new ArrayList<>();
        claims.groupBy(Field.SPEAKER)
                .forEach((speaker, said) -> names.add(name(speaker, claims.directory()) + reserve(said)));
        return String.join(", ", names);
    }

    /** Empty if any of the claims is made without reserve. */
    private static String reserve(Answer said) {
        Set<String> reserves = new TreeSet<>();
        for (Claim claim : said) {
            reserves.add(reserve(claim));
        }
        return reserves.contains("") ? "" : " (" + String.join("; ", reserves) + ")";
    }

    private static String reserve(Claim claim) {
        List<String> words = new ArrayList<>();
        if (claim.modality() != Modality.ASSERTION && claim.modality() != Modality.EVALUATION) {
            words.add(claim.modality().name().toLowerCase(Locale.ROOT));
        }
        if (claim.certainty() == Certainty.POSSIBLE) {
            words.add("possible");
        }
        if (claim.condition().isPresent()) {
            words.add("conditional");
        }
        return String.join(", ", words);
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
