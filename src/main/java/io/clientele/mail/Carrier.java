package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.DEFERRED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static io.clientele.mail.MailState.READY;
import static io.clientele.mail.MailState.REJECTED;
import static io.clientele.mail.MailState.SUPPRESSED;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries letters to the relay, one after the other over one kept connection. */
class Carrier {

  private static final Duration HELD_BACK = Duration.ofMinutes(15);
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Relay relay;
  private final RelayHealth health;
  private final Gates gates;
  private final LetterWriter writer;
  private final MailSettings settings;
  private final Function<Claim, Future<Boolean>> start;
  private volatile @Nullable SmtpConnection connection;
  private int carried;
  private long lastUse;

  /**
   * @param start commits that the letter is being sent, and says whether it still may be
   */
  Carrier(
      Relay relay,
      RelayHealth health,
      Gates gates,
      LetterWriter writer,
      MailSettings settings,
      Function<Claim, Future<Boolean>> start) {
    this.relay = relay;
    this.health = health;
    this.gates = gates;
    this.writer = writer;
    this.settings = settings;
    this.start = start;
  }

  /** What came of it; a lane is to be paused when the relay refuses us and not the receiver. */
  record Delivery(Result result, @Nullable String laneRefusal) {}

  Delivery deliver(Letter letter) throws InterruptedException {
    SmtpConnection line;
    try {
      line = connected();
      health.reached();
    } catch (LostTalk unreachable) {
      health.failed(unreachable.reply().inWords());
      return concluded(letter.claim(), unreachable.phase(), unreachable.reply());
    }
    try {
      var delivery = talk(line, letter);
      lastUse = System.nanoTime();
      if (line.isBroken()) {
        drop();
      }
      return delivery;
    } catch (LostTalk lost) {
      drop();
      return concluded(letter.claim(), lost.phase(), lost.reply());
    }
  }

  /** Leaves the relay when there has been nothing to carry for a while. */
  void rest() {
    if (connection != null && idle().compareTo(settings.idle()) > 0) {
      leave();
    }
  }

  void leave() {
    var line = connection;
    connection = null;
    if (line != null) {
      line.leave();
    }
  }

  /** From another thread, when there is no more time to wait for an answer. */
  void hangUp() {
    var line = connection;
    if (line != null) {
      line.hangUp();
    }
  }

  private Delivery talk(SmtpConnection line, Letter letter) throws LostTalk, InterruptedException {
    var claim = letter.claim();
    var text = writer.write(letter);
    var reply = line.from(letter.from().address(), text.length);
    var phase = Phase.MAIL;
    if (goesOn(phase, reply)) {
      phase = Phase.RCPT;
      reply = line.to(letter.to().address());
    }
    if (!goesOn(phase, reply)) {
      return refused(line, claim, phase, reply);
    }
    var objection = objection(letter);
    if (objection.isPresent()) {
      line.forget();
      return new Delivery(objection.get(), null);
    }
    if (!mayStart(claim)) {
      line.forget();
      return new Delivery(Result.untouched(claim), null);
    }
    phase = Phase.DATA;
    reply = line.announceText();
    if (goesOn(phase, reply)) {
      carried++;
      phase = Phase.DOT;
      reply = line.handOver(text);
    }
    return goesOn(phase, reply)
        ? new Delivery(Result.last(claim, ACCEPTED, phase, reply), null)
        : refused(line, claim, phase, reply);
  }

  private Optional<Result> objection(Letter letter) {
    return switch (gates.judge(letter)) {
      case Verdict.Send send -> Optional.empty();
      case Verdict.Hold(var reason) ->
          Optional.of(
              new Result(
                  letter.claim(),
                  DEFERRED,
                  Phase.RCPT,
                  Reply.none(reason.inWords()),
                  HELD_BACK,
                  false));
      case Verdict.Suppress(var reason) ->
          Optional.of(
              new Result(
                  letter.claim(),
                  SUPPRESSED,
                  Phase.RCPT,
                  Reply.none(reason.inWords()),
                  Duration.ZERO,
                  false));
    };
  }

  private boolean mayStart(Claim claim) throws InterruptedException {
    try {
      return start.apply(claim).get();
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private static boolean goesOn(Phase phase, Reply reply) {
    return Consequence.of(phase, reply) == Consequence.GO_ON;
  }

  private Delivery refused(SmtpConnection line, Claim claim, Phase phase, Reply reply) {
    if (Consequence.of(phase, reply) == Consequence.START_OVER) {
      drop();
    } else if (!line.isBroken() && (phase == Phase.MAIL || phase == Phase.RCPT)) {
      line.forget();
    }
    return concluded(claim, phase, reply);
  }

  private static Delivery concluded(Claim claim, Phase phase, Reply reply) {
    var again = phase == Phase.CONNECT ? Duration.ZERO : Patience.afterTrouble(claim.attempt());
    return switch (Consequence.of(phase, reply)) {
      case GO_ON -> throw new IllegalStateException("nothing was refused: " + reply);
      case LATER -> new Delivery(later(claim, phase, reply), null);
      case REFUSED -> new Delivery(Result.last(claim, REJECTED, phase, reply), null);
      case IN_DOUBT -> new Delivery(Result.last(claim, IN_DOUBT, phase, reply), null);
      case START_OVER -> new Delivery(Result.again(claim, READY, phase, reply, again), null);
      case PAUSE_LANE ->
          new Delivery(Result.again(claim, READY, phase, reply, Duration.ZERO), reply.inWords());
    };
  }

  private static Result later(Claim claim, Phase phase, Reply reply) {
    return Patience.later(claim.attempt())
        .map(wait -> Result.again(claim, DEFERRED, phase, reply, wait))
        .orElseGet(() -> Result.last(claim, REJECTED, phase, reply));
  }

  private SmtpConnection connected() throws LostTalk {
    var line = connection;
    if (line != null && carried >= settings.lettersPerConnection()) {
      leave();
      line = null;
    }
    if (line != null && idle().compareTo(FRESH) > 0 && !line.isAlive()) {
      drop();
      line = null;
    }
    if (line == null) {
      line = relay.connect();
      connection = line;
      carried = 0;
    }
    return line;
  }

  private void drop() {
    hangUp();
    connection = null;
  }

  private Duration idle() {
    return Duration.ofNanos(System.nanoTime() - lastUse);
  }
}
