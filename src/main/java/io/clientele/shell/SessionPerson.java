package io.clientele.shell;

import io.clientele.accounts.CurrentSession;
import io.clientele.people.EmployeeId;
import io.clientele.people.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the session: the authentication's name is the number of the employee. */
@Component
class SessionPerson implements SignedIn, CurrentSession {

  @Override
  public Optional<EmployeeId> employee() {
    return authentication().map(session -> new EmployeeId(Long.parseLong(session.getName())));
  }

  @Override
  public Optional<String> key() {
    return authentication()
        .map(Authentication::getPrincipal)
        .filter(SignedInPerson.class::isInstance)
        .map(person -> ((SignedInPerson) person).key());
  }

  private static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(session -> !(session instanceof AnonymousAuthenticationToken));
  }
}
