package io.clientele.clients;

import io.clientele.clients.ClientFiles.Taken;

/**
 * Two cards that become one, or part again.
 *
 * @param gone the card that leads to the other while they are one
 */
public record ClientPair(Taken kept, Taken gone) {}
