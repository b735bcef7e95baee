package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.HeldContracts;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides agreed on comes into the draft, all of it or nothing. */
@Service
@Transactional
public class AgreedWordings {

  private final ProtocolTable table;
  private final ProtocolFiles files;
  private final HeldContracts contracts;
  private final ContractClauses clauses;
  private final ContractList list;

  AgreedWordings(
      ProtocolTable table,
      ProtocolFiles files,
      HeldContracts contracts,
      ContractClauses clauses,
      ContractList list) {
    this.table = table;
    this.files = files;
    this.contracts = contracts;
    this.clauses = clauses;
    this.list = list;
  }

  /**
   * Writes the clauses as they were agreed, as if somebody wrote them: a round that is under way
   * ends, an approval lapses. A clause that was removed meanwhile is brought back.
   *
   * @return how many
   * @throws Refusal when nothing waits to be taken in, or the contract may not be written any more
   * @throws NotFound when the contract is not the viewer's to write
   */
  public int takeIn(ContractId contract) {
    var held = contracts.take(contract);
    var agreed = table.of(contract).stream().filter(Disagreement::isToBeTakenIn).toList();
    if (agreed.isEmpty()) {
      throw Refusal.because("disagreements.refused.none-agreed");
    }
    var said = new ArrayList<ClauseId>();
    for (var row : agreed) {
      said.add(write(row));
    }
    keep(held, agreed, said);
    return agreed.size();
  }

  private ClauseId write(Disagreement row) {
    var clause = row.clause();
    if (clause == null) {
      return clauses.add(row.contract(), new Clause(row.heading(), row.agreed()));
    }
    clauses.bringBack(clause);
    var stands =
        list.card(row.contract()).clauses().stream()
            .filter(one -> one.id().equals(clause))
            .findFirst()
            .orElseThrow(NotFound::new);
    clauses.write(clause, stands.version(), new Clause(stands.heading(), row.agreed()));
    return clause;
  }

  private void keep(HeldContracts.Held held, List<Disagreement> agreed, List<ClauseId> said) {
    var version = contracts.version(held.id());
    for (var at = 0; at < agreed.size(); at++) {
      var before = agreed.get(at);
      var after = before.takenInto(version, said.get(at));
      files.keep(held, before, after, Statement.Kind.TAKEN_IN, before.agreed(), "");
    }
  }
}
