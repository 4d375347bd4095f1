package dev.hearsay.network;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.query.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a directory says of a record whose id is a label. */
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

    /** The type of record whose ids are the values of a field. */
    static Optional<Reference.Type> type(Field<?> field) {
        if (ACTORS.contains(field)) {
            return Optional.of(Reference.Type.ACTOR);
        } else if (field.equals(Field.SOURCE) || field.equals(Field.REPORT)) {
            return Optional.of(Reference.Type.SOURCE);
        } else if (field.equals(Field.TOPIC)) {
            return Optional.of(Reference.Type.TOPIC);
        }
        return field.equals(Field.KIND) ? Optional.of(Reference.Type.RELATION_KIND) : Optional.empty();
    }

    static Map<String, String> of(Reference.Type type, String label, Directory directory) {
        Profile profile = new Profile();
        switch (type) {
            case ACTOR -> directory.actor(new Actor.Id(label)).ifPresent(profile::add);
            case SOURCE -> directory.source(new Source.Id(label)).ifPresent(profile::add);
            case TOPIC -> directory.topic(new Topic.Id(label)).ifPresent(profile::add);
            case RELATION_KIND -> directory.kind(new RelationKind.Id(label)).ifPresent(profile::add);
            default -> throw new IllegalArgumentException("No node is a " + type.word() + ".");
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
