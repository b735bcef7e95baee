package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The engine is killed in the middle of its work, again and again: nothing is lost or repeated. */
class KillTests extends MailEngineTest {

  private static final int CONNECTIONS = 4;
  private static final int GROUP = 50;
  private static final int BETWEEN_KILLS = 60;

  @Autowired Environment environment;

  @Test
  void losesAndRepeatsNothingWhenKilledThreeTimes() throws Exception {
    kill(3);
  }

  @Test
  @Tag("long")
  void losesAndRepeatsNothingWhenKilledThirtyTimes() throws Exception {
    kill(30);
  }

  private void kill(int times) throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var log = Files.createTempFile(Path.of("target"), "sink-", ".log");
    var letters = (times + 1) * BETWEEN_KILLS;
    var thing = Letters.newThing();
    queue(letters, thing);

    try (var sink = JavaProcess.start(MailSink.class, log.toString())) {
      var port = sink.awaitLine("sink listens on ").substring("sink listens on ".length());
      for (var time = 1; time <= times; time++) {
        var until = taken(log).size() + 1 + random.nextInt(BETWEEN_KILLS);
        try (var engine = engine(port)) {
          await("letter " + until)
              .atMost(Duration.ofSeconds(90))
              .pollInterval(Duration.ofMillis(2))
              .until(() -> taken(log).size() >= until || progress(thing).isFinished());
          engine.kill();
        }
        System.out.printf(
            "kill %d of %d (seed %d) at letter %d: %s%n",
            time, times, seed, taken(log).size(), progress(thing).counts());
      }
      try (var engine = engine(port)) {
        await("the rest")
            .atMost(Duration.ofSeconds(120))
            .pollInterval(Duration.ofMillis(100))
            .until(() -> progress(thing).isFinished());
      }
    }

    var counts = progress(thing);
    assertThat(taken(log)).as("seed %d", seed).doesNotHaveDuplicates();
    assertThat(counts.count(ACCEPTED) + counts.count(IN_DOUBT)).isEqualTo(letters);
    assertThat(counts.count(IN_DOUBT)).isLessThanOrEqualTo((long) times * (CONNECTIONS + GROUP));
    assertThat(taken(log)).containsAll(accepted(thing));
    Files.delete(log);
  }

  private JavaProcess engine(String port) throws IOException {
    return JavaProcess.start(
        Map.of(
            "SPRING_DATASOURCE_URL", environment.getRequiredProperty("spring.datasource.url"),
            "SPRING_DATASOURCE_USERNAME",
                environment.getRequiredProperty("spring.datasource.username"),
            "SPRING_DATASOURCE_PASSWORD",
                environment.getRequiredProperty("spring.datasource.password"),
            "SPRING_LIQUIBASE_ENABLED", "false"),
        MailEngine.class,
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + port,
        "--clientele.mail.lease=2s",
        "--clientele.mail.connections=" + CONNECTIONS);
  }

  private static List<String> taken(Path log) throws IOException {
    return Files.readAllLines(log);
  }

  private List<String> accepted(long thing) {
    return jdbc.sql(
            """
            select m.message_id from mail_message m
            join mail_reference r on r.message_id = m.id
            where m.state = 'ACCEPTED' and r.type = 'test' and r.reference_id = :thing
            """)
        .param("thing", thing)
        .query(String.class)
        .list();
  }
}
