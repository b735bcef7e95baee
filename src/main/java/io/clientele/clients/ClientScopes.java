package io.clientele.clients;

import io.clientele.people.ScopeId;
import io.clientele.people.ScopedRecord;
import io.clientele.people.ScopedRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which clients access may be granted to. */
@Component
class ClientScopes implements ScopedRecords {

  private static final int MOST = 20;

  private final JdbcClient jdbc;

  ClientScopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String type() {
    return "client";
  }

  @Override
  public List<ScopedRecord> named(String numberOrName) {
    return jdbc.sql(
            """
            select id, scope_id, name from clients_client
            where number = :words or name = :words or legal_name = :words
            order by name, id limit :most
            """)
        .param("words", numberOrName)
        .param("most", MOST)
        .query((row, number) -> record(row))
        .list();
  }

  @Override
  public List<ScopedRecord> of(Collection<ScopeId> scopes) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select id, scope_id, name from clients_client where scope_id in (:scopes)")
        .param("scopes", scopes.stream().map(ScopeId::value).toList())
        .query((row, number) -> record(row))
        .list();
  }

  private static ScopedRecord record(ResultSet row) throws SQLException {
    return new ScopedRecord(
        new ScopeId(row.getLong("scope_id")), "client", row.getLong("id"), row.getString("name"));
  }
}
