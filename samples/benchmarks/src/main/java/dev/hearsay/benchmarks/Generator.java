package dev.hearsay.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A synthetic corpus: the same shape, size and seed always give the same claims. Held as bulk arrays (about 70 bytes a claim);
 * {@link #row} builds the record that an engine loads.
 */
public final class Generator {

    /** Claims of one source. */
    static final int CLAIMS_A_SOURCE = 20;

    private static final Row.Relation[] NO_RELATIONS = {};
    private static final String[] VOCABULARY = vocabulary();

    private static final double ROOM_FOR_ABOUT = 2.3;
    private static final double AFFIRMED = .9;
    private static final double SAID_THAT_DAY = .8;

    final int n;
    final char[] speaker;
    final byte[] depth;
    final char[] topic;
    final int[] aboutFrom;
    char[] about;
    final int[] relationFrom;
    char[] subject;
    byte[] kind;
    char[] object;
    boolean[] affirmed;
    final char[] day;
    final byte[] modality;
    final byte[] stance;
    final byte[] certainty;
    final char[] words;
    final int[] start;
    final int[] end;

    /** So many claims of a shape. */
    public Generator(Shape shape, int n, long seed) {
        this.n = n;
        speaker = new char[n];
        depth = new byte[n];
        topic = new char[n];
        aboutFrom = new int[n + 1];
        about = new char[(int) (n * ROOM_FOR_ABOUT) + 16];
        relationFrom = new int[n + 1];
        subject = new char[n + 16];
        kind = new byte[n + 16];
        object = new char[n + 16];
        affirmed = new boolean[n + 16];
        day = new char[n];
        modality = new byte[n];
        stance = new byte[n];
        certainty = new byte[n];
        words = new char[n * Schema.WORDS_PER_TEXT];
        start = new int[n];
        end = new int[n];
        draw(shape, new SplittableRandom(seed));
    }

    private void draw(Shape shape, SplittableRandom random) {
        Habits habits = shape.habits(random);
        Skew depths = Skew.of(.20, .50, .20, .10);
        Skew certainties = Skew.of(.10, .40, .35, .15);
        Skew aboutCounts = Skew.of(.35, .30, .20, .15);
        Skew relationCounts = Skew.of(.40, .40, .20);
        int sourceDay = 0;
        int position = 0;
        for (int i = 0; i < n; i++) {
            if (i % CLAIMS_A_SOURCE == 0) {
                sourceDay = random.nextInt(Schema.DAYS);
                position = random.nextInt(500);
                habits.beginSource(random);
            }
            speaker[i] = (char) habits.speaker(random);
            depth[i] = (byte) depths.draw(random);
            topic[i] = (char) habits.topic(random);
            drawAbout(i, 1 + aboutCounts.draw(random), habits, random);
            drawRelations(i, relationCounts.draw(random), habits, random);
            int delay = random.nextDouble() < SAID_THAT_DAY ? 0 : 1 + random.nextInt(30);
            day[i] = (char) Math.max(0, sourceDay - delay);
            modality[i] = (byte) habits.modality(random);
            stance[i] = (byte) habits.stance(random);
            certainty[i] = (byte) certainties.draw(random);
            for (int w = 0; w < Schema.WORDS_PER_TEXT; w++) {
                words[i * Schema.WORDS_PER_TEXT + w] = (char) habits.word(random);
            }
            start[i] = position + random.nextInt(200);
            end[i] = start[i] + 40 + random.nextInt(260);
            position = end[i];
        }
    }

    private void drawAbout(int claim, int count, Habits habits, SplittableRandom random) {
        int from = aboutFrom[claim];
        if (from + count > about.length) {
            about = Arrays.copyOf(about, about.length + about.length / 8 + 16);
        }
        int to = from;
        while (to < from + count) {
            char actor = (char) habits.actor(random);
            boolean seen = false;
            for (int k = from; k < to; k++) {
                seen |= about[k] == actor;
            }
            if (!seen) {
                about[to++] = actor;
            }
        }
        Arrays.sort(about, from, to);
        aboutFrom[claim + 1] = to;
    }

    private void drawRelations(int claim, int count, Habits habits, SplittableRandom random) {
        int from = relationFrom[claim];
        int to = from;
        makeRoomForRelations(from + count);
        while (to < from + count) {
            subject[to] = (char) habits.actor(random);
            kind[to] = (byte) habits.kind(random);
            object[to] = (char) habits.actor(random);
            affirmed[to] = random.nextDouble() < AFFIRMED;
            boolean repeats =
                    to > from && subject[to] == subject[from] && kind[to] == kind[from] && object[to] == object[from];
            if (subject[to] != object[to] && !repeats) {
                to++;
            }
        }
        relationFrom[claim + 1] = to;
    }

    private void makeRoomForRelations(int count) {
        if (count > subject.length) {
            int size = subject.length + subject.length / 8 + 16;
            subject = Arrays.copyOf(subject, size);
            kind = Arrays.copyOf(kind, size);
            object = Arrays.copyOf(object, size);
            affirmed = Arrays.copyOf(affirmed, size);
        }
    }

    /** How many claims. */
    public int size() {
        return n;
    }

    /** The claim of a number. */
    public Row row(int i) {
        int[] actors = new int[aboutFrom[i + 1] - aboutFrom[i]];
        for (int k = 0; k < actors.length; k++) {
            actors[k] = about[aboutFrom[i] + k];
        }
        return new Row(
                i,
                i / CLAIMS_A_SOURCE,
                speaker[i],
                depth[i],
                topic[i],
                actors,
                relations(i),
                day[i],
                modality[i],
                stance[i],
                certainty[i],
                text(i),
                start[i],
                end[i]);
    }

    private Row.Relation[] relations(int i) {
        int from = relationFrom[i];
        int count = relationFrom[i + 1] - from;
        if (count == 0) {
            return NO_RELATIONS;
        }
        Row.Relation[] relations = new Row.Relation[count];
        for (int k = from; k < from + count; k++) {
            relations[k - from] = new Row.Relation(subject[k], kind[k], object[k], affirmed[k]);
        }
        return relations;
    }

    String word(int claim, int position) {
        return VOCABULARY[words[claim * Schema.WORDS_PER_TEXT + position]];
    }

    private String text(int claim) {
        StringBuilder text = new StringBuilder(7 * Schema.WORDS_PER_TEXT);
        for (int w = 0; w < Schema.WORDS_PER_TEXT; w++) {
            if (w > 0) {
                text.append(' ');
            }
            text.append(word(claim, w));
        }
        return text.toString();
    }

    /** All words have six letters, so a substring test for a word is exact. */
    private static String[] vocabulary() {
        String consonants = "bcdfghjklmnpqrstvwxz";
        String vowels = "aeiou";
        String[] words = new String[Schema.WORDS];
        for (int i = 0; i < words.length; i++) {
            int code = (int) ((i * 7_919L) % 1_000_000);
            StringBuilder word = new StringBuilder(6);
            for (int syllable = 0; syllable < 3; syllable++) {
                word.append(consonants.charAt(code % 20)).append(vowels.charAt(code / 20 % 5));
                code /= 100;
            }
            words[i] = word.toString();
        }
        return words;
    }
}
