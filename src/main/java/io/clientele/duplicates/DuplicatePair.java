package io.clientele.duplicates;

import io.clientele.clients.ClientId;

/** Two cards that may be the same client. */
public record DuplicatePair(
    ClientId one,
    String oneName,
    String oneOwner,
    ClientId other,
    String otherName,
    String otherOwner,
    Likeness by) {}
