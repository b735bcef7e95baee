package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.Notices;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What was not foreseen: the log gets it whole under a number, the person gets the number and
 * nothing of the inside.
 */
@Component
class Incidents implements VaadinServiceInitListener, ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
  }

  @Override
  public void error(ErrorEvent event) {
    var words = inWords(event.getThrowable());
    var ui = UI.getCurrent();
    if (ui != null) {
      ui.access(() -> Notices.problem(words));
    }
  }

  private static String inWords(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal.text().inWords();
      }
      if (cause instanceof NotFound) {
        return text("kit.not-found");
      }
    }
    return text("shell.incident-notice", log(thrown));
  }

  /** Logs the bug and returns its number. */
  static String log(Throwable thrown) {
    var bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    var number = HexFormat.of().withUpperCase().formatHex(bytes);
    LOG.error("Incident {}", number, thrown);
    return number;
  }
}
