package dev.hearsay.store;

import dev.hearsay.Claim;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * How conditions are looked up in a segment. A conjunction asks the condition that promises fewest claims first, and a
 * caller's own test last, of those claims only that are left.
 */
final class Search {

    static final String SCAN = "scan";

    private final Setting setting;

    Search(Setting setting) {
        this.setting = setting;
    }

    /** A part of a conjunction, and how promising it is. */
    private record Promise(Condition part, boolean scans, int estimate) {}

    /** The parts of a condition in the order in which to ask them. */
    List<Condition> ordered(Condition condition, List<Part> among) {
        if (!(condition instanceof Condition.All all)) {
            return List.of(condition);
        }
        return all.parts().stream()
                .map(part -> new Promise(part, scans(part), estimate(part, among)))
                .sorted(Comparator.comparing(Promise::scans).thenComparing(Promise::estimate))
                .map(Promise::part)
                .toList();
    }

    int estimate(Condition condition, List<Part> among) {
        return among.stream()
                .mapToInt(part -> estimate(condition, part.segment()))
                .sum();
    }

    /** The name of the index that answers a condition. */
    String index(Condition condition) {
        if (condition instanceof Condition.Is<?> is) {
            return "values of " + is.field();
        } else if (condition instanceof Condition.Between<?> between) {
            return "sorted " + between.field();
        } else if (condition instanceof Condition.Dated dated) {
            return "days of " + dated.field();
        } else if (condition instanceof Condition.Asserts) {
            return "triples";
        } else if (condition instanceof Condition.Linked) {
            return "links";
        }
        return scans(condition) ? SCAN : "sets";
    }

    boolean scans(Condition condition) {
        return condition instanceof Condition.Described
                || condition.parts().stream().anyMatch(this::scans);
    }

    private int estimate(Condition condition, Segment segment) {
        if (condition instanceof Condition.Is<?> is) {
            return segment.estimate(is);
        } else if (condition instanceof Condition.Between<?> between) {
            return segment.estimate(between);
        } else if (condition instanceof Condition.Dated dated) {
            return segment.estimate(dated);
        } else if (condition instanceof Condition.Asserts asserts) {
            return segment.estimate(asserts, setting.directory());
        } else if (condition instanceof Condition.Linked linked) {
            return Math.min(segment.size(), linkedClaims(linked).size());
        } else if (condition instanceof Condition.Not not) {
            return segment.size() - Math.min(segment.size(), estimate(not.inner(), segment));
        } else if (condition instanceof Condition.Any any) {
            return Math.min(
                    segment.size(),
                    any.parts().stream()
                            .mapToInt(part -> estimate(part, segment))
                            .sum());
        }
        return condition.parts().stream()
                .mapToInt(part -> estimate(part, segment))
                .min()
                .orElse(segment.size());
    }

    /** The claims among some of a segment that meet a condition: a set of its own. */
    RoaringBitmap find(Condition condition, Segment segment, RoaringBitmap among) {
        if (condition instanceof Condition.All all) {
            return findAll(all, segment, among);
        } else if (condition instanceof Condition.Any any) {
            RoaringBitmap found = new RoaringBitmap();
            any.parts().forEach(part -> found.or(find(part, segment, among)));
            return found;
        } else if (condition instanceof Condition.Not not) {
            return RoaringBitmap.andNot(among, find(not.inner(), segment, among));
        } else if (condition instanceof Condition.Described described) {
            return test(described, segment, among);
        }
        return RoaringBitmap.and(among, lookUp(condition, segment));
    }

    private RoaringBitmap findAll(Condition.All all, Segment segment, RoaringBitmap among) {
        RoaringBitmap left = among.clone();
        for (Condition part : ordered(all, List.of(new Part(segment, 0, among)))) {
            if (left.isEmpty()) {
                return left;
            }
            left = find(part, segment, left);
        }
        return left;
    }

    private RoaringBitmap test(Condition.Described described, Segment segment, RoaringBitmap among) {
        RoaringBitmap found = new RoaringBitmap();
        among.forEach((int ordinal) -> {
            if (described.matches(segment.claim(ordinal), setting)) {
                found.add(ordinal);
            }
        });
        return found;
    }

    private RoaringBitmap lookUp(Condition condition, Segment segment) {
        if (condition instanceof Condition.Is<?> is) {
            return segment.find(is);
        } else if (condition instanceof Condition.Between<?> between) {
            return segment.find(between);
        } else if (condition instanceof Condition.Dated dated) {
            return segment.find(dated);
        } else if (condition instanceof Condition.Asserts asserts) {
            return segment.find(asserts, setting.directory());
        }
        return linked((Condition.Linked) condition, segment);
    }

    private RoaringBitmap linked(Condition.Linked asked, Segment segment) {
        RoaringBitmap found = new RoaringBitmap();
        for (Claim.Id id : linkedClaims(asked)) {
            int ordinal = segment.ordinal(id);
            if (ordinal >= 0) {
                found.add(ordinal);
            }
        }
        return found;
    }

    private Set<Claim.Id> linkedClaims(Condition.Linked asked) {
        Set<Claim.Id> found = new TreeSet<>();
        asked.other().map(setting::links).orElseGet(setting::links).stream()
                .filter(link -> link.kind() == asked.kind())
                .filter(link -> asked.other()
                        .map(other -> other.equals(asked.end() == Condition.Linked.End.FROM ? link.to() : link.from()))
                        .orElse(true))
                .forEach(link -> found.add(asked.end() == Condition.Linked.End.FROM ? link.from() : link.to()));
        return found;
    }
}
