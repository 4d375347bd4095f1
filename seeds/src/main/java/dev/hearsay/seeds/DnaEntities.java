package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.seeds.DnaMapping.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of a database, and the actors and topics they are. */
final class DnaEntities {

    private static final int SHORT_DIGEST = 16;

    private static final int LONGEST = 200;

    private static final class Entity {
        private final String variable;
        private final Part part;
        private final String value;
        private final Spot spot;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private Optional<Entity> parent = Optional.empty();

        private Entity(String variable, Part part, String value, Spot spot) {
            this.variable = variable;
            this.part = part;
            this.value = value;
            this.spot = spot;
        }
    }

    private final Loading load;
    private final DnaMapping mapping;
    private final String prefix;
    private final Unmapped unmapped;
    private final Map<Long, Entity> byNumber = new LinkedHashMap<>();
    private final Map<Long, Long> parents = new LinkedHashMap<>();
    private final Map<Long, String> parentNames = new LinkedHashMap<>();
    private final Map<String, Entity> known = new LinkedHashMap<>();

    DnaEntities(Loading load, DnaMapping mapping, String prefix, Unmapped unmapped) {
        this.load = load;
        this.mapping = mapping;
        this.prefix = prefix;
        this.unmapped = unmapped;
    }

    // ---- what the tables tell

    void entity(long id, DnaVariables.Variable variable, String value, OptionalLong parent, Spot spot) {
        Part part = mapping.partOf(variable.name()).orElse(Part.GIST);
        Entity entity = new Entity(variable.name(), part, value, spot);
        Entity before = byNumber.putIfAbsent(id, entity);
        boolean isNew = value.isEmpty() || known.putIfAbsent(id(variable.name(), value), entity) == null;
        if (before != null || !isNew) {
            load.problem(
                    Problem.error(
                                    "HS-2461",
                                    "This entity is there a second time.",
                                    "Merge the two in the program that made the database.")
                            .expecting("each number and value once", Quoted.of(value)),
                    spot);
        }
        parent.ifPresent(of -> parents.put(id, of));
    }

    Optional<String> value(long id) {
        return Optional.ofNullable(byNumber.get(id)).map(entity -> entity.value);
    }

    /** Whether there is such an entity. */
    boolean attribute(long id, String name, String value, Spot spot) {
        Entity entity = byNumber.get(id);
        if (entity == null) {
            return false;
        }
        if (!value.isBlank() && !isRecord(entity)) {
            unmapped.count("attributes of entities of", entity.variable, spot);
        } else if (!value.isBlank()) {
            entity.attributes.put(name, value);
        }
        return true;
    }

    void parent(long id, String value) {
        parentNames.put(id, value);
    }

    private static boolean isRecord(Entity entity) {
        return entity.part != Part.GIST && entity.part != Part.STANCE && !entity.value.isBlank();
    }

    /** Follows each entity up to its topmost parent; those that come back to themselves are told. */
    void checkParents() {
        parents.forEach((id, parent) -> {
            Entity above = byNumber.get(parent);
            if (above == null) {
                parentIsMissing(byNumber.get(id), "number " + parent);
            } else {
                Optional.ofNullable(byNumber.get(id)).ifPresent(entity -> entity.parent = Optional.of(above));
            }
        });
        parentNames.forEach((id, name) -> Optional.ofNullable(byNumber.get(id)).ifPresent(entity -> {
            entity.parent = Optional.ofNullable(known.get(id(entity.variable, name)));
            if (entity.parent.isEmpty()) {
                parentIsMissing(entity, name);
            }
        }));
        Set<Entity> done = new HashSet<>();
        for (Entity start : byNumber.values()) {
            Set<Entity> path = new HashSet<>();
            Optional<Entity> at = Optional.of(start);
            while (at.isPresent() && done.add(at.get())) {
                path.add(at.get());
                Entity here = at.get();
                if (here.parent.filter(path::contains).isPresent()) {
                    circle(here);
                }
                at = here.parent;
            }
        }
    }

    private void parentIsMissing(@Nullable Entity entity, String parent) {
        if (entity != null) {
            load.problem(
                    Problem.error(
                                    "HS-2460",
                                    "No entity is what this one is a child of.",
                                    "Open and save the database with the program that made it.")
                            .expecting("the parent of '" + Quoted.of(entity.value) + "'", Quoted.of(parent)),
                    entity.spot);
        }
    }

    private void circle(Entity entity) {
        load.problem(
                Problem.error(
                                "HS-2462",
                                "Entities are each other's children.",
                                "Give one of them no parent in the program that made the database.")
                        .expecting("parents that end somewhere", Quoted.of(entity.value)),
                entity.spot);
        entity.parent = Optional.empty();
    }

    // ---- what they are

    /** The id of a value of a variable; of one that makes none, its digest. */
    String id(String variable, String value) {
        String id = prefix + "/" + variable + ":" + value;
        boolean plain = id.length() <= LONGEST
                && id.equals(id.strip())
                && id.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        return plain
                ? id
                : prefix + "/#" + Source.digest(variable + "\n" + value).substring(0, SHORT_DIGEST);
    }

    /** The id of an actor or topic that a statement names, known from the tables or not. */
    String named(String variable, Part part, String value, Spot spot) {
        String id = id(variable, value);
        known.computeIfAbsent(id, i -> new Entity(variable, part, value, spot));
        return id;
    }

    /** Adds every entity that is an actor or a topic. */
    void add() {
        List<Entity> records = new ArrayList<>(known.values());
        for (Entity entity : records) {
            if (isRecord(entity) && entity.part == Part.TOPIC) {
                load.made(entity.spot, () -> topic(entity)).ifPresent(topic -> load.add(topic, entity.spot));
            } else if (isRecord(entity)) {
                load.made(entity.spot, () -> actor(entity)).ifPresent(actor -> load.add(actor, entity.spot));
            }
        }
    }

    private Topic topic(Entity entity) {
        Topic topic = Topic.of(id(entity.variable, entity.value), entity.value).withNotes(entity.attributes);
        return entity.parent
                .filter(parent -> isRecord(parent) && parent.part == Part.TOPIC)
                .map(parent -> topic.under(id(parent.variable, parent.value)))
                .orElse(topic);
    }

    private Actor actor(Entity entity) {
        Actor.Kind kind = entity.part == Part.SPEAKER ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION;
        Map<String, String> notes = new LinkedHashMap<>(entity.attributes);
        Optional<String> alias = Optional.ofNullable(notes.remove("Alias"));
        Actor actor = Actor.named(kind, id(entity.variable, entity.value), entity.value)
                .alias(alias.stream().toArray(String[]::new))
                .withNotes(notes);
        return entity.parent
                .filter(parent -> isRecord(parent) && parent.part != Part.TOPIC)
                .map(parent -> actor.with(new Affiliation(
                        Affiliation.Type.AFFILIATION,
                        new Actor.Id(id(parent.variable, parent.value)),
                        Optional.empty(),
                        Period.ALWAYS)))
                .orElse(actor);
    }
}
