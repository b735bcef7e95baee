package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.SigningGate;
import io.clientele.contracts.UponSigning;
import io.clientele.journal.Actor;
import io.clientele.kit.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * With the signature the obligations bind. Nobody is bound by a clause that was taken out
 * meanwhile: whoever signs is asked to look at the obligation first.
 */
@Component
class SignedObligations implements SigningGate, UponSigning {

  private final ObligationTable table;
  private final HeldObligations held;
  private final ContractList list;

  SignedObligations(ObligationTable table, HeldObligations held, ContractList list) {
    this.table = table;
    this.held = held;
    this.list = list;
  }

  @Override
  public Optional<Text> objection(ContractId contract) {
    var planned = table.of(contract).stream().filter(SignedObligations::isPlanned).toList();
    if (planned.isEmpty()) {
      return Optional.empty();
    }
    var standing =
        list.card(contract).clauses().stream().map(DraftClause::id).collect(Collectors.toSet());
    return planned.stream()
        .map(KeptObligation::obligation)
        .filter(one -> one.details().clause() != null)
        .filter(one -> !standing.contains(one.details().clause()))
        .findFirst()
        .map(one -> Text.of("obligations.gate", one.details().what(), one.clause()));
  }

  @Override
  public void signed(ContractId contract, LocalDate holdsFrom, Actor by) {
    for (var kept : table.of(contract)) {
      if (isPlanned(kept)) {
        held.bind(kept, by);
      }
    }
  }

  private static boolean isPlanned(KeptObligation kept) {
    return kept.obligation().state() == ObligationState.PLANNED;
  }
}
