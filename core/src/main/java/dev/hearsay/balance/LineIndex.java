package dev.hearsay.balance;

/** How few edges contradict the best two sides of a block, or within what bounds that lies, and the best sides found. */
final class LineIndex {

    /** Blocks of so many nodes are always searched to the end. */
    static final int EXACT_NODES = 25;

    /** Blocks of more nodes than this are not searched at all. */
    static final int SEARCHED_NODES = 128;

    /** A block of more nodes is given up when so many edges have been looked at. */
    static final long MOST_EDGES = 1L << 24;

    private final boolean[] sides;
    private final int atLeast;
    private final int atMost;

    private LineIndex(int atLeast, int atMost, boolean... sides) {
        this.sides = sides;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    static LineIndex of(Mesh block) {
        if (block.nodes() <= EXACT_NODES) {
            return of(block, 1L << block.nodes());
        }
        // Each step looks at the edges of one node.
        return of(block, block.nodes() <= SEARCHED_NODES ? MOST_EDGES * block.nodes() / (2L * block.edges() + 1) : 0);
    }

    /** Searches so many steps, and none where bounds that meet tell enough. */
    static LineIndex of(Mesh block, long steps) {
        boolean[] found = LocalSearch.sides(block);
        int atMost = block.frustration(found);
        int atLeast = atMost == 0 ? 0 : CyclePacking.size(block);
        if (steps == 0 || atLeast == atMost) {
            return new LineIndex(atLeast, atMost, found);
        }
        ExactSearch search = ExactSearch.of(block, steps, found);
        int best = block.frustration(search.best());
        return new LineIndex(search.isComplete() ? best : atLeast, best, search.best());
    }

    /** The best sides found. */
    boolean[] sides() {
        return sides;
    }

    /** No sides are contradicted by fewer edges. */
    int atLeast() {
        return atLeast;
    }

    /** So many edges contradict the best sides found. */
    int atMost() {
        return atMost;
    }
}
