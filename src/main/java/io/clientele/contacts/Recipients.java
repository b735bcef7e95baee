package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the persons at chosen clients, with what they said about being written to. */
@Service
@Transactional(readOnly = true)
public class Recipients {

  private static final int AT_ONCE = 1_000;

  private final JdbcClient jdbc;
  private final Scopes scopes;

  Recipients(JdbcClient jdbc, Scopes scopes) {
    this.jdbc = jdbc;
    this.scopes = scopes;
  }

  /**
   * The persons to whom letters could go, in the order of the clients' names. Clients that the
   * viewer may not read are not among them.
   */
  public List<Recipient> of(Collection<ClientId> clients) {
    var ids = clients.stream().map(ClientId::value).distinct().toList();
    var found = new ArrayList<Recipient>();
    for (var start = 0; start < ids.size(); start += AT_ONCE) {
      found.addAll(read(ids.subList(start, Math.min(ids.size(), start + AT_ONCE))));
    }
    found.sort(Comparator.comparing(Recipient::clientName, String.CASE_INSENSITIVE_ORDER));
    return found;
  }

  private List<Recipient> read(List<Long> ids) {
    var visible = scopes.filter(Right.READ);
    return jdbc.sql(
            """
            select c.id, c.name, c.number, c.city, c.status, c.archived_at,
              (select a.country from clients_address a
                where a.client_id = c.id and a.country <> '' order by a.position limit 1) as country,
              p.id as contact, p.first_name, p.last_name, p.salutation, p.position, p.language,
              (select m.mail from clients_contact_mail m
                where m.contact_id = p.id order by m.position limit 1) as mail,
              p.offers, p.greetings, p.do_not_call, p.left_company,
              p.archived_at is not null as contact_archived
            from clients_client c
            join people_scope s on s.id = c.scope_id
            left join clients_contact p on p.client_id = c.id and p.erased_at is null
            where c.id in (:ids) and %s
            order by c.name, c.id, p.id
            """
                .formatted(visible.condition("s")))
        .param("ids", ids)
        .params(visible.parameters())
        .query((row, number) -> recipient(row))
        .list();
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    var contact = row.getObject("contact", Long.class);
    var first = text(row, "first_name");
    var last = text(row, "last_name");
    var salutation = text(row, "salutation");
    return new Recipient(
        new ClientId(row.getLong("id")),
        text(row, "name"),
        text(row, "number"),
        text(row, "city"),
        text(row, "country"),
        contact == null ? null : new ContactId(contact),
        first,
        last,
        salutation.isEmpty()
            ? Texts.text("contacts.salutation", (first + " " + last).strip())
            : salutation,
        text(row, "position"),
        text(row, "language"),
        text(row, "mail"),
        consent(row, "offers"),
        consent(row, "greetings"),
        row.getBoolean("do_not_call"),
        row.getBoolean("left_company"),
        row.getBoolean("contact_archived"),
        ClientStatus.valueOf(row.getString("status")) == ClientStatus.BLACKLISTED,
        row.getObject("archived_at") != null);
  }

  private static Consent.State consent(ResultSet row, String column) throws SQLException {
    var state = text(row, column);
    return state.isEmpty() ? Consent.State.NONE : Consent.State.valueOf(state);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? "" : value;
  }
}
