package dev.hearsay.network;

import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A mode and a qualifier that are two sides of one thing: a stance is one on a topic, a sign that of a kind of relation. What a claim
 * says of one topic is then no statement on another.
 *
 * @param field what both are read from
 * @param node a value as one of the mode
 * @param level a value as a level of the qualifier
 */
record Joint(
        Mode mode,
        Qualifier qualifier,
        Field<?> field,
        Function<Object, Object> node,
        BiFunction<Object, Directory, Object> level) {

    private static final List<Joint> ALL = List.of(
            new Joint(
                    Mode.TOPIC,
                    Qualifier.STANCE,
                    Field.POSITION,
                    position -> ((Position) position).topic(),
                    (position, directory) ->
                            ((Position) position).stance().sign().value()),
            new Joint(
                    Mode.KIND,
                    Qualifier.POLARITY,
                    Field.KIND,
                    kind -> kind,
                    (kind, directory) -> directory
                            .kind((RelationKind.Id) kind)
                            .map(RelationKind::sign)
                            .or(() -> Optional.of(Sign.NEUTRAL))
                            .map(Sign::value)
                            .orElseThrow()));

    /** What a design's second mode has in common with its qualifier, if they have. */
    static Optional<Joint> ofSecond(NetworkDesign design) {
        return of(design.second(), design.weighing().qualifier());
    }

    /** What its first mode has in common with it, unless the second one has. */
    static Optional<Joint> ofFirst(NetworkDesign design) {
        return ofSecond(design).isPresent()
                ? Optional.empty()
                : of(design.first(), design.weighing().qualifier());
    }

    private static Optional<Joint> of(Mode mode, Qualifier qualifier) {
        return ALL.stream()
                .filter(joint -> joint.mode.equals(mode) && joint.qualifier.isSameAs(qualifier))
                .findFirst();
    }
}
