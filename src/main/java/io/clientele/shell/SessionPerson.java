package io.clientele.shell;

import io.clientele.people.EmployeeId;
import io.clientele.people.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the session: the authentication's name is the number of the employee. */
@Component
class SessionPerson implements SignedIn {

  @Override
  public Optional<EmployeeId> employee() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || !authentication.isAuthenticated()
        || authentication instanceof AnonymousAuthenticationToken) {
      return Optional.empty();
    }
    return Optional.of(new EmployeeId(Long.parseLong(authentication.getName())));
  }
}
