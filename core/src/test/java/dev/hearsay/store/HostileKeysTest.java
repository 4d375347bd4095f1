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
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Keys chosen by an enemy cost little more than others, and a claim or a speaker with very much of something costs in proportion.
 * Compared is the processor's time of one thread, as a ratio of two runs beside each other, never a time by itself.
 */
class HostileKeysTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BITS = 13;
    private static final int RUNS = 3;

    /** Below this, in nanoseconds, ratios tell nothing. */
    private static final double FLOOR = 5e7;

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
        double least = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            task.run();
            least = Math.min(least, (double) (THREADS.getCurrentThreadCpuTime() - before));
        }
        return least;
    }

    private static void compare(String what, double hostile, double usual, double most) {
        assertTrue(
                hostile <= most * Math.max(FLOOR, usual),
                () -> what + ": " + Math.round(hostile / 1e6) + " against " + Math.round(usual / 1e6));
    }

    @Test
    void collidingKeysCostLittleMoreThanOthers() {
        List<String> hostileKeys = colliding("Aa", "BB");
        List<String> usualKeys = scattered();
        assertEquals(1, hostileKeys.stream().map(String::hashCode).distinct().count());
        List<String> hostileWords = colliding("ao", "c1");
        assertEquals(1, hostileWords.stream().map(String::hashCode).distinct().count());
        Corpus hostile = corpus(hostileKeys, hostileWords);
        Corpus usual = corpus(usualKeys, usualKeys);
        compare("building", cost(() -> ClaimStore.of(hostile)), cost(() -> ClaimStore.of(usual)), 4);
        ClaimStore hostileStore = ClaimStore.of(hostile);
        ClaimStore usualStore = ClaimStore.of(usual);
        compare(
                "looking up",
                cost(() -> lookUp(hostileStore, hostileKeys, hostileWords)),
                cost(() -> lookUp(usualStore, usualKeys, usualKeys)),
                4);
        compare("grouping", cost(() -> group(hostileStore)), cost(() -> group(usualStore)), 4);
        compare("a table", cost(() -> tabulate(hostileStore)), cost(() -> tabulate(usualStore)), 4);
        compare("sorting", cost(() -> sort(hostileStore)), cost(() -> sort(usualStore)), 4);
    }

    private static void lookUp(ClaimStore store, List<String> keys, List<String> words) {
        for (int i = 0; i < keys.size(); i++) {
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

    // ---- very much of one thing: four times as much may cost six times as much, not sixteen times

    private static final int MANY = 2500;

    private static void growsInProportion(String what, IntFunction<Runnable> task) {
        Runnable small = task.apply(MANY);
        Runnable large = task.apply(4 * MANY);
        cost(small);
        cost(large);
        compare(what, cost(large), cost(small), 8);
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
