package io.clientele.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of the list of expenses. */
public record ExpenseRow(
    ExpenseId id,
    LocalDate day,
    String spender,
    String client,
    String purpose,
    BigDecimal amount,
    String currency,
    ExpenseState state) {}
