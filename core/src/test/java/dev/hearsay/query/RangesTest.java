package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Between two values are the claims of all groups whose keys are, for every two values that occur. */
class RangesTest {

    private static final List<String> ACTORS = List.of("a", "b", "c", "d");

    private static final List<Stance> STANCES = List.of(Stance.SUPPORT, Stance.OPPOSE, Stance.NEUTRAL);

    private static final List<RelationKind> KINDS = List.of(RelationKinds.EXCLUDES, RelationKinds.CONSULT);

    /** A claim on each pair of actors, or of one and nobody who is named, in two parts of the store. */
    private static final ClaimStore STORE = ClaimStore.of(corpus(0)).with(corpus(1));

    private static Corpus corpus(int part) {
        Corpus.Builder corpus = Corpus.builder()
                .add(Source.of("s" + part, "S"))
                .add(Topic.of("t" + part, "T"))
                .add(Topic.of("u", "U"));
        ACTORS.forEach(actor -> corpus.add(Actor.person(actor, "The " + actor)));
        List<Relation> relations = relations();
        for (int i = part; i < relations.size(); i += 2) {
            Attribution voices = Attribution.ownVoice(ACTORS.get(i % 4)).then(Step.of(ACTORS.get(i / 4 % 4)));
            ClaimBuilder claim = Claim.of("c" + i, "s" + part, voices, "G")
                    .about(ACTORS.get(i % 3))
                    .on(i % 5 == 0 ? "u" : "t" + part, STANCES.get(i % 3))
                    .recorded(Instant.ofEpochSecond(i / 2));
            corpus.add((i % 4 == 0 ? claim.denies(relations.get(i)) : claim.affirms(relations.get(i))).build());
        }
        return corpus.build();
    }

    private static List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (RelationKind kind : KINDS) {
            for (String one : ACTORS) {
                relations.add(Relation.from(one, kind));
                relations.add(Relation.to(kind, one));
                ACTORS.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> relations.add(Relation.of(one, kind, other)));
            }
        }
        return relations;
    }

    private static List<String> ids(Condition condition) {
        return STORE.select(Query.of(condition)).list().stream()
                .map(claim -> claim.id().value())
                .toList();
    }

    private static <V extends Comparable<? super V>> List<String> grouped(
            Groups<V> groups, Optional<V> least, Optional<V> most) {
        TreeSet<Claim.Id> ids = new TreeSet<>();
        groups.forEach((value, claims) -> {
            if (least.map(bound -> bound.compareTo(value) <= 0).orElse(true)
                    && most.map(bound -> value.compareTo(bound) <= 0).orElse(true)) {
                claims.list().forEach(claim -> ids.add(claim.id()));
            }
        });
        return ids.stream().map(Claim.Id::value).toList();
    }

    private static <V extends Comparable<? super V>> void check(Field<V> field) {
        Condition byB = Condition.has(Field.SPEAKER, new Actor.Id("b"));
        Groups<V> all = STORE.select(Query.of(Condition.everyClaim())).groupBy(field);
        Groups<V> some = STORE.select(Query.of(byB)).groupBy(field);
        List<Optional<V>> bounds = new ArrayList<>(List.of(Optional.empty()));
        all.keys().forEach(value -> bounds.add(Optional.of(value)));
        for (Optional<V> least : bounds) {
            for (Optional<V> most : bounds) {
                Condition between = new Condition.Between<>(field, least, most);
                assertEquals(grouped(all, least, most), ids(between), between.toString());
                assertEquals(grouped(some, least, most), ids(byB.and(between)), between.toString());
            }
        }
    }

    @Test
    void relationsLieBetweenRelations() {
        check(Field.AFFIRMED);
        check(Field.DENIED);
        check(Field.KIND);
        check(Field.SIGN);
    }

    @Test
    void actorsLieBetweenActors() {
        check(Field.SPEAKER);
        check(Field.VOICE);
        check(Field.INVOLVED);
        check(Field.ABOUT);
    }

    @Test
    void claimsTopicsAndMomentsLieBetweenTheirLike() {
        check(Field.CLAIM);
        check(Field.TOPIC);
        check(Field.POSITION);
        check(Field.RECORDED);
        check(Field.CONDITIONAL);
    }
}
