package io.clientele.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers of a byte every now and then, which never come to an end. */
final class Drips implements AutoCloseable {

  private static final byte[] ENDLESS =
      "250-still thinking\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private final ScheduledExecutorService drops = Executors.newSingleThreadScheduledExecutor();

  /** True: the talk goes on. */
  boolean into(Socket socket) {
    var said = new AtomicInteger();
    drops.scheduleAtFixedRate(
        () -> {
          try {
            socket.getOutputStream().write(ENDLESS[said.getAndIncrement() % ENDLESS.length]);
          } catch (IOException gone) {
            // whoever waited has left: the exception ends the dripping
            throw new UncheckedIOException(gone);
          }
        },
        0,
        BETWEEN.toMillis(),
        TimeUnit.MILLISECONDS);
    return true;
  }

  @Override
  public void close() {
    drops.shutdownNow();
  }
}
