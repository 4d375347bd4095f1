package dev.hearsay.samples.spark;

import dev.hearsay.Actor;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import dev.hearsay.query.Key;
import dev.hearsay.query.KindPattern;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.sql.CountTable;
import dev.hearsay.sql.SqlClaims;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.Contest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the eight questions: the same query for all, and what is told of its answer.
 *
 * @param words what is asked
 * @param store what a store in memory says
 * @param engine what an engine says
 */
record Question(String words, Function<ClaimStore, String> store, Function<SqlClaims, String> engine) {

    private static final Actor.Id ACTOR = new Actor.Id("a-7");
    private static final Condition BY = Condition.has(Field.SPEAKER, new Actor.Id("p-30"));
    private static final Condition ABOUT = Condition.has(Field.ABOUT, ACTOR);
    private static final Condition ON = Condition.has(Field.TOPIC, new Topic.Id("t-5"));
    private static final Query ALL = Query.of(Condition.everyClaim());

    /** The questions of the project's benchmarks that need no text search of several words, Q1 to Q8. */
    static List<Question> all() {
        Query said = Query.of(ABOUT.and(new Condition.Dated(
                                Field.SAID,
                                Condition.Dated.Match.CERTAINLY,
                                Period.between(
                                        Period.year(2018).firstDay(),
                                        Period.year(2019).lastDay())))
                        .and(Condition.has(Field.MODALITY, Modality.WARNING)))
                .orderBy(Order.NEWEST_FIRST)
                .limit(20);
        Condition asserted = new Condition.Asserts(
                Optional.of(ACTOR), KindPattern.of(RelationKinds.REJECT.id()), Optional.of(new Actor.Id("a-9")), true);
        return List.of(
                counted("Q1 by a speaker", Query.of(BY)),
                listed(
                        "Q2 by a speaker, about an actor, on a topic",
                        Query.of(BY.and(ABOUT).and(ON))),
                listed("Q3 asserting one relation", Query.of(asserted)),
                listed("Q4 the 20 newest warnings about an actor within two years", said),
                new Question(
                        "Q5 the ten speakers with most claims about an actor",
                        store -> top(store.select(Query.of(ABOUT))
                                .groupBy(Field.SPEAKER)
                                .counts()),
                        engine -> top(engine.groupBy(Query.of(ABOUT), Field.SPEAKER))),
                new Question(
                        "Q6 contested relations on a topic",
                        store -> contests(Contest.relations(store.select(Query.of(ON)))),
                        engine -> contests(engine.contestedRelations(Query.of(ON)))),
                new Question(
                        "Q7 actors within two hostile steps",
                        store -> sorted(ActorGraph.of(store.select(ALL))
                                .around(ACTOR.value(), Sign.NEGATIVE, 2)
                                .actors()),
                        engine -> sorted(engine.reachableFrom(ALL, ACTOR, Optional.of(Sign.NEGATIVE), 2)
                                .keySet())),
                new Question(
                        "Q8 modality by stance, of all claims",
                        store -> cells(store.select(ALL).groupBy(Field.MODALITY, Field.STANCE)),
                        engine -> cells(engine.crossTab(ALL, Field.MODALITY, Field.STANCE))));
    }

    private static Question counted(String words, Query query) {
        return new Question(
                words,
                store -> store.select(query).counts().toString(),
                engine -> engine.counts(query).toString());
    }

    private static Question listed(String words, Query query) {
        return new Question(
                words,
                store -> store.select(query).list().stream()
                        .map(claim -> claim.id().value())
                        .toList()
                        .toString(),
                engine -> engine.ids(query).toString());
    }

    private static String top(Map<Actor.Id, Counts> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<Actor.Id, Counts> e) -> -e.getValue().claims())
                        .thenComparing(Map.Entry::getKey))
                .limit(10)
                .map(e -> e.getKey() + " " + e.getValue().claims())
                .toList()
                .toString();
    }

    private static String contests(List<? extends Contest<?>> contests) {
        return contests.stream()
                .map(c -> c.issue() + " " + c.affirming().count() + ":"
                        + c.opposing().count())
                .collect(Collectors.joining(", "));
    }

    private static String cells(Groups<Key> groups) {
        return groups.keys().stream().map(groups::count).toList().toString();
    }

    private static <R, C> String cells(CountTable<R, C> table) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream().flatMap(column -> table.cell(row, column).stream()))
                .map(Counts::claims)
                .toList()
                .toString();
    }

    private static String sorted(Collection<Actor.Id> actors) {
        return actors.stream().sorted().toList().toString();
    }
}
