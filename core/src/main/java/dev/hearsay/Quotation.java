package dev.hearsay;

/** How a reporting voice renders the words of a reported one. */
public enum Quotation {
    /** Word for word: a whole clause between quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words around a quoted phrase. */
    MIXED;

    /** Whether at least a phrase is word for word: {@link #DIRECT} or {@link #MIXED}. */
    public boolean hasQuotedWords() {
        return this != INDIRECT;
    }
}
