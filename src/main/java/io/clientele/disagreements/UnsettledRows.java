package io.clientele.disagreements;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.SigningGate;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Nothing is signed while a row is open, or something agreed is not in the text. */
@Component
class UnsettledRows implements SigningGate {

  private static final int MOST_NAMED = 5;

  private final ProtocolTable table;

  UnsettledRows(ProtocolTable table) {
    this.table = table;
  }

  /** Who signs holds the contract, as do those who write its protocol. */
  @Override
  public Optional<Text> objection(ContractId contract) {
    var rows = table.of(contract);
    var open = rows.stream().filter(row -> row.state().isOpen()).toList();
    if (!open.isEmpty()) {
      return Optional.of(Text.of("disagreements.gate.open", open.size(), named(open)));
    }
    var agreed = rows.stream().filter(Disagreement::isToBeTakenIn).toList();
    return agreed.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("disagreements.gate.agreed", agreed.size(), named(agreed)));
  }

  private static String named(List<Disagreement> rows) {
    var names =
        rows.stream()
            .limit(MOST_NAMED)
            .map(row -> Texts.text("disagreements.gate.named", row.label()))
            .collect(Collectors.joining(", "));
    return rows.size() > MOST_NAMED ? names + " …" : names;
  }
}
