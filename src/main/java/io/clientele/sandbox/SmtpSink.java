package io.clientele.sandbox;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The mail server of the sandbox. It listens before anything in the portal sends, and until the
 * last has sent.
 */
@Component
@ConditionalOnProperty(MailStaysInside.PORT)
class SmtpSink implements SmartLifecycle {

  static final int LARGEST_LETTER = 40 * 1024 * 1024;

  private final int port;
  private final LetterKeeper keeper;
  private @Nullable SMTPServer server;

  @Autowired
  SmtpSink(@Value("${" + MailStaysInside.PORT + "}") int port, KeptLetters letters) {
    this(port, letters::keep);
  }

  SmtpSink(int port, LetterKeeper keeper) {
    this.port = port;
    this.keeper = keeper;
  }

  @Override
  public void start() {
    // each server of the library starts once
    var next = build();
    next.start();
    server = next;
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return server != null && server.isRunning();
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private SMTPServer build() {
    return SMTPServer.port(port)
        .bindAddress(InetAddress.getLoopbackAddress())
        .hostName("sandbox.clientele.example")
        .softwareName("Clientele sandbox")
        .messageHandlerFactory(context -> new SmtpTransaction(keeper))
        .insertReceivedHeaders(false)
        .maxMessageSize(LARGEST_LETTER)
        .build();
  }
}
