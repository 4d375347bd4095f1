package dev.hearsay.balance;

import dev.hearsay.Sign;

/** Whether "the enemy of my enemy is my friend" is borne out by the tie of two who share an enemy. */
public enum Proverb {
    /** The two have a positive tie. */
    HOLDS,
    /** The two have a negative tie: they are each other's enemies too. */
    FAILS,
    /** The two have no tie, or a mixed one; the proverb would have a positive one. */
    OPEN;

    static Proverb of(Sign direct) {
        return switch (direct) {
            case POSITIVE -> HOLDS;
            case NEGATIVE -> FAILS;
            case NEUTRAL -> OPEN;
        };
    }
}
