package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.JavaProcess;
import io.clientele.sandbox.MortalDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database is killed in the middle of sending, every second time together with the engine. The
 * server that dies is one of its own, and so are the engine's and the receiver's processes.
 */
class DatabaseKillTests {

  private static final int CONNECTIONS = 4;
  private static final int GROUP = 50;
  private static final int BETWEEN_KILLS = 60;

  @Test
  void losesAndRepeatsNothingWhenTheDatabaseIsKilledTwice() throws Exception {
    kill(2);
  }

  @Test
  @Tag("long")
  void losesAndRepeatsNothingWhenTheDatabaseIsKilledTwentyTimes() throws Exception {
    kill(20);
  }

  private static void kill(int times) throws Exception {
    var seed = Long.getLong("clientele.seed", System.nanoTime());
    var random = new Random(seed);
    var log = Files.createTempFile(Path.of("target"), "sink-", ".log");
    var letters = 2 * (times + 1) * BETWEEN_KILLS;

    try (var database = MortalDatabase.begin();
        var sink = JavaProcess.start(MailSink.class, log.toString());
        var engines = new Engines(database, port(sink))) {
      var ledger = ledger(database);
      engines.start(letters);
      for (var time = 1; time <= times; time++) {
        var until = taken(log).size() + 1 + random.nextInt(BETWEEN_KILLS);
        await("letter " + until)
            .atMost(Duration.ofSeconds(90))
            .pollInterval(Duration.ofMillis(2))
            .until(() -> taken(log).size() >= until);
        database.kill();
        if (time % 2 == 0) {
          engines.kill();
        }
        System.out.printf(
            "kill %d of %d (seed %d) at letter %d%n", time, times, seed, taken(log).size());
        database.start();
        if (time % 2 == 0) {
          engines.start(0);
        }
      }
      await("the rest")
          .atMost(Duration.ofSeconds(120))
          .pollInterval(Duration.ofMillis(100))
          .until(() -> ended(ledger) == letters);

      var counts = counts(ledger);
      System.out.println("the rest: " + counts);
      assertThat(taken(log)).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(counts.keySet()).as("seed %d", seed).isSubsetOf(ACCEPTED, IN_DOUBT);
      assertThat(counts.getOrDefault(IN_DOUBT, 0L))
          .isLessThanOrEqualTo((long) times * (CONNECTIONS + GROUP));
      assertThat(taken(log)).containsAll(accepted(ledger));
    }
    Files.delete(log);
  }

  /** One engine after the other; the first also queues the letters. */
  private static final class Engines implements AutoCloseable {

    private final Map<String, String> environment;
    private final String port;
    private JavaProcess current;

    Engines(MortalDatabase database, String port) {
      this.environment = database.environment();
      this.port = port;
    }

    void start(int letters) throws IOException {
      var all = new HashMap<>(environment);
      all.put(MailEngine.LETTERS, String.valueOf(letters));
      current =
          JavaProcess.start(
              all,
              MailEngine.class,
              "--spring.mail.host=127.0.0.1",
              "--spring.mail.port=" + port,
              "--clientele.mail.lease=2s",
              "--clientele.mail.connections=" + CONNECTIONS);
      current.awaitLine("engine runs");
    }

    void kill() throws IOException, InterruptedException {
      current.kill();
      current.close();
    }

    @Override
    public void close() throws IOException, InterruptedException {
      current.close();
    }
  }

  private static String port(JavaProcess sink) {
    return sink.awaitLine("sink listens on ").substring("sink listens on ".length());
  }

  private static JdbcClient ledger(MortalDatabase database) {
    var access = database.environment();
    return JdbcClient.create(
        new DriverManagerDataSource(
            access.get("SPRING_DATASOURCE_URL"),
            access.get("SPRING_DATASOURCE_USERNAME"),
            access.get("SPRING_DATASOURCE_PASSWORD")));
  }

  private static long ended(JdbcClient ledger) {
    return counts(ledger).entrySet().stream()
        .filter(state -> !state.getKey().isLive())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<MailState, Long> counts(JdbcClient ledger) {
    var counts = new EnumMap<MailState, Long>(MailState.class);
    ledger
        .sql("select state, count(*) from mail_message group by state")
        .query(
            row -> {
              counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
            });
    return counts;
  }

  private static List<String> taken(Path log) throws IOException {
    return Files.readAllLines(log);
  }

  private static List<String> accepted(JdbcClient ledger) {
    return ledger
        .sql("select message_id from mail_message where state = 'ACCEPTED'")
        .query(String.class)
        .list();
  }
}
