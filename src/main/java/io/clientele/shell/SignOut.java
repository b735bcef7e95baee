package io.clientele.shell;

import io.clientele.accounts.Accounts;
import io.clientele.accounts.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** The way out: the session is ended in the list too, so that its cookie is worth nothing. */
@Component
class SignOut implements LogoutHandler {

  private final Accounts accounts;
  private final Sessions sessions;

  SignOut(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      sessions.close(person.key());
      accounts.signedOut(person.employee());
    }
  }
}
