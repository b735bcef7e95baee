package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the register. */
public record ContractRow(
    ContractId id,
    String number,
    String title,
    ContractKind kind,
    String client,
    String owner,
    @Nullable BigDecimal amount,
    String currency,
    ContractState state,
    @Nullable LocalDate begins,
    @Nullable LocalDate ends) {}
