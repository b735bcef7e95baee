package io.clientele.clients;

import io.clientele.kit.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody of ours was last in touch with each client. Whoever writes to them, calls them or
 * notes what was said tells it here, in the same transaction; the list finds by it whom nobody
 * looked after.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Dealings {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;

  Dealings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody's version of the card is outdated by it. */
  public void happened(Collection<ClientId> clients, Instant at) {
    var ids = clients.stream().map(ClientId::value).distinct().sorted().toList();
    for (var start = 0; start < ids.size(); start += AT_ONCE) {
      happened(ids.subList(start, Math.min(ids.size(), start + AT_ONCE)), at);
    }
  }

  private void happened(List<Long> clients, Instant at) {
    jdbc.sql(
            """
            update clients_client set contacted_at = :at
            where id in (:clients) and (contacted_at is null or contacted_at < :at)
            """)
        .param("at", Utc.column(at))
        .param("clients", clients)
        .update();
  }
}
