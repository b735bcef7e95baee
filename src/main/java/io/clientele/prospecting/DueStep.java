package io.clientele.prospecting;

import io.clientele.clients.ClientId;

/** A step that somebody is to take soon, with whom. */
public record DueStep(ClientId client, String clientName, Step step) {}
