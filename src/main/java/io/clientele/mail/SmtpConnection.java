package io.clientele.mail;

import io.clientele.mail.MailSettings.Timeouts;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One kept connection that is led through a letter phase by phase, so that it is always known how
 * far the letter came. The library's own {@code sendMessage} would hide just that.
 */
final class SmtpConnection extends SMTPTransport {

  private static final int LEAST = 100;

  private final NoDelaySockets sockets;
  private final Timeouts timeouts;
  private final ScheduledExecutorService alarms;
  private @Nullable Reply answer;
  private @Nullable OutputStream text;
  private boolean first;
  private boolean connecting;
  private boolean broken;

  SmtpConnection(
      Session session,
      String protocol,
      NoDelaySockets sockets,
      Timeouts timeouts,
      ScheduledExecutorService alarms) {
    super(session, null, protocol, protocol.equals("smtps"));
    this.sockets = sockets;
    this.timeouts = timeouts;
    this.alarms = alarms;
  }

  /** Greeting, encryption and sign-in. */
  void open(String host, int port, @Nullable String user, @Nullable String password)
      throws LostTalk {
    talk(Phase.CONNECT, timeouts.connect(), true, () -> connect(host, port, user, password));
  }

  Reply from(MailAddress address, int size) throws LostTalk {
    var announced = supportsExtension("SIZE") ? " SIZE=" + size : "";
    return command(Phase.MAIL, "MAIL FROM:<" + address + ">" + announced);
  }

  Reply to(MailAddress address) throws LostTalk {
    return command(Phase.RCPT, "RCPT TO:<" + address + ">");
  }

  /** Asks to hand over the text; nothing of it has left yet. */
  Reply announceText() throws LostTalk {
    return talk(Phase.DATA, timeouts.command(), false, () -> text = data());
  }

  /** Hands over the text and the final dot. */
  Reply handOver(byte[] letter) throws LostTalk {
    talk(Phase.DATA, timeouts.text(), true, () -> Objects.requireNonNull(text).write(letter));
    return talk(Phase.DOT, timeouts.dot(), false, this::finishData);
  }

  /** Begins anew after a letter that was not handed over; without success the talk is over. */
  void forget() {
    try {
      broken |= !command(Phase.MAIL, "RSET").isPositive();
    } catch (LostTalk gone) {
      broken = true;
    }
  }

  boolean isAlive() {
    try {
      return !broken && command(Phase.CONNECT, "NOOP").isPositive();
    } catch (LostTalk gone) {
      return false;
    }
  }

  boolean isBroken() {
    return broken;
  }

  /** Ends the talk from another thread; whoever is in it finds it lost. */
  void hangUp() {
    sockets.hangUp();
  }

  void leave() {
    try {
      talk(Phase.CONNECT, timeouts.command(), true, this::close);
    } catch (LostTalk alreadyGone) {
      hangUp();
    }
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    // the answer to our command is the first; the library sends RSET or QUIT after a refusal
    var counts = first || connecting;
    first = false;
    var code = super.readServerResponse();
    if (counts) {
      answer = code < LEAST ? null : Reply.of(code, getLastServerResponse());
    }
    broken |= code < LEAST;
    return code;
  }

  private Reply command(Phase phase, String command) throws LostTalk {
    return talk(phase, timeouts.command(), false, () -> simpleCommand(command));
  }

  private synchronized Reply talk(Phase phase, Duration longest, boolean silent, Talk talk)
      throws LostTalk {
    answer = null;
    first = true;
    connecting = phase == Phase.CONNECT && silent;
    var tooLong = new AtomicBoolean();
    var alarm =
        alarms.schedule(
            () -> {
              tooLong.set(true);
              hangUp();
            },
            longest.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      talk.run();
      if (silent) {
        return Reply.none("");
      }
    } catch (MessagingException | IOException ended) {
      // a refusal with its reply is an answer like others; the reply is what counts
      broken |= silent || answer == null || ended.getCause() instanceof IOException;
      if (silent || answer == null) {
        throw lost(phase, tooLong.get(), longest, ended);
      }
    } finally {
      alarm.cancel(false);
    }
    if (answer == null) {
      throw new LostTalk(phase, Reply.none("The relay closed the connection without an answer."));
    }
    return answer;
  }

  private LostTalk lost(Phase phase, boolean tooLong, Duration longest, Exception ended) {
    if (answer != null && !answer.isPositive()) {
      return new LostTalk(phase, answer);
    }
    return new LostTalk(
        phase,
        Reply.none(
            tooLong
                ? "No answer within %d seconds.".formatted(longest.toSeconds())
                : inWords(ended.getCause() == null ? ended : ended.getCause())));
  }

  private static String inWords(Throwable why) {
    return why instanceof SSLException
        ? "No safe connection to the relay: " + why.getMessage()
        : why.getClass().getSimpleName() + ": " + why.getMessage();
  }

  private interface Talk {
    void run() throws MessagingException, IOException;
  }
}
