package io.clientele.disagreements;

import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.HeldContracts;
import io.clientele.kit.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Protocols as they are read, by all who read the contract. */
@Service
@Transactional(readOnly = true)
public class Protocols {

  private final ProtocolTable table;
  private final HeldContracts contracts;
  private final ContractClauses clauses;

  Protocols(ProtocolTable table, HeldContracts contracts, ContractClauses clauses) {
    this.table = table;
    this.contracts = contracts;
    this.clauses = clauses;
  }

  /**
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  public Protocol of(ContractId contract) {
    var writes = contracts.read(contract).writable();
    var said = table.said(contract);
    return new Protocol(
        table.of(contract).stream()
            .map(row -> row(row, said.getOrDefault(row.id(), List.of()), writes))
            .toList());
  }

  /**
   * The rows alone, without what was said and how far one may go.
   *
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  public Protocol plain(ContractId contract) {
    contracts.read(contract);
    return new Protocol(
        table.of(contract).stream().map(row -> new Protocol.Row(row, List.of(), "")).toList());
  }

  private Protocol.Row row(Disagreement row, List<Statement> said, boolean writes) {
    if (writes) {
      var clause = row.clause();
      return new Protocol.Row(row, said, clause == null ? "" : clauses.advice(clause).fallback());
    }
    var plain = said.stream().filter(one -> one.kind() != Statement.Kind.NOTED).toList();
    return new Protocol.Row(row, plain, "");
  }
}
