package dev.hearsay.explorer;

import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The place of each claim on the page, which the views name by the ordinals of their snapshot. */
final class ClaimNumbers {

    private final Numbered<Integer> ordinals;

    ClaimNumbers(Answer whole) {
        List<Integer> inOrder = new ArrayList<>();
        whole.forEachInOrder(inOrder::add);
        ordinals = Numbered.of(inOrder);
    }

    /** The places of the claims of a part of the whole, in order. */
    int[] of(Answer part) {
        int[] found = new int[part.count()];
        int[] size = {0};
        part.forEachOrdinal(ordinal -> found[size[0]++] = ordinals.place(ordinal));
        Arrays.sort(found);
        return found;
    }
}
