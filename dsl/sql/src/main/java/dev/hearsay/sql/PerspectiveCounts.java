package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Position;
import dev.hearsay.query.Counts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A perspective, counted: as much of a {@link dev.hearsay.view.Perspective} as there is without its claims.
 *
 * @param relations the relations it affirms or denies, in order
 * @param positions how many claims, voices and reports take each position; by topic, then oppose before neutral before support
 * @param actors how many involve each actor, by id
 */
public record PerspectiveCounts(
        List<Standing> relations, Map<Position, Counts> positions, Map<Actor.Id, Counts> actors) {

    /** Copies all three. */
    public PerspectiveCounts {
        relations = List.copyOf(relations);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }
}
