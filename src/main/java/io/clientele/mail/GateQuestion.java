package io.clientele.mail;

/** The letter that is about to leave. */
public record GateQuestion(MailId id, Lane lane, MailAddress to) {}
