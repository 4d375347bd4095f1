package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedWriter;
import dev.hearsay.seeds.Seeds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Writers like that of Hearsay's lines, each with one fault. */
final class PlantedWriters {

    private PlantedWriters() {}

    /** A contract for each of them. */
    abstract static class Planted implements SeedWriterContract {

        private final SeedWriter writer;

        Planted(SeedWriter writer) {
            this.writer = writer;
        }

        @Override
        public SeedWriter writer() {
            return writer;
        }

        @Override
        public SeedLoader reader() {
            return Seeds.jsonLines();
        }

        @Override
        public Arbitrary<Corpus> corpora() {
            return Arbitraries.of(Corpus.builder().build(), Corpora.edge());
        }
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class WritesHalfALine extends Planted {
        WritesHalfALine() {
            super((corpus, out) -> {
                Seeds.jsonLines().write(corpus, out);
                put(out, "{");
            });
        }
    }

    static final class LosesRecords extends Planted {
        LosesRecords() {
            super((corpus, out) -> Seeds.jsonLines().write(Corpus.builder().build(), out));
        }
    }

    static final class LeansOnTheLocale extends Planted {
        LeansOnTheLocale() {
            super((corpus, out) -> {
                put(out, " ".repeat(Locale.getDefault().getLanguage().equals("ar") ? 1 : 0));
                Seeds.jsonLines().write(corpus, out);
            });
        }
    }

    static final class SwallowsARefusal extends Planted {
        SwallowsARefusal() {
            super((corpus, out) -> {
                try {
                    Seeds.jsonLines().write(corpus, out);
                } catch (SeedException e) {
                    put(new Taking(1, new IOException("never")), "");
                }
            });
        }
    }

    static final class ForgetsTheCause extends Planted {
        ForgetsTheCause() {
            super((corpus, out) -> {
                try {
                    Seeds.jsonLines().write(corpus, out);
                } catch (SeedException e) {
                    throw new SeedException("HS-2903", "It failed.", "Try again.", new IOException("something"));
                }
            });
        }
    }

    static final class HasACodeOfItsOwn extends Planted {
        HasACodeOfItsOwn() {
            super((corpus, out) -> {
                try {
                    Seeds.jsonLines().write(corpus, out);
                } catch (SeedException e) {
                    throw new SeedException("TAB-9", "It failed.", "Try again.", e.getCause());
                }
            });
        }
    }

    static final class ClosesTheStream extends Planted {
        ClosesTheStream() {
            super((corpus, out) -> {
                try (out) {
                    Seeds.jsonLines().write(corpus, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static final class DoesNotFlush extends Planted {
        DoesNotFlush() {
            super((corpus, out) -> {
                Seeds.jsonLines().write(corpus, out);
                put(out, "\n");
            });
        }
    }

    static final class Prints extends Planted {
        Prints() {
            super((corpus, out) -> {
                System.out.println("written");
                Seeds.jsonLines().write(corpus, out);
            });
        }
    }
}
