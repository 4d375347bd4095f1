package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ids of the records of one corpus in the making. A record names others by any number, which is taken round the number
 * of those there are; so every choice stays whole when others shrink.
 */
record World(List<String> sources, List<String> actors, List<String> topics, List<String> kinds, List<String> claims) {

    /** A record once it is known what others there are: its own number counts from 0. */
    @FunctionalInterface
    interface Recipe<T> {
        T in(World world, int own);
    }

    /** What a record is called before its number, and the record. */
    record Named<T>(String prefix, Recipe<T> recipe) {}

    /** A few records in which single ones may be named: three of each type. */
    static World few() {
        return new World(three("source-"), three("actor-"), three("topic-"), three("kind-"), three("claim-"));
    }

    private static List<String> three(String prefix) {
        return IntStream.rangeClosed(1, 3).mapToObj(i -> prefix + i).toList();
    }

    static <T> List<String> ids(List<Named<T>> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> records.get(i).prefix + (i + 1))
                .toList();
    }

    <T> List<T> made(List<Named<T>> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> records.get(i).recipe.in(this, i))
                .toList();
    }

    Source.Id source(int any) {
        return new Source.Id(round(sources, any));
    }

    Actor.Id actor(int any) {
        return new Actor.Id(round(actors, any));
    }

    Topic.Id topic(int any) {
        return new Topic.Id(round(topics, any));
    }

    RelationKind.Id kind(int any) {
        return new RelationKind.Id(round(kinds, any));
    }

    Claim.Id claim(int any) {
        return new Claim.Id(round(claims, any));
    }

    private static String round(List<String> ids, int any) {
        return ids.get(any % ids.size());
    }

    /** One of those before a number, so that nothing ends up above itself; none before the first. */
    static Optional<Integer> before(int own, Optional<Integer> any) {
        return own == 0 ? Optional.empty() : any.map(number -> number % own);
    }
}
