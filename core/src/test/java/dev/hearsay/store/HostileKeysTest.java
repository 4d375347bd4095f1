package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.columns.Numbering;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.lang.management.ManagementFactory;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Keys chosen by an enemy cost little more than others, and a claim or a speaker with very much of something costs in proportion.
 * Where keys can count, steps are counted: see {@code ShelfTest} and {@code NumberingTest}. Of a whole store, the processor's time of one
 * thread is compared, as a ratio of two runs beside each other, never a time by itself.
 */
class HostileKeysTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BITS = 13;

    /** So many rounds at most, until the least costs of both bear the ratio out. */
    private static final int ROUNDS = 8;

    /** One key in so many is looked up. */
    private static final int FEW = 4;

    private static final RelationKind KIND = RelationKind.of("meets", "meets", Sign.NEUTRAL, 0);

    /** Texts of one hash: "Aa" and "BB" have the same, and so have "ao" and "c1", which are words in lower case. */
    private static List<String> colliding(String one, String other) {
        return IntStream.range(0, 1 << BITS)
                .mapToObj(i -> {
                    StringBuilder text = new StringBuilder();
                    for (int bit = 0; bit < BITS; bit++) {
                        text.append((i >> bit & 1) == 0 ? one : other);
                    }
                    return text.toString();
                })
                .toList();
    }

    private static List<String> scattered() {
        Random random = new Random(1);
        return IntStream.range(0, 1 << BITS)
                .mapToObj(i -> {
                    StringBuilder text = new StringBuilder("k" + i);
                    while (text.length() < 2 * BITS) {
                        text.append((char) ('a' + random.nextInt(26)));
                    }
                    return text.toString();
                })
                .toList();
    }

    /** Each key names a claim, an actor, a topic, a source, an annotator and a word. */
    private static Corpus corpus(List<String> keys, List<String> words) {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of(KIND));
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            corpus.add(Source.of(key, "Title").publishedBy(key).inLanguage("en"))
                    .add(Actor.person(key, "Name " + i))
                    .add(Topic.of(key, "Label " + i))
                    .add(Claim.of(
                                    key,
                                    key,
                                    Attribution.ownVoice(key)
                                            .then(Attribution.Step.of(key).cue(key)),
                                    words.get(i))
                            .about(key)
                            .on(key)
                            .annotator(key)
                            .affirms(new Relation(
                                    Optional.of(new Actor.Id(key)),
                                    KIND.id(),
                                    Optional.of(new Actor.Id(keys.get(keys.size() - 1 - i)))))
                            .build());
        }
        return corpus.build();
    }

    private static double cost(Runnable task) {
        long before = THREADS.getCurrentThreadCpuTime();
        task.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** One round to warm up, then as few as show the ratio; what costs too much for its size does so in every round. */
    private static void compare(String what, Runnable hostile, Runnable usual, double most) {
        usual.run();
        hostile.run();
        double least = Double.MAX_VALUE;
        double leastUsual = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > most * leastUsual; round++) {
            leastUsual = Math.min(leastUsual, cost(usual));
            least = Math.min(least, cost(hostile));
        }
        double ratio = least / leastUsual;
        assertTrue(ratio <= most, () -> what + ": " + ratio + " times as much");
    }

    @Tag("heavy")
    @Test
    void collidingKeysCostLittleMoreThanOthers() {
        List<String> hostileKeys = colliding("Aa", "BB");
        List<String> usualKeys = scattered();
        assertEquals(1, hostileKeys.stream().map(String::hashCode).distinct().count());
        List<String> hostileWords = colliding("ao", "c1");
        assertEquals(1, hostileWords.stream().map(String::hashCode).distinct().count());
        Corpus hostile = corpus(hostileKeys, hostileWords);
        Corpus usual = corpus(usualKeys, usualKeys);
        compare("building", () -> ClaimStore.of(hostile), () -> ClaimStore.of(usual), 4);
        ClaimStore hostileStore = ClaimStore.of(hostile);
        ClaimStore usualStore = ClaimStore.of(usual);
        compare(
                "looking up",
                () -> lookUp(hostileStore, hostileKeys, hostileWords),
                () -> lookUp(usualStore, usualKeys, usualKeys),
                4);
        compare("grouping", () -> group(hostileStore), () -> group(usualStore), 4);
        compare("a table", () -> tabulate(hostileStore), () -> tabulate(usualStore), 4);
        compare("sorting", () -> sort(hostileStore), () -> sort(usualStore), 4);
    }

    private static void lookUp(ClaimStore store, List<String> keys, List<String> words) {
        for (int i = 0; i < keys.size(); i += FEW) {
            String key = keys.get(i);
            assertTrue(store.claim(new Claim.Id(key)).isPresent());
            Actor.Id actor = new Actor.Id(key);
            assertEquals(1, count(store, Condition.has(Field.SPEAKER, actor)));
            assertEquals(2, count(store, Condition.has(Field.INVOLVED, actor)));
            assertEquals(1, count(store, Condition.has(Field.TOPIC, new Topic.Id(key))));
            assertEquals(1, count(store, Condition.saying(words.get(i))));
        }
    }

    private static int count(ClaimStore store, Condition condition) {
        return store.select(Query.of(condition)).count();
    }

    private static Answer all(ClaimStore store) {
        return store.select(Query.of(Condition.everyClaim()));
    }

    private static void group(ClaimStore store) {
        int size = store.size();
        assertEquals(size, all(store).groupBy(Field.SPEAKER).asMap().size());
        assertEquals(size, all(store).groupBy(Field.ABOUT).counts().size());
        assertEquals(size, all(store).groupBy(Field.WORD).keys().size());
        assertEquals(size, all(store).groupBy(Field.AFFIRMED).keys().size());
        assertEquals(size, all(store).groupBy(Field.POSITION).keys().size());
    }

    private static void tabulate(ClaimStore store) {
        int size = store.size();
        assertEquals(
                size, all(store).groupBy(Field.SPEAKER, Field.TOPIC).asMap().size());
        assertEquals(
                size, all(store).crossTab(Field.SPEAKER, Field.MODALITY).rows().size());
        Answer answer = all(store);
        assertEquals(
                size, answer.groupBy(Field.ANNOTATOR, Field.SOURCE).counts().size());
        assertEquals(size, answer.counts().reports());
    }

    private static void sort(ClaimStore store) {
        Query query = Query.of(Condition.everyClaim()).orderBy(Order.descending(Field.TOPIC));
        assertEquals(store.size(), store.select(query).list().size());
    }

    /** Else a map of values that collide is a list. */
    @Test
    void whateverHasANumberCanBeSorted() {
        for (java.lang.reflect.Field numbering : Numbers.class.getDeclaredFields()) {
            if (numbering.getType() == Numbering.class
                    && numbering.getGenericType() instanceof ParameterizedType type) {
                Class<?> value = (Class<?>) type.getActualTypeArguments()[0];
                assertTrue(Comparable.class.isAssignableFrom(value), value::getName);
            }
        }
    }

    // ---- very much of one thing: four times as much may cost eight times as much, not sixteen times

    private static final int MANY = 2500;

    private static void growsInProportion(String what, IntFunction<Runnable> task) {
        compare(what, task.apply(4 * MANY), task.apply(MANY), 8);
    }

    private static Corpus.Builder actors(int many) {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of(KIND)).add(Source.of("wire", "A wire"));
        for (int i = 0; i < many; i++) {
            corpus.add(Actor.person("a-" + i, "Name " + i)).add(Topic.of("t-" + i, "Topic " + i));
        }
        return corpus;
    }

    private static String[] names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "a-" + i).toArray(String[]::new);
    }

    @Test
    void oneClaimWithVeryManyActorsCostsInProportion() {
        growsInProportion("many actors", many -> {
            Corpus corpus = actors(many)
                    .add(Claim.of("c-1", "wire", Attribution.ownVoice("a-0"), "much")
                            .about(names(many))
                            .to(names(many))
                            .build())
                    .build();
            return () -> read(ClaimStore.of(corpus), Field.ABOUT, many);
        });
    }

    @Test
    void oneClaimWithVeryManyVoicesCostsInProportion() {
        growsInProportion("many voices", many -> {
            List<Attribution.Step> steps = new ArrayList<>();
            for (String name : names(many)) {
                steps.add(Attribution.Step.of(name));
            }
            Attribution chain = new Attribution(Speaker.of("a-0"), steps);
            Corpus corpus = actors(many)
                    .add(Claim.of("c-1", "wire", chain, "much").build())
                    .build();
            return () -> read(ClaimStore.of(corpus), Field.VOICE, many);
        });
    }

    @Test
    void oneClaimWithVeryManyAssertionsAndPositionsCostsInProportion() {
        growsInProportion("many assertions", many -> {
            ClaimBuilder claim = Claim.of("c-1", "wire", Attribution.ownVoice("a-0"), "much");
            for (int i = 0; i < many; i++) {
                claim.on("t-" + i)
                        .affirms(new Relation(
                                Optional.of(new Actor.Id("a-" + i)),
                                KIND.id(),
                                Optional.of(new Actor.Id("a-" + (many - 1 - i)))));
            }
            Corpus corpus = actors(many).add(claim.build()).build();
            return () -> {
                ClaimStore store = ClaimStore.of(corpus);
                read(store, Field.TOPIC, many);
                read(store, Field.AFFIRMED, many);
                read(store, Field.INVOLVED, many);
                read(store, Field.POSITION, many);
            };
        });
    }

    @Test
    void oneGistWithVeryManyWordsCostsInProportion() {
        growsInProportion("many words", many -> {
            StringBuilder gist = new StringBuilder("w");
            for (int i = 0; i < many; i++) {
                gist.append(" w").append(i);
            }
            Corpus corpus = actors(1)
                    .add(Claim.of("c-1", "wire", Attribution.ownVoice("a-0"), gist.toString())
                            .build())
                    .build();
            return () -> read(ClaimStore.of(corpus), Field.WORD, many + 1);
        });
    }

    @Test
    void oneSpeakerWithAllClaimsCostsInProportion() {
        growsInProportion("one speaker", many -> {
            Corpus.Builder corpus = actors(1);
            for (int i = 0; i < many; i++) {
                corpus.add(Claim.of("c-" + i, "wire", Attribution.ownVoice("a-0"), "the same words each time")
                        .about("a-0")
                        .on("t-0", Stance.SUPPORT)
                        .build());
            }
            Corpus all = corpus.build();
            return () -> {
                ClaimStore store = ClaimStore.of(all);
                for (Condition one : List.of(
                        Condition.has(Field.SPEAKER, new Actor.Id("a-0")),
                        Condition.has(Field.WORD, "same"),
                        Condition.has(Field.MODALITY, Modality.ASSERTION))) {
                    assertEquals(many, count(store, one.and(Condition.has(Field.ABOUT, new Actor.Id("a-0")))));
                    assertEquals(0, count(store, one.negate()));
                }
                read(store, Field.SPEAKER, 1);
            };
        });
    }

    /** Groups, and looks up what was grouped. */
    private static <V> void read(ClaimStore store, Field<V> field, int expected) {
        Answer all = all(store);
        assertEquals(expected, all.groupBy(field).size());
        for (V value : all.groupBy(field).keys()) {
            assertTrue(store.select(Query.of(Condition.has(field, value))).exists());
        }
        store.select(Query.of(Condition.everyClaim()))
                .forEach(claim -> assertTrue(claim.gist().length() > 0));
    }
}
