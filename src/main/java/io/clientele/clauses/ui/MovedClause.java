package io.clientele.clauses.ui;

/** A clause that was just moved: the button that moved it keeps the focus. */
record MovedClause(String key, boolean up) {}
