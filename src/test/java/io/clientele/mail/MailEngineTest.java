package io.clientele.mail;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of the engine on a database of its own, where no portal sends meanwhile. */
@SpringBootTest(
    classes = MailEngine.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "clientele.data=target/mail-data",
      "spring.main.lazy-initialization=true",
      "spring.mail.host="
    })
abstract class MailEngineTest {

  @Autowired JdbcClient jdbc;
  @Autowired Mail mail;
  @Autowired MailWorker idle;
  @Autowired ShortTransactions transactions;

  /** The context's own worker has no relay; its housekeeping must not help the tests either. */
  @BeforeEach
  void empty() {
    idle.stop();
    for (var table :
        List.of("attempt", "queue", "secret", "attachment", "reference", "message", "lane")) {
      update("delete from mail_" + table);
    }
  }

  @AfterEach
  void nothingIsLeftRunning() {
    idle.stop();
  }

  List<Long> queue(int letters, long thing) {
    return mail.queue(Letters.many(letters, thing)).stream()
        .map(done -> done.id().value())
        .toList();
  }

  MailProgress progress(long thing) {
    return mail.progress("test", thing);
  }

  MailState state(long id) {
    return MailState.valueOf(
        jdbc.sql("select state from mail_message where id = :id")
            .param("id", id)
            .query(String.class)
            .single());
  }

  /** As if the worker that claimed these had died a while ago. */
  void endLeases(Long... ids) {
    var list = Arrays.stream(ids).map(String::valueOf).collect(joining(","));
    update(
        "update mail_queue set lease_until = utc_timestamp(6) - interval 1 second where message_id in ("
            + list
            + ")");
  }

  void update(String statement) {
    transactions.run(() -> jdbc.sql(statement).update());
  }

  long inQueue() {
    return jdbc.sql("select count(*) from mail_queue").query(Long.class).single();
  }
}
