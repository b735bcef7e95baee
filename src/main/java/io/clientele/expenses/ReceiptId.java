package io.clientele.expenses;

/** The number of one receipt. */
public record ReceiptId(long value) {}
