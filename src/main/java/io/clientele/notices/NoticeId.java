package io.clientele.notices;

public record NoticeId(long value) {}
