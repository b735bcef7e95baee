package io.clientele.contracts;

import io.clientele.clients.ClientId;
import io.clientele.terms.ReceivablesStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a client stands with the house when a contract with them is to be approved. */
@Component
class Standing {

  private final JdbcClient jdbc;

  Standing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param first whether nothing was ever signed with them
   */
  record Known(boolean first, @Nullable String grade, @Nullable ReceivablesStatus receivables) {

    boolean owes() {
      return receivables == ReceivablesStatus.OVERDUE || receivables == ReceivablesStatus.BLOCKED;
    }
  }

  Known of(ClientId client) {
    return jdbc.sql(
            """
            select c.grade, t.receivables,
              exists (select 1 from contracts_contract x
                join contracts_signing s on s.contract_id = x.id
                where x.client_id = c.id) as known
            from clients_client c left join terms_terms t on t.client_id = c.id
            where c.id = :client
            """)
        .param("client", client.value())
        .query(
            (row, number) -> {
              @Nullable String grade = row.getString("grade");
              @Nullable String receivables = row.getString("receivables");
              return new Known(
                  !row.getBoolean("known"),
                  grade,
                  receivables == null ? null : ReceivablesStatus.valueOf(receivables));
            })
        .single();
  }
}
