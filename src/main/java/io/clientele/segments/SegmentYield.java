package io.clientele.segments;

/**
 * Something that comes of the clients of a segment, contributed by the module that knows of it. The
 * figure opens the list of those clients of the segment of whom it came.
 *
 * @param textKey what is counted
 * @param perCard how many of it there are with one client: an expression in SQL on the card {@code
 *     c} of the list
 * @param field the key of the field of the list that finds the clients who have any
 * @param asked what to ask of that field
 */
public record SegmentYield(int order, String textKey, String perCard, String field, String asked) {}
