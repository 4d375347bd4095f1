package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.testkit.World.Named;
import dev.hearsay.testkit.World.Recipe;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary corpora in which every component of every record varies and every rule between records is kept.
 *
 * <p>They shrink record by record and value by value: what is left of a corpus that breaks a property has the records that it
 * takes to break it, called {@code source-1}, {@code actor-1}, {@code claim-1}, and plain words in all other places.
 *
 * <pre>{@code
 * @Property
 * boolean everyClaimHasASource(@ForAll("corpora") Corpus corpus) { ... }
 *
 * @Provide
 * Arbitrary<Corpus> corpora() {
 *     return Corpora.corpora();
 * }
 * }</pre>
 */
public final class Corpora {

    private static final int SOURCES = 3;
    private static final int ACTORS = 4;
    private static final int TOPICS = 3;
    private static final int KINDS = 3;
    private static final int CLAIMS = 6;
    private static final int SAID = 3;

    private static final List<String> BUILT_IN = Stream.of(
                    RelationKinds.EXCLUDES, RelationKinds.DISREGARDS, RelationKinds.COOPERATE)
            .map(kind -> kind.id().value())
            .toList();

    private Corpora() {}

    private record Cast(
            List<Named<Source>> sources,
            List<Named<Actor>> actors,
            List<Named<Topic>> topics,
            List<Named<RelationKind>> kinds,
            boolean opposed,
            boolean own) {}

    private record Told(
            List<Named<Claim>> claims,
            List<Recipe<ClaimLink>> links,
            List<Recipe<Mention>> mentions,
            List<Recipe<Withdrawal>> withdrawals) {}

    /** Corpora of up to 3 sources, 4 actors, 3 topics, 3 relation kinds beside the built-in ones or instead of them, and 6 claims; none leaves an id open. */
    public static Arbitrary<Corpus> corpora() {
        Arbitrary<Cast> casts = Combinators.combine(
                        Recipes.named("source-", Recipes.sources()).list().ofMaxSize(SOURCES),
                        Recipes.named("actor-", Recipes.actors()).list().ofMaxSize(ACTORS),
                        Recipes.named("topic-", Recipes.topics()).list().ofMaxSize(TOPICS),
                        Recipes.named("kind-", Recipes.kinds()).list().ofMaxSize(KINDS),
                        Recipes.seldom(),
                        Recipes.seldom())
                .as(Cast::new);
        Arbitrary<Told> told = Combinators.combine(
                        Recipes.named("claim-", ClaimRecipes.claims()).list().ofMaxSize(CLAIMS),
                        ClaimRecipes.links().list().ofMaxSize(SAID),
                        ClaimRecipes.mentions().list().ofMaxSize(SAID),
                        ClaimRecipes.withdrawals().list().ofMaxSize(SAID))
                .as(Told::new);
        return edged(
                Combinators.combine(casts, told).as(Corpora::corpus),
                List.of(Corpus.builder().build(), edge()));
    }

    /** A corpus in which every component of every type of record is there, most of them such as formats stumble over. */
    public static Corpus edge() {
        return Seeds.json().load(Seed.resource(Corpora.class, "edge.json")).orThrow();
    }

    private static Corpus corpus(Cast cast, Told told) {
        boolean own = cast.own && !cast.kinds.isEmpty();
        World world = new World(
                World.ids(cast.sources),
                World.ids(cast.actors),
                World.ids(cast.topics),
                own
                        ? World.ids(cast.kinds)
                        : Stream.concat(World.ids(cast.kinds).stream(), BUILT_IN.stream())
                                .toList(),
                World.ids(told.claims));
        boolean spoken = !cast.sources.isEmpty() && !cast.actors.isEmpty();
        List<Claim> claims = spoken ? world.made(told.claims) : List.of();
        Corpus.Builder corpus = Corpus.builder();
        if (own) {
            corpus.vocabulary(List.of());
        }
        world.made(cast.sources).forEach(corpus::add);
        actors(world.made(cast.actors), claims).forEach(corpus::add);
        world.made(cast.topics).forEach(corpus::add);
        List<RelationKind> kinds = world.made(cast.kinds);
        (cast.opposed ? Recipes.opposed(kinds) : kinds).forEach(corpus::add);
        claims.forEach(corpus::add);
        if (spoken) {
            once(made(told.mentions, world), Mention::toString).forEach(corpus::add);
        }
        if (claims.size() > 1) {
            once(made(told.links, world), ClaimLink::toString).forEach(corpus::add);
        }
        if (!claims.isEmpty()) {
            once(made(told.withdrawals, world), Withdrawal::claim).forEach(w -> corpus.add(timely(w, claims)));
        }
        return corpus.build();
    }

