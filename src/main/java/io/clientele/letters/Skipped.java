package io.clientele.letters;

import io.clientele.kit.Text;

/**
 * Somebody of the chosen clients to whom a letter cannot go.
 *
 * @param name of the contact; empty when the client has none
 */
public record Skipped(String clientName, String name, Text why) {}
