package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** A relay that always says a little holds a letter no longer than one that says nothing. */
class SlowRelayTests {

  /** Such a relay never comes to an end: anything but that is soon, on a busy machine too. */
  private static final Duration TOLERANCE = Duration.ofSeconds(20);

  private final ScriptedRelay server = new ScriptedRelay();
  private final Carrier carrier = carrier();

  @AfterEach
  void close() {
    carrier.leave();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT, READY, 700",
    "MAIL, READY, 300",
    "RCPT, READY, 300",
    "DATA, READY, 300",
    "DOT, IN_DOUBT, 500"
  })
  void waitsForTheEndOfAnAnswerNoLongerThanForItsBeginning(
      Phase phase, MailState expected, long longest) throws Exception {
    server.answer(phase, ScriptedRelay.DRIP);

    var result = withinTheTime(longest, CarrierFixtures.letter());

    assertThat(result.next()).isEqualTo(expected);
    assertThat(result.phase()).isEqualTo(phase);
    assertThat(result.reply().words()).startsWith("No answer within");
    assertThat(carrier.deliver(CarrierFixtures.letter()).result().next())
        .as("the next letter")
        .isEqualTo(ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource({"EHLO, drip", "EHLO, silence", "AUTH, drip", "AUTH, silence", "STARTTLS, drip"})
  void greetsAndSignsInWithinTheTimeForBoth(String verb, String answer) throws Exception {
    server.answerTo(verb, answer);
    if (verb.equals("STARTTLS")) {
      server.offerEncryption(SSLContext.getDefault());
    }

    var result = withinTheTime(700, CarrierFixtures.letter());

    assertThat(result.next()).isEqualTo(READY);
    assertThat(result.phase()).isEqualTo(Phase.CONNECT);
    assertThat(result.isUsedUp()).isFalse();
  }

  @Test
  void leavesARelayThatDoesNotTakeTheText() throws Exception {
    server.answer(Phase.DATA, ScriptedRelay.STALL);

    var result = withinTheTime(1_000, CarrierFixtures.letter("many words ".repeat(2_000_000)));

    assertThat(result.next()).isEqualTo(READY);
    assertThat(result.phase()).isEqualTo(Phase.DATA);
  }

  @Test
  void leavesARelayThatIsSlowInForgettingARefusedLetter() throws Exception {
    server.answer(Phase.RCPT, "550 5.1.1 nobody here");
    server.answerTo("RSET", ScriptedRelay.DRIP);

    var result = withinTheTime(300, CarrierFixtures.letter());

    assertThat(result.next()).isEqualTo(MailState.REJECTED);
    assertThat(carrier.deliver(CarrierFixtures.letter()).result().next()).isEqualTo(ACCEPTED);
    assertThat(server.connections).hasValue(2);
  }

  /** A name that is found only after the time is up must not begin a talk without an end. */
  @Test
  void opensNoSocketAfterTheTimeIsUp() {
    var sockets = new NoDelaySockets();
    sockets.hangUp();

    assertThatThrownBy(sockets::createSocket).isInstanceOf(SocketException.class);
  }

  private Result withinTheTime(long longest, Letter letter) throws InterruptedException {
    var begin = System.nanoTime();
    var result = carrier.deliver(letter).result();
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(longest), Duration.ofMillis(longest).plus(TOLERANCE));
    return result;
  }

  private Carrier carrier() {
    var properties = new MailProperties();
    properties.setHost("127.0.0.1");
    properties.setPort(server.port());
    properties.setUsername("portal");
    properties.setPassword("right");
    server.letIn("portal", "right");
    var settings = CarrierFixtures.settings(CarrierFixtures.SHORT, 500);
    return CarrierFixtures.carrier(new Relay(properties, settings, null), settings);
  }
}
