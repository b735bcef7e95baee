package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register: the text of a contract that counts now.
 *
 * @param ends its last day, however that came
 * @param amending how far an amendment of it is; null when none is under way
 */
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
    @Nullable LocalDate endsEarly,
    @Nullable ContractState amending,
    @Nullable LocalDate begins,
    @Nullable LocalDate ends) {}
