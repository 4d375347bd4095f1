package dev.hearsay.network;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.query.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a directory says of the values of a field. */
final class Profile {

    private static final Set<Field<?>> ACTORS = Set.of(
            Field.SPEAKER,
            Field.RELAY,
            Field.VOICE,
            Field.SPEAKING_FOR,
            Field.AFFILIATION,
            Field.ABOUT,
            Field.ABOUT_MEMBER,
            Field.INVOLVED,
            Field.INVOLVED_MEMBER,
            Field.ADDRESSEE,
            Field.ADDRESSEE_MEMBER);

    private final Map<String, String> found = new LinkedHashMap<>();

    private Profile() {}

    static Map<String, String> of(Field<?> field, String label, Directory directory) {
        Profile profile = new Profile();
        if (ACTORS.contains(field)) {
            directory.actor(new Actor.Id(label)).ifPresent(profile::add);
        } else if (field.equals(Field.TOPIC)) {
            directory.topic(new Topic.Id(label)).ifPresent(profile::add);
        } else if (field.equals(Field.SOURCE) || field.equals(Field.REPORT)) {
            directory.source(new Source.Id(label)).ifPresent(profile::add);
        } else if (field.equals(Field.KIND)) {
            directory.kind(new RelationKind.Id(label)).ifPresent(profile::add);
        }
        return profile.found;
    }

    private void add(Actor actor) {
        add("name", actor.name());
        add("kind", actor.kind());
        add(actor.notes());
    }

    private void add(Topic topic) {
        add("name", topic.label());
        add("parent", topic.parent());
        add(topic.notes());
    }

    private void add(Source source) {
        add("name", source.title());
        add("publisher", source.publisher());
        add("date", source.date());
        add("language", source.language());
        add(source.notes());
    }

    private void add(RelationKind kind) {
        add("name", kind.label());
        add("sign", kind.sign());
    }

    private void add(String key, Object value) {
        Optional<?> some = value instanceof Optional<?> optional ? optional : Optional.of(value);
        some.ifPresent(of -> found.put(key, of.toString()));
    }

    /** A note does not stand in for what has a place of its own. */
    private void add(Map<String, String> notes) {
        notes.forEach(found::putIfAbsent);
    }
}
