package io.clientele.setup;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refused start in its one sentence; everything else is left to Spring's own reports. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalReporter implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) {
        return say(refused.sentence());
      }
      if (cause instanceof PortInUseException taken) {
        return say("Port %d is taken by another program.".formatted(taken.getPort()));
      }
    }
    return false;
  }

  private static boolean say(String sentence) {
    System.err.println(sentence);
    return true;
  }
}
