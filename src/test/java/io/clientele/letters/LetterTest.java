package io.clientele.letters;

import io.clientele.PortalTest;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anna, who writes, and Acme, her client. */
@PortalTest
abstract class LetterTest {

  @Autowired Letters letters;
  @Autowired Sending sending;
  @Autowired SentLetters sent;
  @Autowired Clients clients;
  @Autowired Contacts contacts;
  @Autowired Viewers viewers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  Writing writing;
  EmployeeId anna;
  ClientId acme;

  @BeforeEach
  void setTheDesk() {
    writing = new Writing(clients, contacts, viewers, jdbc, transaction);
    anna = writing.manager("Anna Weber");
    acme = writing.client(anna, "Acme");
  }

  LetterId draft(String subject, String body, ClientId... chosen) {
    return writing.as(
        anna,
        () -> {
          var id = letters.begin(Set.of(chosen));
          letters.save(id, letters.draft(id).version(), subject, body);
          return id;
        });
  }

  long version(LetterId letter) {
    return writing.as(anna, () -> letters.draft(letter).version());
  }

  void send(LetterId letter, int expected) {
    var version = version(letter);
    writing.does(anna, () -> sending.send(letter, version, expected));
  }

  List<Long> mails(LetterId letter) {
    return jdbc.sql(
            "select message_id from mail_reference where type = 'letter' and reference_id = :id")
        .param("id", letter.value())
        .query(Long.class)
        .list();
  }

  /** Behind the portal's back, and committed. */
  void sql(String statement, long... parameters) {
    transaction.executeWithoutResult(
        status -> {
          var update = jdbc.sql(statement);
          for (long parameter : parameters) {
            update = update.param(parameter);
          }
          update.update();
        });
  }
}
