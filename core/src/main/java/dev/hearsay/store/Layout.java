package dev.hearsay.store;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The segments of a store, the oldest and greatest first, and the merges that are under way among them.
 *
 * <p>Each segment is to be many times as great as the next, so there are few to ask, at the price that each claim is merged some
 * dozen times for each factor of the store's size. The smallest are merged on the spot, whatever their sizes; greater ones little by little, by the writers of later
 * changes, or by the caller's executor. Segments that make up a great part of the store are left alone until it has grown.
 */
record Layout(List<Segment> segments, List<Merge> merges, Pace pace) {

    /**
     * When segments are merged, and how fast.
     *
     * @param factor how many times as great as the next a segment is to be
     * @param small so few claims are merged at once
     * @param part a merge that is under way holds its claims twice: it is to be no more than one claim in so many of the store
     * @param work for each claim that is added, the claims' worth of merging that the writer does
     */
    record Pace(int factor, int small, int part, int work) {

        static final Pace STEADY = new Pace(64, 128, 8, 160);
    }

    Layout {
        segments = ImmutableList.copyOf(segments);
        merges = ImmutableList.copyOf(merges);
    }

    Layout(List<Segment> segments) {
        this(segments, List.of(), Pace.STEADY);
    }

    /** The layout with claims that are new, in the order of their ids. */
    Layout plus(List<Claim> claims, Numbers numbers, Directory directory, Optional<Executor> executor) {
        List<Segment> all = new ArrayList<>(segments);
        List<Merge> pending = new ArrayList<>();
        for (Merge merge : merges) {
            advance(merge, claims.size());
            if (merge.isDone()) {
                replace(all, merge);
            } else {
                pending.add(merge);
            }
        }
        if (!claims.isEmpty()) {
            all.addAll(segments(claims, numbers, directory));
        }
        schedule(all, pending, numbers, directory, executor);
        return new Layout(all, pending, pace);
    }

    private void advance(Merge merge, int claims) {
        merge.advance((int) Math.min(Integer.MAX_VALUE, (1L + claims) * pace.work()));
    }

    private static List<Segment> segments(List<Claim> claims, Numbers numbers, Directory directory) {
        Writing writing = new Writing(numbers, directory);
        claims.forEach(writing::add);
        return writing.segments();
    }

    private static void replace(List<Segment> all, Merge merge) {
        int at = all.indexOf(merge.inputs().get(0));
        all.subList(at, at + merge.inputs().size()).clear();
        all.add(at, merge.finish());
    }

    private void schedule(
            List<Segment> all, List<Merge> pending, Numbers numbers, Directory directory, Optional<Executor> executor) {
        int total = all.stream().mapToInt(Segment::size).sum();
        for (int last = all.size() - 1; last > 0; last--) {
            Segment newer = all.get(last);
            Segment older = all.get(last - 1);
            int together = older.size() + newer.size();
            if (!isWorthwhile(older, newer) || !isFree(newer, pending) || !isFree(older, pending)) {
                continue;
            }
            if (together <= pace.small()) {
                replace(all, new Merge(List.of(older, newer), numbers, directory));
            } else if (together <= total / pace.part()) {
                Merge merge = new Merge(List.of(older, newer), numbers, directory);
                pending.add(merge);
                executor.ifPresent(merge::finishOn);
            }
        }
    }

    /** Whether two segments are to be one: if that is not too long, and the newer one is small, or not so much smaller. */
    private boolean isWorthwhile(Segment older, Segment newer) {
        if (older.longest() + newer.longest() > Writing.MOST) {
            return false;
        }
        return older.size() + newer.size() <= pace.small() || older.size() < (long) pace.factor() * newer.size();
    }

    private static boolean isFree(Segment segment, List<Merge> pending) {
        return pending.stream().noneMatch(merge -> merge.inputs().contains(segment));
    }
}
