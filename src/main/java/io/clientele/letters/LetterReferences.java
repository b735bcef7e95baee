package io.clientele.letters;

import io.clientele.clients.ClientFiles.Taken;
import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientReferences;
import io.clientele.mail.MailFiling;
import io.clientele.mail.MailId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters, drafts and what stands of them in the ledger go along with the card. */
@Component
class LetterReferences implements ClientReferences {

  private final JdbcTemplate jdbc;
  private final MailFiling mail;
  private final JsonMapper json;

  LetterReferences(JdbcTemplate jdbc, MailFiling mail, JsonMapper json) {
    this.jdbc = jdbc;
    this.mail = mail;
    this.json = json;
  }

  /**
   * @param chosen the letters for which the one client was chosen
   * @param both those for which the other was chosen, too
   */
  private record Moved(List<Long> recipients, List<Long> chosen, List<Long> both) {}

  @Override
  public String key() {
    return "letters";
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var kept = pair.kept().id().value();
    var gone = pair.gone().id().value();
    var recipients = ids("select id from letters_recipient where client_id = ? order by id", gone);
    var both =
        ids(
            """
            select letter_id from letters_client where client_id = ? and letter_id in
              (select letter_id from letters_client where client_id = ?)
            """,
            gone,
            kept);
    jdbc.batchUpdate(
        "delete from letters_client where letter_id = ? and client_id = ?", with(both, gone));
    var chosen = ids("select letter_id from letters_client where client_id = ?", gone);
    jdbc.update("update letters_client set client_id = ? where client_id = ?", kept, gone);
    put(recipients, pair.gone(), pair.kept());
    return json.writeValueAsString(new Moved(recipients, chosen, both));
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    var what = json.readValue(moved, Moved.class);
    var kept = pair.kept().id().value();
    var gone = pair.gone().id().value();
    put(what.recipients(), pair.kept(), pair.gone());
    jdbc.batchUpdate(
        """
        update letters_client set client_id = ? where letter_id = ? and client_id = ?
        """,
        what.chosen().stream().map(letter -> new Object[] {gone, letter, kept}).toList());
    jdbc.batchUpdate(
        """
        insert ignore into letters_client (letter_id, client_id)
        select letter_id, ? from letters_client where letter_id = ? and client_id = ?
        """,
        what.both().stream().map(letter -> new Object[] {gone, letter, kept}).toList());
  }

  private void put(List<Long> recipients, Taken from, Taken to) {
    jdbc.batchUpdate(
        "update letters_recipient set client_id = ?, scope_id = ? where id = ?",
        recipients.stream()
            .map(id -> new Object[] {to.id().value(), to.scope().value(), id})
            .toList());
    var mails =
        recipients.stream()
            .flatMap(id -> ids("select mail_id from letters_recipient where id = ?", id).stream())
            .map(MailId::new)
            .toList();
    mail.refile(mails, "client", from.id().value(), to.id().value(), to.scope());
  }

  private List<Long> ids(String sql, Object... parameters) {
    return jdbc.queryForList(sql, Long.class, parameters).stream()
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static List<Object[]> with(List<Long> letters, long client) {
    return letters.stream().map(letter -> new Object[] {letter, client}).toList();
  }
}
