package io.clientele.duplicates;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.clients.Timeline;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.journal.Actor;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A department with its head, a manager of another, and clients that stand in twice. */
@PortalTest
abstract class MergeHouse {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired Merges merges;
  @Autowired Clients clients;
  @Autowired Contacts contacts;
  @Autowired Timeline timeline;
  @Autowired Scopes scopes;
  @Autowired Viewers viewers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  EmployeeId anna;
  EmployeeId boris;
  EmployeeId helena;
  EmployeeId carla;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Ivanov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla Rossi", staff.department("Export"), Role.ACCOUNT_MANAGER);
  }

  /** A card with everything filled, and nothing of it like another's. */
  ClientDetails card(String name) {
    var own = NUMBER.incrementAndGet() + "" + System.nanoTime() % 1_000_000;
    return new ClientDetails(
        name + " " + own,
        name,
        "K" + own,
        "DE" + own,
        "HRB " + own,
        List.of(new Address(Address.Kind.ACTUAL, "Weg " + own, "10115", "Berlin", "", "DE")),
        List.of(Phone.of(Phone.Kind.OFFICE, "030 " + own, "DE")),
        List.of("post@" + own + ".example"),
        "https://" + own + ".example",
        Grade.B,
        "Trade " + own,
        List.of("tag" + own),
        "Notes " + own);
  }

  ClientId create(EmployeeId owner, ClientDetails details) {
    return as(owner, () -> clients.create(details));
  }

  MergeId merge(EmployeeId who, ClientId kept, ClientId gone) {
    return as(
        who,
        () -> {
          var preview = merges.preview(kept, gone);
          return merges.merge(preview.kept(), preview.gone(), preview.proposed());
        });
  }

  void undo(EmployeeId who, MergeId merge) {
    as(who, () -> merges.undo(merge));
  }

  /** A person of both cards, one of its own, a note, and a letter with its mail. */
  void hangOn(ClientId id) {
    does(
        helena,
        () -> {
          contacts.add(id, ContactFixtures.maria());
          contacts.add(
              id,
              ContactFixtures.reachedBy(
                  "Only " + id.value(), "0170 22" + id.value(), "o@b.example"));
          timeline.note(id, "Note on " + id.value());
        });
    var contact = as(helena, () -> contacts.of(id)).getFirst().id().value();
    transaction.executeWithoutResult(status -> letter(id, contact));
  }

  private void letter(ClientId id, long contact) {
    var letter =
        jdbc.sql(
                """
                insert into letters_letter
                  (version, author_id, subject, body, state, created_at, changed_at, sent_at)
                values (0, :anna, 'News', 'Dear', 'SENT', now(6), now(6), now(6)) returning id
                """)
            .param("anna", anna.value())
            .query(Long.class)
            .single();
    var mail =
        jdbc.sql(
                """
                insert into mail_message (dedup_key, message_id, lane, sender_id, scope_id,
                  from_name, from_address, to_name, to_address, subject, state, created_at)
                values (:key, :key, 'ONE_TO_ONE', :anna, :scope, '', 'a@b.example', '',
                  'c@d.example', 'News', 'ACCEPTED', now(6)) returning id
                """)
            .param("key", "merge-" + letter + "-" + id.value())
            .param("anna", anna.value())
            .param("scope", scope(id).value())
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into mail_reference (type, reference_id, message_id, name)
            values ('client', :client, :mail, 'News')
            """)
        .param("client", id.value())
        .param("mail", mail)
        .update();
    jdbc.sql("insert into letters_client (letter_id, client_id) values (:letter, :client)")
        .param("letter", letter)
        .param("client", id.value())
        .update();
    jdbc.sql(
            """
            insert into letters_recipient (letter_id, client_id, contact_id, client_name,
              contact_name, address, scope_id, fields, mail_id)
            values (:letter, :client, :contact, '', '', 'c@d.example', :scope, '{}', :mail)
            """)
        .param("letter", letter)
        .param("client", id.value())
        .param("contact", contact)
        .param("scope", scope(id).value())
        .param("mail", mail)
        .update();
  }

  void grant(ClientId id) {
    does(helena, () -> scopes.grant(scope(id), carla, Right.READ, "Help", null, actor()));
  }

  Actor actor() {
    return viewers.current().actor();
  }

  ScopeId scope(ClientId id) {
    return jdbc.sql("select scope_id from clients_client where id = :id")
        .param("id", id.value())
        .query((row, number) -> new ScopeId(row.getLong(1)))
        .single();
  }

  @SuppressWarnings("NullAway")
  <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }

  void does(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }
}
