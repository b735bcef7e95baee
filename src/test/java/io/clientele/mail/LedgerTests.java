package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.CANCELLED;
import static io.clientele.mail.MailState.CLAIMED;
import static io.clientele.mail.MailState.DEFERRED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static io.clientele.mail.MailState.READY;
import static io.clientele.mail.MailState.REJECTED;
import static io.clientele.mail.MailState.SENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

class LedgerTests extends MailEngineTest {

  private static final Reply TAKEN = new Reply(250, "2.0.0", "queued");

  @Autowired QueueTable queue;
  @Autowired ResultTable results;
  @Autowired LetterShelf shelf;
  @Autowired LaneTable lanes;
  @Autowired Recovery recovery;
  @Autowired Clock clock;

  private Recorder recorder;
  private Thread recording;

  @BeforeEach
  void record() {
    recorder = new Recorder(queue, results, transactions, clock);
    recording = Thread.ofVirtual().start(() -> run(recorder));
  }

  @AfterEach
  void stopRecording() throws InterruptedException {
    recorder.stop();
    recording.join(5_000);
  }

  @Test
  void givesEachLetterToOneWorkerOnly() throws Exception {
    queue(400, Letters.newThing());
    Callable<List<Long>> worker =
        () -> {
          var mine = new ArrayList<Long>();
          var dispatch = dispatch();
          for (var some = dispatch.claim(7); !some.isEmpty(); some = dispatch.claim(7)) {
            some.forEach(letter -> mine.add(letter.claim().id()));
          }
          return mine;
        };

    try (var workers = Executors.newFixedThreadPool(3)) {
      var claimed = new ArrayList<Long>();
      for (var one : workers.invokeAll(List.of(worker, worker, worker))) {
        claimed.addAll(one.get());
      }
      assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
    }
  }

  @Test
  void readsTheLetterAsItWasQueued() {
    queue(1, Letters.newThing());

    var letter = dispatch().claim(1).getFirst();

    assertThat(letter.to().address().value()).isEqualTo("c0@example.org");
    assertThat(new String(letter.plain())).isEqualTo("Good day, c0@example.org");
    assertThat(letter.claim().attempt()).isEqualTo(1);
  }

  @Test
  void commitsThatALetterIsSentBeforeItSaysSo() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var claim = dispatch().claim(1).getFirst().claim();
    assertThat(state(id)).isEqualTo(CLAIMED);

    assertThat(recorder.start(claim).get()).isTrue();

