package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Row;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one writes without a library: a list of records and java.util.stream. No indexes. Defines the right answers. */
public final class Streams implements Engine {
    private final List<Row> claims = new ArrayList<>();

    @Override
    public void load(Feed feed) {
        for (int i = 0; i < feed.size(); i++) {
            claims.add(feed.row(i));
        }
    }

    @Override
    public void bySpeaker(int speaker, Tally out) {
        ids(c -> c.speaker() == speaker, out);
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) {
        ids(c -> c.speaker() == speaker && c.topic() == topic && isAbout(c, actor), out);
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) {
        ids(
                c -> Arrays.stream(c.relations())
                        .anyMatch(r ->
                                r.subject() == subject && r.kind() == kind && r.object() == object && r.affirmed()),
                out);
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) {
        claims.stream()
                .filter(c -> c.modality() == modality && c.day() >= fromDay && c.day() <= toDay && isAbout(c, actor))
                .sorted(Comparator.comparingInt(Row::day).reversed().thenComparingInt(Row::id))
                .limit(20)
                .forEach(c -> out.next(c.id()));
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) {
        claims.stream()
                .filter(c -> isAbout(c, actor))
                .collect(Collectors.groupingBy(Row::speaker, Collectors.counting()))
                .entrySet()
                .stream()
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
        claims.stream().filter(c -> c.topic() == topic).forEach(c -> {
            for (Row.Relation r : c.relations()) {
                (r.affirmed() ? affirming : denying)
                        .computeIfAbsent(r.triple(), t -> new HashSet<>())
                        .add(c.speaker());
            }
        });
        denying.forEach((triple, deniers) -> {
            Set<Integer> affirmers = affirming.getOrDefault(triple, Set.of());
            if (affirmers.stream().anyMatch(a -> deniers.stream().anyMatch(d -> !d.equals(a)))) {
                out.add(triple);
            }
        });
    }

    @Override
    public void reachableOverNegative(int actor, Tally out) {
        BitSet start = new BitSet();
        start.set(actor);
        BitSet first = negativeObjects(start);
        BitSet reached = negativeObjects(first);
        reached.or(first);
        reached.clear(actor);
        reached.stream().forEach(out::add);
    }

    private BitSet negativeObjects(BitSet subjects) {
        BitSet objects = new BitSet(Schema.ACTORS);
        claims.stream()
                .flatMap(c -> Arrays.stream(c.relations()))
                .filter(r -> r.affirmed() && Schema.negative(r.kind()) && subjects.get(r.subject()))
                .forEach(r -> objects.set(r.object()));
        return objects;
    }

    @Override
    public void crossTab(Tally out) {
        claims.stream()
                .collect(
                        Collectors.groupingBy(Row::modality, Collectors.groupingBy(Row::stance, Collectors.counting())))
                .forEach(
                        (modality, byStance) -> byStance.forEach((stance, count) -> out.cell(modality, stance, count)));
    }

    @Override
    public void congruence(Tally out) {
        Positions positions = new Positions();
        claims.forEach(c -> positions.add(Schema.org(c.speaker()), c.topic(), c.stance()));
        positions.pairs(out);
    }

    @Override
    public void containing(String word1, String word2, Tally out) {
        ids(c -> c.text().contains(word1) && c.text().contains(word2), out);
    }

    private void ids(Predicate<Row> condition, Tally out) {
        claims.stream().filter(condition).forEach(c -> out.add(c.id()));
    }

    private static boolean isAbout(Row claim, int actor) {
        return Arrays.stream(claim.about()).anyMatch(a -> a == actor);
    }
}
