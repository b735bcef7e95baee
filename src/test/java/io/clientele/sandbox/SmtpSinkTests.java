package io.clientele.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.PortalTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

@PortalTest
class SmtpSinkTests {

  @Autowired KeptLetters letters;
  @Autowired JdbcClient jdbc;

  @Value("${spring.mail.port}")
  int port;

  private final String id = "<" + UUID.randomUUID() + "@clientele.example>";

  @Test
  void keepsTheLetterAsItCameWithWhatTheServerWasTold() throws IOException {
    try (var client = new SmtpClient(port)) {
      client.deliver("bounce+7@clientele.example", "jose@a.example,JOSÉ@a.example", letter());
      assertThat(client.reply()).startsWith("250 2.0.0");
    }

    var row =
        jdbc.sql("select * from sandbox_letter where message_id = :id")
            .param("id", id)
            .query()
            .singleRow();
    assertThat(row.get("envelope_from")).isEqualTo("bounce+7@clientele.example");
    assertThat(row.get("envelope_to")).isEqualTo("jose@a.example\nJOSÉ@a.example");
    assertThat(row.get("sender")).isEqualTo("Anna Weber <anna@clientele.example>");
    assertThat(row.get("recipients")).isEqualTo("José <jose@a.example>");
    assertThat(row.get("subject")).isEqualTo("Ein Angebot für Sie");
    assertThat(new String((byte[]) row.get("raw")))
        .isEqualTo(letter().replace("\n", "\r\n") + "\r\n");
  }

  @Test
  void saysNothingBeforeTheLetterIsCommitted() throws Exception {
    var mayCommit = new CountDownLatch(1);
    var reached = new CountDownLatch(1);
    var own = FreePort.find();
    var sink =
        new SmtpSink(
            own,
            (from, to, raw) -> {
              reached.countDown();
              waitFor(mayCommit);
              return letters.keep(from, to, raw);
            });
    sink.start();
    try (var client = new SmtpClient(own)) {
      client.deliver("a@clientele.example", "b@b.example", letter());
      reached.await();
      assertThat(client.hasReply()).isFalse();
      assertThat(kept()).isZero();

      mayCommit.countDown();
      assertThat(client.reply()).startsWith("250");
      assertThat(kept()).isOne();
    } finally {
      sink.stop();
    }
  }

  @Test
  void hasTheLetterOfASenderKilledBeforeTheAnswer() throws IOException {
    var client = new SmtpClient(port);
    client.deliver("a@clientele.example", "b@b.example", letter());
    client.kill();

    await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(kept()).isOne());
  }

  @Test
  void asksToTryLaterWhenTheDatabaseFails() throws IOException {
    var own = FreePort.find();
    var sink =
        new SmtpSink(
            own,
            (from, to, raw) -> {
              throw new CannotCreateTransactionException("the database is gone");
            });
    sink.start();
    try (var client = new SmtpClient(own)) {
      client.deliver("a@clientele.example", "b@b.example", letter());
      assertThat(client.reply()).startsWith("451 4.3.0");
      assertThat(client.say("NOOP")).startsWith("250");
    } finally {
      sink.stop();
    }
    assertThat(kept()).isZero();
  }

  @Test
  void keepsWhatIsNoLetterAtAll() throws IOException {
    try (var client = new SmtpClient(port)) {
      client.deliver("", "odd@b.example", "Subject: " + id + "\nFrom: <<<\nTo:\n\u0001\u00ff");
      assertThat(client.reply()).startsWith("250");
    }

    assertThat(
            jdbc.sql("select count(*) from sandbox_letter where subject = :id")
                .param("id", id)
                .query(Long.class)
                .single())
        .isOne();
  }

  private long kept() {
    return jdbc.sql("select count(*) from sandbox_letter where message_id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private String letter() {
    return """
    Message-ID: %s
    From: Anna Weber <anna@clientele.example>
    To: =?UTF-8?Q?Jos=C3=A9?= <jose@a.example>
    Subject: =?UTF-8?Q?Ein_Angebot_f=C3=BCr_Sie?=
    Content-Type: text/plain; charset=UTF-8

    Good day,
    .a line that begins with a dot
    Anna"""
        .formatted(id);
  }
}
