package io.clientele.counterdrafts;

import java.time.Instant;

/**
 * A draft that came in.
 *
 * @param name of the file
 * @param by who took it in
 * @param clauses how many were found in it
 */
public record Received(CounterdraftId id, String name, Instant at, String by, int clauses) {}
