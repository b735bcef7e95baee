package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.DEFERRED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static io.clientele.mail.MailState.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.documents.Documents;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/** The whole way from the queue to the relay and back into the ledger. */
class WorkerTests extends MailEngineTest {

  @Autowired QueueTable queue;
  @Autowired ResultTable results;
  @Autowired LetterShelf shelf;
  @Autowired LetterWriter writer;
  @Autowired LaneTable laneTable;
  @Autowired Lanes lanes;
  @Autowired Recovery recovery;
  @Autowired WorkSignal signal;
  @Autowired Gates gates;
  @Autowired Documents documents;
  @Autowired Clock clock;

  private final List<MailWorker> workers = new ArrayList<>();
  private ScriptedRelay server;

  @BeforeEach
  void listen() {
    server = new ScriptedRelay();
  }

  @AfterEach
  void stop() {
    workers.forEach(MailWorker::stop);
    server.close();
  }

  @Test
  void sendsALetterAsSoonAsItIsQueued() {
    worker().start();
    var thing = Letters.newThing();

    var id = queue(1, thing).getFirst();

    await().until(() -> state(id) == ACCEPTED);
    assertThat(server.letters.getFirst())
        .contains("To: A Customer <c0@example.org>")
        .contains("Content-Type: multipart/alternative")
        .contains("Good day, c0@example.org");
    assertThat(inQueue()).isZero();
  }

  @Test
  void sendsEachLetterOnceWithTwoNodesAtWork() {
    worker().start();
    worker().start();
    var thing = Letters.newThing();

    queue(300, thing);

    await().atMost(Duration.ofSeconds(30)).until(() -> progress(thing).isFinished());
    assertThat(progress(thing).count(ACCEPTED)).isEqualTo(300);
    assertThat(server.messageIds()).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void forgetsASecretTextAsSoonAsTheRelayHasIt() {
    worker().start();
    var open = Letters.to("new@example.org", Letters.newThing());

    var id =
        mail.queue(
                new OutgoingMail(
                    open.dedupKey(),
                    Lane.SYSTEM,
                    open.from(),
                    null,
                    open.to(),
                    new MailContent(
                        "Your link", "<p>secret link</p>", "secret link", List.of(), true),
                    null,
                    null,
                    List.of()))
            .id();

    await().until(() -> state(id.value()) == ACCEPTED);
    assertThat(server.letters.getFirst())
        .contains("secret link")
        .contains("Auto-Submitted: auto-generated");
    assertThat(jdbc.sql("select count(*) from mail_secret").query(Long.class).single()).isZero();
  }

  @Test
  void carriesFilesUnderTheirNames() throws Exception {
    worker().start();
    var open = Letters.to("files@example.org", Letters.newThing());
    var bytes = "price list".repeat(100).getBytes(StandardCharsets.UTF_8);
    var file = documents.store("Preisliste Köln.pdf", "application/pdf", bytes);

    var id =
        mail.queue(
                new OutgoingMail(
                    open.dedupKey(),
                    Lane.ONE_TO_ONE,
                    open.from(),
                    null,
                    open.to(),
                    new MailContent("Files", "<p>See below</p>", "See below", List.of(file), false),
                    null,
                    null,
                    List.of()))
            .id();

    await().until(() -> state(id.value()) == ACCEPTED);
    var letter = server.letters.getFirst().getBytes(StandardCharsets.ISO_8859_1);
    var message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter));
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Preisliste Köln.pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void asksAPersonWhatToDoWhenTheAnswerGotLost() {
    server.answer(Phase.DOT, ScriptedRelay.LEAVE);
    worker().start();

    var id = queue(1, Letters.newThing()).getFirst();

    await().until(() -> state(id) == IN_DOUBT);
    assertThat(inQueue()).isZero();
    assertThat(server.messageIds()).hasSize(1);
  }

