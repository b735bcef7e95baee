package io.clientele.shell;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts: this one was not looked at. */
class SignInDelayed extends AuthenticationException {

  private final transient Duration remaining;

  SignInDelayed(Duration remaining) {
    super("too many attempts");
    this.remaining = remaining;
  }

  /** Rounded up, so that the person does not come a moment too early. */
  long seconds() {
    return remaining.plusMillis(999).toSeconds();
  }
}
