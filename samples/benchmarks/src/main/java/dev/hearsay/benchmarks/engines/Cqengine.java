package dev.hearsay.benchmarks.engines;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.ascending;
import static com.googlecode.cqengine.query.QueryFactory.between;
import static com.googlecode.cqengine.query.QueryFactory.descending;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.orderBy;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Row;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** CQEngine: an indexed collection of the records, a hash or navigable index per queried attribute. */
public final class Cqengine implements Engine {
    private static final SimpleAttribute<Row, Integer> ID = number("id", Row::id);
    private static final SimpleAttribute<Row, Integer> SPEAKER = number("speaker", Row::speaker);
    private static final SimpleAttribute<Row, Integer> TOPIC = number("topic", Row::topic);
    private static final SimpleAttribute<Row, Integer> DAY = number("day", Row::day);
    private static final SimpleAttribute<Row, Integer> MODALITY = number("modality", Row::modality);
    private static final MultiValueAttribute<Row, Integer> ABOUT = many(Integer.class, "about", c -> {
        List<Integer> actors = new ArrayList<>(c.about().length);
        for (int actor : c.about()) {
            actors.add(actor);
        }
        return actors;
    });
    private static final MultiValueAttribute<Row, Long> AFFIRMS = many(Long.class, "affirms", c -> {
        List<Long> triples = new ArrayList<>(c.relations().length);
        for (Row.Relation r : c.relations()) {
            if (r.affirmed()) {
                triples.add(r.triple());
            }
        }
        return triples;
    });
    private static final MultiValueAttribute<Row, Integer> NEGATIVE_SUBJECT =
            many(Integer.class, "negativeSubject", c -> {
                List<Integer> subjects = new ArrayList<>(c.relations().length);
                for (Row.Relation r : c.relations()) {
                    if (r.affirmed() && Schema.negative(r.kind())) {
                        subjects.add(r.subject());
                    }
                }
                return subjects;
            });
    private static final MultiValueAttribute<Row, String> WORD =
            many(String.class, "word", c -> Set.copyOf(Arrays.asList(c.text().split(" "))));

    private final IndexedCollection<Row> claims = new ConcurrentIndexedCollection<>();

    private static SimpleAttribute<Row, Integer> number(String name, ToIntFunction<Row> value) {
        return new SimpleAttribute<>(Row.class, Integer.class, name) {
            @Override
            public Integer getValue(Row claim, QueryOptions options) {
                return value.applyAsInt(claim);
            }
        };
    }

    private static <A> MultiValueAttribute<Row, A> many(Class<A> type, String name, Function<Row, Iterable<A>> values) {
        return new MultiValueAttribute<>(Row.class, type, name) {
            @Override
            public Iterable<A> getValues(Row claim, QueryOptions options) {
                return values.apply(claim);
            }
        };
    }

    @Override
    public void load(Feed feed) {
        claims.addIndex(HashIndex.onAttribute(SPEAKER));
        claims.addIndex(HashIndex.onAttribute(TOPIC));
        claims.addIndex(HashIndex.onAttribute(ABOUT));
        claims.addIndex(HashIndex.onAttribute(AFFIRMS));
        claims.addIndex(HashIndex.onAttribute(NEGATIVE_SUBJECT));
        claims.addIndex(HashIndex.onAttribute(MODALITY));
        claims.addIndex(NavigableIndex.onAttribute(DAY));
        if (!Boolean.getBoolean("noWords")) {
            claims.addIndex(HashIndex.onAttribute(WORD));
        }
        List<Row> batch = new ArrayList<>();
        for (int i = 0; i < feed.size(); i++) {
            batch.add(feed.row(i));
            if (batch.size() == 10_000 || i == feed.size() - 1) {
                claims.addAll(batch);
                batch.clear();
            }
        }
    }

    @Override
    public void bySpeaker(int speaker, Tally out) {
        ids(equal(SPEAKER, speaker), out);
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) {
        ids(and(equal(SPEAKER, speaker), equal(ABOUT, actor), equal(TOPIC, topic)), out);
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) {
        ids(equal(AFFIRMS, Schema.triple(subject, kind, object)), out);
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) {
        Query<Row> query = and(equal(ABOUT, actor), between(DAY, fromDay, toDay), equal(MODALITY, modality));
        try (ResultSet<Row> found = claims.retrieve(query, queryOptions(orderBy(descending(DAY), ascending(ID))))) {
            Iterator<Row> at = found.iterator();
            for (int i = 0; i < 20 && at.hasNext(); i++) {
                out.next(at.next().id());
            }
        }
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) {
        Map<Integer, Long> counts = new HashMap<>();
        try (ResultSet<Row> found = claims.retrieve(equal(ABOUT, actor))) {
            for (Row claim : found) {
                counts.merge(claim.speaker(), 1L, Long::sum);
            }
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .forEach(e -> {
                    out.next(e.getKey());
                    out.next(e.getValue());
                });
    }

    @Override
    public void contestedIn(int topic, Tally out) {
        Map<Long, Set<Integer>> affirming = new HashMap<>();
        Map<Long, Set<Integer>> denying = new HashMap<>();
        try (ResultSet<Row> found = claims.retrieve(equal(TOPIC, topic))) {
            for (Row claim : found) {
                for (Row.Relation r : claim.relations()) {
                    (r.affirmed() ? affirming : denying)
                            .computeIfAbsent(r.triple(), t -> new HashSet<>())
                            .add(claim.speaker());
                }
            }
        }
        denying.forEach((triple, deniers) -> {
            Set<Integer> affirmers = affirming.getOrDefault(triple, Set.of());
            if (affirmers.stream().anyMatch(a -> deniers.stream().anyMatch(d -> !d.equals(a)))) {
                out.add(triple);
            }
        });
    }

    @Override
    public void reachableOverNegative(int actor, Tally out) {
        BitSet first = new BitSet(Schema.ACTORS);
        addNegativeObjects(actor, first);
        BitSet reached = (BitSet) first.clone();
        first.stream().forEach(a -> addNegativeObjects(a, reached));
        reached.clear(actor);
        reached.stream().forEach(out::add);
    }

    private void addNegativeObjects(int subject, BitSet objects) {
        try (ResultSet<Row> found = claims.retrieve(equal(NEGATIVE_SUBJECT, subject))) {
            for (Row claim : found) {
                for (Row.Relation r : claim.relations()) {
                    if (r.subject() == subject && r.affirmed() && Schema.negative(r.kind())) {
                        objects.set(r.object());
                    }
                }
            }
        }
    }

    @Override
    public void crossTab(Tally out) {
        long[] counts = new long[Schema.MODALITIES * 3];
        for (Row claim : claims) {
            counts[claim.modality() * 3 + claim.stance() + 1]++;
        }
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                out.cell(c / 3, c % 3 - 1, counts[c]);
            }
        }
    }

    @Override
    public void congruence(Tally out) {
        Positions positions = new Positions();
        for (Row claim : claims) {
            positions.add(Schema.org(claim.speaker()), claim.topic(), claim.stance());
        }
        positions.pairs(out);
    }

    @Override
    public void containing(String word1, String word2, Tally out) {
        ids(and(equal(WORD, word1), equal(WORD, word2)), out);
    }

    private void ids(Query<Row> query, Tally out) {
        try (ResultSet<Row> found = claims.retrieve(query)) {
            for (Row claim : found) {
                out.add(claim.id());
            }
        }
    }
}
