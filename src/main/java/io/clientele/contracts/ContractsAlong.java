package io.clientele.contracts;

import io.clientele.approvals.Approvals;
import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientReferences;
import io.clientele.clients.RowsAlong;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Contracts go along with the card, and their rounds are read by those who read that one. */
@Component
class ContractsAlong implements ClientReferences {

  private final JsonMapper json;
  private final ContractTable table;
  private final Approvals approvals;
  private final RowsAlong rows;

  ContractsAlong(JdbcTemplate jdbc, JsonMapper json, ContractTable table, Approvals approvals) {
    this.json = json;
    this.table = table;
    this.approvals = approvals;
    this.rows = new RowsAlong(jdbc, json, "contracts", "contracts_contract");
  }

  @Override
  public String key() {
    return rows.key();
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var moved = rows.move(pair, at);
    follow(moved);
    return moved;
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    var all = withAmendments(moved);
    rows.bringBack(pair, all, at);
    follow(all);
  }

  /** Also those that were begun since: all texts of a contract are with one client. */
  private String withAmendments(String moved) {
    var ids = new LinkedHashSet<>(json.readValue(moved, new TypeReference<List<Long>>() {}));
    for (var id : List.copyOf(ids)) {
      table.chain(new ContractId(id)).forEach(one -> ids.add(one.id().value()));
    }
    return json.writeValueAsString(ids);
  }

  private void follow(String moved) {
    for (var id : json.readValue(moved, new TypeReference<List<Long>>() {})) {
      approvals.follow(Contracts.KIND, id, table.get(new ContractId(id)).scope());
    }
  }
}
