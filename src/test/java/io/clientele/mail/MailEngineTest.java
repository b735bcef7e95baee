package io.clientele.mail;

import static java.util.stream.Collectors.joining;

import io.clientele.PortalTest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of the engine in the shared portal, whose own worker sends nothing meanwhile. */
@PortalTest
abstract class MailEngineTest {

  private static @Nullable MailWorker resting;

  @Autowired JdbcClient jdbc;
  @Autowired Mail mail;
  @Autowired MailWorker portals;
  @Autowired ShortTransactions transactions;

  @BeforeEach
  void restTheWorkerAndEmptyTheQueue() {
    portals.stop();
    resting = portals;
    update(
        "update mail_message set state = 'CANCELLED' where id in (select message_id from mail_queue)");
    for (var table : List.of("queue", "secret", "attempt", "lane")) {
      update("delete from mail_" + table);
    }
  }

  @AfterAll
  static void goOn() {
    Objects.requireNonNull(resting).start();
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
