package io.clientele.mail;

import java.time.Instant;

/** A lane that stands still until the administrator lets it go on. */
public record PausedLane(Lane lane, Instant since, String reason) {}
