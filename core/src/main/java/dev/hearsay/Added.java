package dev.hearsay;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Records by type, as they were added. */
final class Added {

    final Pile<Source> sources = new Pile<>(Comparator.comparing(Source::id));
    final Pile<Actor> actors = new Pile<>(Comparator.comparing(Actor::id));
    final Pile<Topic> topics = new Pile<>(Comparator.comparing(Topic::id));
    final Pile<RelationKind> kinds = new Pile<>(Comparator.comparing(RelationKind::id));
    final Pile<Claim> claims = new Pile<>(Comparator.comparing(Claim::id));
    final Pile<ClaimLink> links = new Pile<>(Comparator.naturalOrder());
    final Pile<Mention> mentions = new Pile<>(Comparator.naturalOrder());
    final Pile<Withdrawal> withdrawals = new Pile<>(Comparator.naturalOrder());

    static Added of(Collection<?> records) {
        Added added = new Added();
        records.forEach(added::add);
        return added;
    }

    void add(Object record) {
        if (record instanceof Claim claim) {
            claims.add(claim);
        } else if (record instanceof Source source) {
            sources.add(source);
        } else if (record instanceof Actor actor) {
            actors.add(actor);
        } else if (record instanceof Topic topic) {
            topics.add(topic);
        } else if (record instanceof RelationKind kind) {
            kinds.add(kind);
        } else if (record instanceof ClaimLink link) {
            links.add(link);
        } else if (record instanceof Mention mention) {
            mentions.add(mention);
        } else if (record instanceof Withdrawal withdrawal) {
            withdrawals.add(withdrawal);
        }
    }

    void addAll(Added more) {
        sources.addAll(more.sources);
        actors.addAll(more.actors);
        topics.addAll(more.topics);
        kinds.addAll(more.kinds);
        claims.addAll(more.claims);
        links.addAll(more.links);
        mentions.addAll(more.mentions);
        withdrawals.addAll(more.withdrawals);
    }

    Stream<Object> all() {
        return piles().flatMap(pile -> pile.records.stream());
    }

    int size() {
        return piles().mapToInt(pile -> pile.records.size()).sum();
    }

    private Stream<Pile<?>> piles() {
        return Stream.of(sources, actors, topics, kinds, claims, links, mentions, withdrawals);
    }

    /** Records of one type. */
    static final class Pile<T> {

        private static final Comparator<Object> BY_WORDS = Comparator.comparing(Object::toString, CodePoints.ORDER);

        private final Comparator<? super T> byName;
        private final List<T> records = new ArrayList<>();

        /** Whether each stands behind the one before: found out while it is at hand. */
        private boolean ascends = true;

        Pile(Comparator<? super T> byName) {
            this.byName = byName;
        }

        void add(T record) {
            ascends = ascends && isBehindLast(record);
            records.add(record);
        }

        void addAll(Pile<T> more) {
            ascends = ascends && more.ascends && (more.records.isEmpty() || isBehindLast(more.records.get(0)));
            records.addAll(more.records);
        }

        private boolean isBehindLast(T record) {
            return records.isEmpty() || byName.compare(records.get(records.size() - 1), record) < 0;
        }

        boolean isEmpty() {
            return records.isEmpty();
        }

        /** The records in their order; a second record of a name is a problem, and left out. */
        List<T> distinct(List<Problem> problems) {
            if (ascends) {
                return ImmutableList.copyOf(records);
            }
            ImmutableList<T> sorted = ImmutableList.sortedCopyOf(byName, records);
            return Comparators.isInStrictOrder(sorted, byName) ? sorted : distinct(sorted, problems);
        }

        private List<T> distinct(List<T> sorted, List<Problem> problems) {
            List<T> distinct = new ArrayList<>(sorted.size());
            for (T record : sorted) {
                int last = distinct.size() - 1;
                if (last < 0 || byName.compare(distinct.get(last), record) != 0) {
                    distinct.add(record);
                } else {
                    problems.add(duplicate(Records.name(record), distinct.get(last), record));
                    // Of two that differ, the same one is looked at further, whichever came first.
                    distinct.set(last, BinaryOperator.<T>minBy(BY_WORDS).apply(distinct.get(last), record));
                }
            }
            return ImmutableList.copyOf(distinct);
        }

        private static Problem duplicate(Reference name, Object first, Object second) {
            String what = first.equals(second) ? "The same " : "Another ";
            return Problem.error("HS-1001", what + name + " was added before.", "Keep one, or choose another id.")
                    .concerning(name, "")
                    .expecting(
                            "one " + name.type().word() + " of this id",
                            first.equals(second) ? "two alike" : "two that differ");
        }
    }
}
