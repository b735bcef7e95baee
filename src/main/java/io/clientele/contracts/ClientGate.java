package io.clientele.contracts;

import io.clientele.clients.ClientStatus;
import io.clientele.kit.Text;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nothing is concluded with whom the house does not deal with. */
@Component
class ClientGate implements SigningGate {

  private final JdbcClient jdbc;

  ClientGate(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Text> objection(ContractId contract) {
    return jdbc.sql(
            """
            select c.name, c.status, c.archived_at is not null as archived
            from contracts_contract x join clients_client c on c.id = x.client_id
            where x.id = :contract
            """)
        .param("contract", contract.value())
        .query(
            (row, number) ->
                objection(
                    row.getString("name"),
                    ClientStatus.valueOf(row.getString("status")),
                    row.getBoolean("archived")))
        .single();
  }

  private static Optional<Text> objection(String name, ClientStatus status, boolean archived) {
    if (status == ClientStatus.BLACKLISTED) {
      return Optional.of(Text.of("contracts.gate.blacklisted", name));
    }
    return archived ? Optional.of(Text.of("contracts.gate.archived", name)) : Optional.empty();
  }
}
