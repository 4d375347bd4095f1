package dev.hearsay.store;

import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;

/** Combinations of numbers, each with a place, in the order in which they are met; a longer one grows out of a shorter one. */
final class Combinations {

    /** The place of the combination of nothing, from which those of one number grow. */
    static final int NOTHING = 0;

    private final LongIntHashMap[] levels;
    private final Strip[] parents;
    private final Strip[] numbers;

    Combinations(int length) {
        levels = new LongIntHashMap[length];
        parents = new Strip[length];
        numbers = new Strip[length];
        for (int level = 0; level < length; level++) {
            levels[level] = new LongIntHashMap();
            parents[level] = new Strip();
            numbers[level] = new Strip();
        }
    }

    /** The place of the combination that has one number more. */
    int add(int level, int parent, int number) {
        int next = numbers[level].size();
        int place = levels[level].getIfAbsentPut(key(parent, number), next);
        if (place == next) {
            parents[level].add(parent);
            numbers[level].add(number);
        }
        return place;
    }

    /** The place of the combination that has one number more; -1 if it was not met. */
    int find(int level, int parent, int number) {
        return levels[level].getIfAbsent(key(parent, number), -1);
    }

    private static long key(int parent, int number) {
        return (long) parent << Integer.SIZE | number;
    }

    /** How many combinations of full length there are. */
    int size() {
        return numbers[levels.length - 1].size();
    }

    /** For each combination of full length, the number at one of its places. */
    int[] numbers(int level) {
        int[] found = new int[size()];
        for (int place = 0; place < found.length; place++) {
            int at = place;
            for (int above = levels.length - 1; above > level; above--) {
                at = parents[above].get(at);
            }
            found[place] = numbers[level].get(at);
        }
        return found;
    }
}
