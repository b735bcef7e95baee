package io.clientele.reliability;

import java.time.LocalDate;

/**
 * Something known that tells whether one can rely on a client.
 *
 * @param points for them, or against them
 * @param by who recorded it
 */
public record Fact(FactId id, String words, int points, LocalDate on, String by) {}
