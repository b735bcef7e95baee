package io.clientele.expenses;

/** The number of one expense. */
public record ExpenseId(long value) {}
