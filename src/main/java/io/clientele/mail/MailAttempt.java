package io.clientele.mail;

import java.time.Instant;

/** One talk with the relay: how far it went, and what came of it. */
public record MailAttempt(Instant at, Phase phase, MailState outcome, String reply) {}
