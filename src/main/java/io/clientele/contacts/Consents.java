package io.clientele.contacts;

import io.clientele.clients.ClientStatus;
import io.clientele.contacts.Recipient.LeftOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person says at this moment about being written to, for workers who act for nobody. */
@Service
@Transactional(readOnly = true)
public class Consents {

  private final JdbcClient jdbc;

  Consents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Why a commercial letter may not go to this contact any more; empty when it may. */
  public Optional<LeftOut> againstOffers(ContactId contact) {
    return jdbc.sql(
            """
            select c.status, c.archived_at client_archived, p.archived_at, p.erased_at,
              p.left_company, p.offers
            from clients_contact p join clients_client c on c.id = p.client_id
            where p.id = :contact
            """)
        .param("contact", contact.value())
        .query((row, number) -> against(row))
        .optional()
        .orElse(Optional.of(LeftOut.NO_CONTACT));
  }

  private static Optional<LeftOut> against(ResultSet row) throws SQLException {
    if (ClientStatus.valueOf(row.getString("status")) == ClientStatus.BLACKLISTED) {
      return Optional.of(LeftOut.BLACKLISTED);
    }
    if (row.getObject("client_archived") != null) {
      return Optional.of(LeftOut.ARCHIVED);
    }
    if (row.getObject("erased_at") != null) {
      return Optional.of(LeftOut.NO_CONTACT);
    }
    if (row.getObject("archived_at") != null) {
      return Optional.of(LeftOut.CONTACT_ARCHIVED);
    }
    if (row.getBoolean("left_company")) {
      return Optional.of(LeftOut.LEFT);
    }
    return switch (Consent.State.valueOf(row.getString("offers"))) {
      case GIVEN -> Optional.empty();
      case WITHDRAWN -> Optional.of(LeftOut.WITHDRAWN);
      case NONE -> Optional.of(LeftOut.NO_CONSENT);
    };
  }
}