    assertThat(state(id)).isEqualTo(SENDING);
  }

  @Test
  void writesTheResultAndTakesTheLetterOutOfTheQueue() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var claim = dispatch().claim(1).getFirst().claim();
    recorder.start(claim).get();

    end(Result.last(claim, ACCEPTED, Phase.DOT, TAKEN));

    assertThat(state(id)).isEqualTo(ACCEPTED);
    assertThat(inQueue()).isZero();
    assertThat(attempts(id)).containsExactly("DOT ACCEPTED 250");
  }

  @Test
  void ignoresAWorkerWhoseClaimIsOver() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var late = dispatch().claim(1).getFirst().claim();
    endLeases(id);
    assertThat(recovery.run()).isEqualTo(1);
    var current = dispatch().claim(1).getFirst().claim();

    assertThat(recorder.start(late).get()).isFalse();
    end(Result.last(late, REJECTED, Phase.RCPT, TAKEN));
    assertThat(state(id)).isEqualTo(CLAIMED);

    assertThat(recorder.start(current).get()).isTrue();
    end(Result.last(current, ACCEPTED, Phase.DOT, TAKEN));
    assertThat(state(id)).isEqualTo(ACCEPTED);
  }

  @Test
  void givesBackWhatADeadWorkerOnlyClaimedAndDoubtsWhatItWasSending() throws Exception {
    var ids = queue(3, Letters.newThing());
    var claims = dispatch().claim(3).stream().map(Letter::claim).toList();
    recorder.start(claims.get(1)).get();
    endLeases(ids.get(0), ids.get(1));

    assertThat(recovery.run()).isEqualTo(2);

    assertThat(state(ids.get(0))).isEqualTo(READY);
    assertThat(state(ids.get(1))).isEqualTo(IN_DOUBT);
    assertThat(state(ids.get(2))).as("its lease lasts").isEqualTo(CLAIMED);
    assertThat(dispatch().claim(9))
        .extracting(letter -> letter.claim().id())
        .containsExactly(ids.get(0));
  }

  @Test
  void keepsItsLeasesWhileItWorks() {
    var id = queue(1, Letters.newThing()).getFirst();
    var dispatch = dispatch(Duration.ofSeconds(3));
    dispatch.claim(1);
    endLeases(id);

    await()
        .until(
            () -> {
              dispatch.keep();
              return jdbc.sql("select lease_until > utc_timestamp(6) from mail_queue")
                  .query(Boolean.class)
                  .single();
            });

    assertThat(recovery.run()).isZero();
  }

  @Test
  void letsGoOfALetterThatCouldNotBeReadAfterItWasClaimed() {
    var id = queue(1, Letters.newThing()).getFirst();
    LetterShelf broken =
        new LetterShelf(jdbc, null) {
          @Override
          List<Letter> read(List<Claim> claims) {
            throw new DataAccessResourceFailureException("the server has gone away");
          }
        };
    var dispatch = dispatch(broken, Duration.ofMillis(3));
    assertThatThrownBy(() -> dispatch.claim(1))
        .isInstanceOf(DataAccessResourceFailureException.class);

    await()
        .until(
            () -> {
              dispatch.keep();
              return recovery.run() == 1;
            });

    assertThat(state(id)).isEqualTo(READY);
  }

  @Test
  void waitsLongerAfterEachRefusalForNow() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var later = new Reply(451, null, "later");
    var claim = dispatch().claim(1).getFirst().claim();

    end(Result.again(claim, DEFERRED, Phase.RCPT, later, Duration.ofMinutes(1)));

    assertThat(state(id)).isEqualTo(DEFERRED);
    assertThat(dispatch().claim(1)).as("not yet").isEmpty();
    update("update mail_queue set not_before = utc_timestamp(6) - interval 1 second");
    assertThat(dispatch().claim(1).getFirst().claim().attempt()).isEqualTo(2);
  }

  @Test
  void sendsNothingOfALaneThatStandsStill() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var claim = dispatch().claim(1).getFirst().claim();
    transactions.run(() -> lanes.pause(Lane.ONE_TO_ONE, "535 wrong password", clock.instant()));

    assertThat(recorder.start(claim).get()).isFalse();
    end(Result.untouched(claim));

    assertThat(state(id)).isEqualTo(READY);
    assertThat(dispatch().claim(1)).isEmpty();
    transactions.run(() -> lanes.resume(Lane.ONE_TO_ONE));
    assertThat(dispatch().claim(1)).hasSize(1);
  }

  @Test
  void sendsNothingThatWasTakenBackMeanwhile() throws Exception {
    var id = queue(1, Letters.newThing()).getFirst();
    var claim = dispatch().claim(1).getFirst().claim();
    update("update mail_message set state = 'CANCELLED' where id = " + id);
    update("delete from mail_queue where message_id = " + id);

    assertThat(recorder.start(claim).get()).isFalse();
    end(Result.untouched(claim));

    assertThat(state(id)).isEqualTo(CANCELLED);
  }

  private Dispatch dispatch() {
    return dispatch(Duration.ofMinutes(1));
  }

  private Dispatch dispatch(Duration lease) {
    return dispatch(shelf, lease);
  }

  private Dispatch dispatch(LetterShelf shelf, Duration lease) {
    var settings =
        new MailSettings(
            "",
            "portal@clientele.example",
            1,
            1,
            Duration.ofSeconds(1),
            lease,
            new MailSettings.Timeouts(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1)));
    return new Dispatch(queue, shelf, lanes, transactions, settings, clock);
  }

  private void end(Result result) throws InterruptedException {
    var written = new CountDownLatch(1);
    recorder.end(result, written::countDown);
    written.await();
  }

  private List<String> attempts(long id) {
    return jdbc.sql(
            "select concat(phase, ' ', outcome, ' ', code) from mail_attempt where message_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }

  private static void run(Recorder recorder) {
    try {
      recorder.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
