package dev.hearsay.balance;

/** When a cycle of ties is balanced. */
public enum BalanceTheory {

    /**
     * If an even number of its ties is negative (Cartwright and Harary 1956): actors fall into two camps, friends within and
     * enemies across.
     */
    STRUCTURAL,

    /**
     * If not exactly one of its ties is negative (Davis 1967), so that three who are enemies of each other are balanced too:
     * actors fall into any number of camps.
     */
    WEAK;

    /** Whether a cycle with so many negative ties is balanced. */
    public boolean balances(int negativeTies) {
        return this == STRUCTURAL ? negativeTies % 2 == 0 : negativeTies != 1;
    }
}
