package dev.hearsay.testkit;

import dev.hearsay.Problem;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.LoadStoppedException;
import dev.hearsay.seeds.Loaded;
import dev.hearsay.seeds.Loading;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.SeedText;
import dev.hearsay.seeds.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** Loaders like {@link TabLoader}, each with one fault. */
final class PlantedLoaders {

    private PlantedLoaders() {}

    /** A contract for each of them. */
    abstract static class Planted implements TabContract {

        private final Function<LoadLimits, SeedLoader> loader;

        Planted(Function<LoadLimits, SeedLoader> loader) {
            this.loader = loader;
        }

        @Override
        public SeedLoader loader(LoadLimits limits) {
            return loader.apply(limits);
        }
    }

    static final class SwallowsTheLastLine extends Planted {
        SwallowsTheLastLine() {
            super(limits -> new TabLoader(limits) {
                @Override
                void cutOff(Spot line, Loading load) {}
            });
        }
    }

    static final class UsesTheDefaultCharset extends Planted {
        UsesTheDefaultCharset() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    return isFolder(seed)
                            ? super.load(seed)
                            : super.load(Seed.of(
                                    seed.name(), new String(seed.bytes(limits.bytes() + 1), Charset.defaultCharset())));
                }
            });
        }

        private static boolean isFolder(Seed seed) {
            return !seed.name().endsWith(".tab");
        }
    }

    static final class LeavesAFileOpen extends Planted {
        LeavesAFileOpen() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Path file) {
                    try {
                        InputStream in = Files.newInputStream(file);
                        return load(Seed.of(file.toString(), in));
                    } catch (IOException e) {
                        return load(Seed.of(file));
                    }
                }
            });
        }
    }

    static final class LoadsHalf extends Planted {
        LoadsHalf() {
            super(limits -> new TabLoader(limits) {
                @Override
                void noRecord(Spot line, Loading load) {
                    load.problem(
                            Problem.error("TAB-1", "The line is no record.", "Mend it.")
                                    .asWarning(),
                            line);
                    load.refuseUnnamed();
                }
            });
        }
    }

    static final class TakesTheLast extends Planted {
        TakesTheLast() {
            super(limits -> new TabLoader(limits) {
                @Override
                void read(SeedText text, Loading load) {
                    Map<String, Spot> lines = new LinkedHashMap<>();
                    for (Spot line : text.lines()) {
                        load.begin(line);
                        List<Spot> cells = line.split('\t');
                        lines.put(
                                cells.size() < 2
                                        ? line.text()
                                        : type(cells.get(0)) + cells.get(1).text(),
                                line);
                    }
                    boolean whole = text.all().text().endsWith("\n");
                    List<Spot> left = new ArrayList<>(lines.values());
                    left.forEach(line -> {
                        if (whole || line.length() + text.all().text().lastIndexOf(line.text()) < text.length()) {
                            record(line, line.split('\t'), load);
                        } else {
                            cutOff(line, load);
                        }
                    });
                }
            });
        }
    }

    static final class TellsTheWrongColumn extends Planted {
        TellsTheWrongColumn() {
            super(limits -> new TabLoader(limits) {
                @Override
                void noRecord(Spot line, Loading load) {
                    super.noRecord(line.cut(line.length(), line.length()), load);
                }
            });
        }
    }

    static final class Trims extends Planted {
        Trims() {
            super(limits -> new TabLoader(limits) {
                @Override
                String value(Spot cell) {
                    return super.value(cell).strip();
                }
            });
        }
    }

    static final class FailsOnNull extends Planted {
        FailsOnNull() {
            super(limits -> new TabLoader(limits) {
                private final Map<String, Integer> cells = Map.of("source", 3, "actor", 3, "claim", 5);

                @Override
                void record(Spot line, List<Spot> values, Loading load) {
                    if (cells.get(type(values.get(0))).intValue() == values.size()) {
                        super.record(line, values, load);
                    } else {
                        noRecord(line, load);
                    }
                }
            });
        }
    }

    static final class ReadsBeyondItsLimit extends Planted {
        ReadsBeyondItsLimit() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    return seed.name().endsWith(".tab")
                            ? super.load(Seed.of(seed.name(), seed.bytes(Integer.MAX_VALUE - 8)))
                            : super.load(seed);
                }
            });
        }
    }

    static final class Prints extends Planted {
        Prints() {
            super(limits -> new TabLoader(limits) {
                @Override
                void record(Spot line, List<Spot> cells, Loading load) {
                    System.out.println("read " + line);
                    super.record(line, cells, load);
                }
            });
        }
    }

    static final class FollowsLinks extends Planted {
        FollowsLinks() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Path path) {
                    if (!Files.isDirectory(path)) {
                        return super.load(path);
                    }
                    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                        return load(Seed.of(
                                path.toString(),
                                files.filter(Files::isRegularFile).map(Seed::of).toList()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
    }

    static final class LeansOnTheLocale extends Planted {
        LeansOnTheLocale() {
            super(limits -> new TabLoader(limits) {
                @Override
                String type(Spot cell) {
                    return cell.text().toLowerCase(Locale.getDefault());
                }
            });
        }
    }

    // ---- further ones, for the laws that none of these breaks

    static final class Remembers extends Planted {
        private static final AtomicInteger LOADS = new AtomicInteger();

        Remembers() {
            super(limits -> new TabLoader(limits) {
                @Override
                void noRecord(Spot line, Loading load) {
                    load.problem(
                            Problem.error("TAB-1", "Line " + LOADS.incrementAndGet() + " is no record.", "Mend it."),
                            line);
                    load.refuseUnnamed();
                }
            });
        }
    }

    static final class LooksAndReadsAgain extends Planted {
        LooksAndReadsAgain() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    return seed.name().endsWith(".tab") && seed.bytes(1).length == 0
                            ? super.load(Seed.of(seed.name(), ""))
                            : super.load(seed);
                }
            });
        }
    }

    static final class SwallowsWhatCannotBeRead extends Planted {
        SwallowsWhatCannotBeRead() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    try {
                        return super.load(seed);
                    } catch (SeedException e) {
                        return super.load(Seed.of(seed.name(), ""));
                    }
                }
            });
        }
    }

    static final class ClearsTheFlag extends Planted {
        ClearsTheFlag() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    try {
                        return super.load(seed);
                    } catch (LoadStoppedException e) {
                        Thread.interrupted();
                        throw e;
                    }
                }
            });
        }
    }

    static final class ForgetsTheName extends Planted {
        ForgetsTheName() {
            super(limits -> new TabLoader(limits) {
                @Override
                public Loaded load(Seed seed) {
                    return seed.name().endsWith(".tab")
                            ? super.load(Seed.of("input.tab", seed.bytes(limits.bytes())))
                            : super.load(seed);
                }
            });
        }
    }

    static final class TrustsTheOrder extends Planted {
        TrustsTheOrder() {
            super(limits -> new TabLoader(limits) {
                private final Set<String> sources = new HashSet<>();

                @Override
                void read(SeedText text, Loading load) {
                    sources.clear();
                    super.read(text, load);
                }

                @Override
                void record(Spot line, List<Spot> cells, Loading load) {
                    if (type(cells.get(0)).equals("claim")
                            && cells.size() == 5
                            && !sources.contains(cells.get(2).text())) {
                        noRecord(line, load);
                    } else {
                        sources.add(cells.get(Math.min(1, cells.size() - 1)).text());
                        super.record(line, cells, load);
                    }
                }
            });
        }
    }

    static final class SharesABuffer extends Planted {
        private static final List<Spot> LINES = new ArrayList<>();

        SharesABuffer() {
            super(limits -> new TabLoader(limits) {
                @Override
                void read(SeedText text, Loading load) {
                    LINES.clear();
                    text.lines().forEach(LINES::add);
                    pause();
                    for (Spot line : LINES) {
                        load.begin(line);
                        record(line, line.split('\t'), load);
                    }
                }
            });
        }

        private static void pause() {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