  @Test
  void sendsAgainWhatNeverLeft() {
    server.answer(Phase.RCPT, ScriptedRelay.LEAVE);
    server.answer(Phase.DATA, "421 4.3.2 back soon");
    worker().start();

    var id = queue(1, Letters.newThing()).getFirst();

    await().until(() -> server.connections.get() >= 2);
    await().until(() -> state(id) == READY || state(id) == ACCEPTED);
    update("update mail_queue set not_before = utc_timestamp(6) where lease_owner is null");
    await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == ACCEPTED);
    assertThat(server.messageIds()).hasSize(1);
  }

  @Test
  void pausesTheLaneAndBurnsNobodyWhenTheRelayRefusesUs() {
    server.answer(Phase.MAIL, "530 5.7.0 sign in first", "530 5.7.0 sign in first");
    worker().start();
    var thing = Letters.newThing();

    queue(20, thing);

    await().until(() -> !lanes.paused().isEmpty());
    assertThat(lanes.paused().getFirst().reason()).isEqualTo("530 5.7.0 sign in first");
    await().until(() -> progress(thing).count(READY) + progress(thing).count(ACCEPTED) == 20);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              transactions.run(() -> laneTable.resume(Lane.ONE_TO_ONE));
              return progress(thing).count(ACCEPTED) == 20;
            });
    assertThat(server.messageIds()).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void waitsForARelayThatIsAway() {
    server.close();
    worker().start();
    var thing = Letters.newThing();

    queue(30, thing);
    await().until(() -> attempts() > 0);

    assertThat(progress(thing).count(ACCEPTED)).isZero();
    await().until(() -> progress(thing).count(READY) == 30);
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void tellsNobodyWhatABugSaid(RuntimeException bug) {
    SendGate broken =
        letter -> {
          throw bug;
        };
    worker(new Gates(List.of(broken))).start();

    var id = queue(1, Letters.newThing()).getFirst();

    await().until(() -> state(id) == DEFERRED);
    assertThat(
            jdbc.sql("select reply from mail_attempt where message_id = :id")
                .param("id", id)
                .query(String.class)
                .single())
        .doesNotContain("select")
        .contains("log");
    assertThat(server.messageIds()).isEmpty();
  }

  static Stream<RuntimeException> bugs() {
    var said = "select hash from accounts_password";
    return Stream.of(
        new IllegalStateException(said), new InvalidDataAccessResourceUsageException(said));
  }

  @Test
  void sendsALetterWhoseGateCouldNotAskTheDatabaseAsSoonAsItCan() {
    var asked = new AtomicInteger();
    SendGate interrupted =
        letter -> {
          if (asked.getAndIncrement() == 0) {
            throw new DataAccessResourceFailureException("the server has gone away");
          }
          return Verdict.SEND;
        };
    worker(new Gates(List.of(interrupted))).start();

    var id = queue(1, Letters.newThing()).getFirst();

    await().until(() -> state(id) == ACCEPTED);
    assertThat(server.messageIds()).hasSize(1);
  }

  @Test
  void keepsLettersWhileTheRelayCannotProveItself() throws Exception {
    server.offerEncryption(RelayCertificate.of(Path.of("target"), "dns:localhost").context());
    worker().start();
    var thing = Letters.newThing();

    queue(3, thing);

    await().until(() -> attempts() > 0);
    await().until(() -> progress(thing).count(READY) == 3);
    assertThat(jdbc.sql("select distinct reply from mail_attempt").query(String.class).single())
        .startsWith("No safe connection to the relay")
        .contains("unable to find valid certification path");
    assertThat(jdbc.sql("select max(attempt) from mail_queue").query(Integer.class).single())
        .as("tries used up")
        .isZero();
    assertThat(server.letters).isEmpty();
  }

  @Test
  void finishesItsLettersBeforeItStops() {
    var worker = worker();
    worker.start();
    var thing = Letters.newThing();
    queue(200, thing);
    await().until(() -> progress(thing).count(ACCEPTED) > 20);

    worker.stop();

    var counts = progress(thing);
    assertThat(counts.count(ACCEPTED)).isEqualTo(server.messageIds().size());
    assertThat(counts.count(ACCEPTED) + counts.count(READY)).isEqualTo(200);
    assertThat(counts.count(IN_DOUBT)).isZero();
  }

  private MailWorker worker() {
    return worker(gates);
  }

  private MailWorker worker(Gates gates) {
    var properties = new MailProperties();
    properties.setHost("127.0.0.1");
    properties.setPort(server.port());
    var timeouts =
        new MailSettings.Timeouts(
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));
    var settings =
        new MailSettings(
            "",
            "portal@clientele.example",
            3,
            50,
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            timeouts);
    var recorder = new Recorder(queue, results, transactions, clock);
    var carriers =
        new Carriers(
            new Relay(properties, settings, null),
            new RelayHealth(clock),
            gates,
            writer,
            settings,
            recorder);
    var dispatch = new Dispatch(queue, shelf, laneTable, transactions, settings, clock);
    var worker = new MailWorker(dispatch, recovery, recorder, carriers, lanes, signal);
    workers.add(worker);
    return worker;
  }

  private long attempts() {
    return Objects.requireNonNull(
        jdbc.sql("select count(*) from mail_attempt where phase = 'CONNECT'")
            .query(Long.class)
            .single());
  }
}
