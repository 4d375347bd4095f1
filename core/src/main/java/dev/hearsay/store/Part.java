package dev.hearsay.store;

import org.roaringbitmap.RoaringBitmap;

/**
 * A segment as one snapshot sees it.
 *
 * @param segment the claims
 * @param base the snapshot's number for the segment's first claim
 * @param live the claims that are visible; never to be changed
 */
record Part(Segment segment, int base, RoaringBitmap live) {

    int size() {
        return segment.size();
    }
}
