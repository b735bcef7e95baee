package io.clientele.shell;

import io.clientele.accounts.Accounts;
import io.clientele.accounts.Sessions;
import io.clientele.accounts.SignInResult;
import io.clientele.people.EmployeeId;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Brings what was typed on the sign-in page to the accounts, and begins the session. */
@Component
class SignInProvider implements AuthenticationProvider {

  private final Accounts accounts;
  private final Sessions sessions;

  SignInProvider(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    var browser = (Browser) Objects.requireNonNull(typed.getDetails());
    var password = String.valueOf(typed.getCredentials());
    return switch (accounts.signIn(typed.getName(), password, browser.address())) {
      case SignInResult.Accepted(EmployeeId employee) -> signedIn(employee, browser);
      case SignInResult.Refused _ -> throw new BadCredentialsException("refused");
      case SignInResult.Delayed delayed -> throw new SignInDelayed(delayed.remaining());
    };
  }

  /** Without roles: they are read afresh for each request. */
  private Authentication signedIn(EmployeeId employee, Browser browser) {
    var key = sessions.open(employee, browser.address(), browser.agent());
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedInPerson(employee, key), null, List.of());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
