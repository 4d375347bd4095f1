package dev.hearsay.store;

import dev.hearsay.Directory;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import java.util.Optional;

/**
 * Kinds of relation as sortable keys: those of affirmations before those of denials, in these by sign, in these by number;
 * so the affirmed relations of a sign stand together.
 */
final class KindFacts {

    private static final int DENIED = 1 << 30;
    private static final int SIGN = 27;
    private static final int UNKNOWN_SIGN = 3;
    private static final int SYMMETRIC = 1 << 26;
    private static final int NUMBERS = SYMMETRIC - 1;

    private final Numbers numbers;
    private final Directory directory;

    KindFacts(Numbers numbers, Directory directory) {
        this.numbers = numbers;
        this.directory = directory;
    }

    /** The key of a kind as {@link Assertions} has it. */
    int key(int kind) {
        RelationKind.Id id = numbers.kinds.value(kind >> 1);
        return key(id, kind >> 1, Assertions.isAffirmed(kind), directory);
    }

    static int key(RelationKind.Id id, int number, boolean affirmed, Directory directory) {
        Optional<RelationKind> kind = directory.kind(id);
        int facts = kind.isPresent() ? facts(kind.get()) : UNKNOWN_SIGN << SIGN;
        return (affirmed ? 0 : DENIED) | facts | number;
    }

    private static int facts(RelationKind kind) {
        return index(kind.sign()) << SIGN | (kind.symmetric() ? SYMMETRIC : 0);
    }

    private static int index(Sign sign) {
        return switch (sign) {
            case NEGATIVE -> 0;
            case NEUTRAL -> 1;
            case POSITIVE -> 2;
        };
    }

    static boolean isSymmetric(int key) {
        return (key & SYMMETRIC) != 0;
    }

    /** The place of a sign among the groups of kinds. */
    static int group(Sign sign) {
        return index(sign);
    }

    /** The group of a kind's key: affirmed ones by sign, then all denied ones, in the order of the keys. */
    static int group(int key) {
        return Math.min(key >> SIGN, UNKNOWN_SIGN);
    }

    /** The least key of affirmed or denied relations. */
    static int least(boolean affirmed) {
        return affirmed ? 0 : DENIED;
    }

    /** The greatest key of affirmed or denied relations. */
    static int greatest(boolean affirmed) {
        return least(affirmed) | (DENIED - 1);
    }

    /** The least key of affirmed relations of a sign. */
    static int least(Sign sign) {
        return index(sign) << SIGN;
    }

    /** The greatest key of affirmed relations of a sign. */
    static int greatest(Sign sign) {
        return index(sign) << SIGN | SYMMETRIC | NUMBERS;
    }
}
