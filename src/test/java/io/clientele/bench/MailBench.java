package io.clientele.bench;

import static org.awaitility.Awaitility.await;

import io.clientele.JavaProcess;
import io.clientele.journal.Subject;
import io.clientele.mail.Lane;
import io.clientele.mail.Mail;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailContent;
import io.clientele.mail.MailEngine;
import io.clientele.mail.MailSink;
import io.clientele.mail.MailState;
import io.clientele.mail.Mailbox;
import io.clientele.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How many personal letters of 8 KB a second leave through the ledger, until the last is ACCEPTED
 * in the database, against a plain loop of JavaMailSender into the same server.
 */
final class MailBench {

  private static final int LETTERS = 5_000;
  private static final int WARM_UP = 1_000;
  private static final int PLAIN = 200;
  private static final String PARAGRAPH =
      "<p>Our autumn list is ready, and what you ordered last year is in it again.</p>\n";

  private MailBench() {}

  public static void main(String[] none) throws Exception {
    var data = Path.of("target", "bench-mail");
    String result;
    try (var sink = JavaProcess.start(MailSink.class)) {
      var port = Integer.parseInt(sink.awaitLine("sink listens on ").substring(16));
      try (var engine = engine(data, port)) {
        send(engine, 1, WARM_UP);
        var timed = send(engine, 2, LETTERS);
        var plain = plain(port);
        System.out.printf("%-28s %8.0f letters/s%n", "queueing", timed.queued());
        System.out.printf("%-28s %8.0f letters/s%n", "ledger and worker", timed.sent());
        System.out.printf("%-28s %8.0f letters/s%n", "JavaMailSender in a loop", plain);
        result =
            "RESULT rate=%.0f queue_rate=%.0f naive=%.1f vs_naive=%.1f lost=%d"
                .formatted(timed.sent(), timed.queued(), plain, timed.sent() / plain, timed.lost());
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    System.out.println(result);
    System.exit(0);
  }

  private record Timed(double queued, double sent, long lost) {}

  private static ConfigurableApplicationContext engine(Path data, int port) {
    return MailEngine.start(
        Map.of(
            "clientele.data",
            data.toString(),
            "spring.mail.host",
            "127.0.0.1",
            "spring.mail.port",
            port));
  }

  /** All letters wait first, so that sending is measured alone. */
  private static Timed send(ConfigurableApplicationContext engine, long thing, int letters) {
    var mail = engine.getBean(Mail.class);
    lane(engine, "replace into mail_lane (lane, paused_at) values ('ONE_TO_ONE', now())");
    var begin = System.nanoTime();
    for (var from = 0; from < letters; from += 500) {
      mail.queue(letters(thing, from, 500));
    }
    var queued = System.nanoTime();
    lane(engine, "update mail_lane set paused_at = null");
    var released = System.nanoTime();
    await()
        .atMost(Duration.ofMinutes(10))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> mail.progress("bench", thing).isFinished());
    var done = System.nanoTime();
    var accepted = mail.progress("bench", thing).count(MailState.ACCEPTED);
    return new Timed(
        letters / seconds(begin, queued), letters / seconds(released, done), letters - accepted);
  }

  private static List<OutgoingMail> letters(long thing, int from, int count) {
    var letters = new ArrayList<OutgoingMail>(count);
    for (var number = from; number < from + count; number++) {
      var to = MailAddress.of("customer" + number + "@example.org");
      letters.add(
          new OutgoingMail(
              OutgoingMail.dedupKey("bench", thing, to),
              Lane.ONE_TO_ONE,
              new Mailbox("Anna Weber", MailAddress.of("anna@clientele.example")),
              null,
              new Mailbox("Customer " + number, to),
              MailContent.of("Autumn offer", html(number), plain(number, PARAGRAPH)),
              null,
              null,
              List.of(new Subject("bench", thing, "Autumn offer"))));
    }
    return letters;
  }

  private static String html(int number) {
    return "<html><body><h1>Customer " + number + "</h1>" + PARAGRAPH.repeat(60) + "</body></html>";
  }

  private static String plain(int number, String paragraph) {
    return "Customer " + number + "\n" + paragraph.replaceAll("<[^>]+>", "").repeat(35);
  }

  /** As it is done everywhere: a connection for each letter. */
  private static double plain(int port) throws MessagingException {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var begin = System.nanoTime();
    for (var number = 0; number < PLAIN; number++) {
      var message = sender.createMimeMessage();
      var letter = new MimeMessageHelper(message, true, "UTF-8");
      letter.setFrom("anna@clientele.example");
      letter.setTo("customer" + number + "@example.org");
      letter.setSubject("Autumn offer");
      letter.setText(plain(number, PARAGRAPH), html(number));
      sender.send(message);
    }
    return PLAIN / seconds(begin, System.nanoTime());
  }

  private static void lane(ConfigurableApplicationContext engine, String statement) {
    new TransactionTemplate(engine.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> engine.getBean(JdbcTemplate.class).update(statement));
  }

  private static double seconds(long from, long until) {
    return (until - from) / 1e9;
  }
}