    private static <T> List<T> made(List<Recipe<T>> recipes, World world) {
        return recipes.stream().map(recipe -> recipe.in(world, 0)).toList();
    }

    private static <T> List<T> once(List<T> records, Function<T, Object> name) {
        Set<Object> names = new HashSet<>();
        return records.stream().filter(record -> names.add(name.apply(record))).toList();
    }

    /** Voices without a name that speak in another source than theirs get one. */
    private static List<Actor> actors(List<Actor> actors, List<Claim> claims) {
        return actors.stream()
                .map(actor -> isAtHome(actor, claims) ? actor : renamed(actor))
                .toList();
    }

    private static boolean isAtHome(Actor actor, List<Claim> claims) {
        return actor.heardIn().isEmpty()
                || claims.stream()
                        .filter(claim -> !Optional.of(claim.source()).equals(actor.heardIn()))
                        .flatMap(claim -> claim.attribution().chain().stream())
                        .noneMatch(speaker -> speaker.actor().equals(actor.id()));
    }

    private static Actor renamed(Actor actor) {
        return new Actor(
                actor.id(),
                actor.kind(),
                Actor.Naming.NAMED,
                Optional.empty(),
                actor.name(),
                actor.aliases(),
                actor.metonyms(),
                actor.affiliations(),
                actor.notes());
    }

    /** Not before the claim was recorded. */
    private static Withdrawal timely(Withdrawal withdrawal, List<Claim> claims) {
        Instant recorded = claims.stream()
                .filter(claim -> claim.id().equals(withdrawal.claim()))
                .flatMap(claim -> claim.recorded().stream())
                .findFirst()
                .orElse(withdrawal.when());
        return new Withdrawal(
                withdrawal.claim(),
                withdrawal.by(),
                withdrawal.when().isBefore(recorded) ? recorded : withdrawal.when(),
                withdrawal.why(),
                withdrawal.notes());
    }

    // ---- single records

    /** Sources, which may reprint {@code source-1}. */
    public static Arbitrary<Source> sources() {
        return alone(Recipes.sources(), edge().sources());
    }

    /** Actors, who may be heard in or tied to others called {@code source-1}, {@code actor-2} and so on. */
    public static Arbitrary<Actor> actors() {
        return alone(Recipes.actors(), edge().actors());
    }

    /** Topics, which may stand below {@code topic-1}. */
    public static Arbitrary<Topic> topics() {
        return alone(Recipes.topics(), edge().topics());
    }

    /** Relation kinds without opposites, which may stand below {@code kind-1}. */
    public static Arbitrary<RelationKind> kinds() {
        return alone(Recipes.kinds(), edge().kinds());
    }

    /** Claims of three sources, actors, topics and kinds, called {@code source-1}, {@code actor-3} and so on. */
    public static Arbitrary<Claim> claims() {
        return alone(ClaimRecipes.claims(), edge().claims());
    }

    /** Links between three claims. */
    public static Arbitrary<ClaimLink> links() {
        return alone(ClaimRecipes.links(), edge().links());
    }

    /** Mentions of three actors in three sources. */
    public static Arbitrary<Mention> mentions() {
        return alone(ClaimRecipes.mentions(), edge().mentions());
    }

    /** Withdrawals of three claims. */
    public static Arbitrary<Withdrawal> withdrawals() {
        return alone(ClaimRecipes.withdrawals(), edge().withdrawals());
    }

    private static <T> Arbitrary<T> alone(Arbitrary<Recipe<T>> recipes, List<T> edges) {
        return edged(alone(recipes), edges);
    }

    /** A record as any of the three there are of its type. */
    static <T> Arbitrary<T> alone(Arbitrary<Recipe<T>> recipes) {
        World few = World.few();
        return Combinators.combine(recipes, Arbitraries.integers().between(0, 2))
                .as((recipe, own) -> recipe.in(few, own))
                .withoutEdgeCases();
    }

    /** Values of which one in twenty is an edge case; jqwik's own would be all combinations of those of all parts. */
    private static <T> Arbitrary<T> edged(Arbitrary<T> values, List<T> edges) {
        return Arbitraries.frequencyOf(Tuple.of(19, values.withoutEdgeCases()), Tuple.of(1, Arbitraries.of(edges)));
    }
}
