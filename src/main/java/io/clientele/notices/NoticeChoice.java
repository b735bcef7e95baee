package io.clientele.notices;

/** What a person chose for one kind of news, or what stands unless chosen. */
public record NoticeChoice(NoticeKind kind, Delivery delivery) {}
