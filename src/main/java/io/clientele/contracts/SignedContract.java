package io.clientele.contracts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was signed, by whom, and from when on it holds.
 *
 * @param version the number of the text
 */
public record SignedContract(
    int version, String sha256, Instant at, String by, LocalDate holdsFrom) {}
