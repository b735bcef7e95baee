package io.clientele.terms;

import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientReferences;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Terms go along with the card where the other has none; else those of the kept card hold. */
@Component
class TermsReferences implements ClientReferences {

  private static final String MOVED = "moved";

  private final JdbcTemplate jdbc;

  TermsReferences(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String key() {
    return "terms";
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var kept = pair.kept().id().value();
    var known =
        jdbc.queryForList(
            "select client_id from terms_terms where client_id = ?", Long.class, kept);
    if (!known.isEmpty()) {
      return "";
    }
    var moved =
        jdbc.update(
            "update terms_terms set client_id = ? where client_id = ?",
            kept,
            pair.gone().id().value());
    return moved == 1 ? MOVED : "";
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    if (moved.equals(MOVED)) {
      jdbc.update(
          "update terms_terms set client_id = ? where client_id = ?",
          pair.gone().id().value(),
          pair.kept().id().value());
    }
  }
}
