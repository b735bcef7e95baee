package io.clientele.contracts;

import java.time.Instant;

/**
 * A text as it was handed in; it never changes.
 *
 * @param number from 1
 */
public record ContractVersion(int number, String sha256, Instant at, String by) {}
