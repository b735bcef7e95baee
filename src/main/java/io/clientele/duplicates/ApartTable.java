package io.clientele.duplicates;

import io.clientele.clients.ClientId;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cards look alike and are two clients all the same, and who said so. */
@Repository
class ApartTable {

  private final JdbcClient jdbc;

  ApartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ClientId one, ClientId other, String by, Instant at) {
    jdbc.sql(
            """
            insert ignore into duplicates_apart (low_id, high_id, at, said_by)
            values (:low, :high, :at, :by)
            """)
        .param("low", Math.min(one.value(), other.value()))
        .param("high", Math.max(one.value(), other.value()))
        .param("at", Utc.column(at))
        .param("by", by)
        .update();
  }

  Set<ClientId> from(ClientId client) {
    return new HashSet<>(
        jdbc.sql(
                """
                select high_id from duplicates_apart where low_id = :id
                union select low_id from duplicates_apart where high_id = :id
                """)
            .param("id", client.value())
            .query((row, number) -> new ClientId(row.getLong(1)))
            .list());
  }
}
