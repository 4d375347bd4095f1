package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Row;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * The yardstick: hand-written, read-only columns of codes, posting arrays and a few indexes laid out for these ten queries.
 * No query planning, no updates, no safety. Answers are computed from base data; {@link LimitAggregates} adds maintained sums.
 */
@SuppressWarnings("NullAway.Init") // load comes first
public class Limit implements Engine {
    private static final int LATEST = 20;
    private static final int TOP = 10;
    /** Relation key within a subject: affirmed, kind, object; so affirmed negative relations end each subject's run. */
    private static final int OBJECT_BITS = 11;

    private static final int AFFIRMED = 1 << (OBJECT_BITS + 6);
    private static final int OBJECT_MASK = (1 << OBJECT_BITS) - 1;
    private static final int MOODS = Schema.MODALITIES * 3;
    private static final int PLANES = 5;

    protected int n;
    private int[] source;
    protected char[] speaker;
    protected char[] topic;
    private char[] day;
    /** modality * 3 + stance + 1. */
    protected byte[] mood;
    /** For each 64 claims: three bits of the modality, stance -1, stance +1. */
    private long[] planes;
    /** certainty * 4 + depth. */
    private byte[] weight;

    private int[] start;
    private char[] length;
    private int[] textFrom;
    private byte[] text;
    private int[] aboutFrom;
    private char[] about;
    private int[] relationFrom;
    private char[] subject;
    private char[] object;
    /** kind, plus 64 if affirmed. */
    private byte[] kind;

    private Postings bySpeaker;
    private Postings byTopic;
    private Postings byActor;
    /** By actor, latest day first, then ascending id. */
    private Postings byActorLatest;

    private final Map<String, Integer> wordCodes = new HashMap<>();
    private Postings byWord;
    private int[] subjectFrom;
    private int[] subjectNegative;
    private int[] subjectKey;
    private int[] subjectClaim;

    @Override
    public void load(Feed feed) {
        n = feed.size();
        source = new int[n];
        speaker = new char[n];
        topic = new char[n];
        day = new char[n];
        mood = new byte[n];
        planes = new long[(n + 63) / 64 * PLANES];
        weight = new byte[n];
        start = new int[n];
        length = new char[n];
        textFrom = new int[n + 1];
        text = new byte[n * 16];
        aboutFrom = new int[n + 1];
        about = new char[n * 2];
        relationFrom = new int[n + 1];
        subject = new char[n];
        object = new char[n];
        kind = new byte[n];
        int[] wordFrom = new int[n + 1];
        char[] words = new char[n * Schema.WORDS_PER_TEXT];
        for (int i = 0; i < n; i++) {
            add(i, feed.row(i), wordFrom, words);
        }
        text = Arrays.copyOf(text, textFrom[n]);
        about = Arrays.copyOf(about, aboutFrom[n]);
        subject = Arrays.copyOf(subject, relationFrom[n]);
        object = Arrays.copyOf(object, relationFrom[n]);
        kind = Arrays.copyOf(kind, relationFrom[n]);

        int dense = Math.max(64, n / 256);
        byWord = Postings.of(wordFrom, words, wordCodes.size()).split(Math.max(64, n / 1024));
        bySpeaker = Postings.of(speaker, Schema.SPEAKERS).withDense(dense);
        byTopic = Postings.of(topic, Schema.TOPICS).withDense(dense);
        byActor = Postings.of(aboutFrom, about, Schema.ACTORS).withDense(dense);
        byActorLatest = Postings.of(aboutFrom, about, Schema.ACTORS, latestFirst());
        indexRelations();
    }

