package io.clientele.clauses;

/**
 * Another wording that the house accepts in a clause.
 *
 * @param name by which it is chosen
 * @param text paragraphs parted by an empty line
 * @param when to use it; may be empty
 */
public record Alternative(String name, String text, String when) {}
