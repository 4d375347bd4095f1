package dev.hearsay.sql;

import dev.hearsay.Actor;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in one or several columns.
 *
 * @param <V> the type of the values
 * @param parts its columns, the one by which it sorts first foremost
 * @param cells the value, taken apart
 * @param value the cells, put together
 */
record Code<V>(
        List<Part> parts,
        Function<V, List<Optional<Object>>> cells,
        Function<List<? extends @Nullable Object>, V> value) {

    static <V> Code<V> text(Function<String, V> value) {
        return one(Part.PLAIN, Object::toString, cell -> value.apply(cell.toString()));
    }

    static <E extends Enum<E>> Code<E> constant(Class<E> type) {
        return one(Part.ofConstants(type), Enum::name, cell -> Enum.valueOf(type, cell.toString()));
    }

    static Code<Integer> integer() {
        return one(Part.PLAIN, value -> value, Code::integer);
    }

    static Code<Long> wide() {
        return one(Part.PLAIN, value -> value, cell -> ((Number) cell).longValue());
    }

    static Code<Boolean> flag() {
        return one(Part.PLAIN, value -> value, cell -> Boolean.parseBoolean(cell.toString()));
    }

    private static <V> Code<V> one(Part part, Function<V, Object> cell, Function<Object, V> value) {
        return new Code<>(
                List.of(part), v -> List.of(Optional.of(cell.apply(v))), cells -> value.apply(present(cells, 0)));
    }

    static Code<Period> period() {
        return new Code<>(
                List.of(Part.PLAIN, Part.PLAIN, Part.PLAIN),
                period -> cells(Days.last(period), Days.first(period), period.inferred()),
                cells -> Days.period(
                        integer(present(cells, 1)),
                        integer(present(cells, 0)),
                        Boolean.parseBoolean(present(cells, 2).toString())));
    }

    static Code<Instant> instant() {
        return new Code<>(
                List.of(Part.PLAIN, Part.PLAIN),
                instant -> cells(instant.getEpochSecond(), instant.getNano()),
                cells -> Instant.ofEpochSecond(((Number) present(cells, 0)).longValue(), integer(present(cells, 1))));
    }

    static Code<Position> position() {
        return new Code<>(
                List.of(Part.PLAIN, Part.ofConstants(Stance.class)),
                position -> cells(position.topic().value(), position.stance().name()),
                cells -> new Position(
                        new Topic.Id(present(cells, 0).toString()),
                        Stance.valueOf(present(cells, 1).toString())));
    }

    static Code<Relation> relation() {
        return new Code<>(
                List.of(Part.OPTIONAL, Part.PLAIN, Part.OPTIONAL),
                relation -> List.of(
                        relation.subject().map(Actor.Id::value),
                        Optional.of(relation.kind().value()),
                        relation.object().map(Actor.Id::value)),
                cells -> new Relation(
                        end(cells.get(0)), new RelationKind.Id(present(cells, 1).toString()), end(cells.get(2))));
    }

    private static Optional<Actor.Id> end(@Nullable Object cell) {
        return Optional.ofNullable(cell).map(id -> new Actor.Id(id.toString()));
    }

    private static List<Optional<Object>> cells(Object... cells) {
        List<Optional<Object>> all = new ArrayList<>();
        for (Object cell : cells) {
            all.add(Optional.of(cell));
        }
        return all;
    }

    private static Object present(List<? extends @Nullable Object> cells, int i) {
        return Optional.ofNullable(cells.get(i))
                .orElseThrow(() ->
                        new IllegalArgumentException("The engine gave an empty cell where it was asked for a value."));
    }

    private static int integer(Object cell) {
        return ((Number) cell).intValue();
    }
}