    private void add(int i, Row claim, int[] wordFrom, char[] words) {
        source[i] = claim.source();
        speaker[i] = (char) claim.speaker();
        topic[i] = (char) claim.topic();
        day[i] = (char) claim.day();
        mood[i] = (byte) (claim.modality() * 3 + claim.stance() + 1);
        int plane = (i >> 6) * PLANES;
        for (int bit = 0; bit < 3; bit++) {
            planes[plane + bit] |= (long) (claim.modality() >> bit & 1) << i;
        }
        if (claim.stance() != 0) {
            planes[plane + (claim.stance() < 0 ? 3 : 4)] |= 1L << i;
        }
        weight[i] = (byte) (claim.certainty() * 4 + claim.depth());
        start[i] = claim.start();
        length[i] = (char) (claim.end() - claim.start());

        byte[] utf8 = claim.text().getBytes(StandardCharsets.UTF_8);
        if (textFrom[i] + utf8.length > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8, text.length * 2L + utf8.length));
        }
        System.arraycopy(utf8, 0, text, textFrom[i], utf8.length);
        textFrom[i + 1] = textFrom[i] + utf8.length;
        wordFrom[i + 1] = index(claim.text(), wordFrom[i], words);

        int to = aboutFrom[i];
        if (to + claim.about().length > about.length) {
            about = Arrays.copyOf(about, about.length + about.length / 4 + 16);
        }
        for (int actor : claim.about()) {
            about[to++] = (char) actor;
        }
        aboutFrom[i + 1] = to;

        to = relationFrom[i];
        if (to + claim.relations().length > subject.length) {
            int size = subject.length + subject.length / 4 + 16;
            subject = Arrays.copyOf(subject, size);
            object = Arrays.copyOf(object, size);
            kind = Arrays.copyOf(kind, size);
        }
        for (Row.Relation r : claim.relations()) {
            subject[to] = (char) r.subject();
            object[to] = (char) r.object();
            kind[to++] = (byte) (r.kind() + (r.affirmed() ? 64 : 0));
        }
        relationFrom[i + 1] = to;
    }

    /** Codes of the distinct words of a text; returns the end. */
    private int index(String s, int from, char[] words) {
        int to = from;
        for (int begin = 0; begin < s.length(); ) {
            int end = s.indexOf(' ', begin);
            end = end < 0 ? s.length() : end;
            Integer code = wordCodes.computeIfAbsent(s.substring(begin, end), w -> wordCodes.size());
            boolean seen = false;
            for (int k = from; k < to; k++) {
                seen |= words[k] == code;
            }
            if (!seen) {
                words[to++] = (char) (int) code;
            }
            begin = end + 1;
        }
        return to;
    }

    private int[] latestFirst() {
        int[] next = new int[Schema.DAYS + 1];
        for (char d : day) {
            next[Schema.DAYS - d]++;
        }
        for (int d = 1; d <= Schema.DAYS; d++) {
            next[d] += next[d - 1];
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[next[Schema.DAYS - 1 - day[i]]++] = i;
        }
        return order;
    }

    private void indexRelations() {
        int rows = relationFrom[n];
        long[] sorted = new long[rows];
        for (int i = 0; i < n; i++) {
            for (int r = relationFrom[i]; r < relationFrom[i + 1]; r++) {
                int key = key(kind[r] & 63, object[r]) - ((kind[r] & 64) != 0 ? 0 : AFFIRMED);
                sorted[r] = ((long) subject[r] << 18 | key) << 32 | i;
            }
        }
        Arrays.sort(sorted);
        subjectFrom = new int[Schema.ACTORS + 1];
        subjectNegative = new int[Schema.ACTORS];
        subjectKey = new int[rows];
        subjectClaim = new int[rows];
        for (int r = 0; r < rows; r++) {
            subjectKey[r] = (int) (sorted[r] >>> 32) & (1 << 18) - 1;
            subjectClaim[r] = (int) sorted[r];
            subjectFrom[(int) (sorted[r] >>> 50) + 1] = r + 1;
        }
        for (int s = 0; s < Schema.ACTORS; s++) {
            subjectFrom[s + 1] = Math.max(subjectFrom[s + 1], subjectFrom[s]);
            subjectNegative[s] = firstKey(s, key(Schema.FIRST_NEGATIVE_KIND, 0));
        }
    }

    private static int key(int kind, int object) {
        return AFFIRMED | kind << OBJECT_BITS | object;
    }

    private int firstKey(int subject, int key) {
        int low = subjectFrom[subject];
        int high = subjectFrom[subject + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (subjectKey[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void bySpeaker(int speaker, Tally out) {
        int[] ids = bySpeaker.ids;
        long sum = 0;
        int to = bySpeaker.from[speaker + 1];
        for (int k = bySpeaker.from[speaker]; k < to; k++) {
            sum += Tally.mix(ids[k]);
        }
        out.addAll(sum, bySpeaker.count(speaker));
    }

    @Override
    public void bySpeakerActorTopic(int s, int a, int t, Tally out) {
        RoaringBitmap speakers = bySpeaker.dense[s];
        RoaringBitmap actors = byActor.dense[a];
        RoaringBitmap topics = byTopic.dense[t];
        if (speakers != null && actors != null && topics != null) {
            all(RoaringBitmap.and(RoaringBitmap.and(speakers, topics), actors), out);
            return;
        }
        Postings lead = byActor;
        int code = a;
        if (bySpeaker.count(s) < lead.count(code)) {
            lead = bySpeaker;
            code = s;
        }
        if (byTopic.count(t) < lead.count(code)) {
            lead = byTopic;
            code = t;
        }
        for (int k = lead.from[code]; k < lead.from[code + 1]; k++) {
            int i = lead.ids[k];
            if (topic[i] == t && speaker[i] == s && isAbout(i, a)) {
                out.add(i);
            }
        }
    }

    private boolean isAbout(int claim, int actor) {
        int to = aboutFrom[claim + 1];
        for (int k = aboutFrom[claim]; k < to; k++) {
            if (about[k] == actor) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) {
        int key = key(kind, object);
        int to = subjectFrom[subject + 1];
        for (int r = firstKey(subject, key); r < to && subjectKey[r] == key; r++) {
            out.add(subjectClaim[r]);
        }
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) {
        int[] ids = byActorLatest.ids;
        int low = byActorLatest.from[actor];
        int to = byActorLatest.from[actor + 1];
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[ids[middle]] > toDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int lowMood = modality * 3;
        int found = 0;
        for (int k = low; k < to && found < LATEST; k++) {
            int i = ids[k];
            if (day[i] < fromDay) {
                break;
            }
            int above = mood[i] - lowMood;
            if (above >= 0 && above < 3) {
                out.next(i);
                found++;
            }
        }
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) {
        int[] counts = new int[Schema.SPEAKERS];
        int[] ids = byActor.ids;
        int to = byActor.from[actor + 1];
        for (int k = byActor.from[actor]; k < to; k++) {
            counts[speaker[ids[k]]]++;
        }
        long[] top = new long[TOP];
        long least = 0;
        for (int s = 0; s < counts.length; s++) {
            if (counts[s] > least >>> 32) {
                long entry = (long) counts[s] << 32 | Schema.SPEAKERS - s;
                int at = TOP - 1;
                for (; at > 0 && top[at - 1] < entry; at--) {
                    top[at] = top[at - 1];
                }
                top[at] = entry;
                least = top[TOP - 1];
            }
        }
        for (int at = 0; at < TOP && top[at] > 0; at++) {
            out.next(Schema.SPEAKERS - (int) top[at]);
            out.next(top[at] >>> 32);
        }
    }

    @Override
    public void contestedIn(int topic, Tally out) {
        int[] ids = byTopic.ids;
        int from = byTopic.from[topic];
        int to = byTopic.from[topic + 1];
        Denials denials = new Denials((to - from) / 4);
        long[] affirmed = new long[to - from];
        int count = 0;
        for (int k = from; k < to; k++) {
            int i = ids[k];
            for (int r = relationFrom[i], end = relationFrom[i + 1]; r < end; r++) {
                long triple = Schema.triple(subject[r], kind[r] & 63, object[r]);
                if ((kind[r] & 64) == 0) {
                    denials.add(triple, speaker[i]);
                } else {
                    if (count == affirmed.length) {
                        affirmed = Arrays.copyOf(affirmed, 2 * count);
                    }
                    affirmed[count++] = triple << 16 | speaker[i];
                }
            }
        }
        for (int k = 0; k < count; k++) {
            long triple = affirmed[k] >>> 16;
            if (denials.contests(triple, (char) affirmed[k])) {
                out.add(triple);
            }
        }
    }

    @Override
    public void reachableOverNegative(int actor, Tally out) {
        byte[] first = new byte[1 << OBJECT_BITS];
        byte[] reached = new byte[1 << OBJECT_BITS];
        markNegative(actor, first);
        for (int a = 0; a < Schema.ACTORS; a++) {
            if (first[a] != 0) {
                reached[a] = 1;
                markNegative(a, reached);
            }
        }
        reached[actor] = 0;
        for (int a = 0; a < Schema.ACTORS; a++) {
            if (reached[a] != 0) {
                out.add(a);
            }
        }
    }

    protected final void markNegative(int subject, byte[] objects) {
        int[] keys = subjectKey;
        int to = subjectFrom[subject + 1];
        for (int r = subjectNegative[subject]; r < to; r++) {
            objects[keys[r] & OBJECT_MASK] = 1;
        }
    }

    @Override
    public void crossTab(Tally out) {
        report(moodCounts(), out);
    }

    /** 64 claims at a time: a mask for each modality and stance, then the bits common to both. */
    protected final long[] moodCounts() {
        long[] counts = new long[MOODS];
        long[] modality = new long[Schema.MODALITIES];
        for (int at = 0; at < planes.length; at += PLANES) {
            long low = planes[at];
            long middle = planes[at + 1];
            long high = planes[at + 2];
            long against = planes[at + 3];
            long favour = planes[at + 4];
            modality[5] = high & low;
            modality[4] = high & ~low;
            modality[3] = middle & low;
            modality[2] = middle & ~low;
            modality[1] = low & ~(middle | high);
            modality[0] = ~(low | middle | high);
            for (int m = 0; m < Schema.MODALITIES; m++) {
                long mask = modality[m];
                counts[m * 3] += Long.bitCount(mask & against);
                counts[m * 3 + 1] += Long.bitCount(mask & ~(against | favour));
                counts[m * 3 + 2] += Long.bitCount(mask & favour);
            }
        }
        counts[1] -= planes.length / PLANES * 64L - n;
        return counts;
    }

    protected static void report(long[] counts, Tally out) {
        for (int m = 0; m < MOODS; m++) {
            if (counts[m] > 0) {
                out.cell(m / 3, m % 3 - 1, counts[m]);
            }
        }
    }

    @Override
    public void congruence(Tally out) {
        Positions positions = new Positions();
        fill(positions.net());
        positions.pairs(out);
    }

    protected final void fill(int[] net) {
        int[] row = new int[Schema.SPEAKERS];
        for (int s = 0; s < row.length; s++) {
            row[s] = Schema.org(s) * Schema.TOPICS;
        }
        int[] stance = new int[32];
        for (int m = 0; m < stance.length; m++) {
            stance[m] = m % 3 - 1;
        }
        for (int i = 0; i < n; i++) {
            net[row[speaker[i]] + topic[i]] += stance[mood[i]];
        }
    }

    @Override
    public void containing(String word1, String word2, Tally out) {
        Integer a = wordCodes.get(word1);
        Integer b = wordCodes.get(word2);
        if (a == null || b == null) {
            return;
        }
        RoaringBitmap inA = byWord.dense[a];
        RoaringBitmap inB = byWord.dense[b];
        if (inA != null && inB != null) {
            all(RoaringBitmap.and(inA, inB), out);
        } else if (inA != null) {
            probe(b, inA, out);
        } else if (inB != null) {
            probe(a, inB, out);
        } else {
            merge(a, b, out);
        }
    }

    private void probe(int rare, RoaringBitmap frequent, Tally out) {
        PeekableIntIterator at = frequent.getIntIterator();
        for (int k = byWord.from[rare]; k < byWord.from[rare + 1]; k++) {
            int id = byWord.ids[k];
            at.advanceIfNeeded(id);
            if (!at.hasNext()) {
                return;
            }
            if (at.peekNext() == id) {
                out.add(id);
            }
        }
    }

    private void merge(int a, int b, Tally out) {
        int[] ids = byWord.ids;
        int i = byWord.from[a];
        int j = byWord.from[b];
        int endI = byWord.from[a + 1];
        int endJ = byWord.from[b + 1];
        while (i < endI && j < endJ) {
            int x = ids[i];
            int y = ids[j];
            if (x == y) {
                out.add(x);
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }

    private static void all(RoaringBitmap bitmap, Tally out) {
        BatchIterator batches = bitmap.getBatchIterator();
        int[] batch = new int[256];
        while (batches.hasNext()) {
            int count = batches.nextBatch(batch);
            long sum = 0;
            for (int k = 0; k < count; k++) {
                sum += Tally.mix(batch[k]);
            }
            out.addAll(sum, count);
        }
    }

    @Override
    public Optional<Object> root() {
        return Optional.of(this);
    }

    @Override
    public Map<String, Long> footprint() {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("text", text.length + 4L * textFrom.length);
        parts.put(
                "columns",
                4L * source.length
                        + 2L * speaker.length
                        + 2L * topic.length
                        + 2L * day.length
                        + mood.length
                        + weight.length
                        + 4L * start.length
                        + 2L * length.length
                        + 8L * planes.length);
        parts.put("about", 4L * aboutFrom.length + 2L * about.length);
        parts.put("relations", 4L * relationFrom.length + 5L * kind.length);
        parts.put("by speaker", bySpeaker.bytes());
        parts.put("by topic", byTopic.bytes());
        parts.put("by actor", byActor.bytes());
        parts.put("by actor and day", byActorLatest.bytes());
        parts.put("by relation", 8L * subjectKey.length + 4L * (subjectFrom.length + subjectNegative.length));
        parts.put("by word", byWord.bytes());
        return parts;
    }
}
