package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.DEFERRED;
import static io.clientele.mail.MailState.READY;
import static io.clientele.mail.MailState.REJECTED;
import static io.clientele.mail.MailState.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** Each phase of the talk with a relay, against a server that answers by script. */
class CarrierTests {

  private final ScriptedRelay server = new ScriptedRelay();
  private final List<SendGate> gates = new ArrayList<>();
  private final List<Claim> started = new ArrayList<>();
  private boolean mayStart = true;
  private Carrier carrier = carrier(properties(), 500);

  @AfterEach
  void close() {
    carrier.leave();
    server.close();
  }

  @Test
  void handsALetterOverAndKeepsTheReply() throws Exception {
    var result = deliver();

    assertThat(result.next()).isEqualTo(ACCEPTED);
    assertThat(result.phase()).isEqualTo(Phase.DOT);
    assertThat(result.reply()).isEqualTo(new Reply(250, "2.0.0", "queued as 4711"));
    assertThat(server.messageIds()).singleElement().asString().startsWith("<letter-");
  }

  @Test
  void keepsTheConnectionForTheNextLetter() throws Exception {
    deliver();
    deliver();
    deliver();

    assertThat(server.letters).hasSize(3);
    assertThat(server.connections).hasValue(1);
  }

  @Test
  void renewsTheConnectionAfterItsShare() throws Exception {
    carrier = carrier(properties(), 2);

    for (var letter = 0; letter < 5; letter++) {
      deliver();
    }

    assertThat(server.connections).hasValue(3);
  }

  @Test
  void saysThatItIsSendingBeforeTheTextLeaves() throws Exception {
    mayStart = false;

    assertThat(deliver().isUntouched()).isTrue();

    assertThat(server.commands).noneMatch(command -> command.startsWith("DATA"));
    assertThat(server.letters).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 451 4.3.0 later, DEFERRED",
    "RCPT, 450 4.2.1 greylisted, DEFERRED",
    "DATA, 452 4.3.1 no room, DEFERRED",
    "DOT, 451 4.3.0 later, DEFERRED",
    "DOT, 421 4.3.2 shutting down, DEFERRED",
    "MAIL, 552 5.3.4 too big, REJECTED",
    "RCPT, 550 5.1.1 nobody here, REJECTED",
    "RCPT, 550 no code, REJECTED",
    "RCPT, 550 5.4.4 no route, REJECTED",
    "DATA, 554 5.6.0 no, REJECTED",
    "DOT, 554 5.7.1 looks like spam, REJECTED",
    "MAIL, 421 4.3.2 shutting down, READY",
    "RCPT, 421 4.3.2 shutting down, READY",
    "MAIL, 503 5.5.1 confused, READY",
    "MAIL, leave, READY",
    "RCPT, leave, READY",
    "DATA, leave, READY",
    "MAIL, rubbish, READY",
    "DATA, 250 what, READY",
    "DOT, leave, IN_DOUBT",
    "DOT, rubbish, IN_DOUBT",
    "DOT, 354 what, IN_DOUBT",
    "DOT, silence, IN_DOUBT",
    "RCPT, silence, READY",
    "DATA, silence, READY"
  })
  void turnsTheAnswerIntoAState(Phase phase, String answer, MailState expected) throws Exception {
    server.answer(phase, answer);

    var result = deliver();

    assertThat(result.next()).isEqualTo(expected);
    assertThat(result.reply().words()).isNotEmpty();
    assertThat(deliver().next()).as("the next letter").isEqualTo(ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 530 5.7.0 sign in first",
    "MAIL, 535 5.7.8 wrong password",
    "MAIL, 550 5.7.1 not your address",
    "RCPT, 530 sign in first"
  })
  void pausesTheLaneWhenTheRelayRefusesUs(Phase phase, String answer) throws Exception {
    server.answer(phase, answer);

    var delivery = carrier.deliver(CarrierFixtures.letter());

    assertThat(delivery.laneRefusal()).isEqualTo(answer);
    assertThat(delivery.result().next()).isEqualTo(READY);
  }

  @Test
  void pausesTheLaneWhenThePasswordIsWrong() throws Exception {
    var properties = properties();
    properties.setUsername("portal");
    properties.setPassword("wrong");
    carrier = carrier(properties, 500);

    assertThat(carrier.deliver(CarrierFixtures.letter()).laneRefusal())
        .isEqualTo("535 5.7.8 wrong password");
  }

  @ParameterizedTest
  @CsvSource({"554 no service", "421 too many", "leave", "silence", "rubbish"})
  void touchesNoLetterWhileTheRelayDoesNotGreet(String greeting) throws Exception {
    server.answer(Phase.CONNECT, greeting);

    var result = deliver();

    assertThat(result.next()).isEqualTo(READY);
    assertThat(result.phase()).isEqualTo(Phase.CONNECT);
    assertThat(result.isUsedUp()).isFalse();
  }

  @Test
  void keepsTheRefusalWhenTheRelayLeavesRightAfterIt() throws Exception {
    server.answer(Phase.RCPT, "550 5.1.1 nobody here");
    server.answer(Phase.DOT, "451 4.3.0 later");
    assertThat(deliver().next()).isEqualTo(REJECTED);
    assertThat(deliver().next()).isEqualTo(DEFERRED);

    server.hangUp();

    assertThat(deliver().next()).isEqualTo(READY);
    assertThat(deliver().next()).isEqualTo(ACCEPTED);
  }

  @Test
  void asksTheGatesBeforeTheTextLeaves() throws Exception {
    gates.add(letter -> new Verdict.Suppress(Text.of("kit.no")));
    assertThat(deliver().next()).isEqualTo(SUPPRESSED);

    gates.set(0, letter -> new Verdict.Hold(Text.of("kit.no")));
    var held = deliver();
    assertThat(held.next()).isEqualTo(DEFERRED);
    assertThat(held.isUsedUp()).isFalse();

    gates.set(0, letter -> Verdict.SEND);
    assertThat(deliver().next()).isEqualTo(ACCEPTED);
    assertThat(started).hasSize(1);
  }

  private Result deliver() throws InterruptedException {
    return carrier.deliver(CarrierFixtures.letter()).result();
  }

  private Carrier carrier(MailProperties properties, int share) {
    var settings = CarrierFixtures.settings(CarrierFixtures.SHORT, share);
    return CarrierFixtures.carrier(
        new Relay(properties, settings, null),
        settings,
        gates,
        claim -> {
          if (mayStart) {
            started.add(claim);
          }
          return CompletableFuture.completedFuture(mayStart);
        });
  }

  private MailProperties properties() {
    var properties = new MailProperties();
    properties.setHost("127.0.0.1");
    properties.setPort(server.port());
    return properties;
  }
}
