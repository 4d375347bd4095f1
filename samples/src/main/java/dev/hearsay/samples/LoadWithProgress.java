package dev.hearsay.samples;

import dev.hearsay.Corpus;
import dev.hearsay.Topic;
import dev.hearsay.seeds.LoadListener;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.Seeds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Loads a file and shows how far it is. Ctrl-C, or an interrupt of the loading thread, ends the load within a fraction of a
 * second and leaves nothing half done.
 */
public final class LoadWithProgress {

    private static final int BAR = 30;

    private LoadWithProgress() {}

    /** Loads the file of the first argument, or one that is made for the purpose. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            load(Path.of(args[0]), System.out);
        } else {
            run(System.out);
        }
    }

    static void run(PrintStream out) throws IOException {
        Path file = Files.createTempFile("topics", ".jsonl");
        try {
            Corpus.Builder topics = Corpus.builder();
            for (int i = 0; i < 20_000; i++) {
                topics.add(Topic.of("t-" + i, "Topic " + i));
            }
            Seeds.jsonLines().save(topics.build(), file);
            load(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void load(Path file, PrintStream out) throws IOException {
        Bar bar = new Bar(Files.size(file), out);
        Loaded loaded = Seeds.open(Seed.of(file).watchedBy(bar));
        out.println();
        loaded.problems().forEach(out::println);
        out.println(loaded.intact().corpus());
    }

    /** Draws itself anew on the same line whenever it has grown. */
    private static final class Bar implements LoadListener {

        private final long size;
        private final PrintStream out;
        private int drawn = -1;

        Bar(long size, PrintStream out) {
            this.size = size;
            this.out = out;
        }

        @Override
        public void progress(long records, long bytes) {
            int length = (int) (BAR * bytes / Math.max(1, size));
            if (length > drawn) {
                drawn = length;
                out.printf(
                        Locale.ROOT,
                        "\r[%s%s] %3d %%  %,d records",
                        "#".repeat(length),
                        ".".repeat(BAR - length),
                        100 * length / BAR,
                        records);
            }
        }
    }
}
